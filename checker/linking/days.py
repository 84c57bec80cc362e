"""What a date tells of two sentences: the days that it names, whether two can be the same, whether it is possible."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from claims.model import DateRange, DateRole, DateValue, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.model import Fact

Day = tuple[int, int, int, int, int]
"""First and last day as ordinals, 0 where the year is unknown; month, 0 where there are two; its first and last day."""
Days = tuple[Day, ...]
"""The days on which a sentence sets its events."""
UNDATING = frozenset({DateRole.STATEMENT, DateRole.PUBLICATION, DateRole.RECURRING, DateRole.DEADLINE})
"""Roles of dates that do not say when a sentence's events happened."""
SHARPEST = 7
"""Days that a date may span and still tell two events apart."""
LONG_PAST = 60
"""Days before a publication from which an event is over, and its figures are no longer counted on."""


STRAINED = 250
"""Days from a publication beyond which a day without its year was taken from another year only to fit its weekday."""


def sentence_days(facts: Iterable[Fact]) -> dict[tuple[str, int], tuple[Days, Days]]:
    """Return the days that each sentence names for its events, and all that it names, the sharp ones only. Linear."""
    found: dict[tuple[str, int], tuple[set[Day], set[Day]]] = {}
    for fact in facts:
        day = sharp_day(fact.value) if isinstance(fact.value, DateValue) else None
        if day is not None:
            events, told = found.setdefault((fact.source, fact.sentence_start), (set(), set()))
            told.add(day)
            if fact.role not in UNDATING:
                events.add(day)
    return {sentence: (tuple(sorted(events)), tuple(sorted(told))) for sentence, (events, told) in found.items()}


def past_sentences(facts: Iterable[Fact]) -> frozenset[tuple[str, int]]:
    """Return the sentences that set an event long before their publication. Linear."""
    return frozenset(
        (fact.source, fact.sentence_start)
        for fact in facts
        for value in (fact.value, fact.when)
        if isinstance(value, DateValue) and fact.role not in UNDATING and is_long_past(value, fact.published)
    )


def is_long_past(value: DateValue, published: date | None) -> bool:
    """Whether a date lies months before the publication that tells of it."""
    return published is not None and value.latest is not None and (published - value.latest).days > LONG_PAST


def sharp_day(value: DateValue) -> Day | None:
    """Return the day or the few days that a date names, be it without its year; `None` for anything vaguer."""
    first, last = value.earliest, value.latest
    if first is None or last is None:
        return (0, 0, value.month, value.day, value.day) if value.month and value.day else None
    if (last - first).days > SHARPEST:
        return None
    month = first.month if first.month == last.month else 0
    return first.toordinal(), last.toordinal(), month, first.day, last.day


def may_meet(one: Day, other: Day) -> bool:
    """Return whether two days can be the same; one without its year, where month and day are."""
    if one[0] and other[0]:
        return one[0] <= other[1] and other[0] <= one[1]
    if not one[2] or not other[2]:
        return True
    return one[2] == other[2] and one[3] <= other[4] and other[3] <= one[4]


def day_range(value: DateValue) -> tuple[int, int] | None:
    """Return the days that a date allows as ordinals, `None` where it is open or unresolved."""
    if value.earliest is None or value.latest is None:
        return None
    return value.earliest.toordinal(), value.latest.toordinal()


def is_wrong_weekday(value: DateValue) -> bool:
    """Whether the words name both a day and a weekday that this day is not, in every year that they allow."""
    if value.precision is not Precision.DAY or value.weekday is None or value.day is None:
        return False
    ranges = value.readings or (DateRange(value.earliest, value.latest),)
    days = [days.earliest for days in ranges if days.earliest is not None and days.earliest == days.latest]
    return len(days) == len(ranges) and all(day.weekday() != value.weekday for day in days)
