"""Dates: intervals of days, with every reading that the words allow."""

from __future__ import annotations

from datetime import date, timedelta

from checker.comparing.durations import relate_durations
from checker.model import Comparison, Gap, Relation
from claims.model import Anchor, DateRange, DateValue, Lag, Precision

VAGUE = timedelta(days=3)
"""How far `début mars` or `mi-octobre` reaches past its days."""
YEARS = frozenset({Precision.YEAR, Precision.DECADE, Precision.CENTURY})
DAYS = frozenset({Precision.DAY, Precision.WEEKEND, Precision.WEEK})
ORDER = (Relation.EQUAL, Relation.REFINES, Relation.OVERLAPS, Relation.DISJOINT)


def relate_dates(a: DateValue, b: DateValue) -> Comparison:
    """Return the relation of two dates: the best that any pair of their readings has.

    The gap of disjoint dates is in the coarser of the two grains: 12 months for 2017-09 and 2018-09.
    """
    if Anchor.UNRESOLVED in (a.anchor, b.anchor):
        return _unresolved(a, b)
    pairs = [(x, y) for x in _readings(a) for y in _readings(b)]
    relation = min((_of(x, y) for x, y in pairs), key=ORDER.index)
    if relation is not Relation.DISJOINT:
        first = _of(_readings(a)[0], _readings(b)[0])
        return Comparison(relation, None, None if first is relation else "another-reading")
    if _are_vague(a, b) and any(_of(_stretched(x), _stretched(y)) is not Relation.DISJOINT for x, y in pairs):
        return Comparison(Relation.OVERLAPS, None, "vague-date")
    return Comparison(Relation.DISJOINT, min((_gap(x, y, a, b) for x, y in pairs), key=_size))


def _size(gap: Gap) -> float:
    return gap.size


def _unresolved(a: DateValue, b: DateValue) -> Comparison:
    if a.lag is not None and b.lag is not None and _same_origin(a.lag, b.lag):
        return relate_durations(a.lag.length, b.lag.length)
    if a == b and (a.month is not None and a.day is not None):
        return Comparison(Relation.EQUAL)
    lone = (a if a.anchor is Anchor.UNRESOLVED else b).weekday is not None
    reason = "weekday-without-date" if lone else "relative-date-without-anchor"
    return Comparison(Relation.NOT_COMPARABLE, None, reason)


def _same_origin(a: Lag, b: Lag) -> bool:
    """Whether two moments are counted from an event of the same kind, on the same side of it."""
    return a.event == b.event and a.before is b.before


def _readings(value: DateValue) -> tuple[DateRange, ...]:
    return value.readings or (DateRange(value.earliest, value.latest),)


def _of(a: DateRange, b: DateRange) -> Relation:
    if a == b:
        return Relation.EQUAL
    if _is_before(a, b) or _is_before(b, a):
        return Relation.DISJOINT
    return Relation.REFINES if _holds(a, b) or _holds(b, a) else Relation.OVERLAPS


def _is_before(a: DateRange, b: DateRange) -> bool:
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest


def _holds(outer: DateRange, inner: DateRange) -> bool:
    low = outer.earliest is None or (inner.earliest is not None and inner.earliest >= outer.earliest)
    high = outer.latest is None or (inner.latest is not None and inner.latest <= outer.latest)
    return low and high


def _are_vague(a: DateValue, b: DateValue) -> bool:
    return a.approximate or b.approximate


def _stretched(days: DateRange) -> DateRange:
    low = None if days.earliest is None or days.earliest - date.min < VAGUE else days.earliest - VAGUE
    high = None if days.latest is None or date.max - days.latest < VAGUE else days.latest + VAGUE
    return DateRange(low, high)


def _gap(x: DateRange, y: DateRange, a: DateValue, b: DateValue) -> Gap:
    first, last = (x, y) if _is_before(x, y) else (y, x)
    if first.latest is None or last.earliest is None:
        return Gap(0.0, "day")
    grains = {a.precision, b.precision}
    if grains & YEARS:
        return Gap(float(_apart(first, last, "year")), "year")
    if grains <= DAYS or first.earliest is None:
        return Gap(float((last.earliest - first.latest).days), "day")
    months = _apart(first, last, "month")
    return Gap(float(months), "month") if months else Gap(float((last.earliest - first.latest).days), "day")


def _apart(first: DateRange, last: DateRange, unit: str) -> int:
    if first.latest is None or last.earliest is None:
        return 0
    years = last.earliest.year - first.latest.year
    return years if unit == "year" else years * 12 + last.earliest.month - first.latest.month
