"""Moments that are told by how far they lie from another event."""

from __future__ import annotations

from decimal import Decimal

from checker.comparing.dates import relate_dates
from checker.model import Relation
from claims.model import Anchor, DateValue, DurationValue, Lag, Precision


def _moment(weeks: int, event: str = "collide", *, before: bool = False) -> DateValue:
    length = DurationValue(Decimal(weeks), Decimal(weeks), Decimal(weeks), unit="week")
    lag = Lag(length, before, event)
    return DateValue(None, None, "XXXX-XX-XX", Precision.WEEK, Anchor.UNRESOLVED, lag=lag)


def test_two_moments_counted_from_one_event_are_compared_by_how_far_they_lie() -> None:
    """Three weeks after the collision is not fifteen weeks after it."""
    assert relate_dates(_moment(3), _moment(15)).relation is Relation.DISJOINT
    assert relate_dates(_moment(3), _moment(3)).relation is Relation.EQUAL


def test_moments_counted_from_different_events_or_sides_are_not_compared() -> None:
    """Nothing is known of how the two origins lie to each other."""
    for other in (_moment(15, "sink"), _moment(15, before=True)):
        assert relate_dates(_moment(3), other).relation is Relation.NOT_COMPARABLE
