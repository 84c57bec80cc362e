"""English words that are adjectives, for all that they may be nouns or verbs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_DESCRIBED_AFTER = frozenset({Tag.ADJ, Tag.DET, Tag.PROPN})
_POSSESSIVE = frozenset({"'s"})


@cache
def settled_adjectives() -> frozenset[str]:
    """Return the adjectives that are hardly ever nouns, but for those that are things as well (`owns a mobile`)."""
    settled = frozenset(low for low, tag in grammar_of("en").settled.items() if tag is Tag.ADJ)
    return settled - word_class("things_as_well", "en")


def describes_noun_behind(path: Sequence[Token], index: int) -> bool:
    """Whether a bare verb that is an adjective as well describes the noun behind it (`best Norwegian live act`).

    An article, an adjective or a name in the singular stands before it, which no bare verb agrees with.
    """
    if path[index].low not in word_class("verbs_as_adjectives", "en") or index + 1 >= len(path) or not index:
        return False
    before = path[index - 1]
    return path[index + 1].tag is Tag.NOUN and (before.tag in _DESCRIBED_AFTER or before.low in _POSSESSIVE)
