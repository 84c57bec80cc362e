"""Weighs a day as the day of publication by what the prose tells.

Every table counts, over 1,200 dated articles of the French press (2016 to 2020), how many days before publication a
day told in that way lies. A day's weight is the sum of the logarithms: naive Bayes, each distinct clue once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from math import log, sqrt
from typing import NamedTuple

from claims.dating.clues import Clue, Cue

FIRST_YEAR = 1990
"""Pages are younger than the web; an older date tells nothing of when one was published."""
MISFIT = -8.0
"""Weight of a clue that the day does not fit. Writers do slip: one dated weekday in two hundred is wrong."""

_BARE = (434, 301, 110, 52, 37, 27, 27)
_THIS = (86, 8, 4, 1, 1, 1, 1)
_MORNING = (48, 7, 4, 1, 1, 1, 1)
_EVENING = (18, 74, 23, 16, 5, 5, 6)
_AHEAD = (20, 6, 6, 6, 15, 20, 31)
"""A bare weekday by how many days before publication its last occurrence lies, told as past, ahead, and so on."""
_DATED_PAST = (146, 102, 32, 14, 8, 4, 3, 7)
_DATED_AHEAD = (22, 8, 6, 9, 5, 3, 3)
_THIS_DATED = (87, 11, 4, 1, 1, 1, 1)
_PLAIN_PAST = (21, 15, 10, 12, 15, 15, 14, 10)
_PLAIN_AHEAD = (4, 5, 4, 4, 4, 5, 6)
_YEARS = {
    Cue.FULL: (2, (23, 14, 7, 1.5, 1, 1, 0.5)),
    Cue.MONTH: (6, (11, 27, 11, 6, 2, 1, 1, 1, 0.5)),
}
"""Years from the latest year that the text tells as past to its publication, by how exactly it is told.

First the texts published before that year, whose verb did not show that it lay ahead; then those of the year itself,
of the next, and so on.
"""
_YEARS_BEFORE = 3
_FAR = 0.3
_EARLY = 600
"""Minutes after midnight before which a page tells nothing of its own day as past (10 o'clock)."""


class Bound(NamedTuple):
    """The latest day, month or year that the text tells as past."""

    earliest: date
    """First day that publication can fall on."""
    clue: Clue


def bound_of(clues: Iterable[Clue], today: date) -> Bound | None:
    """Return the latest explicit date told as past, the most exact of its year; `None` where there is none."""
    best: Bound | None = None
    for clue in clues:
        if clue.year is None or clue.coming or clue.spoken or not FIRST_YEAR <= clue.year <= today.year:
            continue
        first = _first_day(clue)
        if first is None or first > today:
            continue
        if best is None or (first.year, _grain(clue), first) > (best.earliest.year, _grain(best.clue), best.earliest):
            best = Bound(first, clue)
    return best


def _grain(clue: Clue) -> int:
    return (Cue.YEAR, Cue.MONTH, Cue.FULL).index(clue.cue)


def _first_day(clue: Clue) -> date | None:
    try:
        return date(clue.year or 1, clue.month or 1, clue.day or 1)
    except ValueError:
        return None


def year_weight(day: date, bound: Bound) -> float:
    """Return the logarithm of how likely the year of `day` is, the latest explicit date being `bound`."""
    before, after = _YEARS[bound.clue.cue]
    total = before + sum(after)
    gap = day.year - bound.earliest.year
    if gap < 0 or day < bound.earliest:
        return log(before / total / _YEARS_BEFORE / max(1, -gap))
    return log((after[gap] if gap < len(after) else _FAR) / total)


def weight(day: date, clues: Sequence[Clue], minute: int | None = None) -> float:
    """Return the logarithm of how well the distinct `clues` fit publication on `day`, at `minute` of it where known.

    The weekdays of one story hang together, so that several count as the root of their number. Linear in the clues.
    """
    bare = [_clue_weight(day, clue, minute) for clue in clues if clue.cue is Cue.WEEKDAY]
    return sum(_clue_weight(day, c, minute) for c in clues if c.cue is not Cue.WEEKDAY) + sum(bare) / sqrt(
        max(1, len(bare))
    )


def distinct(clues: Iterable[Clue]) -> tuple[Clue, ...]:
    """Return the clues that say something of the day of publication, each value once, the firmest telling of each."""
    kept: dict[tuple[object, ...], Clue] = {}
    for clue in clues:
        if clue.spoken or clue.cue in (Cue.MONTH, Cue.YEAR) or (clue.cue is Cue.WEEKDAY and clue.shifted):
            continue
        key = (
            clue.cue,
            clue.year,
            clue.month,
            clue.day,
            clue.weekday if clue.cue is Cue.WEEKDAY else None,
            clue.offset,
        )
        held = kept.get(key)
        if held is None or _firmness(clue) > _firmness(held):
            kept[key] = clue
    return tuple(kept.values())


def _firmness(clue: Clue) -> tuple[bool, bool, bool]:
    return clue.this, clue.weekday is not None, clue.part is not None


def _clue_weight(day: date, clue: Clue, minute: int | None) -> float:
    match clue.cue:
        case Cue.WEEKDAY:
            return _weekday_weight(day, clue, minute)
        case Cue.DATED:
            return _dated_weight(day, clue, minute)
        case Cue.FULL:
            return _full_weight(day, clue)
        case Cue.OFFSET | Cue.MONTH | Cue.YEAR:
            return 0.0


def _weekday_weight(day: date, clue: Clue, minute: int | None) -> float:
    behind = (day.weekday() - (clue.weekday or 0)) % 7
    if (
        behind == 0
        and not clue.coming
        and not clue.this
        and minute is not None
        and minute < _EARLY
        and clue.part is None
    ):
        return MISFIT
    return log(_smoothed(_weekday_counts(clue), behind, tail=0.0))


def _weekday_counts(clue: Clue) -> tuple[int, ...]:
    if clue.this:
        return _THIS
    if clue.coming:
        return _AHEAD
    return {"morning": _MORNING, "evening": _EVENING}.get(clue.part or "", _BARE)


def _dated_weight(day: date, clue: Clue, minute: int | None) -> float:
    behind = days_behind(day, clue)
    if behind is None:
        return MISFIT
    if behind == 0 and clue.weekday is not None and not clue.coming and not clue.this and (minute or _EARLY) < _EARLY:
        return MISFIT
    past: Sequence[int]
    past, ahead = (_DATED_PAST, _DATED_AHEAD) if clue.weekday is not None else (_PLAIN_PAST, _PLAIN_AHEAD)
    tails = (0.05, 0.05) if clue.weekday is not None else (0.6, 0.5)
    if clue.this:
        past, tails = _THIS_DATED, (0.01, 0.01)
    if clue.coming:
        past = tuple(max(1, n // 20) for n in past)
    return log(_smoothed(past, behind, tails[0]) if behind >= 0 else _smoothed(ahead, -behind - 1, tails[1]))


def days_behind(day: date, clue: Clue) -> int | None:
    """Return how many days before `day` the nearest occurrence of the clue's day and month lies, below 0 for after.

    `None` where no occurrence within a year bears the weekday that the clue tells. Constant cost.
    """
    found: list[int] = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            told = date(year, clue.month or 1, clue.day or 1)
        except ValueError:
            continue
        if clue.weekday is None or told.weekday() == clue.weekday:
            found.append((day - told).days)
    return min(found, key=lambda behind: (abs(behind), behind), default=None)


def _full_weight(day: date, clue: Clue) -> float:
    told = _first_day(clue)
    if told is None or clue.coming:
        return 0.0
    behind = (day - told).days
    counts = (6, 4, 3, 1, 1, 1, 1, 2)
    return log(_smoothed(counts, behind, tail=0.05)) if behind >= 0 else MISFIT


def _smoothed(counts: Sequence[int], place: int, tail: float) -> float:
    total = sum(chain(counts, (1.0,)))
    return (counts[place] if place < len(counts) else tail) / total
