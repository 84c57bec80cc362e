"""French words read as nouns that are the adjective of a noun before them, or an infinitive (`l'expert politique`)."""

from __future__ import annotations

from claims.assembling.words.retagging import Readings, can_be, take
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_CONTRACTED = frozenset({"du", "au", "des", "aux"})


_PERFECT = frozenset({"avoir", "être"})
_OPENS_NOUN = frozenset({Tag.DET, Tag.ADJ, Tag.NUM})


def take_perfect(path: list[Token], readings: Readings, index: int) -> None:
    """Read `avoir` or `être` before a participle as the infinitive behind whom something is said to. Constant.

    `a confié à la radio avoir vendu le port`, beside `un avoir bloqué`.
    """
    if path[index].low not in _PERFECT or index + 1 >= len(path) or path[index + 1].tag is not Tag.PART:
        return
    if path[index - 1].tag is Tag.ADJ and can_be(readings, index - 1, Tag.NOUN):
        take(path, readings, index - 1, Tag.NOUN)  # `à la radio avoir vendu`
    if path[index - 1].tag not in _OPENS_NOUN:
        take(path, readings, index, Tag.INF)


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
