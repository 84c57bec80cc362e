"""Who takes part in a clause and is named outside it: its antecedent, the subject that another clause lends it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.assembling.naming.entities import Entity, Reference, Registry
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.controlling import pronoun_of
from claims.assembling.participants.country_names import told_name
from claims.assembling.participants.going_on import carried
from claims.assembling.participants.governors import NESTED
from claims.assembling.participants.listed import members
from claims.assembling.participants.standing import (
    lends_its_name,
    modifies,
    possesses,
)
from claims.assembling.participants.unnamed import core_of, handed_to
from claims.assembling.words.tokens import Tag
from claims.model import Participant

_WEAK = frozenset({"demonym"})

_DESCRIBED = frozenset({"anaphor", "description"})
_LENT = frozenset({*NESTED, ClauseKind.CONTENT})
"""Clauses whose subject another one may name."""
_GENDERS = {"he": "m", "she": "f"}


def references(parse: Parse, registry: Registry, tokens: Sequence[int]) -> Iterator[tuple[int, Reference]]:
    """Yield the references that begin in the given tokens, each with its first token."""
    if not tokens:
        return
    end = parse.tokens[tokens[-1]].end
    for reference in registry.references_in(parse.tokens[tokens[0]].start, end):
        if reference.strength in _WEAK:
            continue
        index = parse.token_at(reference.start)
        if index in tokens:
            yield _standing_at(parse, index, reference), reference


def _standing_at(parse: Parse, first: int, reference: Reference) -> int:
    """Return the token by which a reference stands: the noun of an English description, else its first."""
    token = parse.tokens[first]
    if parse.language != "en" or reference.strength not in _DESCRIBED or token.end >= reference.end:
        return first
    group = next((g for g in groups_in(parse, parse.owner[first]) if g.first <= first <= g.last), None)
    if group is None or first == group.head or parse.tokens[group.head].end > reference.end:
        return first
    told = parse.clauses[parse.owner[first]].predicate
    is_said = told is not None and told.lemma in parse.grammar.be and told.head < first  # `he was the mayor`
    return first if is_said else group.head


def borrowed_subject(parse: Parse, index: int, registry: Registry) -> list[Participant]:
    """Return the participants named in a subject or object that stands outside its clause: antecedent, shared subject.

    `le tramway que la ville a vendu` gives its antecedent as the object, `X a signé et vendu` its subject to both.
    """
    clause = parse.clauses[index]
    named = registry.references_in(parse.sentence.start, parse.sentence.end)
    if not named and parse.carried is None:
        return []
    passive = clause.predicate is not None and clause.predicate.passive
    subject, objects = core_of(parse, index)
    pronoun = pronoun_of(parse, index)
    heads = (*objects, *(head for head in (subject, pronoun) if head is not None))
    inside = clause.predicate is not None and all(parse.owner[head] == index for head in heads)
    if inside and parse.carried is None:
        return []  # as in most clauses
    does = "recipient" if handed_to(parse, index) == subject else "patient" if passive else "agent"
    if pronoun is not None and any(True for _ in references(parse, registry, (pronoun,))):
        subject = pronoun
    if subject is not None and parse.carried is not None and parse.carried[0] == subject:
        return carried(parse, subject, does)
    lent = [(subject, does)] if subject is not None else []
    shares = clause.antecedent is not None or clause.sibling is not None or clause.kind in _LENT
    if shares or parse.language == "fr":
        done = "patient" if parse.language == "fr" else "object"
        lent += [(head, done) for head in objects]
    if clause.predicate is None and clause.antecedent is not None:
        lent = [(clause.antecedent, "agent")]
    return [
        Participant(
            told_name(parse, r, registry.entities[k]),
            _lent_role(parse, head, at, role, registry.entities[k]),
            r.start,
            r.end,
            k,
        )
        for head, role in lent
        if parse.owner[head] != index
        for at, r in references(parse, registry, _group_of(parse, head))
        for k in r.keys
        if k in registry.entities and _has_gender(parse, index, registry.entities[k])
    ]


def _has_gender(parse: Parse, clause: int, entity: Entity) -> bool:
    """Whether an entity may be what the pronoun of an English clause takes up (`she`, never `Paul`)."""
    own = pronoun_of(parse, clause)
    wanted = _GENDERS.get(parse.tokens[own].low) if own is not None else None
    return wanted is None or entity.pronoun in ("?", wanted)


def _lent_role(parse: Parse, head: int, token: int, role: str, entity: Entity) -> str:
    """Return the role of a name in a subject that stands outside: what only describes its head is an object."""
    describes = token != head and (possesses(parse, token) or modifies(parse, parse.owner[head], token))
    return "object" if describes or lends_its_name(parse, token, head, entity) else role


def _group_of(parse: Parse, head: int) -> Sequence[int]:
    """Return the tokens of the noun group of a head and of those coordinated with it, with what it completes."""
    first = last = head
    listed = max([g.last for g in members(parse, parse.owner[head], (head,))], default=head)
    for group in groups_in(parse, parse.owner[head]):
        if group.first <= head <= group.last:
            first, last = group.first, max(group.last, listed if parse.language == "en" else group.last)
        elif group.first > last and group.joined == "and" and group.first <= last + 2:
            last = group.last
        elif group.first == last + 2 and group.joined == "," and _names_noun(parse, head, group):
            last = group.last  # `the firm, Tora, said it`
    chained = parse.tokens[head].tag is Tag.NOUN and parse.language != "fr"  # a French head is the one that agrees
    top = parse.chain_head(head) if chained else first
    return range(min(first, top), last + 1)


def _names_noun(parse: Parse, head: int, group: Group) -> bool:
    """Whether a group between commas is the name of the noun before it."""
    after = parse.tokens[group.last + 1].low if group.last + 1 < len(parse.tokens) else ""
    return parse.tokens[head].tag is Tag.NOUN and parse.tokens[group.head].tag is Tag.PROPN and after == ","
