"""Dates told from the day of writing: `hier`, `la semaine dernière`, `il y a deux ans`, `ces dix dernières années`."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from claims.kinds import calendar
from claims.kinds.date import Said, preferring, unresolved, value
from claims.model import Anchor, DateRange, DateValue, Precision

PRECISIONS = {
    "day": Precision.DAY, "week": Precision.WEEK, "weekend": Precision.WEEKEND, "month": Precision.MONTH,
    "quarter": Precision.QUARTER, "half": Precision.HALF, "year": Precision.YEAR, "decade": Precision.DECADE,
    "century": Precision.CENTURY,
}  # fmt: skip
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
INVARIABLE = "mois"
NOTHING_SAID = Said()
SATURDAY = 5
EARLY = 1
"""Up to Tuesday `this weekend` may be the one that is over."""


def offset(days: int, reference: date | None) -> DateValue:
    """Return the day so many days from the reference."""
    if reference is None:
        return unresolved(Precision.DAY)
    day = reference + timedelta(days=days)
    return value([DateRange(day, day)], NOTHING_SAID, Anchor.PUBLICATION, Precision.DAY)


def period(unit: str, shift: int, part: int, reference: date | None) -> DateValue | None:
    """Return this, the last or the next week, month, year…, or a part of it."""
    precision = PRECISIONS.get(unit, Precision.RANGE)
    if reference is None:
        return unresolved(precision)
    days = period_around(unit, shift, reference)
    if days is None:
        return None
    if unit == "weekend" and not (shift or part) and reference.weekday() <= EARLY:
        both = weekend(reference)
        return preferring(both, days)
    if part:
        days, precision = calendar.part_of(days, part), Precision.RANGE
    said = Said(part=part)
    return value([days], said, Anchor.PUBLICATION, precision)


def weekend(reference: date | None) -> DateValue:
    """Return the latest weekend that has begun, and the next one as a second reading."""
    if reference is None:
        return unresolved(Precision.WEEKEND)
    saturday = reference - timedelta(days=(reference.weekday() - SATURDAY) % 7)
    days = [DateRange(first, first + calendar.DAY) for first in (saturday, saturday + timedelta(days=7))]
    return value(days, NOTHING_SAID, Anchor.PUBLICATION, Precision.WEEKEND)


def within(days: int, reference: date | None) -> DateValue:
    """Return the days up to so many after the reference: `sous quinzaine`."""
    if reference is None:
        return unresolved(Precision.RANGE)
    last = reference + timedelta(days=days)
    return value([DateRange(reference, last)], Said(part=1), Anchor.PUBLICATION, Precision.RANGE)


def day_of_month(day: int, shift: int, reference: date | None) -> DateValue | None:
    """Return a day of the reference's month or of one beside it: `le 5 du mois prochain`."""
    if reference is None:
        return unresolved(Precision.DAY)
    month = period_around("month", shift, reference)
    if month is None or month.earliest is None or month.latest is None or day > month.latest.day:
        return None
    made = month.earliest.replace(day=day)
    return value([DateRange(made, made)], NOTHING_SAID, Anchor.PUBLICATION, Precision.DAY)


def period_around(unit: str, shift: int, reference: date) -> DateRange | None:
    """Return the week, month, quarter… that holds `reference`, or the one `shift` further."""
    if unit == "day":
        day = reference + timedelta(days=shift)
        return DateRange(day, day)
    if unit in ("week", "fortnight"):
        return calendar.week_of(reference + timedelta(days=7 * shift))
    if unit == "weekend":
        saturday = reference - timedelta(days=reference.weekday()) + timedelta(days=5 + 7 * shift)
        if shift == -1 and reference.weekday() == 6:
            saturday = reference - timedelta(days=8)
        return DateRange(saturday, saturday + timedelta(days=1))
    if unit in ("decade", "century"):
        size = 10 if unit == "decade" else 100
        first = (reference.year // size + shift) * size
        return calendar.years(first, first + size - 1)
    months = MONTHS.get(unit)
    if months is None:
        return None
    index = (reference.year * 12 + reference.month - 1) // months + shift
    first_month, last_month = index * months, index * months + months - 1
    if not first_month >= 12 or last_month >= 120_000:
        return None
    beginning = date(first_month // 12, first_month % 12 + 1, 1)
    return DateRange(beginning, calendar.month_of(last_month // 12, last_month % 12 + 1).latest)


def moved(reference: date, amount: Decimal, unit: str) -> date | None:
    """Return the day so many units away, `None` outside the calendar or for halves of a month."""
    if amount != amount.to_integral_value() or abs(amount) > 5000:
        return None
    count = int(amount)
    try:
        if unit in DAYS:
            return reference + timedelta(days=count * DAYS[unit])
        return calendar.add_months(reference, count * MONTHS[unit]) if unit in MONTHS else None
    except (OverflowError, ValueError):
        return None


def ago(amount: Decimal, unit: str, sign: int, reference: date | None) -> DateValue | None:
    """Return the day some units before (`sign` -1) or after the reference.

    A second reading is blurred to the unit: `il y a deux ans` is two years ago, give or take half a year.
    """
    precision = PRECISIONS.get(unit, Precision.RANGE)
    if reference is None:
        return unresolved(precision)
    day = moved(reference, amount * sign, unit)
    if day is None:
        return None
    return about(day, unit, *_inclusive(amount, unit, sign, reference))


def about(day: date, unit: str, *others: date) -> DateValue:
    """Return a day told in some unit: the day, others that the same words may mean, the stretch it is blurred to."""
    days = [DateRange(d, d) for d in (day, *others)]
    precision = PRECISIONS.get(unit, Precision.RANGE)
    found = [*days, *_blurred(day, unit)]
    if precision is Precision.DECADE:
        found.reverse()  # nobody counts decades to the day
    return value(found, NOTHING_SAID, Anchor.PUBLICATION, precision)


def _inclusive(amount: Decimal, unit: str, sign: int, reference: date) -> list[date]:
    """Return the day that eight or fifteen days mean where both ends are counted: a week, two weeks (`huit jours`)."""
    return [reference + timedelta(days=(int(amount) - 1) * sign)] if unit == "day" and amount in (8, 15) else []


def _blurred(day: date, unit: str) -> list[DateRange]:
    spread = {"week": 4, "month": 16, "quarter": 46, "year": 183, "decade": 1827}.get(unit)
    if spread is None:
        return []
    try:
        return [DateRange(day - timedelta(days=spread), day + timedelta(days=spread))]
    except OverflowError:
        return []


def recent(amount: Decimal, unit: str, shift: int, reference: date | None) -> DateValue | None:
    """Return the stretch of so many units up to the reference, or from the day after it on."""
    if reference is None:
        return unresolved(Precision.RANGE)
    if unit in ("quarter", "half") and amount % 1 == 0:
        return _whole(int(amount), unit, shift, reference)
    edge = moved(reference, amount * shift, unit)
    if edge is None:
        return None
    days = DateRange(edge, reference - calendar.DAY) if shift < 0 else DateRange(reference + calendar.DAY, edge)
    if days.earliest is None or days.latest is None or days.earliest > days.latest:
        return None
    return value([days], NOTHING_SAID, Anchor.PUBLICATION, Precision.RANGE)


def _whole(count: int, unit: str, shift: int, reference: date) -> DateValue | None:
    """Return so many whole quarters before or after the reference's own: businesses count no others."""
    first = period_around(unit, -count if shift < 0 else 1, reference)
    last = period_around(unit, -1 if shift < 0 else count, reference)
    if first is None or last is None or count < 1:
        return None
    return value([DateRange(first.earliest, last.latest)], NOTHING_SAID, Anchor.PUBLICATION, Precision.RANGE)
