"""Values that complete an event noun rather than the verb of its clause: sums, lengths, who it befell and how many."""

from __future__ import annotations

from claims.assembling.attaching.dated_things import thing_at
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_planning, is_speech, is_state
from claims.model import Event, Kind, Noun

_VERBAL = frozenset({Tag.VERB, Tag.INF, Tag.PART, Tag.GER, Tag.AUX})
_BEST = frozenset({"best", "worst", "most", "least", "first", "only"})
_FROM = frozenset({"from", "before", "after", "into"})
"""Prepositions behind a length of time that make it a distance from another moment."""


def event_completed(parse: Parse, head: int) -> Event | None:
    """Return the event noun that what is counted, or whoever has an age, completes (`la mort de 12 marins`).

    Not what only speaks or plans, nor where the noun counted tells an event itself (`un plan de 300 départs`).
    """
    preposition = parse.preposition_before(head)
    if preposition is None or preposition < 1 or parse.tokens[preposition].low not in parse.grammar.genitive:
        return None
    holder = preposition - 1
    if parse.tokens[holder].tag is not Tag.NOUN or parse.event_of_noun(head) is not None or _is_carried(parse, holder):
        return None
    told = parse.event_of_noun(holder)
    if told is None or is_state(told.family) or is_speech(told.family) or is_planning(told.family):
        return None
    return None if ":" in told.family else told


def event_tied(parse: Parse, index: int, head: int) -> Event | None:
    """Return the event noun that a count counts behind a preposition of when or despite what (`after three defeats`).

    Not what only speaks, plans or lasts. Constant.
    """
    at = index - 1
    while at > 0 and parse.tokens[at].tag in (Tag.ADV, Tag.DET):
        at -= 1
    if at < 0 or parse.tokens[at].low not in word_class("tied_counts", parse.language):
        return None
    told = parse.event_of_noun(head)
    if told is None or ":" in told.family or is_state(told.family) or is_speech(told.family):
        return None
    return None if is_planning(told.family) else told


def _is_carried(parse: Parse, noun: int) -> bool:
    """Whether a noun makes one event with its verb (`fait partie de`, `a causé la mort de`)."""
    if noun and parse.tokens[noun - 1].tag in _VERBAL:
        return True
    predicate = parse.clauses[parse.owner[noun]].predicate
    if predicate is None or predicate.light is None or predicate.head >= noun:
        return False
    return all(t.tag in (Tag.DET, Tag.ADJ) for t in parse.tokens[predicate.head + 1 : noun])


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


def _first_for(parse: Parse, index: int) -> Event | None:
    """Return what is the first, or the best, of its kind for so long (`her first goal in 16 months`)."""
    head = parse.head_left(index - 2) if index > 1 and parse.tokens[index - 1].low in ("in", "for") else None
    if head is None or parse.tokens[head].tag is not Tag.NOUN or head != index - 2:
        return None
    if parse.tokens[head].lemma in circumstances_of(parse.language).idle:
        return None  # `fell for the first time in ten years`
    for token in reversed(parse.tokens[max(0, head - 3) : head]):
        if token.tag is Tag.NUM and token.mention >= 0 and parse.mentions[token.mention].kind is Kind.ORDINAL:
            return parse.event_of_noun(head) or thing_at(parse, head)
        if token.low in _BEST or (token.tag is Tag.ADJ and token.low.endswith("est")):
            return parse.event_of_noun(head) or thing_at(parse, head)
        if token.tag not in (Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.ADV):
            return None
    return None


def _before_a_length(parse: Parse, index: int, first: int) -> Event | None:
    """Return the event noun of the subject that a length completes, or the one right before how far off it was."""
    opener = parse.tokens[index - 1] if index else None
    if opener is None:
        return None
    if index < first and opener.tag is Tag.PREP:
        subject = next((g for g in groups_in(parse, parse.owner[index]) if g.head < first), None)
        fits = subject is not None and subject.governor is None and subject.head < index
        return parse.event_of_noun(subject.head) if fits and subject is not None else None
    ranked = _first_for(parse, index)
    if ranked is not None:
        return ranked
    far = index + 1 < len(parse.tokens) and parse.tokens[index + 1].low in _FROM
    governed = opener.tag is Tag.NOUN and far and parse.preposition_before(index - 1) is not None
    return parse.event_of_noun(index - 1) if governed else None
