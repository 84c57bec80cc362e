"""The noun that a French measure is of where names, figures and other measures stand between, or its side is named."""

from __future__ import annotations

from claims.assembling.attaching.elided import complement
from claims.assembling.attaching.elided_units import told_instead
from claims.assembling.attaching.measuring import measured
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import governing, left_complement, subject_noun
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Kind, Noun, QuantityValue

_OF = frozenset({"de", "d'"})
_BETWEEN = frozenset({Tag.PROPN, Tag.NUM, Tag.VALUE, Tag.ADJ})
_LONGEST = 8
_FAR = frozenset({"à"})
_LENGTHS = frozenset({"kilometer", "meter", "mile", "nautical_mile", "centimeter", "foot"})
_FROM = frozenset({"du", "de", "d'", "des"})


def measure_of(parse: Parse, index: int) -> Noun | None:
    """Return the noun that a sum, share, measure or duration is of. Bounded by the words before a measure.

    `des jantes Vulcor GR de 18 pouces` are the rims' inches, `un moteur de 455 ch et 620 Nm` the engine's; of
    `3 mètres de haut` the noun before; a distance is of what lies so far off.
    """
    instead = told_instead(parse, index) if parse.language == "fr" else None
    if instead is not None:
        return measure_of(parse, instead)
    mention = parse.mentions[parse.tokens[index].mention]
    if parse.language != "fr" or mention.kind is not Kind.QUANTITY:
        return measured(parse, index)
    if _names_side(parse, index):
        near = left_complement(parse, index)
        near = near if near is not None else _noun_near(parse, index)
        subject = subject_noun(parse, governing(parse, index)[0]) if near is None else None
        return parse.noun(subject) if subject is not None else near
    if _is_distance(parse, index, mention.value):
        return None
    before = left_complement(parse, index)
    named = before is not None and parse.tokens[parse.token_at(before.start)].tag is Tag.PROPN
    if complement(parse, index) is not None or (before is not None and not named):
        return measured(parse, index)
    near = _noun_near(parse, index)
    return near if near is not None else measured(parse, index)


def _names_side(parse: Parse, index: int) -> bool:
    """Whether `de` and the name of a side stand right behind a measure (`3 mètres de haut`)."""
    after = [t.low for t in parse.tokens[index + 1 : index + 3]]
    return len(after) > 1 and after[0] in _OF and after[1] in word_class("dimensions", "fr")


def _is_distance(parse: Parse, index: int, value: object) -> bool:
    """Whether a length only says how far off something lies (`à deux mètres du sol`, `à 30 km de là`)."""
    if not isinstance(value, QuantityValue) or value.unit not in _LENGTHS or index + 1 >= len(parse.tokens):
        return False
    at = index - 1
    while at > 0 and parse.tokens[at].tag is Tag.ADV:
        at -= 1
    led = at >= 0 and parse.tokens[at].low in _FAR and parse.tokens[index + 1].low in _FROM
    return led and parse.tokens[min(index + 2, len(parse.tokens) - 1)].low not in word_class("heights", "fr")


def _noun_near(parse: Parse, index: int) -> Noun | None:
    """Return the noun before a measure that only names, figures and adjectives part from it, or the measure before."""
    tokens, at = parse.tokens, _before_of(parse, index - 1)
    if at >= 0 and tokens[at].tag is Tag.COORD:
        return measure_of(parse, at - 1) if _is_measure(parse, at - 1) else None  # `de 6 mètres ou de 9 mètres`
    joined = at < index - 1
    floor = max(-1, index - _LONGEST)
    first = at
    while at > floor and tokens[at].tag in _BETWEEN:
        at -= 1
    if at <= floor or tokens[at].tag is not Tag.NOUN or (not joined and at == first):
        return None
    named = any(t.tag is not Tag.ADJ for t in tokens[at + 1 : first + 1])
    return parse.noun(at) if joined or named else None


def _before_of(parse: Parse, at: int) -> int:
    """Return the last word before the `de` that joins a measure to its noun; `at` itself where none does."""
    here, nearing = at, word_class("nearing", "fr")
    while here > 0 and (parse.tokens[here].low in nearing or parse.tokens[here].low in _OF):
        if parse.tokens[here].low in _OF and parse.tokens[here - 1].low not in nearing:
            return here - 1
        here -= 1
    return at


def _is_measure(parse: Parse, index: int) -> bool:
    at = parse.tokens[index].mention if index >= 0 else -1
    return at >= 0 and parse.mentions[at].kind is Kind.QUANTITY
