"""Counts of nobody and nothing: `aucun blessé n'est à déplorer`, `no deaths were reported`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claims.assembling.attaching.qualifiers import hours_of, scope_of
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import Owned, governing
from claims.assembling.words.tokens import Tag
from claims.languages.families import broader_key, counted_key, is_casualty, is_state
from claims.model import Attached, Kind, Mention, Noun, NumberValue, Slot

BECAUSE = "none"
"""The rule that such a count is attached by; it is itself the denial, so its fact is not negated besides."""
_NOTHING = NumberValue(Decimal(0), Decimal(0), Decimal(0))
_OF = frozenset({"de", "d'"})
_AFTER = 6
"""Words from `pas` to the noun of which there is none (`n'a pas fait de blessé`)."""
_LACK = 4
"""Words from `sans` to the noun (`sans faire de victime`)."""
_BETWEEN = frozenset({Tag.PART, Tag.INF, Tag.ADV, Tag.PREP, Tag.ADJ, Tag.GER, Tag.DET, Tag.NEG})
_NAMING = frozenset({Tag.ADJ, Tag.PART, Tag.NOUN})


def zero_counts(parse: Parse) -> Iterator[Owned]:
    """Yield a count of zero for each casualty or person of whom it is said that there is none, in text order.

    `aucun des douze` and `no more than 40` count some; `no other victims` leaves others. Linear in the sentence.
    """
    words = circumstances_of(parse.language)
    if words.none.isdisjoint(parse.forms):
        return
    for index, token in enumerate(parse.tokens):
        if token.low not in words.none or token.mention >= 0:
            continue
        noun = _noun_of_none(parse, index)
        if noun is not None:
            owned = _owned(parse, index, noun)
            if _is_hurt(parse, noun) or (owned.event is not None and not is_state(owned.event.family)):
                yield owned


def _owned(parse: Parse, index: int, noun: int) -> Owned:
    token = parse.tokens[index]
    mention = Mention(token.start, token.end, parse.text[token.start : token.end], Kind.NUMBER, _NOTHING)
    of = _noun(parse, noun)
    clause, event = governing(parse, noun)
    return Owned(
        clause, event, Attached(mention, Slot.COUNT, None, of, BECAUSE, (*scope_of(parse, of), *hours_of(parse)))
    )


def _noun_of_none(parse: Parse, index: int) -> int | None:
    """Return the noun of which a word says that there is none."""
    low = parse.tokens[index].low
    words = circumstances_of(parse.language)
    if low in words.lacking:
        return _lacked(parse, index)
    if low in words.denying:
        return _denied(parse, index)
    if low == "any" and not _is_negated(parse, index):
        return None
    noun = parse.head_right(index)
    if noun is None or not _plain(parse, index + 1, noun):
        return None
    return noun if _counts(parse, noun) else None


def _plain(parse: Parse, first: int, noun: int) -> bool:
    """Whether nothing but adjectives stands before a noun, none that leaves others (`no other victims`)."""
    words = circumstances_of(parse.language)
    inside = parse.tokens[first:noun]
    return all(t.tag in _NAMING and t.low not in words.additional and t.low not in words.difference for t in inside)


def _denied(parse: Parse, index: int) -> int | None:
    """Return the casualty behind `pas … de`, `ni` (`n'a pas fait de blessé`, `ni mort ni blessé`)."""
    if parse.tokens[index].low == "ni":
        noun = index + 2 if index + 1 < len(parse.tokens) and parse.tokens[index + 1].low in _OF else index + 1
        return noun if noun < len(parse.tokens) and _is_hurt(parse, noun) else None
    for position in range(index + 1, min(index + _AFTER, len(parse.tokens) - 1)):
        token = parse.tokens[position]
        if token.low in _OF:
            return position + 1 if _is_hurt(parse, position + 1) else None
        if token.tag not in (Tag.PART, Tag.INF, Tag.ADV, Tag.AUX):
            return None
    return None


def _lacked(parse: Parse, index: int) -> int | None:
    """Return the casualty behind `sans`, `without` (`sans faire de victime`, `without causing injuries`)."""
    for position in range(index + 1, min(index + 1 + _LACK, len(parse.tokens))):
        if _is_hurt(parse, position):
            return position
        if parse.tokens[position].tag not in _BETWEEN or parse.tokens[position].mention >= 0:
            return None
    return None


def _is_hurt(parse: Parse, noun: int) -> bool:
    """Whether a word counts casualties: as a noun, or a participle that stands for those it befell (`ni blessés`)."""
    token = parse.tokens[noun]
    return token.tag in _NAMING and is_casualty(_noun(parse, noun).key)


def _noun(parse: Parse, index: int) -> Noun:
    """Return the noun record of a noun, or of a participle that stands for those it befell."""
    token = parse.tokens[index]
    if token.tag is not Tag.PART:
        return parse.noun(index)
    key = counted_key(token.low.removesuffix("s"), parse.language)
    return Noun(parse.text[token.start : token.end], token.start, token.end, key)


def _is_negated(parse: Parse, index: int) -> bool:
    predicate = parse.clauses[parse.owner[index]].predicate
    return predicate is not None and predicate.negated and predicate.head < index


def _counts(parse: Parse, noun: int) -> bool:
    """Whether a noun is one of casualties or of people."""
    if _is_hurt(parse, noun):
        return True
    key: str | None = parse.noun(noun).key
    while key is not None and key != "person":
        key = broader_key(key)
    return key is not None and parse.tokens[noun].tag is Tag.NOUN
