"""Ages."""

from __future__ import annotations

from decimal import Decimal

from checker.comparing.durations import relate_durations
from checker.comparing.sets import interval_of, relate_intervals
from checker.model import Comparison, Gap, Relation
from claims.model import AgeValue, DurationValue

BIRTHDAY = Decimal(1)
"""Two texts of two days may have a birthday between them."""


def relate_ages(a: AgeValue, b: AgeValue) -> Comparison:
    """Return the relation of two ages; one year apart they agree because of a `birthday`, months or weeks exactly."""
    if a.unit != b.unit:
        return relate_durations(_as_duration(a), _as_duration(b))
    related = relate_intervals(interval_of(a), interval_of(b), a.unit)
    if related.relation is not Relation.DISJOINT or a.unit != "year":
        return related
    gap = related.gap or Gap(0.0, a.unit)
    if Decimal(str(gap.size)) <= BIRTHDAY:
        return Comparison(Relation.OVERLAPS, gap, "birthday")
    return related


def _as_duration(age: AgeValue) -> DurationValue:
    return DurationValue(age.amount, age.low, age.high, age.hedge, age.per, age.multiple, age.unit)
