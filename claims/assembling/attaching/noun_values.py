"""Sums and lengths that complete an English event noun rather than the verb of its clause."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.model import Event, Kind, Noun

_FROM = frozenset({"from", "before", "after", "into"})
"""Prepositions behind a length of time that make it a distance from another moment."""


def event_inside_a_noun(parse: Parse, index: int, clause: int, of: Noun | None) -> Event | None:
    """Return the event noun that an English sum or length completes, apart from the verb of its clause.

    In the subject (`a demand for fines of $9m is political`, `her return after two months has helped`), in an
    apposition (`Lund, a $9m signing`), or where a length behind it says how far off it was (`a goal two minutes from
    time`). Constant.
    """
    predicate = parse.clauses[clause].predicate
    if parse.language != "en" or predicate is None:
        return None
    told = (
        parse.event_of_noun(parse.token_at(of.start)) if of is not None and of.start >= parse.sentence.start else None
    )
    if told is not None and _is_apposition(parse, index, parse.token_at(told.start)):
        return told
    if parse.mentions[parse.tokens[index].mention].kind is Kind.DURATION:
        return _before_a_length(parse, index, predicate.first)
    if told is None or not told.start < parse.tokens[index].start or index > predicate.first:
        return None
    return told if parse.tokens[index - 1].low in parse.grammar.genitive else None


def _is_apposition(parse: Parse, index: int, head: int) -> bool:
    """Whether a sum opens a noun group that a comma and an article set beside a name (`Lund, a £9m signing`)."""
    opens = index > 2 and head > index and parse.tokens[index - 1].low in ("a", "an", "the")
    return opens and parse.tokens[index - 2].low == "," and parse.tokens[index - 3].tag is Tag.PROPN


def _before_a_length(parse: Parse, index: int, first: int) -> Event | None:
    """Return the event noun of the subject that a length completes, or the one right before how far off it was."""
    opener = parse.tokens[index - 1] if index else None
    if opener is None:
        return None
    if index < first and opener.tag is Tag.PREP:
        subject = next((g for g in groups_in(parse, parse.owner[index]) if g.head < first), None)
        fits = subject is not None and subject.governor is None and subject.head < index
        return parse.event_of_noun(subject.head) if fits and subject is not None else None
    far = index + 1 < len(parse.tokens) and parse.tokens[index + 1].low in _FROM
    governed = opener.tag is Tag.NOUN and far and parse.preposition_before(index - 1) is not None
    return parse.event_of_noun(index - 1) if governed else None
