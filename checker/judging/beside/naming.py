"""A name of a draft that no source has, where the passage that it draws on has another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.judging.beside.swapping import Swap, agree, placed
from claims.model import NameKind, NameValue
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.judging.beside.drawing import Drawn, Sources
    from checker.judging.beside.rivals import Rivals
    from checker.judging.beside.wording import Line, Word

PLACE, SHARE = 1.5, 0.7
"""How much of what stands around the two names must be the same, and the share of the draft's sentence that the passage
must hold: a draft may name somebody whom its source leaves out."""
INITIALS = 2
WORD = pattern(r"\w+")


def renamings(line: Line, drawn: Sequence[Drawn], sources: Sources, rivals: Rivals) -> Iterator[Swap]:
    """Yield the words of names that no source has, where a passage has another one's. Costs the words of both."""
    for at, word in enumerate(line.words):
        if not is_name(word) or sources.knows(word):
            continue
        best: tuple[float, Swap] | None = None
        for passage in drawn:
            if passage.share < SHARE:
                continue
            for there, rival in enumerate(passage.line.words):
                if (
                    not is_name(rival)
                    or any(agree(one, rival) for one in line.words)
                    or not _are_of_a_kind(word, rival)
                ):
                    continue
                place = placed(line, at, passage.line, there, rivals)
                if place >= PLACE and (best is None or place > best[0]):
                    best = place, Swap(word, rival, passage.line, "name")
        if best is not None:
            yield best[1]


def is_name(word: Word) -> bool:
    """Whether a word is part of a name proper: no title before it, and no initials."""
    if word.mention is None or not isinstance(word.mention.value, NameValue) or not word.is_capital:
        return False
    return word.form in WORD.findall(word.mention.value.key) and len(word.form) > INITIALS and not word.is_upper


def _are_of_a_kind(word: Word, rival: Word) -> bool:
    kinds = {
        each.mention.value.kind for each in (word, rival) if each.mention and isinstance(each.mention.value, NameValue)
    }
    return len(kinds) == 1 and NameKind.UNKNOWN not in kinds
