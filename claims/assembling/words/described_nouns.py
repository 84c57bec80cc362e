"""French nouns with their adjective behind them that were read as an adjective before a noun (`l'expert politique`)."""

from __future__ import annotations

from claims.assembling.words.retagging import Readings, can_be, take
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_CONTRACTED = frozenset({"du", "au", "des", "aux"})


def take_described_noun(path: list[Token], readings: Readings, index: int) -> None:
    """Read the noun at `index` as the adjective of the word before it, which opens its group and may be a noun.

    No adjective that French puts before its nouns is a noun there (`l'ancien directeur`, `la jeune fille`). Constant.
    """
    first, second, opening = path[index - 1], path[index], path[index - 2]
    if opening.tag is not Tag.DET and opening.low not in _CONTRACTED:
        return
    if first.lemma in word_class("preposed", "fr") or first.low in word_class("preposed", "fr"):
        return
    if first.low.endswith("s") is not second.low.endswith(("s", "x")) or not can_be(readings, index, Tag.ADJ):
        return
    if can_be(readings, index - 1, Tag.NOUN):
        take(path, readings, index - 1, Tag.NOUN)
        take(path, readings, index, Tag.ADJ)
