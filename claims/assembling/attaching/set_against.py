"""Figures that are set against another and told of somebody else (`54 %, contre 46 % pour sa rivale`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.assembling.attaching.elided import complement, is_figure, is_share
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import governing
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Attached, Kind, Noun, Participant

BECAUSE = "set-against"
_FIGURES = frozenset({Tag.NUM, Tag.VALUE})
_BEFORE_FIGURE = frozenset({Tag.ADV, Tag.DET})
_NOUNS = frozenset({Tag.NOUN, Tag.PROPN})
_LONGEST = 30
"""Words looked back for the figure that another is set against."""
_COMPARED = ("compared", "comparé", "comparés", "comparée", "comparées")
_WITH = frozenset({"with", "to", "à"})
_TIMES = frozenset({Kind.DATE, Kind.TIME, Kind.DURATION})
_GUESTS = frozenset({"object", "place", "recipient", "partner"})
"""Roles that such a holder was given as a mere complement of the verb."""


def holder_set_against(parse: Parse, index: int, *, listed: bool) -> int | None:
    """Return the head of who has the figure at `index`, set against one before it, if that is told. Constant.

    `pour` or `for` joins it to the figure or its noun (`contre 320 cas pour Nantes`); not a stretch of time. `listed`:
    one was before it, and it may go on from there (`et 9 % pour les centristes`).
    """
    if parse.tokens[index].tag not in _FIGURES or not (
        _is_against(parse, index) or (listed and _goes_on(parse, index))
    ):
        return None
    counted = parse.head_right(index) if parse.tokens[index].tag is Tag.NUM else None
    if not _is_second(parse, index, counted):
        return None  # `a plaidé contre trois mesures pour le climat`
    joint = 1 + (index if counted is None else counted)
    if joint < len(parse.tokens) and counted is None and parse.tokens[joint].low in parse.grammar.genitive:
        return _other_part(parse, index, joint)
    if joint >= len(parse.tokens) or parse.tokens[joint].low not in word_class("belonging_to", parse.language):
        return None
    holder = parse.head_right(joint)
    if holder is None or parse.tokens[holder].tag not in _NOUNS:
        return None
    token = parse.tokens[holder]
    timed = token.mention >= 0 and parse.mentions[token.mention].kind in _TIMES
    return None if timed or token.lemma in word_class("stretches", parse.language) else holder


def _other_part(parse: Parse, index: int, joint: int) -> int | None:
    """Return whom a share set against the one that is the subject is of (`60% of women vote, against 39% of men`)."""
    clause, _ = governing(parse, index)
    subject = subject_of(parse, clause)
    if subject is None or not is_share(parse, subject) or not is_share(parse, index) or subject >= index:
        return None
    holder, other = parse.head_right(joint), complement(parse, subject)
    if holder is None or other is None or parse.tokens[holder].tag is not Tag.NOUN:
        return None
    return None if parse.noun(holder).key == other.key else holder


def _goes_on(parse: Parse, index: int) -> bool:
    """Whether a coordinator or a comma goes on from another figure to this one."""
    return index > 0 and (parse.tokens[index - 1].tag is Tag.COORD or parse.tokens[index - 1].low == ",")


def _is_second(parse: Parse, index: int, counted: int | None) -> bool:
    """Whether another figure stands before one, of the same noun where this one has its own."""
    lemma = None if counted is None else parse.tokens[counted].lemma
    for position in range(index - 1, max(-1, index - _LONGEST), -1):
        if parse.tokens[position].tag not in _FIGURES or not is_figure(parse, position):
            continue
        head = None if lemma is None else parse.head_right(position)
        if lemma is None or (head is not None and parse.tokens[head].lemma == lemma):
            return True
    return False


def _is_against(parse: Parse, index: int) -> bool:
    """Whether a word of setting against stands before a figure."""
    at = index - 1
    while at > 0 and parse.tokens[at].tag in _BEFORE_FIGURE and parse.tokens[at].low not in _COMPARED:
        at -= 1
    if at < 1:
        return False
    low = parse.tokens[at].low
    return low in word_class("against", parse.language) or (low in _WITH and parse.tokens[at - 1].low in _COMPARED)


def of_its_holder(parse: Parse, value: Attached, holder: int, parties: Sequence[Participant]) -> Attached:
    """Return a figure set against another as of its holder, where it came as of whom the other one is told."""
    of, value = value.of, replace(value, because=BECAUSE)
    if of is None or not any(p.role == "agent" and p.start <= of.start < p.end for p in parties):
        return value
    token = parse.tokens[holder]
    if token.tag is Tag.NOUN:
        return replace(value, of=parse.noun(holder))
    text = parse.text[token.start : token.end]
    return replace(value, of=Noun(text, token.start, token.end, text.lower()))


def in_place_of_agent(parse: Parse, holder: int, parties: Sequence[Participant]) -> tuple[Participant, ...]:
    """Return who takes part in what a figure set against another tells: its holder where the clause has its agent."""
    if not any(p.role == "agent" for p in parties):
        return tuple(parties)
    token = parse.tokens[holder]
    known = next((p for p in parties if p.start <= token.start < p.end and p.role in _GUESTS), None)
    others = tuple(p for p in parties if p.role != "agent" and p is not known)
    if known is not None:
        return (*others, replace(known, role="agent"))
    if token.mention >= 0 or token.tag is Tag.PROPN:
        return others
    noun = parse.noun(holder)
    return (*others, Participant(noun.text, "agent", noun.start, noun.end, f"noun:{noun.key}"))


def without_guests(parse: Parse, holders: Sequence[int], parties: Sequence[Participant]) -> tuple[Participant, ...]:
    """Return who takes part in what the other figures tell: not those whom the figures set against them are of."""
    starts = [parse.tokens[holder].start for holder in holders]
    return tuple(p for p in parties if p.role not in _GUESTS or not any(p.start <= s < p.end for s in starts))
