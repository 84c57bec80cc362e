"""Sums of money."""

from __future__ import annotations

from checker.comparing.rates import relate_rates
from checker.comparing.sets import relate_intervals
from checker.model import Comparison, Relation
from claims.model import MoneyValue


def relate_money(a: MoneyValue, b: MoneyValue) -> Comparison:
    """Return the relation of two sums: currencies are never converted, so two of them do not compare.

    A currency that the text leaves open compares with the same open name only where the figures agree.
    """
    unit = a.currency or b.currency or "count"
    if a.currency == b.currency and a.currency is not None:
        return relate_rates(a, b, lambda x, y: relate_intervals(x, y, unit))
    if a.currency is not None and b.currency is not None:
        return Comparison(Relation.NOT_COMPARABLE, None, "currencies-differ")
    related = relate_rates(a, b, lambda x, y: relate_intervals(x, y, unit))
    if related.relation is Relation.DISJOINT:
        return Comparison(Relation.NOT_COMPARABLE, None, "currency-unknown")
    return related
