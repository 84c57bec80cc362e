"""Rates: what is paid, used or done by the month, and what that makes in a year."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from checker.comparing.sets import Interval, are_apart, interval_of
from checker.model import Comparison, Relation
from claims.kinds.quantity import scale_of
from claims.model import NumberValue

PERIODS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
TOTAL_OF = {"day": "week month year", "week": "month year", "month": "quarter year", "quarter": "year"}
"""Periods over which a rate is summed up in prose."""
Compare = Callable[[Interval, Interval], Comparison]


def relate_rates(a: NumberValue, b: NumberValue, compare: Compare) -> Comparison:
    """Return the relation of two figures of which one or both go by a period, a head, a hectare.

    Two rates over periods are brought to one period. A rate beside a bare figure agrees where it is the rate itself or
    its total over a longer period (`14.700 euros par mois`, `176.000 euros en 2019`); otherwise the two do not compare.
    """
    if a.per == b.per:
        return compare(interval_of(a), interval_of(b))
    if a.per is None or b.per is None:
        return _with_total(b, a, compare) if a.per is None else _with_total(a, b, compare)
    if a.per in PERIODS and b.per in PERIODS:
        shorter, longer = sorted((a, b), key=_length)
        return _between(shorter, longer, compare)
    return Comparison(Relation.NOT_COMPARABLE, None, "rates-differ")


def _length(rate: NumberValue) -> int:
    return PERIODS.index(str(rate.per))


def _between(a: NumberValue, b: NumberValue, compare: Compare) -> Comparison:
    factor = _times(str(a.per), str(b.per))
    related = compare(interval_of(a, factor), interval_of(b))
    if related.relation is Relation.DISJOINT:
        return related
    return Comparison(Relation.EQUIVALENT, None, "rate-converted")


def _times(shorter: str, longer: str) -> Decimal:
    """Return how many of one period make the other: 12 months a year, 365 days."""
    a, b = scale_of(shorter), scale_of(longer)
    if a is None or b is None:
        return Decimal(1)
    whole = {("month", "year"): 12, ("quarter", "year"): 4, ("month", "quarter"): 3, ("day", "week"): 7}
    return Decimal(whole.get((shorter, longer), 0)) or b.factor / a.factor


def _with_total(rate: NumberValue, total: NumberValue, compare: Compare) -> Comparison:
    same = compare(interval_of(rate), interval_of(total))
    if same.relation is not Relation.DISJOINT:
        return Comparison(Relation.REFINES, None, "period-unsaid")
    for period in TOTAL_OF.get(str(rate.per), "").split():
        summed = interval_of(rate, _times(str(rate.per), period))
        if not are_apart(summed, interval_of(total)):
            return Comparison(Relation.EQUIVALENT, None, "rate-and-total")
    return Comparison(Relation.NOT_COMPARABLE, None, "rates-differ")
