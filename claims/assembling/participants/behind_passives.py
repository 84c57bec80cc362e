"""The part of a French name behind a passive that no preposition governs: who did it, or nobody."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_JOINING = frozenset({Tag.COORD, Tag.PUNCT})


def role_behind_passive(parse: Parse, clause: int, token: int, predicate: Predicate) -> str:
    """Return the part of a name behind a French passive: nothing is done to it, as the passive has its subject.

    It is who did it behind `signé`, behind the noun of somebody and the name of their party (`par la députée LREM Ana
    Vial`), and where `et` joins it to such a name. Linear in the groups of the clause.
    """
    if token == predicate.head + 1:
        return "agent" if predicate.lemma in word_class("signing", "fr") else "object"
    groups = [g for g in groups_in(parse, clause) if predicate.head < g.first <= token]
    by = [g for g in groups if g.governor is not None and parse.tokens[g.governor].low in parse.grammar.agent]
    if not by or not is_somebody(parse, by[-1].head) or not _is_person(parse, token):
        return "object"
    behind = parse.tokens[by[-1].head + 1 : token]
    alone = all(t.tag in (Tag.PROPN, Tag.ADJ) or t.low in ("(", ")", "-") for t in behind)
    return "agent" if alone or _is_joined(parse, by[-1].head, token) else "object"


def _is_person(parse: Parse, token: int) -> bool:
    return parse.tokens[token].tag is Tag.PROPN and is_somebody(parse, token)


def _is_joined(parse: Parse, first: int, token: int) -> bool:
    """Whether names alone, some with brackets, lead from a plural noun to the last of its list."""
    between = parse.tokens[first + 1 : token]
    named = all(t.tag in (Tag.PROPN, *_JOINING) for t in between)
    return named and parse.tokens[first].plural is True and bool(between) and between[-1].tag is Tag.COORD
