"""Names behind a French verb that nothing is done to: examples, titles, whose a thing inside a complement is."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.standing import is_apposed
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import NameKind

_MARKS = frozenset('«“"')
_NAMED = frozenset({Tag.NOUN, Tag.PROPN})


def stands_beside(
    parse: Parse, index: int, token: int, predicate: Predicate, objects: Sequence[int], kind: NameKind
) -> bool:
    """Whether a name that no preposition governs, outside of the subject and `objects`, is done nothing to.

    It is an example (`des villes comme Sète`), names what a complement is (`salue l'œuvre du maire, Luc Vial`), stands
    past the object, or is what somebody is called (`baptisé Léo`). Linear in the groups of the clause.
    """
    if parse.language != "fr" or token <= predicate.head:
        return False
    if parse.tokens[token].low[0] == "-":
        return True  # `écrit-il`
    told = predicate.first < predicate.head and core_of(parse, index)[0] is not None
    if predicate.passive and (told or predicate.lemma in word_class("calling", "fr")):
        return True
    groups = groups_in(parse, index)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), None)
    if at is None:
        return False
    first = _first_of_list(groups, at)
    if any(_gives_example(parse, groups[k]) for k in (at, first)):
        return True
    if first != at and groups[first].governor is not None:
        return True
    return _is_past_object(parse, index, token, objects, kind)


def _first_of_list(groups: Sequence[Group], at: int) -> int:
    while at and groups[at].joined is not None and groups[at].governor is None:
        at -= 1
    return at


def _gives_example(parse: Parse, group: Group) -> bool:
    """Whether `comme`, `dont` or `tels que` opens a group, an article and a quotation mark between or not."""
    before = group.first - 1
    while before > 0 and parse.tokens[before].low in _MARKS:
        before -= 1
    return before >= 0 and parse.tokens[before].low in word_class("giving_examples", "fr")


def _is_past_object(parse: Parse, index: int, token: int, objects: Sequence[int], kind: NameKind) -> bool:
    """Whether a noun or name before a name is the object, and the name does not say which one it is.

    It does right behind it (`l'opération « Rosée »`), for somebody or between commas (`accueille le maire, Luc Vial`).
    """
    told = [head for head in objects if parse.tokens[head].tag in _NAMED and head < token]
    if not told or any(is_apposed(parse, index, token, head) for head in told):
        return False
    group = next((g for g in groups_in(parse, parse.owner[told[-1]]) if g.head == told[-1]), None)
    if group is None or kind is NameKind.PERSON:
        return True
    between = parse.tokens[group.last + 1 : token]
    return not all(t.low in _MARKS for t in between)
