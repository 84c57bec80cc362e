"""Lengths of time."""

from __future__ import annotations

from decimal import Decimal

from checker.comparing.rates import relate_rates
from checker.comparing.sets import interval_of, relate_intervals, wider
from checker.model import Comparison, Gap, Relation
from claims.kinds.quantity import Scale, scale_of
from claims.model import DurationValue

HALF = Decimal("0.5")


def relate_durations(a: DurationValue, b: DurationValue) -> Comparison:
    """Return the relation of two lengths of time.

    Of two units the coarser is known to half of it: two weeks are 14 days or 15, a month is 28 to 31 days.
    """
    if a.unit == b.unit:
        return relate_rates(a, b, lambda x, y: relate_intervals(x, y, a.unit))
    x, y = scale_of(a.unit), scale_of(b.unit)
    if x is None or y is None:
        return Comparison(Relation.NOT_COMPARABLE, None, "units-differ")
    if a.per != b.per:
        return Comparison(Relation.NOT_COMPARABLE, None, "rates-differ")
    return _converted(a, b, x, y)


def _converted(a: DurationValue, b: DurationValue, x: Scale, y: Scale) -> Comparison:
    spare = max(x.factor, y.factor) * HALF
    first, last = interval_of(a, x.factor), interval_of(b, y.factor)
    if x.factor > y.factor:
        first = wider(first, spare)
    else:
        last = wider(last, spare)
    related = relate_intervals(first, last, "", converted=True)
    if related.gap is None:
        return related
    finer, unit = min((x.factor, a.unit), (y.factor, b.unit))
    return Comparison(related.relation, Gap(related.gap.size / float(finer), unit))
