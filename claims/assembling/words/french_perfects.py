"""French `avoir` and `être` that were read as nouns and are infinitives (`a dit avoir vendu le port`)."""

from __future__ import annotations

from claims.assembling.words.retagging import Readings, can_be, take
from claims.assembling.words.tokens import Tag, Token

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
