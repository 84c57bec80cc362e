"""A sentence or a line of a draft that is a source's but for one name or one figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.comparing.likeness import is_one_edit_away
from checker.judging.beside.naming import is_name
from checker.judging.beside.swapping import Swap, is_other_value
from claims.kinds.name import unaccented
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.judging.beside.drawing import Sources
    from checker.judging.beside.rivals import Rivals
    from checker.judging.beside.wording import Line, Word

CODE = pattern(r"[^\W\d_]+\d+")
"""A name that ends in a figure: `GT4`."""
LONGEST = 2
"""Words of a name that stand in another's place."""
SHORTEST = 2
"""Words of substance that a line must have beside the one that differs."""


def miscopies(line: Line, others: Sequence[Line], sources: Sources, rivals: Rivals) -> Iterator[Swap]:
    """Yield the name or the figure by which `line` differs from one of `others` that is else the same.

    None where another of them is the same throughout. Linear in their words.
    """
    best: Swap | None = None
    for other in others:
        start, end = _common(line.words, other.words)
        mine, theirs = line.words[start : len(line.words) - end], other.words[start : len(other.words) - end]
        if not mine and not theirs:
            return
        if best is None and start + end >= SHORTEST and mine and theirs:
            key = _key(mine, theirs, sources, rivals)
            if key is None and not line.sentence.region.is_prose and len(mine) == len(theirs) == 1:
                key = "field" if rivals.field_between(mine[0], theirs[0]) else None
            best = Swap(mine[0], theirs[0], other, key) if key else None
    if best is not None:
        yield best


def _common(one: Sequence[Word], other: Sequence[Word]) -> tuple[int, int]:
    """How many words are the same from the beginning, and from the end of what is left."""
    most = min(len(one), len(other))
    start = next((at for at in range(most) if not _same(one[at], other[at])), most)
    end = next((at for at in range(most - start) if not _same(one[-1 - at], other[-1 - at])), most - start)
    return start, end


def _same(one: Word, other: Word) -> bool:
    return one.form == other.form and one.denied is other.denied


def _key(mine: Sequence[Word], theirs: Sequence[Word], sources: Sources, rivals: Rivals) -> str | None:
    if max(len(mine), len(theirs)) > LONGEST:
        return None
    if all(is_name(one) for one in (*mine, *theirs)):
        return "name" if not any(sources.knows(one) for one in mine) and not _is_spelling(mine[0], theirs[0]) else None
    if len(mine) > 1 or len(theirs) > 1:
        return None
    one, other = mine[0], theirs[0]
    if one.is_value or other.is_value:
        return "value" if one.is_moment and other.is_moment and is_other_value(one, other, rivals) else None
    return "value" if CODE.fullmatch(one.form) and CODE.fullmatch(other.form) and not sources.knows(one) else None


def _is_spelling(one: Word, other: Word) -> bool:
    return is_one_edit_away(unaccented(one.form), unaccented(other.form))
