"""Finds the finite verb of an English sentence none of whose words was read as one.

What ends without a stop is a title, and may lack a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

Tail = tuple[str, Tag, str, str | None, bool | None, int, bool]
"""The fields of a token from `low` on, for one reading."""
Readings = Sequence[Sequence[Tail]]
"""The readings of each word of a sentence."""
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_NAMES = frozenset({Tag.NOUN, Tag.PROPN})
_FORM = frozenset({Tag.VERB, Tag.PART})
_BETWEEN = frozenset({Tag.ADV, Tag.NEG})
_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i", "you"})
_OBJECT = frozenset({Tag.DET, Tag.PRON, Tag.NUM, Tag.VALUE, Tag.PROPN})
_FIGURES = frozenset({Tag.NUM, Tag.VALUE, Tag.DET})
_UNSETTLED = frozenset({Tag.NOUN, Tag.ADJ})
_MONEY = frozenset("$£€")
_ENDS = frozenset(".!")
_CLOSING = frozenset("\"”'’)")
_OF_PASSIVES = frozenset({"by", "of", "as"})
_GROUP = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.GER})
_SHORTEST = 5


def take_missing_verb(path: list[Token], readings: Readings) -> None:
    """Read the word that can be the finite verb of a sentence without one as that. Linear in the words."""
    finite = [token for token in path if token.tag in _FINITE]
    if not finite:
        _govern_infinitive(path, readings)
        finite = [token for token in path if token.tag in _FINITE]
    if not all(token.either and token.tag is Tag.VERB for token in finite):
        return
    if len(path) < _SHORTEST or not _is_stopped(path):
        return
    for found in (
        (_with_object, _without_object) if finite else (_behind_pronoun, _with_object, _without_object, _as_noun)
    ):
        index = found(path, readings)
        if index:
            _take(path, readings, index)
            return


def _is_stopped(path: list[Token]) -> bool:
    last = len(path) - 1
    while last > 0 and path[last].low in _CLOSING:
        last -= 1
    return path[last].low in _ENDS


def _govern_infinitive(path: list[Token], readings: Readings) -> None:
    """Read what governs an infinitive as the verb, in a title too (`Tora plans to sell`)."""
    for index in range(1, len(path) - 2):
        token = path[index]
        governs = token.tag is Tag.NOUN and token.plural and path[index + 1].low == "to"
        if governs and path[index + 2].tag is Tag.INF and path[index - 1].tag in _NAMES and not path[index - 1].plural:
            if token.lemma in grammar_of("en").modals:
                _take(path, readings, index)
            return


def _take(path: list[Token], readings: Readings, index: int) -> None:
    tail = _verb(readings, index)
    if tail is None:
        return
    if any(other[1] is Tag.PART for other in readings[index]):
        tail = (*tail[:3], "past", *tail[4:])  # `set`, `cut`: the past has the form of the present
    path[index] = Token(path[index].start, path[index].end, *tail)._replace(either=False)


def _verb(readings: Readings, index: int) -> Tail | None:
    return next((tail for tail in readings[index] if tail[1] is Tag.VERB), None)


def _past_adverbs(path: list[Token], index: int) -> int:
    """Return the place of the word before `index` that is no adverb."""
    at = index - 1
    while at > 0 and path[at].tag in _BETWEEN:
        at -= 1
    return at


def _behind_pronoun(path: list[Token], readings: Readings) -> int:
    """Return the place of a verb behind a subject that is a pronoun, 0 where none is (`He set records`)."""
    for index in range(1, len(path) - 1):
        if path[index].mention < 0 and path[_past_adverbs(path, index)].low in _SUBJECTS:
            return index if _verb(readings, index) else 0
    return 0


def _forms(path: list[Token], readings: Readings) -> list[int]:
    """Return the places of the forms that are the past or a participle, behind what can be their subject."""
    places = []
    for index in range(1, len(path) - 1):
        token = path[index]
        if not token.either or token.tag not in _FORM or _verb(readings, index) is None:
            continue
        before = path[_past_adverbs(path, index)]
        if before.tag in _NAMES or before.tag is Tag.VALUE or before.low == ",":
            places.append(index)
    return places


def _with_object(path: list[Token], readings: Readings) -> int:
    """Return the place of the first form with an object right behind it (`Tora issued a note sold in May`)."""
    for index in _forms(path, readings):
        lemma = path[index].lemma
        if lemma in grammar_of("en").giving or lemma in word_class("naming_as", "en"):
            continue
        if _has_object(path, index) and path[index - 1].low != ",":
            return index
    return 0


def _has_object(path: list[Token], index: int) -> bool:
    """Whether an object stands right behind a word, and no time."""
    behind = path[index + 1]
    if behind.tag is Tag.VALUE:
        return behind.low[0] in _MONEY or behind.low.endswith("%")
    ends = path[min(index + 2, len(path) - 1)]
    return behind.tag in _OBJECT and ends.lemma not in grammar_of("en").moments


def _without_object(path: list[Token], readings: Readings) -> int:
    """Return the place of the last form that no passive is (`Guards posted at the gate responded at once`)."""
    forms = _forms(path, readings)
    if any(path[index].lemma in grammar_of("en").reporting for index in forms):
        return 0  # `The study found few people worked`
    for index in reversed(forms):
        token, behind = path[index], path[index + 1]
        if token.lemma in word_class("needing_object", "en") or path[index - 1].low == ",":
            continue
        if behind.low in _OF_PASSIVES and path[min(index + 2, len(path) - 1)].tag is not Tag.GER:
            continue
        adverb = path[index - 1].tag is Tag.ADV
        if adverb or token.lemma in word_class("objectless", "en") or f"{token.lemma} {behind.low}" in _led():
            return index
    return 0


def _led() -> frozenset[str]:
    return word_class("leading_on", "en")


def _as_noun(path: list[Token], readings: Readings) -> int:
    """Return the place of the verb read as a noun or an adjective (`tourism accounts for 6%`, `The lad won it`)."""
    for index in range(1, len(path) - 1):
        token = path[index]
        if token.tag not in _UNSETTLED or token.mention >= 0:
            continue
        tail = _verb(readings, index)
        if tail is not None and _tells(path, index, tail):
            return index
    return 0


def _tells(path: list[Token], index: int, tail: Tail) -> bool:
    """Whether a noun stands between its subject and an object or its preposition, and agrees with that subject."""
    low, _, lemma, tense, *_ = tail
    before = path[_past_adverbs(path, index)]
    behind = path[index + 1]
    led = f"{lemma} {behind.low}" in _led() and path[min(index + 2, len(path) - 1)].tag in _FIGURES
    if not (led or behind.tag in _OBJECT):
        return False
    if tense == "past":
        return before.tag in _NAMES or before.tag is Tag.VALUE
    if before.tag not in _NAMES or low == lemma:
        return led and before.plural is True and before.tag is Tag.NOUN
    return before.plural is not True and not _is_governed(path, index)


def _is_governed(path: list[Token], index: int) -> bool:
    """Whether a preposition governs the group before a word (`In sales figures the firm`)."""
    at = index - 1
    while at > 0 and path[at].tag in _GROUP:
        at -= 1
    return path[at].tag is Tag.PREP or (path[at].tag is Tag.DET and path[at - 1].tag is Tag.PREP)
