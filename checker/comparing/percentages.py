"""Shares, in per cent or in points."""

from __future__ import annotations

from decimal import Decimal

from checker.comparing.rates import relate_rates
from checker.comparing.sets import Interval, are_apart, interval_of, relate_intervals
from checker.model import Comparison, Relation
from claims.model import PercentageValue

WHOLE = Decimal(100)


def relate_percentages(a: PercentageValue, b: PercentageValue) -> Comparison:
    """Return the relation of two shares.

    Two that make up the whole (97 % for, 3 % against) are equivalent because `complement`: whether they do count the
    two sides of one whole the caller must judge.
    """
    if a.points != b.points:
        return Comparison(Relation.NOT_COMPARABLE, None, "points-and-share")
    related = relate_rates(a, b, lambda x, y: relate_intervals(x, y, "percent-point"))
    if related.relation is Relation.DISJOINT and not a.points and _make_a_whole(a, b):
        return Comparison(Relation.EQUIVALENT, related.gap, "complement")
    return related


def _make_a_whole(a: PercentageValue, b: PercentageValue) -> bool:
    if a.amount is None or b.amount is None or not (0 < a.amount < WHOLE and 0 < b.amount < WHOLE):
        return False
    rest = interval_of(b)
    mirrored = Interval(
        None if rest.high is None else WHOLE - rest.high,
        None if rest.low is None else WHOLE - rest.low,
        WHOLE - b.amount,
        rest.is_soft,
    )
    return not are_apart(interval_of(a), mirrored)
