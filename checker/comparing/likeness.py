"""How much of two rows of words is the same, in order.

Written out because of what it saves: rapidfuzz, which has both, takes 6 ms to load for the few pairs of most runs.
"""

from __future__ import annotations

from collections.abc import Sequence


def words_in_common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return the length of the longest row of words that both have in order, others between them allowed.

    The bits of an integer stand for the words of `one` (Hyyrö, *Bit-parallel LCS-length computation revisited*, 2004):
    linear in the words but for rows of thousands.
    """
    places: dict[str, int] = {}
    for at, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << at
    every = (1 << len(one)) - 1
    free = every
    for word in other:
        met = free & places.get(word, 0)
        free = ((free + met) | (free - met)) & every
    return len(one) - free.bit_count()


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Return the share of the words of both that are common to them in order; 1.0 for two empty rows."""
    total = len(one) + len(other)
    return 2 * words_in_common(one, other) / total if total else 1.0


def is_one_edit_away(one: str, other: str) -> bool:
    """Return whether two words are equal but for one letter changed, left out or put in, or two neighbours swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    x, y = one[same:], other[same:]
    return x[1:] == y[1:] or x == y[1:] or x[1:] == y or (x[:2] == y[1::-1] and x[2:] == y[2:])
