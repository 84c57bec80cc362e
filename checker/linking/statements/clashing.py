"""Two statements that cannot both hold: what a rule returns, and the words that it stands on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from checker.linking.statements.subjects import clause_of, subject_of
from claims.assembling.eventless import eventless_fact
from claims.model import Event, Participant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.linking.statements.reading import Statement, Word
    from claims.model import Fact, Slot, Value


class Told(NamedTuple):
    """What one statement says: a value in words of its own."""

    statement: Statement
    start: int
    end: int
    value: Value


class Clash(NamedTuple):
    """Two statements that cannot both hold, with the rule that found it."""

    rule: str
    """Names its step (`link.statement-denied`)."""
    slot: Slot
    a: Fact
    b: Fact
    share: float
    """How much of the shorter statement the other one says too, 0 to 1."""


def told(statement: Statement, word: Word, value: Value) -> Told:
    """Return the value that a word of a statement tells."""
    token = statement.parse.tokens[word.token]
    return Told(statement, token.start, token.end, value)


def clash(rule: str, slot: Slot, one: Told, other: Told, share: float = 1.0) -> Clash:
    """Return the clash of two values that were told, as facts of their statements. Constant."""
    return Clash(rule, slot, fact_of(slot, one), fact_of(slot, other), share)


def fact_of(slot: Slot, said: Told) -> Fact:
    """Return what was told as a fact, with the event of its clause and the clause's subject as its participant."""
    statement = said.statement
    parse = statement.parse
    fact = eventless_fact(statement.source, parse.sentence, slot, said.value, said.start, said.end, ())
    clause = clause_of(statement, said.start)
    subject = _participants(statement, subject_of(statement, clause) or ())
    event: Event | None = parse.event_of_clause(parse.clauses[clause])
    return replace(fact, event=event, participants=subject)


def _participants(statement: Statement, words: Sequence[Word]) -> tuple[Participant, ...]:
    found = []
    for word in words:
        if word.is_name:
            token = statement.parse.tokens[word.token]
            name = statement.parse.text[token.start : token.end]
            found.append(Participant(name, "topic", token.start, token.end, word.key))
    return tuple(found)
