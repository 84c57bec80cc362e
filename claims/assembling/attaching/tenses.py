"""French tenses: which way from the day of writing the verb of a clause looks, and the dates that it rules out."""

from __future__ import annotations

from datetime import date, timedelta

from claims.assembling.attaching.compared_dates import is_compared_with
from claims.assembling.attaching.noun_dates import nominal_at_left
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_planning
from claims.model import DateRange, DateValue, Event

BEHIND, BESIDE, AHEAD = -1, 0, 1
"""What a verb tells has been, is, is to come."""
_FAR = timedelta(days=60)
"""How far off the other reading of a date lies that nobody would write without its year."""
_A_WEEK = timedelta(days=7)
_LASTING = frozenset({"depuis", "dès", "jusque", "jusqu'", "que", "qu'", "contre", "par rapport à"})
"""What sets a date off from the one of the verb, whose tense says nothing of it."""
_OPENERS = frozenset({",", "(", "«", '"', "“", "-", "–", "—"})


def way_of(parse: Parse, predicate: Predicate) -> int | None:
    """Return which way a French verb group looks, `None` where its form does not tell (`devait partir`). Constant."""
    first = parse.tokens[predicate.first]
    if predicate.modal == "coming" and predicate.tense == "present":
        return AHEAD  # `va partir`
    if predicate.modal is not None or is_planning(parse.family_of_predicate(predicate) or ""):
        return None
    compound = predicate.first < predicate.head
    if predicate.tense == "present":
        if not compound:
            return BESIDE
        helped = first.lemma in parse.grammar.have or (first.lemma in parse.grammar.be and not predicate.passive)
        return BEHIND if helped and parse.tokens[predicate.head].tag is Tag.PART else None
    if predicate.tense == "future":
        return None if compound and first.lemma in parse.grammar.have else AHEAD
    return BEHIND if predicate.tense == "past" else None


def kept_by_tense(parse: Parse, before: int, index: int, clause: int) -> Event | None:
    """Return the event noun before a date that the tense of a French verb rules out for the verb itself.

    What is told in the past has no day to come (`n'a rien contre une visite le 3 mai prochain`), what goes on now none
    long gone (`enquête sur un vol à Varçon en 2011`). `before` is the last word that points at the date. Constant.
    """
    predicate = parse.clauses[clause].predicate
    if parse.language != "fr" or predicate is None or index <= predicate.last or before <= predicate.last:
        return None
    way = way_of(parse, predicate)
    if way is None or not _rules_out(parse, index, way):
        return None
    at = before
    if parse.tokens[at].tag is Tag.PREP and at > predicate.last + 1:
        at -= 1
    if not _LASTING.isdisjoint(t.low for t in parse.tokens[at : before + 1]) or is_compared_with(parse, index):
        return None
    while at > predicate.last and parse.tokens[at].low in _OPENERS:
        at -= 1
    noun = nominal_at_left(parse, at)
    return parse.event_of_noun(noun) if noun is not None and noun > predicate.last else None


def _rules_out(parse: Parse, index: int, way: int) -> bool:
    """Whether a date lies where a verb does not look, in whichever way it may be read."""
    value, today = parse.mentions[parse.tokens[index].mention].value, parse.published
    if today is None or not isinstance(value, DateValue) or value.earliest is None or value.latest is None:
        return False
    if any(_is_near(reading, today) for reading in value.readings):
        return False
    if way == BEHIND:
        return value.earliest > today + _A_WEEK
    return value.latest < (today if way == AHEAD else today - _A_WEEK)


def _is_near(days: DateRange, today: date) -> bool:
    """Whether a reading begins within so many days that either way may be meant."""
    return days.earliest is not None and abs(days.earliest - today) < _FAR
