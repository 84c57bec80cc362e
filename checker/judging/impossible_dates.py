"""Dates that cannot be: a span that ends before it begins, a day that its month has not."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator

from checker.judging.figures_beside import Misfit, Row, ends_with
from claims.model import DateValue, Mention, NumberValue, Precision

LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
LAST_DAY, LEAP_DAY, FEBRUARY = 31, 29, 2
DAY_JOINTS = frozenset({",", "of", "the"})
CLOSERS = frozenset(".,;:!?)")
"""Marks after `April 31` where it can only be a day."""


def misfit_dates(row: Row) -> Iterator[Misfit]:
    """Yield the impossible dates of one sentence. Linear in its values."""
    yield from _spans(row)
    yield from _days(row)


def _spans(row: Row) -> Iterator[Misfit]:
    """`de 2015 à 2012`: a span that ends before it begins."""
    for index in range(len(row.values) - 1):
        one, other = row.values[index], row.values[index + 1]
        if not (_is_year(one) and _is_year(other)) or len(row.gaps[index + 1]) > 1:
            continue
        opened = ends_with(row.gaps[index], row.words.span_before, frozenset())
        if opened and ends_with(row.gaps[index + 1], row.words.span_between, frozenset()) and _year(other) < _year(one):
            yield Misfit("span", (other,), (one,), "")


def _days(row: Row) -> Iterator[Misfit]:
    """`31 avril`, `April 31`, `29 février 2019`: a day that its month has not."""
    for index in range(len(row.values) - 1):
        one, other = row.values[index], row.values[index + 1]
        if not set(row.gaps[index + 1]) <= DAY_JOINTS:
            continue
        month_first = isinstance(one.value, DateValue) and one.value.precision is Precision.MONTH
        if month_first and row.gaps[index + 2][:1] and row.gaps[index + 2][0] not in CLOSERS:
            continue  # `In April 31 people were hurt`
        day, month = (other, one) if month_first else (one, other)
        if _is_no_day(day, month):
            yield Misfit("day", (one, other), (), "")


def _is_no_day(day: Mention, month: Mention) -> bool:
    """Whether `day` and `month`, which stand side by side, make a date that no calendar has."""
    if not isinstance(month.value, DateValue):
        return False
    named = day.value
    if isinstance(named, DateValue):
        if _is_year(month) and named.day == LEAP_DAY and named.month == FEBRUARY and named.year is None:
            return not isleap(month.value.year or 0)
        number = named.day if named.month is None else None
    elif isinstance(named, NumberValue) and day.text[:2].isdecimal() and named.amount == named.low == named.high:
        number = int(named.amount or 0)
    else:
        number = None
    if number is None or month.value.precision is not Precision.MONTH or month.value.month is None:
        return False
    return LONGEST_MONTH[month.value.month - 1] < number <= LAST_DAY


def _is_year(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, DateValue) and value.precision is Precision.YEAR and value.year is not None


def _year(mention: Mention) -> int:
    value = mention.value
    return value.year or 0 if isinstance(value, DateValue) else 0
