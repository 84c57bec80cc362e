"""How the words of a quotation stand to other words: the same, fewer of them, or others."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.judging.quoting.spoken import holds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.judging.quoting.spoken import Phrases, Senses, Spoken

KEPT = 0.6
"""Share of a quotation's words that another must have, in order, for the one to be a version of the other."""
LOOSE = 3
"""Words that stand together at an end of a match, at most, for the match to be a coincidence there."""
FAR = 5
"""Words between them and the rest from which it is one."""
GOVERNING = 7
"""Words before a quotation's first one that may govern it (`I do not think that`)."""
FOLLOWING = 3
"""Words behind its last one among which a condition opens."""


Block = tuple[int, int, int]
"""A stretch that is the same: where it begins in either, and its length."""


BARE = 4
"""Words left out together, at most, for a negation or a hedge among them to be theirs: a longer stretch is a clause."""
SURELY, FEW = 0.8, 6
"""Share of a quotation's words that must be there where fewer than so many are."""


class Wording(StrEnum):
    """How a quotation's words stand to those of a source."""

    EXACT = "exact"
    CUT = "cut"
    UNHEDGED = "unhedged"
    """Cut, and the hedge, the condition or the restriction is gone."""
    UNDENIED = "undenied"
    """Cut or changed, and a negation came or went."""
    REWORDED = "reworded"


class Change(NamedTuple):
    """Words of a quotation where the source has others, either perhaps none, by their indices."""

    mine: tuple[int, int]
    theirs: tuple[int, int]


class Match(NamedTuple):
    """The nearest stretch of another text."""

    wording: Wording
    kept: float
    """Share of the quotation's words that are there, in order."""
    first: int
    last: int
    """Words of the other text that the quotation renders: from `first` to before `last`."""
    changes: tuple[Change, ...]
    because: tuple[int, int] | None = None
    """Words of the other text by which the sense is another one, by their indices; `None` where there are none."""


def match(mine: Spoken, theirs: Spoken, senses: Senses, around: tuple[str, ...] = ()) -> Match | None:
    """Return how a quotation renders a stretch of other words; `None` where too few of its words are there.

    `around` are the words of the sentence that the quotation stands in: what they say already is not gone. Costs the
    product of the words over the width of a machine word.
    """
    blocks = _blocks(mine.words, theirs.words)
    kept = sum(size for _, _, size in blocks) / max(1, len(mine.words))
    if kept < KEPT or (kept < SURELY and kept * len(mine.words) < FEW):
        return None
    changes = tuple(_changes(blocks, len(mine.words)))
    first, last = blocks[0][1], blocks[-1][1] + blocks[-1][2]
    first = max(0, first - blocks[0][0]) if blocks[0][0] else first
    is_cut = not any(mine_last > mine_first for (mine_first, mine_last), _ in changes)
    spans = [span for _, span in changes]
    sense = (
        _sense_gone(theirs, spans, (first, last), senses, around)
        if is_cut
        else _negated_apart(mine, theirs, changes, senses)
    )
    if sense is not None:
        return Match(sense[0], kept, first, last, changes, sense[1])
    if not is_cut:
        return Match(Wording.REWORDED, kept, first, last, changes)
    return Match(Wording.CUT if changes else Wording.EXACT, kept, first, last, changes)


def _blocks(mine: tuple[str, ...], theirs: tuple[str, ...]) -> list[Block]:
    """The stretches that are the same: where they begin in both, and their length; loose ends are no part of it."""
    from rapidfuzz.distance import Indel

    found = [
        (code.src_start, code.dest_start, code.src_end - code.src_start)
        for code in Indel.opcodes(mine, theirs)
        if code.tag == "equal"
    ]
    while len(found) > 1 and found[0][2] <= LOOSE and _distance(found[0], found[1]) > FAR * found[0][2]:
        found = found[1:]
    while len(found) > 1 and found[-1][2] <= LOOSE and _distance(found[-2], found[-1]) > FAR * found[-1][2]:
        found = found[:-1]
    return _extended(found, mine, theirs)


def _extended(found: list[Block], mine: tuple[str, ...], theirs: tuple[str, ...]) -> list[Block]:
    """The stretches, the first and the last as long as the words beside them are the same."""
    if not found:
        return found
    at, there, size = found[0]
    while at and there and mine[at - 1] == theirs[there - 1]:
        at, there, size = at - 1, there - 1, size + 1
    found = [(at, there, size), *found[1:]]
    at, there, size = found[-1]
    while at + size < len(mine) and there + size < len(theirs) and mine[at + size] == theirs[there + size]:
        size += 1
    return [*found[:-1], (at, there, size)]


def _distance(one: Block, other: Block) -> int:
    return (other[1] - one[1] - one[2]) - (other[0] - one[0] - one[2])


def _changes(blocks: list[Block], words: int) -> list[Change]:
    found = []
    if blocks[0][0]:
        found.append(Change((0, blocks[0][0]), (max(0, blocks[0][1] - blocks[0][0]), blocks[0][1])))
    for one, other in pairwise(blocks):
        found.append(Change((one[0] + one[2], other[0]), (one[1] + one[2], other[1])))
    last = blocks[-1][0] + blocks[-1][2]
    if last < words:
        end = blocks[-1][1] + blocks[-1][2]
        found.append(Change((last, words), (end, end)))
    return found


Span = tuple[int, int]
Sense = tuple[Wording, Span | None]


def _before(theirs: Spoken, first: int) -> Span:
    """The words of the same sentence before a stretch, the nearest few."""
    start = first
    while start > max(0, first - GOVERNING) and not theirs.closed[start - 1]:
        start -= 1
    return start, first


def _behind(theirs: Spoken, last: int) -> Span:
    """The words of the same sentence behind a stretch, the nearest few."""
    if last and theirs.closed[last - 1]:
        return last, last
    return last, min(len(theirs.words), last + FOLLOWING)


def _sense_gone(
    theirs: Spoken, gone: Sequence[Span], kept: Span, senses: Senses, around: tuple[str, ...]
) -> Sense | None:
    """What a cut took away that the words say otherwise without, and which words those are."""

    def say(span: Span, *phrases: Phrases) -> bool:
        return any(holds(theirs.words[span[0] : span[1]], one) for one in phrases)

    governing, following = _before(theirs, kept[0]), _behind(theirs, kept[1])
    for span in gone:
        if span[1] - span[0] <= BARE and say(span, senses.denials):
            return Wording.UNDENIED, span
    held = not senses.holding.isdisjoint(theirs.words[governing[0] : governing[1]])
    if held and say(governing, senses.denials) and not holds(around, senses.denials):
        return Wording.UNDENIED, governing
    for span in gone:
        if span[1] - span[0] <= BARE and say(span, senses.hedges, senses.restricting):
            return Wording.UNHEDGED, span
    if holds(around, senses.conditions):
        return None
    for span in (*gone, governing, following):
        if say(span, senses.conditions):
            return Wording.UNHEDGED, span
    return None


def _negated_apart(mine: Spoken, theirs: Spoken, changes: Sequence[Change], senses: Senses) -> Sense | None:
    """Whether one side has a negation in its midst that the other has not, with hardly a word beside it."""
    for change in changes:
        if not change.mine[0] or change.mine[1] == len(mine.words):
            continue
        sides = (mine.words[slice(*change.mine)], theirs.words[slice(*change.theirs)])
        counts = [sum(holds((word,), senses.denials) for word in words) for words in sides]
        if max(map(len, sides)) <= BARE and counts[0] % 2 != counts[1] % 2:
            return Wording.UNDENIED, change.theirs
    return None
