"""Calendar arithmetic: ends of months, weeks and seasons, Easter, and the nearest days that words may mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from claims.model import DateRange

DAY = timedelta(days=1)
FURTHEST = 8
"""Years to look for a date that not every year has (29 February)."""


def last_of(year: int, month: int) -> int:
    """Return the number of the last day of a month."""
    return 31 if month == 12 else (date(year, month + 1, 1) - DAY).day


def closed(first: date, last: date) -> DateRange:
    """Return the interval between two days, both counted in."""
    return DateRange(first, last)


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the day, `None` where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_of(year: int, month: int) -> DateRange:
    """Return the days of a month."""
    return DateRange(date(year, month, 1), date(year, month, last_of(year, month)))


def year_of(year: int) -> DateRange:
    """Return the days of a year."""
    return DateRange(date(year, 1, 1), date(year, 12, 31))


def years(first: int, last: int) -> DateRange | None:
    """Return the days of several years, `None` outside the calendar."""
    if first < 1 or last > 9999:
        return None
    return DateRange(date(first, 1, 1), date(last, 12, 31))


def add_months(day: date, months: int) -> date | None:
    """Return the same day some months on, the last of the month where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, last_of(year, month + 1)))


def easter(year: int) -> date:
    """Return Easter Sunday (Gregorian), by the anonymous algorithm of Meeus, Jones and Butcher."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def feast(rule: str, year: int) -> date | None:
    """Return the day of a feast: `12-25`, `easter+39`, `thanksgiving`-like `11-4-3` (month, which, weekday)."""
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule[6:]))
    numbers = [int(part) for part in rule.split("-")]
    if len(numbers) == 2:
        return day_of(year, *numbers)
    month, which, weekday = numbers[:3]
    extra = numbers[3] if len(numbers) > 3 else 0
    if which > 0:
        first = date(year, month, 1)
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    else:
        last = date(year, month, last_of(year, month))
        found = last - timedelta(days=(last.weekday() - weekday) % 7)
    return found + timedelta(days=extra)


def season(code: int, year: int) -> DateRange:
    """Return the days of a season by its EDTF code (21 spring to 24 winter), in the months of the north.

    Winter begins in the December before its year.
    """
    if code == 24:
        return DateRange(date(year - 1, 12, 1), month_of(year, 2).latest)
    first = 3 * (code - 20)
    return DateRange(date(year, first, 1), month_of(year, first + 2).latest)


def part_of(whole: DateRange, part: int) -> DateRange:
    """Return the beginning (1), middle (2) or end (3) of a stretch.

    A month is cut at days 10 and 20, a year into four months each, a decade after its fourth and seventh year, a
    century after 30 and 70 years, anything else into thirds.
    """
    first, last = whole.earliest, whole.latest
    if first is None or last is None or not part:
        return whole
    length = (last - first).days + 1
    if 28 <= length <= 31:
        cuts = {1: (0, 9), 2: (9, 19), 3: (19, length - 1)}[part]
    else:
        third = length // 3
        cuts = {1: (0, third - 1), 2: (third, 2 * third - 1), 3: (2 * third, length - 1)}[part]
    if length > 400:
        return _years_of(first.year, last.year, part)
    if length > 300:
        months = {1: (1, 4), 2: (5, 8), 3: (9, 12)}[part]
        return DateRange(date(first.year, months[0], 1), month_of(first.year, months[1]).latest)
    return DateRange(first + timedelta(days=cuts[0]), first + timedelta(days=cuts[1]))


def _years_of(first: int, last: int, part: int) -> DateRange:
    """Return the beginning, middle or end of several years."""
    size = last - first + 1
    cuts = (3 * size // 10, 7 * size // 10) if size > 10 else (2 * size // 5, 7 * size // 10)
    begin, end = {1: (0, cuts[0]), 2: (cuts[0], cuts[1]), 3: (cuts[1], size)}[part]
    return DateRange(date(first + begin, 1, 1), date(max(first + begin, first + end - 1), 12, 31))


def nearest(
    make: Callable[[int], DateRange | None], reference: date, *, strict: bool = False
) -> tuple[DateRange | None, DateRange | None]:
    """Return the latest interval that begins by `reference` and the first one after it, of those `make` gives by year.

    `strict` leaves out those that hold the reference.
    """
    past = coming = None
    for year in range(reference.year + 1, reference.year - FURTHEST - 1, -1):
        made = make(year) if year >= 1 else None
        edge = made.latest if made and strict else made.earliest if made else None
        if edge is not None and (edge < reference if strict else edge <= reference):
            past = made
            break
    for year in range(reference.year - 1, reference.year + FURTHEST + 1):
        made = make(year) if year <= 9999 else None
        if made and made.earliest is not None and made.earliest > reference:
            coming = made
            break
    return past, coming


def weekday_near(weekday: int, reference: date) -> tuple[date, date]:
    """Return the latest such weekday not after `reference`, and the next one after it."""
    past = reference - timedelta(days=(reference.weekday() - weekday) % 7)
    return past, past + timedelta(days=7)


def week_of(day: date) -> DateRange:
    """Return Monday to Sunday of the day's week (ISO 8601)."""
    monday = day - timedelta(days=day.weekday())
    return DateRange(monday, monday + timedelta(days=6))
