"""What governs a word: its clause, the event told there, the subject, the noun it complements."""

from __future__ import annotations

from typing import NamedTuple

from claims.assembling.clauses import Clause, ClauseKind
from claims.assembling.parse import Parse
from claims.assembling.tokens import Tag
from claims.model import Attached, Event, Noun


class Owned(NamedTuple):
    """A value with its owner: the clause it stands in and the event there."""

    clause: int
    event: Event | None
    value: Attached


def governing(parse: Parse, index: int) -> tuple[int, Event | None]:
    """Return the clause that governs token `index` and the event its predicate tells, climbing where it has none."""
    clause: int | None = parse.owner[index]
    while clause is not None:
        event = parse.event_of_clause(parse.clauses[clause])
        if event is not None:
            return clause, event
        clause = parse.clauses[clause].parent
    return parse.owner[index], None


def subject_noun(parse: Parse, clause: int) -> int | None:
    """Return the head noun of the subject: the top of the last noun group before the verb."""
    current: Clause | None = parse.clauses[clause]
    while current is not None:
        if current.kind is ClauseKind.RELATIVE and current.antecedent is not None:
            return (
                parse.chain_head(current.antecedent)
                if parse.tokens[current.antecedent].tag is Tag.NOUN
                else current.antecedent
            )
        if (
            current.predicate is not None
            and current.kind in (ClauseKind.PARTICIPIAL, ClauseKind.GERUND)
            and current.antecedent is not None
        ):
            return current.antecedent
        if current.predicate is not None:
            subject = _first_group(parse, current)
            if subject is not None:
                return subject
            if current.sibling is not None:
                current = parse.clauses[current.sibling]
                continue
        current = parse.clauses[current.parent] if current.parent is not None else None
    return None


def _first_group(parse: Parse, clause: Clause) -> int | None:
    """Return the first noun before the clause's verb that no preposition governs."""
    for index in clause.tokens:
        if clause.predicate is None or index >= clause.predicate.first:
            return None
        token = parse.tokens[index]
        if token.tag in (Tag.NOUN, Tag.PROPN) and parse.preposition_before(index) is None:
            return parse.compound_head(index)
    return None


def left_complement(parse: Parse, index: int) -> Noun | None:
    """`une amende de 500 euros`, `a fine of $500`: the noun before the preposition of belonging."""
    position = index - 1
    while position >= 0 and parse.tokens[position].tag in (Tag.ADV, Tag.DET):
        position -= 1
    if position < 1 or parse.tokens[position].low not in parse.grammar.genitive:
        return None
    head = parse.head_left(position - 1)
    return parse.noun(parse.complement_head(head)) if head is not None else None


def nominal_event(parse: Parse, of: Noun | None) -> Event | None:
    """Where no verb governs a figure, the noun it counts may itself tell the event (`neuf arrestations`)."""
    return parse.event_of_noun(parse.token_at(of.start)) if of is not None else None
