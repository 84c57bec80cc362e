"""Quotations: the same words, fewer of them, or others."""

from __future__ import annotations

from checker.comparing.likeness import likeness
from checker.model import Comparison, Relation
from claims.kinds.name import fold
from claims.model import QuoteValue
from claims.patterns import pattern

WORDS = pattern(r"\w+")
REWORDED = 0.6
"""Share of words in common from which two quotations are versions of one. Settled by eye on pairs of French press."""
FEWEST = 3
"""Words a quotation must have to be told from another by them."""


def relate_quotes(a: QuoteValue, b: QuoteValue) -> Comparison:
    """Return the relation of two quotations; those with few words in common do not compare.

    Costs the product of their words.
    """
    x, y = WORDS.findall(fold(a.words)), WORDS.findall(fold(b.words))
    if x == y:
        return _same_words(a, b)
    if not x or not y:
        return Comparison(Relation.NOT_COMPARABLE, None, "other-words")
    shorter, longer = sorted((x, y), key=len)
    if len(shorter) >= FEWEST and _is_cut(shorter, longer):
        return Comparison(Relation.REFINES, None, "quotation-cut")
    if len(shorter) < FEWEST or likeness(x, y) < REWORDED:
        return Comparison(Relation.NOT_COMPARABLE, None, "other-words")
    return Comparison(Relation.REWORDED)


def _same_words(a: QuoteValue, b: QuoteValue) -> Comparison:
    if a.speaker is None or b.speaker is None:
        return Comparison(Relation.EQUAL)
    mine, yours = set(WORDS.findall(fold(a.speaker))), set(WORDS.findall(fold(b.speaker)))
    return Comparison(Relation.EQUAL if mine & yours else Relation.OTHER_SPEAKER)


def _is_cut(shorter: list[str], longer: list[str]) -> bool:
    """Whether the shorter one is the longer with words left out at its ends or in its midst, in order."""
    words = iter(longer)
    return all(word in words for word in shorter)
