"""How much of two rows of words is the same, in order; rapidfuzz counts, and loads when two are first compared."""

from __future__ import annotations

from collections.abc import Sequence


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Return the share of the words of both that are common to them in order (normalised indel similarity, 0 to 1).

    1.0 for two empty rows. Costs the product of the words over the width of a machine word.
    """
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one, other)


def is_one_edit_away(one: str, other: str) -> bool:
    """Return whether two words are equal but for one letter changed, left out or put in, or two neighbours swapped.

    Optimal string alignment at a distance of at most one.
    """
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=1) <= 1
