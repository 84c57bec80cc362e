"""Counts and ranks."""

from __future__ import annotations

from decimal import Decimal

from checker.comparing.rates import relate_rates
from checker.comparing.sets import are_apart, interval_of, relate_intervals, wider
from checker.model import Comparison, Relation
from claims.model import NumberValue, OrdinalValue, PercentageValue

HUNDRED = Decimal(100)
SHARE_ROUNDING = Decimal("0.5")
"""A fraction in words is known no better than to the nearest per cent: `un tiers` is 33 % or 34 %."""


def relate_numbers(a: NumberValue, b: NumberValue) -> Comparison:
    """Return the relation of two counts; a ratio (`a doublé`) and a count do not compare."""
    if a.multiple != b.multiple:
        return Comparison(Relation.NOT_COMPARABLE, None, "kinds-differ")
    return relate_rates(a, b, lambda x, y: relate_intervals(x, y, "count"))


def relate_ordinals(a: OrdinalValue, b: OrdinalValue) -> Comparison:
    """Return the relation of two ranks."""
    return relate_intervals(interval_of(a), interval_of(b), "count")


def relate_share_with_number(share: PercentageValue, number: NumberValue) -> Comparison:
    """Return the relation of a share in per cent and a fraction; a count beside a share does not compare."""
    amount = number.amount
    if share.points or amount is None or not 0 < amount < 1:
        return Comparison(Relation.NOT_COMPARABLE, None, "kinds-differ")
    fraction = wider(interval_of(number, HUNDRED), SHARE_ROUNDING)._replace(is_soft=False)
    if are_apart(interval_of(share), fraction):
        related = relate_intervals(interval_of(share), fraction, "percent-point")
        return Comparison(Relation.DISJOINT, related.gap, None)
    return Comparison(Relation.EQUIVALENT, None, "fraction-and-share")
