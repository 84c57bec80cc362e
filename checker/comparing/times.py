"""Times of day."""

from __future__ import annotations

from checker.model import Comparison, Gap, Relation
from claims.model import TimeValue

DAY = 24 * 60
LOCAL = "local"


def relate_times(a: TimeValue, b: TimeValue) -> Comparison:
    """Return the relation of two times; two different zones do not compare, an unsaid zone is taken as the other's."""
    if a.zone is not None and b.zone is not None and a.zone != b.zone:
        return Comparison(Relation.NOT_COMPARABLE, None, "zones-differ")
    if (a.earliest, a.latest) == (b.earliest, b.latest):
        return Comparison(Relation.EQUAL)
    if a.latest < b.earliest or b.latest < a.earliest:
        size = b.earliest - a.latest if a.latest < b.earliest else a.earliest - b.latest
        return Comparison(Relation.DISJOINT, Gap(float(min(size, DAY - size)), "minute"))
    inside = (a.earliest <= b.earliest and b.latest <= a.latest) or (b.earliest <= a.earliest and a.latest <= b.latest)
    return Comparison(Relation.REFINES if inside else Relation.OVERLAPS)
