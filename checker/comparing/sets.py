"""Sets of possibilities on a line: what two closed or open intervals have in common."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from checker.model import Comparison, Gap, Relation
from claims.model import Hedge, NumberValue


class Interval(NamedTuple):
    """What the words allow; `None` is open."""

    low: Decimal | None
    high: Decimal | None
    point: Decimal | None = None
    """The figure as written; `None` for a range."""
    is_soft: bool = False
    """Its ends come of rounding: a figure that only touches one is outside (30 % is not 31 %)."""


def interval_of(value: NumberValue, factor: Decimal = Decimal(1), offset: Decimal = Decimal(0)) -> Interval:
    """Return a figure's interval, times `factor` plus `offset`."""
    return Interval(
        None if value.low is None else value.low * factor + offset,
        None if value.high is None else value.high * factor + offset,
        None if value.amount is None else value.amount * factor + offset,
        value.hedge is Hedge.EXACT and value.amount is not None,
    )


def wider(one: Interval, by: Decimal) -> Interval:
    """Return the interval with `by` more room at either end."""
    low = None if one.low is None else one.low - by
    high = None if one.high is None else one.high + by
    return one._replace(low=low, high=high)


def are_apart(a: Interval, b: Interval) -> bool:
    """Whether the two have nothing in common."""
    return _is_below(a, b) or _is_below(b, a)


def _is_below(a: Interval, b: Interval) -> bool:
    if a.high is None or b.low is None:
        return False
    if a.high != b.low:
        return a.high < b.low
    touched_softly = (a.is_soft and a.point != a.high) or (b.is_soft and b.point != b.low)
    return touched_softly and a.point != b.point


def holds(outer: Interval, inner: Interval) -> bool:
    """Whether everything that the inner one allows the outer one allows too."""
    low = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    high = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return low and high


def distance(a: Interval, b: Interval) -> Decimal:
    """Return how far two intervals lie apart: between the figures as written where both have one."""
    if a.point is not None and b.point is not None:
        return abs(a.point - b.point)
    if a.high is not None and b.low is not None and a.high <= b.low:
        return b.low - a.high
    if b.high is not None and a.low is not None and b.high <= a.low:
        return a.low - b.high
    return Decimal(0)


def relate_intervals(a: Interval, b: Interval, unit: str, *, converted: bool = False) -> Comparison:
    """Return the relation of two intervals of one unit; `converted` where one was brought to the other's unit."""
    if are_apart(a, b):
        return Comparison(Relation.DISJOINT, Gap(float(distance(a, b)), unit))
    if converted:
        same = a.point == b.point and a.point is not None
        return Comparison(Relation.EQUIVALENT, None, "unit-converted" if not same else "same-in-other-units")
    if (a.low, a.high, a.point) == (b.low, b.high, b.point):
        return Comparison(Relation.EQUAL)
    if a.point is not None and a.point == b.point and a.is_soft and b.is_soft:
        return Comparison(Relation.EQUAL)
    if a.is_soft and b.is_soft:
        return Comparison(Relation.WITHIN_ROUNDING, None, "rounded-figure")
    if holds(a, b) or holds(b, a):
        return Comparison(Relation.REFINES, None, "hedged-figure")
    return Comparison(Relation.OVERLAPS, None, "hedged-figure")
