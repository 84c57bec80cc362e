"""Whether two quotations are of one statement, however each desk put or translated it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.linking.profiles import folded
from claims.model import QuoteValue
from claims.patterns import pattern

if TYPE_CHECKING:
    from claims.model import Value

STEM = 6
"""Letters of a stem."""
SHORTEST = 5
"""Letters of the shortest word that has one; shorter words are mostly grammar."""
FEWEST_STEMS, SHARED_STEMS = 5, 0.4
"""Stems that two wordings of one statement share, and the share of the shorter one's: two statements of one speaker on
one subject should share fewer. Set on a handful of quotations; not yet measured on a corpus of translations."""
WORD = pattern(r"\w+")


@lru_cache(maxsize=4096)
def stems(words: str) -> frozenset[str]:
    """Return the beginnings of the longer words, folded: enough to see one noun in two wordings. Linear."""
    return frozenset(word[:STEM] for word in WORD.findall(folded(words)) if len(word) >= SHORTEST)


def is_one_statement(a: Value, b: Value) -> bool:
    """Return whether two quotations share the stems that carry their meaning."""
    if not isinstance(a, QuoteValue) or not isinstance(b, QuoteValue):
        return False
    one, other = stems(a.words), stems(b.words)
    shared = len(one & other)
    return shared >= FEWEST_STEMS and shared >= SHARED_STEMS * min(len(one), len(other))
