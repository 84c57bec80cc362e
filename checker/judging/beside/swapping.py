"""A word of a draft where the passage that it draws on has another that excludes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.comparing import relate
from checker.judging.beside.drawing import forms_of
from checker.model import Relation
from claims.kinds.name import fold
from claims.model import DateValue, DurationValue, PlaceValue
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.judging.beside.drawing import Sources, Spots
    from checker.judging.beside.rivals import Rivals
    from checker.judging.beside.wording import Line, Word

ASIDE = 3
"""Words of substance on either side of a word by which its place is known."""
STRANGE = ((1.0, 0.5), (1.5, 0.3))
"""How much of what stands around two words must be the same, and the share of the draft's sentence that the passage
must hold then, for a word that no source has."""
KNOWN = ((2.0, 0.7),)
"""The same for a word that the sources have elsewhere, and for a value."""
PLACE = ((1.5, 0.5), (1.0, 0.7))
"""The same for a place: a sentence may name one more than its source does."""
NEAR = (1.0, 0.5, 0.25)
"""What the next word on one side counts for, the one after it, and the third."""
FIGURE = 1.5
"""How much more a figure beside a word tells of its place."""
WORD = pattern(r"\w+")
AGREEING = frozenset(Relation) - {Relation.DISJOINT, Relation.NOT_COMPARABLE}


class Swap(NamedTuple):
    """A word of a draft with the one that a source has in its place."""

    told: Word
    beside: Word
    line: Line
    key: str
    """`field opposite value place name denied affirmed firmer promoted`: what makes one exclude the other."""


def swaps(line: Line, spots: Spots, sources: Sources, rivals: Rivals) -> Iterator[Swap]:
    """Yield the words of `line` that a passage has another for. Costs the words of both that may exclude each other."""
    for at, word in enumerate(line.words):
        others = spots.others(word)
        if not others:
            continue
        is_strange = not (word.is_value or word.is_light or sources.knows(word))
        against = rivals.against(word)
        best: tuple[float, Swap] | None = None
        for passage, there in others:
            other, rival = passage.line, passage.line.words[there]
            key = key_between(word, rival, against, rivals)
            if key is None:
                continue
            place = placed(line, at, other, there, rivals)
            if (
                (best is None or place > best[0])
                and _is_in_place(place, passage.share, key, is_strange)
                and not _is_let_go(line, word, other, rival, key)
            ):
                best = place, Swap(word, rival, other, key)
        if best is not None and _said(line, at, spots, rivals) < best[0]:
            yield best[1]


def _said(line: Line, at: int, spots: Spots, rivals: Rivals) -> float:
    """How far a passage has the word itself in the place that it has in `line`."""
    same = (
        placed(line, at, passage.line, there, rivals)
        for passage, there in spots.same(line.words[at])
        if agree(line.words[at], passage.line.words[there])
    )
    return max(same, default=0.0)


def _is_in_place(place: float, share: float, key: str, is_strange: bool) -> bool:  # noqa: FBT001
    asked = KNOWN if not is_strange else PLACE if key == "place" else STRANGE
    return any(place >= least and share >= held for least, held in asked)


def _is_let_go(line: Line, word: Word, other: Line, rival: Word, key: str) -> bool:
    """Whether the draft has the source's word too, or the source the draft's, or the two tell of different times."""
    if key == "value":
        has = any(one.key == rival.key for one in line.words) or any(word.key == one.key for one in other.words)
        return has or _are_of_two_times(line, word, other, rival)
    if any(agree(one, rival) for one in line.words):
        return True
    return key == "opposite" and any(agree(word, one) for one in other.words)


def _are_of_two_times(line: Line, word: Word, other: Line, rival: Word) -> bool:
    mine = [one for one in line.words if one.is_moment and one is not word]
    theirs = [one for one in other.words if one.is_moment and one is not rival]
    return bool(mine and theirs) and not any(agree(a, b) for a in mine for b in theirs)


def agree(one: Word, other: Word) -> bool:
    """Whether two words say the same, or may."""
    if one.is_value and other.is_value and one.mention and other.mention:
        if one.mention.kind is not other.mention.kind:
            return False
        return one.key == other.key or relate(one.mention.value, other.mention.value).relation in AGREEING
    if one.is_place and other.is_place and one.mention and other.mention:
        return fold(one.key) == fold(other.key) or relate(one.mention.value, other.mention.value).relation in AGREEING
    return one.meets(other)


def key_between(word: Word, rival: Word, against: frozenset[str], rivals: Rivals) -> str | None:
    """Return what makes `rival` exclude `word`, whose opposites are `against`; `None` where nothing does."""
    if word.is_value or rival.is_value:
        return "value" if is_other_value(word, rival, rivals) else None
    if (
        word.is_light is not rival.is_light
        or word.is_capital is not rival.is_capital
        or word.denied is not rival.denied
    ):
        return None
    if not against.isdisjoint(forms_of(rival)):
        return "opposite"
    field = rivals.field_between(word, rival)
    if word.is_place and rival.is_place:
        return "place" if field or _is_other_place(word, rival) else None
    return "field" if field and not word.meets(rival) else None


def is_other_value(word: Word, rival: Word, rivals: Rivals) -> bool:
    """Return whether two dates or lengths of one kind cannot be one."""
    if word.mention is None or rival.mention is None or word.mention.kind is not rival.mention.kind:
        return False
    one, other = word.mention.value, rival.mention.value
    if isinstance(one, DateValue) and isinstance(other, DateValue):
        return one.precision is other.precision and _is_other_day(word, rival, rivals)
    return isinstance(one, DurationValue) and relate(one, other).relation is Relation.DISJOINT


def _is_other_day(word: Word, rival: Word, rivals: Rivals) -> bool:
    """Whether two dates differ in one word of a kind: `Monday`, `Tuesday`; `5 years ago`, `6 years ago`.

    Dates that the calendar sets apart are facts, and compared as such.
    """
    one, other = WORD.findall(fold(word.key)), WORD.findall(fold(rival.key))
    if len(one) != len(other):
        return False
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(pairs) == 1 and all((a.isdecimal() and b.isdecimal()) or rivals.are_apart(a, b) for a, b in pairs)


def _is_other_place(word: Word, rival: Word) -> bool:
    if word.mention is None or rival.mention is None:
        return False
    one, other = word.mention.value, rival.mention.value
    if not isinstance(one, PlaceValue) or not isinstance(other, PlaceValue):
        return False
    sort, _, _ = one.key.partition(":")
    return sort == other.key.partition(":")[0] and ":" in one.key and one.key != other.key


def placed(one: Line, at: int, other: Line, there: int, rivals: Rivals) -> float:
    """Return how far two words stand in the same place: 1 for a next word that is the same, half for one further on.

    A word at the edge of its sentence is placed by the two words on its one side.
    """
    sides = [list(_beside(one, at, step, rivals)) for step in (-1, 1)]
    theirs = [list(_beside(other, there, step, rivals)) for step in (-1, 1)]
    found = sum(_side(mine, beside) for mine, beside in zip(sides, theirs, strict=True))
    for n, mine in enumerate(sides):
        far = sides[1 - n]
        if not mine and len(far) > 1 and all(_side([word], theirs[1 - n]) for word in far[:2]):
            found += NEAR[0]
    return found


def _side(mine: Sequence[Word], theirs: Sequence[Word]) -> float:
    for rank, word in enumerate(mine):
        if any(agree(word, their) for their in theirs):
            return NEAR[rank] * (FIGURE if word.is_value else 1.0)
    return 0.0


def _beside(line: Line, at: int, step: int, rivals: Rivals) -> Iterator[Word]:
    """The words of substance on one side of a word, the nearest first, but for others of its field."""
    found, n = 0, at + step
    while 0 <= n < len(line.words) and found < ASIDE:
        word = line.words[n]
        if not word.is_light and not rivals.field_between(word, line.words[at]):
            found += 1
            yield word
        n += step
