"""Measures: brought to base units where the units differ."""

from __future__ import annotations

from checker.comparing.rates import relate_rates
from checker.comparing.sets import interval_of, relate_intervals
from checker.model import Comparison, Gap, Relation
from claims.kinds.quantity import scale_of
from claims.model import QuantityValue


def relate_quantities(a: QuantityValue, b: QuantityValue) -> Comparison:
    """Return the relation of two measures; the gap is in the unit of the first in name order."""
    if a.unit == b.unit:
        return relate_rates(a, b, lambda x, y: relate_intervals(x, y, a.unit))
    if a.per != b.per:
        return Comparison(Relation.NOT_COMPARABLE, None, "rates-differ")
    x, y = scale_of(a.unit), scale_of(b.unit)
    if x is None or y is None or x.dimension != y.dimension:
        return Comparison(Relation.NOT_COMPARABLE, None, "units-differ")
    related = relate_intervals(
        interval_of(a, x.factor, x.offset), interval_of(b, y.factor, y.offset), "", converted=True
    )
    if related.gap is None:
        return related
    unit = min(a.unit, b.unit)
    factor = (x if unit == a.unit else y).factor
    return Comparison(related.relation, Gap(related.gap.size / float(factor), unit))
