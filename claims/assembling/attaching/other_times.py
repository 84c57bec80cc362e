"""English dates that the tense of their verb rules out: `has been fined after a brawl two years ago`."""

from __future__ import annotations

from claims.assembling.attaching.dated_things import thing_at
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_planning
from claims.model import DateValue, Event, Precision
from claims.patterns import pattern

_GONE = pattern(r"\bago$|^(?:yesterday|last (?!the\b)\w+|the (?:previous|preceding) \w+)\b(?! few)")
_TO_COME = pattern(r"^(?:tomorrow|next (?!day|morning)\w+|the coming \w+)\b")
_UNTIL_NOW = pattern(r"\b(?:today|now|this|past|recent|recently|far|so|currently|tonight)\b|^the last\b")
"""Words of a date that the perfect takes: it reaches to the present."""
_DAY_BEFORE = frozenset({"on", "in", "at"})
_GROUP = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.PROPN, Tag.NOUN, Tag.VALUE})
_MOST_GROUPS = 4
"""Noun groups climbed from a date to the noun that a preposition of time governs."""


def told_at_another_time(parse: Parse, index: int, clause: int) -> Event | None:
    """Return the event noun before a date that cannot be that of its clause's verb, `None` where it can.

    Nothing has happened last week or on 3 May in the present perfect, will happen a year ago, or happened next year:
    the date is that of the last event told before it, else of what a preposition of time governs. Constant.
    """
    predicate = parse.clauses[clause].predicate
    if parse.language != "en" or predicate is None or index < predicate.last:
        return None
    if not _is_ruled_out(parse, index, clause):
        return None
    before = index - 1
    while before > predicate.last and (parse.tokens[before].low in _DAY_BEFORE or parse.tokens[before].low == "about"):
        before -= 1
    told = _last_told(parse, before, predicate.last, loose=bool(_GONE.search(_words(parse, index))))
    return None if told is None or told.family == parse.family_of_predicate(predicate) else told


def _words(parse: Parse, index: int) -> str:
    return parse.mentions[parse.tokens[index].mention].text.lower()


def _is_ruled_out(parse: Parse, index: int, clause: int) -> bool:
    """Whether the tense of the clause's verb goes with no such date."""
    predicate = parse.clauses[clause].predicate
    value = parse.mentions[parse.tokens[index].mention].value
    if predicate is None or not isinstance(value, DateValue) or value.precision is Precision.RANGE:
        return False
    first, words = parse.tokens[predicate.first], _words(parse, index)
    gone, coming = _GONE.search(words) is not None, _TO_COME.search(words) is not None
    if first.tense in ("modal", "future"):
        return gone and not any(t.lemma == "have" for t in parse.tokens[predicate.first : predicate.head])
    if first.tense == "past":
        ahead = is_planning(parse.family_of_predicate(predicate) or "")
        plain = predicate.passive or first.lemma not in parse.grammar.be  # not `was to leave next week`
        return coming and predicate.modal is None and plain and not ahead
    if first.tense != "present":
        return False
    if first.lemma == "have" and predicate.head > predicate.first and parse.tokens[predicate.head].tag is Tag.PART:
        dated = index > 0 and parse.tokens[index - 1].low in _DAY_BEFORE
        return gone or (dated and predicate.modal is None and _UNTIL_NOW.search(words) is None)
    return gone and predicate.modal is None


def _last_told(parse: Parse, before: int, stop: int, *, loose: bool) -> Event | None:
    """Return the event of the last noun group before a date, or of one that it hangs on by prepositions.

    `loose` takes whatever a preposition of time governs for one (`after a barbecue a week ago`).
    """
    moments = circumstances_of(parse.language).moments
    position = before
    for _ in range(_MOST_GROUPS):
        head = parse.head_left(position)
        if head is None or head <= stop:
            return None
        told = parse.event_of_noun(head)
        if told is not None:
            return told
        while position > stop and parse.tokens[position].tag in _GROUP:
            position -= 1
        opener = parse.tokens[position]
        if loose and opener.low in moments:
            return thing_at(parse, head)
        if opener.tag is not Tag.PREP:
            return None
        position -= 1
    return None
