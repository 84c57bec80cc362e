"""Dates counted from or inside other dates: `two weeks after 3 May`, `the first six months of 2018`, `week 10`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from claims.kinds import calendar
from claims.kinds.date import Said, value
from claims.kinds.relative import MONTHS, NOTHING_SAID, PRECISIONS, moved, period_around
from claims.model import Anchor, DateRange, DateValue, Precision

MOST_WEEKS = 53
THURSDAY, FRIDAY, SATURDAY = 3, 4, 5
WEEK = timedelta(days=7)
Make = Callable[[DateRange], "DateRange | None"]


def mapped(given: DateValue, make: Make, precision: Precision) -> DateValue | None:
    """Return the date that `make` gives for each reading of another; `None` where it gives none for the first.

    An open or unresolved date stays unresolved. Linear in the readings.
    """
    if given.earliest is None or given.latest is None:
        unknown = given.anchor is Anchor.UNRESOLVED
        return DateValue(None, None, "XXXX-XX-XX", precision, Anchor.UNRESOLVED) if unknown else None
    first = make(DateRange(given.earliest, given.latest))
    if first is None:
        return None
    others = [made for made in map(make, given.readings[1:]) if made is not None and made != first]
    return value([first, *others], NOTHING_SAID, given.anchor, precision)


def shifted(given: DateValue, amount: Decimal, unit: str, sign: int) -> DateValue | None:
    """Return the day, month or year so many units before (`sign` -1) or after another.

    Years from a month give a year: nobody counts them to the month.
    """
    whole = _whole_of(given, unit)

    def make(days: DateRange) -> DateRange | None:
        if days.earliest is None or days.latest is None:
            return None
        first = moved(days.earliest, amount * sign, unit)
        if first is None:
            return None
        if days.earliest == days.latest:
            return DateRange(first, first)
        if whole is Precision.YEAR:
            return calendar.year_of(first.year)
        return calendar.month_of(first.year, first.month) if whole is Precision.MONTH else None

    return mapped(given, make, whole or Precision.DAY)


def _whole_of(given: DateValue, unit: str) -> Precision | None:
    """Return whether a month or a year comes of counting from another by some unit, `None` where a day does or none."""
    if given.precision is Precision.MONTH and unit == "month":
        return Precision.MONTH
    coarse = given.precision in (Precision.YEAR, Precision.MONTH) and unit in WHOLE_YEARS
    return Precision.YEAR if coarse else None


WHOLE_YEARS = ("year", "decade", "century")


def stretch(given: DateValue, amount: Decimal, unit: str) -> DateValue | None:
    """Return the days of so many units that begin with another date: `three days starting Monday`."""

    def make(days: DateRange) -> DateRange | None:
        if days.earliest is None or days.earliest != days.latest:
            return None
        after = moved(days.earliest, amount, unit)
        return None if after is None or after <= days.earliest else DateRange(days.earliest, after - calendar.DAY)

    return mapped(given, make, Precision.RANGE)


def ending(given: DateValue, amount: Decimal, unit: str) -> DateValue | None:
    """Return the days of so many units that end with another date: `the three months to March`."""

    def make(days: DateRange) -> DateRange | None:
        if days.latest is None or (unit not in MONTHS and unit != "week"):
            return None
        first = moved(days.latest + calendar.DAY, -amount, unit)
        return None if first is None else DateRange(first, days.latest)

    return mapped(given, make, Precision.RANGE)


def week_around(given: DateValue) -> DateValue | None:
    """Return the week, Monday to Sunday, of a day."""

    def make(days: DateRange) -> DateRange | None:
        return calendar.week_of(days.earliest) if days.earliest is not None and days.earliest == days.latest else None

    return mapped(given, make, Precision.WEEK)


def weekend_around(given: DateValue) -> DateValue | None:
    """Return the weekend that a day belongs to, drawn out to a holiday on its Thursday, Friday, Monday or Tuesday."""

    def make(days: DateRange) -> DateRange | None:
        day = days.earliest
        if day is None or day != days.latest:
            return None
        weekday = day.weekday()
        if weekday < THURSDAY - 1:
            saturday = day - timedelta(days=weekday + 2)
            return DateRange(saturday, day)
        saturday = day + timedelta(days=SATURDAY - weekday)
        begin = day if weekday in (THURSDAY, FRIDAY) else saturday
        return DateRange(begin, saturday + calendar.DAY)

    return mapped(given, make, Precision.WEEKEND)


def part(given: DateValue, unit: str, rank: int, count: int = 1) -> DateValue | None:
    """Return the `rank`-th unit of a stretch, the last one where it is -1, or the first or last `count` of them."""

    def make(days: DateRange) -> DateRange | None:
        if days.earliest is None or days.latest is None or not 1 <= count <= MOST_WEEKS:
            return None
        found = _units(days.earliest, days.latest, unit, rank, count)
        inside = found is not None and found.earliest is not None and found.earliest <= days.latest
        return found if inside else None

    halved = unit == "half" and given.precision is not Precision.YEAR
    grain = Precision.RANGE if halved or count > 1 else PRECISIONS.get(unit, Precision.RANGE)
    return mapped(given, make, grain)


def _units(first: date, last: date, unit: str, rank: int, count: int) -> DateRange | None:
    if unit == "half":
        return _half(first, last, rank)
    if unit == "week":
        return _weeks(first, last, rank, count)
    if unit == "weekend":
        return _weekend(first, last, rank)
    if rank < 0:
        after = last + calendar.DAY
        begin = moved(after, Decimal(-count), unit)
        return None if begin is None or begin < first else DateRange(begin, last)
    begin, after_last = moved(first, Decimal(rank - 1), unit), moved(first, Decimal(rank - 1 + count), unit)
    if begin is None or after_last is None or after_last - calendar.DAY > last:
        return None
    return DateRange(begin, after_last - calendar.DAY)


def _half(first: date, last: date, rank: int) -> DateRange | None:
    if rank not in (1, 2, -1):
        return None
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    middle = calendar.add_months(first, months // 2) if first.day == 1 and months > 1 and months % 2 == 0 else None
    middle = middle or first + timedelta(days=((last - first).days + 1) // 2)
    return DateRange(first, middle - calendar.DAY) if rank == 1 else DateRange(middle, last)


def _weeks(first: date, last: date, rank: int, count: int) -> DateRange | None:
    """Return weeks of a year or month; a week belongs to the one that has its Thursday (ISO 8601)."""
    if rank > 0:
        thursday = first + timedelta(days=(THURSDAY - first.weekday()) % 7) + WEEK * (rank - 1)
    else:
        thursday = last - timedelta(days=(last.weekday() - THURSDAY) % 7) - WEEK * (count - 1)
    if not first <= thursday <= last:
        return None
    monday = thursday - timedelta(days=THURSDAY)
    return DateRange(monday, monday + WEEK * count - calendar.DAY)


def _weekend(first: date, last: date, rank: int) -> DateRange | None:
    saturday = (
        first + timedelta(days=(SATURDAY - first.weekday()) % 7) + WEEK * (rank - 1)
        if rank > 0
        else last - timedelta(days=(last.weekday() - SATURDAY) % 7)
    )
    return DateRange(saturday, saturday + calendar.DAY) if first <= saturday <= last else None


def week_number(number: int, reference: date | None) -> DateValue | None:
    """Return the week of a number in the reference's year (ISO 8601)."""
    if not 1 <= number <= MOST_WEEKS:
        return None
    if reference is None:
        return DateValue(None, None, "XXXX-XX-XX", Precision.WEEK, Anchor.UNRESOLVED)
    days = _weeks(date(reference.year, 1, 1), date(reference.year, 12, 31), number, 1)
    return None if days is None else value([days], NOTHING_SAID, Anchor.PUBLICATION, Precision.WEEK)


def edge(unit: str, side: int, reference: date | None) -> DateValue | None:
    """Return what is over (`side` -1) or still to come of the reference's week, month or year; 0 to the day itself."""
    if reference is None:
        return DateValue(None, None, "XXXX-XX-XX", Precision.RANGE, Anchor.UNRESOLVED)
    whole = period_around(unit, 0, reference)
    if whole is None or whole.earliest is None or whole.latest is None:
        return None
    first, last = whole.earliest, whole.latest
    if side > 0:
        first = min(reference + calendar.DAY, last)
    else:
        last = max(first, reference if side == 0 else reference - calendar.DAY)
    return value([DateRange(first, last)], Said(part=1), Anchor.PUBLICATION, Precision.RANGE)


def period_beside(given: DateValue, unit: str, shift: int) -> DateValue | None:
    """Return the week, month or year beside that of another date: `l'année d'avant`."""

    def make(days: DateRange) -> DateRange | None:
        return None if days.earliest is None else period_around(unit, shift, days.earliest)

    return mapped(given, make, PRECISIONS.get(unit, Precision.RANGE)) if unit in MONTHS or unit == "week" else None
