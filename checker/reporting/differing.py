"""Which words of a passage differ from the words it is set against."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:[.,'’\u00a0\u202f][0-9]+)*|[^\w\s]")
"""A word, a figure with its separators (`1.200`, `2,5`), or one other sign."""


MANY = 8
"""Words from which a value is a quotation rather than a name or a figure."""
MOST_MARKED = 0.4
"""Share of such a value's words that may be marked: beyond it the two sides are two wordings, and marks only blind."""


class Run(NamedTuple):
    """A stretch of a passage, with what it is to the finding."""

    text: str
    is_value: bool = False
    """It belongs to the words that state the value."""
    differs: bool = False
    """The other side does not have it."""


def differing_spans(words: str, other: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of `words` that `other` does not have, in text order, neighbours joined.

    Case and the space between words are no difference. Where nothing differs, all of it does: the words are the same
    and their meaning is not. Quadratic in the words at worst, as `difflib` is; callers pass values and quotations.
    """
    from difflib import SequenceMatcher

    ours, theirs = list(WORD.finditer(words)), [m[0].casefold() for m in WORD.finditer(other)]
    matcher = SequenceMatcher(None, [m[0].casefold() for m in ours], theirs, autojunk=False)
    spans: list[tuple[int, int]] = []
    for tag, first, last, _, _ in matcher.get_opcodes():
        if tag in {"replace", "delete"}:
            spans.append((ours[first].start(), ours[last - 1].end()))
    return _joined(spans, words) or ((0, len(words)),)


def runs_of(passage: str, start: int, end: int, other: str) -> tuple[Run, ...]:
    """Return `passage` as runs: the value at `[start, end)` apart, its words that `other` lacks marked."""
    value = passage[start:end]
    runs: list[Run] = [Run(passage[:start])]
    at = 0
    for first, last in _telling_spans(value, other) if other else ():
        runs += [Run(value[at:first], is_value=True), Run(value[first:last], is_value=True, differs=True)]
        at = last
    runs += [Run(value[at:], is_value=True), Run(passage[end:])]
    return tuple(run for run in runs if run.text)


def _telling_spans(value: str, other: str) -> tuple[tuple[int, int], ...]:
    """The differing words, none where nearly everything differs: two translations of one statement."""
    spans = differing_spans(value, other)
    words = len(WORD.findall(value))
    marked = sum(len(WORD.findall(value[start:end])) for start, end in spans)
    return () if words >= MANY and marked > words * MOST_MARKED else spans


def _joined(spans: Sequence[tuple[int, int]], words: str) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and not words[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)
