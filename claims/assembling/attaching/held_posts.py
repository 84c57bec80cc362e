"""Dates and lengths of time of what somebody or something is, told beside a name without a verb of its own."""

from __future__ import annotations

from claims.assembling.attaching.dated_things import thing_at
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.model import DateValue, Event, Precision

_LONGEST = 24
"""Words looked back from a date to what opens the group that it ends."""
_VERBAL = frozenset({Tag.VERB, Tag.AUX, Tag.PART, Tag.GER, Tag.INF, Tag.REL, Tag.SUBORD, Tag.CLITIC, Tag.NEG})
_OPENING = frozenset({",", "(", "-", "–", "—", ";"})
_SMALL = frozenset({Tag.ADV, Tag.DET, Tag.PREP})
_GOING_ON = frozenset({Tag.PUNCT, Tag.PREP, Tag.COORD})
"""What follows a date that ends its group; a verb there would have the date for its own."""
_LED = frozenset({Tag.ADV, Tag.ADJ})
_OF = frozenset({"de", "for"})
"""Prepositions that lead to a span alone (`préfet de 2007 à 2015`): a mere complement follows them else."""
_STANDING = frozenset({"à", "au", "aux", "en", "in", "at", "on", "under", "sur", "sous"})
_NAMING = frozenset({Tag.PROPN, Tag.ADJ})
_LONGEST_NAME = 8


def held_since(parse: Parse, index: int) -> Event | None:
    """Return what somebody was for so long or since then, told beside a name (`Lund, maire depuis 2014, a signé`).

    A noun without an article between commas, in brackets or before a name; one of people with its article; a state with
    its preposition (`au pouvoir depuis 2013`, `in office since May`). Bounded by the words looked back.
    """
    if index > 1 and parse.tokens[index - 1].low == "(":
        return _bracketed(parse, index)
    lasting = word_class("lasting_from", parse.language)
    if lasting.isdisjoint(parse.forms):
        return None
    leader = _leader(parse, index, lasting)
    if leader is None or not _ends_group(parse, index):
        return None
    first = _opener(parse, leader)
    if first is None or first >= leader:
        return None
    return _told(parse, first, leader)


def _leader(parse: Parse, index: int, lasting: frozenset[str]) -> int | None:
    """Return the preposition of lasting right before a date or length, words that only round it between."""
    at = index - 1
    while at > 0 and parse.tokens[at].tag in _SMALL and parse.tokens[at].low not in lasting:
        at -= 1
    if at < 1 or parse.tokens[at].low not in lasting:
        return None
    return None if parse.tokens[at].low in _OF and not _is_span(parse, index) else at


def _is_span(parse: Parse, index: int) -> bool:
    """Whether a date has its end with its beginning (`de 2007 à 2015`)."""
    value = parse.mentions[parse.tokens[index].mention].value
    return isinstance(value, DateValue) and value.precision is Precision.RANGE


def _bracketed(parse: Parse, index: int) -> Event | None:
    """Return the office right before a name whose years stand in brackets (`l'ex-préfet Jean Lund (2015-2019)`)."""
    after = index + 1
    closed = after < len(parse.tokens) and parse.tokens[after].low == ")"
    if not closed or not _is_span(parse, index):
        return None
    at = index - 2
    while at > 0 and parse.tokens[at].tag in _NAMING and at > index - _LONGEST_NAME:
        at -= 1
    if parse.tokens[at].tag is not Tag.NOUN or not names_person(parse.tokens[at].lemma, parse.language):
        return None
    return thing_at(parse, at)


def _ends_group(parse: Parse, index: int) -> bool:
    """Whether nothing that could have the date for its own follows it."""
    after = index + 1
    return after >= len(parse.tokens) or parse.tokens[after].tag in _GOING_ON


def _opener(parse: Parse, leader: int) -> int | None:
    """Return where the group that a date ends begins, `None` where a verb or a quotation mark stands in it."""
    for position in range(leader - 1, max(-1, leader - _LONGEST), -1):
        token = parse.tokens[position]
        if token.tag in _VERBAL:
            return None
        if token.low in _OPENING:
            return position + 1
        if token.tag is Tag.PUNCT:
            return None
    return 0 if leader < _LONGEST else None


def _told(parse: Parse, first: int, leader: int) -> Event | None:
    """Return the noun, or the adjective, that a group without a verb says somebody or something is."""
    at = first
    while at < leader and parse.tokens[at].tag in _LED:
        at += 1
    token, beside = parse.tokens[at], first > 0
    if at > first and parse.tokens[at - 1].tag is Tag.ADJ and token.tag is Tag.PREP:
        return thing_at(parse, at - 1) if beside else None  # `, absent des plateaux depuis mai,`
    if token.low in _STANDING:
        head = parse.head_right(at)
        stands = head is not None and head < leader and _is_state(parse, head)
        return parse.event_of_noun(head) or thing_at(parse, head) if stands and head is not None else None
    if token.tag is Tag.DET and beside:
        head = parse.head_right(at)
        return thing_at(parse, head) if head is not None and _is_office(parse, head) else None
    named = token.tag is Tag.NOUN and (beside or _names_who_follows(parse, leader)) and _is_office(parse, at)
    return thing_at(parse, at) if named else None


def _is_state(parse: Parse, index: int) -> bool:
    """Whether a noun makes a state with its preposition."""
    return parse.tokens[index].low in word_class("standing_in", parse.language)


def _is_office(parse: Parse, index: int) -> bool:
    """Whether a noun names somebody by what they are."""
    return names_person(parse.tokens[index].lemma, parse.language)


def _names_who_follows(parse: Parse, leader: int) -> bool:
    """Whether a comma and somebody follow the group that opens a sentence (`Maire depuis 2014, Lund a signé`)."""
    comma = next((j for j in range(leader + 1, min(leader + 5, len(parse.tokens))) if parse.tokens[j].low == ","), None)
    return comma is not None and comma + 1 < len(parse.tokens)
