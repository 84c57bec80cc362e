"""Where an English noun group goes on past what mostly ends one: a year, a name, a comma between two adjectives."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token

_NO_TIMES = frozenset({"against", "with", "over", "of", "like", "beyond", "behind", "beside"})
"""Prepositions behind which a year before a name describes that."""
_INDEFINITE = frozenset({"a", "an"})
_GOVERNING = frozenset({Tag.VERB, Tag.PART, Tag.INF, Tag.GER})
"""What stands before a group without an article that a comma does not part from its adjective."""
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_FEWEST = 3
"""Words from a comma between two adjectives to the one behind their noun."""


def opposes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition that no time follows stands before `at` (`lost to him, and against 2004 champion Orr`)."""
    return at > 0 and tokens[at - 1].tag is Tag.PREP and tokens[at - 1].low in _NO_TIMES


def describes_noun(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a name in a group with `a` only describes the noun behind it (`a small town MOT garage`)."""
    if tokens[at].low not in _INDEFINITE or end + 1 >= len(tokens):
        return False
    return tokens[end + 1].tag is Tag.NOUN and tokens[end + 1].mention < 0


def lists_adjectives(tokens: Sequence[Token], at: int, position: int) -> bool:
    """Whether a comma stands between two adjectives of one English noun (`a large, modern mill`). Linear in its words.

    A group that no article opens is governed by what stands before it, and a finite verb behind its noun has another
    subject if that is a verb (`sells cheap, reliable cars`, beside `stayed ill, local papers said`).
    """
    if tokens[position].low != "," or position + _FEWEST > len(tokens) or tokens[position - 1].tag is not Tag.ADJ:
        return False
    end = position + 1
    while end < len(tokens) and tokens[end].tag is Tag.ADJ:
        end += 1
    if end == position + 1 or end == len(tokens) or tokens[end].tag is not Tag.NOUN:
        return False
    if tokens[at].tag is Tag.DET or (at and tokens[at - 1].tag is Tag.PREP):
        return True
    while end < len(tokens) and tokens[end].tag is Tag.NOUN:
        end += 1
    return not (end < len(tokens) and tokens[end].tag in _FINITE) and _is_governed(tokens, at)


def _is_governed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb stands right before a group, no copula."""
    before = tokens[at - 1] if at else None
    return before is not None and before.tag in _GOVERNING and before.lemma not in grammar_of("en").copulas
