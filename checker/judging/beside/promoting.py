"""An office of a draft without the word that makes it a lesser or a former one in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.judging.beside.swapping import Swap, placed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.judging.beside.drawing import Spots
    from checker.judging.beside.rivals import Rivals
    from checker.judging.beside.wording import Line, Word

OFFICES = frozenset({"office", "trade", "rank_of_arms"})
PLACE, SHARE = 1.5, 0.6
"""How much of what stands around the two offices must be the same, and the share of the draft's sentence that the
passage must hold."""


def promotions(line: Line, spots: Spots, rivals: Rivals) -> Iterator[Swap]:
    """Yield the offices that a passage has with a word such as `deputy` or `former`, and no passage without.

    Costs the offices of both.
    """
    if any(_is_lesser(word, rivals) for word in line.words):
        return
    for at, word in enumerate(line.words):
        if not {member.partition("/")[0] for member in rivals.said(word)} & OFFICES:
            continue
        best: tuple[float, Swap] | None = None
        plain = 0.0
        for passage, there in spots.same(word):
            other = passage.line
            if other.words[there].key != word.key:
                continue
            lesser = _lesser_beside(other, there, rivals)
            place = placed(line, at, other, there, rivals)
            if lesser is None:
                plain = max(plain, place)
            elif place >= PLACE and passage.share >= SHARE and (best is None or place > best[0]):
                best = place, Swap(word, lesser, other, "promoted")
        if best is not None and plain < best[0]:
            yield best[1]


def _lesser_beside(line: Line, at: int, rivals: Rivals) -> Word | None:
    beside = (line.words[n] for n in (at - 1, at + 1) if 0 <= n < len(line.words))
    return next((word for word in beside if _is_lesser(word, rivals)), None)


def _is_lesser(word: Word, rivals: Rivals) -> bool:
    return word.form in rivals.lesser or word.key in rivals.lesser
