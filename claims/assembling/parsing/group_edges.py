"""Where an English noun group goes on past what mostly ends one: a year, a name."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Tag, Token

_NO_TIMES = frozenset({"against", "with", "over", "of", "like", "beyond", "behind", "beside"})
"""Prepositions behind which a year before a name describes that."""
_INDEFINITE = frozenset({"a", "an"})


def opposes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition that no time follows stands before `at` (`lost to him, and against 2004 champion Orr`)."""
    return at > 0 and tokens[at - 1].tag is Tag.PREP and tokens[at - 1].low in _NO_TIMES


def describes_noun(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a name in a group with `a` only describes the noun behind it (`a high incidence TB country`)."""
    if tokens[at].low not in _INDEFINITE or end + 1 >= len(tokens):
        return False
    return tokens[end + 1].tag is Tag.NOUN and tokens[end + 1].mention < 0
