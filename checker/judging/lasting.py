"""A stretch between two dates beside its length, and a stretch that ends before it begins."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from checker.judging.figures_beside import Misfit
from claims.model import DateValue, DurationValue, Precision
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.judging.figures_beside import Row

DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5}
SLACK = {"day": 0.0, "week": 0.6, "month": 0.75, "year": 0.75, "decade": 0.4}
"""Units by which a length may be off: desks round, and count the last day or not."""
LONGEST = 4
"""Words and marks between a stretch and its length."""
ENDS, BOTH = pattern(r"\d+"), 2
"""Figures of a stretch both of whose ends are told to the day or the year: `fin janvier et mi-février` is not."""
NEXT = 2
YEAR = pattern(r"\d{4}")
MONTH = pattern(r"[^\W\d_]{6,}|[^\W\d_]{3}(?<!and)\b")
"""A word long enough for a month, or one cut short: what joins two years is shorter, or `and`."""


def misfit_lengths(row: Row) -> Iterator[Misfit]:
    """Yield the lengths that do not fit the stretch beside them, and stretches that run backwards. Linear."""
    for index, mention in enumerate(row.values):
        value = mention.value
        if not isinstance(value, DateValue) or value.precision is not Precision.RANGE:
            continue
        if value.earliest is None or value.latest is None or len(ENDS.findall(mention.text)) < BOTH:
            continue
        end = _restated_end(row, index)
        if end is not None and end < value.earliest:
            yield Misfit("span", (row.values[index + 1],), (mention,), "")
            continue
        for beside in _beside(row, index):
            told = row.values[beside].value
            if isinstance(told, DurationValue) and not _fits(told, value, whole=_are_years(mention.text)):
                days = (value.latest - value.earliest).days + 1
                yield Misfit("lasting", (row.values[beside],), (mention,), str(days))


def _restated_end(row: Row, index: int) -> date | None:
    """The end of a stretch whose year stands behind it as a mention of its own (`12 May 2022 to 3 April` `2022`)."""
    value = row.values[index].value
    if index + 1 >= len(row.values) or row.gaps[index + 1] or not YEAR.search(row.values[index].text):
        return None
    year = row.values[index + 1].value
    if not isinstance(year, DateValue) or year.precision is not Precision.YEAR or year.year is None:
        return None
    assert isinstance(value, DateValue)  # noqa: S101  the caller has seen to it
    assert value.latest is not None  # noqa: S101
    leap = (value.latest.month, value.latest.day) == (2, 29)
    return date(year.year, value.latest.month, 28 if leap else value.latest.day)


def _beside(row: Row, index: int) -> Iterator[int]:
    """The values right before and right behind a stretch that nothing but a joint parts from it."""
    behind = index + 1
    if behind < len(row.values) and _is_joint(row.gaps[behind], row) and _is_plain(row, behind):
        yield behind
    if index and _is_joint(row.gaps[index], row) and _is_plain(row, index - 1):
        yield index - 1


def _is_joint(gap: Sequence[str], row: Row) -> bool:
    known = {word for phrase in row.words.lasting for word in phrase}
    return 0 < len(gap) <= LONGEST and all(word in known for word in gap)


def _is_plain(row: Row, index: int) -> bool:
    """Whether a length counts every day and is told of nothing else: not `cinq jours ouvrés`, not `un an après`."""
    around = {*row.gaps[index][-1:], *row.gaps[index + 1][:NEXT]}
    return around.isdisjoint(row.words.working)


def _are_years(text: str) -> bool:
    """Whether a stretch is told in years alone, so that either end may be any day of its year."""
    return sum(char.isdecimal() for char in text) == sum(map(len, YEAR.findall(text))) and not MONTH.search(text)


def _fits(told: DurationValue, stretch: DateValue, *, whole: bool) -> bool:
    if told.unit not in DAYS or told.low is None or told.high is None or told.per is not None:
        return True
    assert stretch.earliest is not None  # noqa: S101
    assert stretch.latest is not None  # noqa: S101
    low, high = float(told.low) - SLACK[told.unit], float(told.high) + SLACK[told.unit]
    if whole:
        if told.unit not in ("year", "decade"):
            return True
        years = stretch.latest.year - stretch.earliest.year
        size = 10 if told.unit == "decade" else 1
        return low * size <= years + 1 and years - 1 <= high * size
    days = (stretch.latest - stretch.earliest).days
    return low <= (days + 1) / DAYS[told.unit] and days / DAYS[told.unit] <= high
