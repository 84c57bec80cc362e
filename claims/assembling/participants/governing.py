"""What governs a word: its clause, the event told there, the subject, the noun it complements."""

from __future__ import annotations

from typing import NamedTuple

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.controlling import doer_of
from claims.assembling.words.tokens import Tag
from claims.model import Attached, Event, Noun

_QUOTE_MARKS = frozenset('»”"')
_COMPARING = frozenset({"with", "to", "against"})
_SMALL = (Tag.ADV, Tag.PREP, Tag.DET)
"""What may stand between a colon and the figure it announces."""


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
        if event is not None and not compares(parse, clause):
            return clause, event
        clause = parse.clauses[clause].parent
    return parse.owner[index], None


def compares(parse: Parse, clause: int) -> bool:
    """Whether a participle does the work of a preposition: `compared with 12% in 2003` compares nothing."""
    here = parse.clauses[clause]
    if here.kind is not ClauseKind.PARTICIPIAL or here.predicate is None or here.predicate.lemma != "compare":
        return False
    after = here.predicate.head + 1
    return after < len(parse.tokens) and parse.tokens[after].low in _COMPARING


def before_colon(parse: Parse, index: int) -> int | None:
    """Return the colon that stands before a figure with nothing but small words between, `None` where none does."""
    position = index - 1
    while position > 0 and parse.tokens[position].tag in _SMALL:
        position -= 1
    return position if position > 0 and parse.tokens[position].low == ":" else None


def enumerated(parse: Parse, index: int) -> tuple[int, Event | None]:
    """Return what governs a figure of a list behind a colon: what governs the last figure before the colon.

    `la tempête a tué huit personnes : cinq marins et trois touristes`. Linear in the sentence.
    """
    clause = parse.owner[index]
    opener = parse.clauses[clause].opened_by
    if parse.tokens[opener].low == ":":
        told = (j for j in range(opener - 1, -1, -1) if parse.tokens[j].tag is Tag.NUM and parse.tokens[j].mention >= 0)
        before = next(told, None)
        if before is not None:
            return governing(parse, before)
    return clause, None


def subject_noun(parse: Parse, clause: int) -> int | None:
    """Return the head noun of the subject, that of the clause around where the clause itself has but a pronoun."""
    current: int | None = clause
    while current is not None:
        subject = doer_of(parse, current)
        if subject is not None and parse.tokens[subject].tag in (Tag.NOUN, Tag.PROPN):
            return _top(parse, parse.clauses[current], subject)
        taken_up = _taken_up(parse, current, subject) if subject is not None else None
        if taken_up is not None:
            return taken_up
        if subject is None and parse.clauses[current].kind is ClauseKind.CONTENT:
            return None  # who says it is not what it is said of
        current = parse.clauses[current].parent
    return None


def _taken_up(parse: Parse, clause: int, pronoun: int) -> int | None:
    """Return the noun that a pronoun takes up in its own clause (`la rénovation du port, c'est 12 millions`)."""
    if parse.tokens[pronoun].tag is not Tag.PRON:
        return None
    before = next((g for g in groups_in(parse, clause) if g.governor is None), None)
    if before is None or before.head >= pronoun or parse.tokens[before.head].tag not in (Tag.NOUN, Tag.PROPN):
        return None
    return before.head


def _top(parse: Parse, clause: Clause, subject: int) -> int:
    """Return the noun that a relative clause describes: the top of the chain of complements before it."""
    relates = clause.kind is ClauseKind.RELATIVE and subject == clause.antecedent
    return parse.chain_head(subject) if relates and parse.tokens[subject].tag is Tag.NOUN else subject


def left_complement(parse: Parse, index: int) -> Noun | None:
    """`une amende de 500 euros`, `a fine of $500`: the noun before the preposition of belonging."""
    position = index - 1
    while position >= 0 and parse.tokens[position].tag in (Tag.ADV, Tag.DET):
        position -= 1
    if position < 1 or parse.tokens[position].low not in parse.grammar.genitive:
        return None
    quoted = position > 1 and parse.tokens[position - 1].low in _QUOTE_MARKS  # `un « passeport » de 500 euros`
    head = parse.head_left(position - 1 - quoted)
    return parse.noun(parse.complement_head(head)) if head is not None else None


def nominal_event(parse: Parse, of: Noun | None) -> Event | None:
    """Where no verb governs a figure, the noun it counts may itself tell the event (`neuf arrestations`)."""
    if of is None or of.start < parse.sentence.start:
        return None  # counted in the sentence before
    return parse.event_of_noun(parse.token_at(of.start))
