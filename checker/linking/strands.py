"""Words that two sentences share around a value: what shows that both fill one place, whatever the parse said.

A local alignment as in comparing texts by their runs: the words before and after each value are walked outwards for as
long as they agree. A value stands in the same place of the same statement when the run holds words of substance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.kinds.name import fold
from claims.patterns import pattern

if TYPE_CHECKING:
    from claims.model import Fact

REACH = 90
"""Characters on either side of a value in which its neighbours are looked for."""
WORDS = 8
"""Words on either side that are kept."""
SUBSTANCE = 4
"""Letters of the longest word that is held to be grammar; figures of three digits say more than that."""
SKIPPED_FEWEST = 2
"""Words of substance that must follow where one side has a word more beside the value."""
WORD = pattern(r"\w+")

Beside = tuple[tuple[str, ...], tuple[str, ...]]
"""The words before and after a value, each from the nearest outwards."""


def words_beside(fact: Fact, text: str) -> Beside:
    """Return the words around a value, folded, nearest first; a short sentence is told by its neighbours. Constant."""
    before = text[max(0, fact.start - REACH) : fact.start]
    after = text[fact.end : fact.end + REACH]
    return tuple(WORD.findall(fold(before))[: -WORDS - 1 : -1]), tuple(WORD.findall(fold(after))[:WORDS])


def run_of(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that both sides go on with; one may have a single word more next to the value. Constant."""
    straight = _run(one, other)
    if straight:
        return straight
    skipped = max(_run(one[1:], other), _run(one, other[1:]), key=substance)
    return skipped if substance(skipped) >= SKIPPED_FEWEST else ()


def _run(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return one[:length]


def substance(words: tuple[str, ...]) -> int:
    """Return how many of `words` are more than grammar."""
    return sum(len(word) > SUBSTANCE or (len(word) > 2 and word.isdigit()) for word in words)
