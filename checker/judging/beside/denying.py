"""A word of a draft that is denied where its passage affirms it, or firmer than its passage has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.judging.beside.swapping import Swap, placed
from claims.languages.families import family_of, is_speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.judging.beside.drawing import Spots
    from checker.judging.beside.rivals import Rivals
    from checker.judging.beside.wording import Line, Word

ASKED = ((1.5, 0.75), (2.0, 0.6))
"""How much of what stands around the word in both must be the same, and the share of the draft's sentence that the
passage must hold."""


def denials(line: Line, spots: Spots, rivals: Rivals) -> Iterator[Swap]:
    """Yield the verb that a passage has with the other polarity, or under a conditional that is gone.

    Of several the one whose place is surest, since one negation may reach over several verbs. Costs the words of both.
    """
    told = []
    for at, word in enumerate(line.words):
        if not word.is_verb or word.is_light or word.is_capital or _is_speech(word, line):
            continue
        same, other = 0.0, None
        for passage, there in spots.same(word):
            beside = passage.line.words[there]
            if beside.key != word.key:
                continue
            key, place = _key(word, beside), placed(line, at, passage.line, there, rivals)
            if key is None:
                same = max(same, place)
            elif (other is None or place > other[0]) and _is_asked(place, passage.share):
                other = place, Swap(word, beside, passage.line, key)
        if other is not None and other[0] > same:
            told.append(other)
    if told:
        yield max(told, key=lambda one: one[0])[1]


def _is_speech(word: Word, line: Line) -> bool:
    family = family_of(word.key, line.sentence.language, noun=False)
    return family is not None and is_speech(family)


def _is_asked(place: float, share: float) -> bool:
    return any(place >= least and share >= held for least, held in ASKED)


def _key(word: Word, other: Word) -> str | None:
    if word.denied is not other.denied:
        return "denied" if word.denied else "affirmed"
    return "firmer" if other.is_unsure and not word.is_unsure else None
