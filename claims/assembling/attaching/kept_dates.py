"""French dates that an event noun keeps from the verb: behind a comma, a cause, or a verb that has a day of its own."""

from __future__ import annotations

from claims.assembling.attaching.dated_things import is_coarse
from claims.assembling.attaching.noun_dates import nominal_at_left
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.model import DateValue, Event, Kind, Precision

_LONGEST_CHAIN = 4
"""Complements climbed from an event noun to what governs the whole."""
_TO = frozenset({"à", "au", "aux"})
_WITH_ARTICLE = frozenset({"du", "des", "au", "aux"})
_POINTING = frozenset({Tag.DET, Tag.ADV})
_RANGED = frozenset({Precision.RANGE, Precision.WEEK})


def kept_by_noun(parse: Parse, before: int, index: int, clause: int) -> Event | None:
    """Return the event noun before a French date that keeps it from the verb of its clause.

    `before` is the last word that only points at the date. A noun does so behind what sets it at another time than the
    verb (`à la suite de la panne lundi`, `depuis l'ouverture, le 3 mai`), where who took part in it is told of
    (`l'auteur du vol à Lyon le 3 mai`), and where the verb has a day already. Linear in the clause.
    """
    if parse.language != "fr" or before < 1:
        return None
    apart = parse.tokens[before].low == ","
    noun = nominal_at_left(parse, before - 1 if apart else before)
    noun = _whole(parse, noun) if noun is not None else None
    told = parse.event_of_noun(noun) if noun is not None else None
    predicate = parse.clauses[clause].predicate
    if noun is None or told is None or predicate is None or predicate.first <= noun <= predicate.head:
        return None
    if apart:
        return _governed(parse, noun, word_class("set_apart", "fr")) if _closes(parse, index) else None
    if noun < predicate.last:
        return None
    tied = _governed(parse, noun, word_class("tied", "fr"))
    kept = _is_told_by_who(parse, noun, index) or _is_dated_already(parse, clause, noun, index)
    return tied if tied is not None else told if kept else None


def _whole(parse: Parse, noun: int) -> int:
    """Return the event noun that one without a determiner only describes (`un meurtre à coups de hache`)."""
    if parse.tokens[noun - 1].tag is not Tag.PREP or parse.tokens[noun - 1].low in _WITH_ARTICLE:
        return noun
    holder = parse.head_left(noun - 2) if noun > 1 else None
    return noun if holder is None or parse.event_of_noun(holder) is None else holder


def _closes(parse: Parse, index: int) -> bool:
    """Whether a comma or the end of the sentence follows a date."""
    return index + 1 >= len(parse.tokens) or parse.tokens[index + 1].tag is Tag.PUNCT


def _governed(parse: Parse, noun: int, words: frozenset[str]) -> Event | None:
    """Return the outermost event from a noun up to what one of some words governs (`depuis la fin du vote`), if any."""
    told, at = None, noun
    for _ in range(_LONGEST_CHAIN):
        told = parse.event_of_noun(at) or told
        preposition = parse.preposition_before(at)
        if preposition is None:
            return None
        low, lead = parse.tokens[preposition].low, parse.tokens[preposition - 1].low if preposition else ""
        if low in words or (lead in words and low in parse.grammar.genitive | _TO):
            return told
        holder = parse.head_left(preposition - 1) if preposition else None
        if holder is None:
            return None
        at = holder
    return None


def _is_told_by_who(parse: Parse, noun: int, index: int) -> bool:
    """Whether an event noun completes who took part in it, and no mere day of the week stands behind it."""
    preposition = parse.preposition_before(noun)
    if preposition is None or parse.tokens[preposition].low not in parse.grammar.genitive:
        return False
    who = parse.head_left(preposition - 1) if preposition else None
    if (
        who is None
        or any(t.tag is Tag.PART for t in parse.tokens[who:preposition])
        or not names_person(parse.tokens[who].lemma, "fr")
    ):
        return False
    return is_coarse(parse, index) or any(c.isdigit() for c in parse.tokens[index].low)


def _is_dated_already(parse: Parse, clause: int, noun: int, index: int) -> bool:
    """Whether another day stands right behind the verb of a clause, or before it with nothing but a comma between."""
    predicate = parse.clauses[clause].predicate
    if predicate is None or _day(parse, index) is None:
        return False
    at = predicate.last + 1
    while at < noun and parse.tokens[at].tag in (*_POINTING, Tag.PREP):
        at += 1
    own = _day(parse, at) if at < noun and parse.owner[at] == clause else None
    return own is not None and own.edtf != getattr(_day(parse, index), "edtf", None)


def _day(parse: Parse, index: int) -> DateValue | None:
    """Return the date that a token tells, a stretch of time left out."""
    at = parse.tokens[index].mention
    mention = parse.mentions[at] if at >= 0 else None
    value = mention.value if mention is not None and mention.kind is Kind.DATE else None
    return value if isinstance(value, DateValue) and value.precision not in _RANGED else None
