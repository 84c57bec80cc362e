"""Lengths of time in one unit compare as figures do; of two units the coarser is known to half of it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.comparing.durations import relate_durations
from checker.model import Relation
from claims.model import DurationValue, Hedge
from tests.checker.comparing.values import FIGURES

UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year", "fortnight of rain")


def lasting(
    amount: str, unit: str, *, low: str | None = None, high: str | None = None, per: str | None = None
) -> DurationValue:
    figure = Decimal(amount)
    hedge = Hedge.EXACT if low is None and high is None else Hedge.ABOUT
    return DurationValue(figure, Decimal(low or amount), Decimal(high or amount), hedge, unit=unit, per=per)


PACE = lasting("2", "hour", per="day")


@pytest.mark.parametrize(
    ("a", "b", "relation", "because"),
    [
        (lasting("3", "day"), lasting("3", "day"), Relation.EQUAL, None),
        (lasting("3", "day"), lasting("4", "day"), Relation.DISJOINT, None),
        (lasting("90", "minute"), lasting("1.5", "hour"), Relation.EQUIVALENT, "same-in-other-units"),
        (lasting("2", "week"), lasting("14", "day"), Relation.EQUIVALENT, "same-in-other-units"),
        (lasting("2", "week"), lasting("15", "day"), Relation.EQUIVALENT, "unit-converted"),
        (lasting("2", "week"), lasting("18", "day"), Relation.DISJOINT, None),
        (lasting("1", "month"), lasting("28", "day"), Relation.EQUIVALENT, "unit-converted"),
        (lasting("1", "month"), lasting("31", "day"), Relation.EQUIVALENT, "unit-converted"),
        (lasting("1", "year"), lasting("14", "month"), Relation.EQUIVALENT, "unit-converted"),
        (lasting("1", "year"), lasting("20", "month"), Relation.DISJOINT, None),
        (lasting("3", "day"), lasting("3", "no unit"), Relation.NOT_COMPARABLE, "units-differ"),
        (PACE, lasting("120", "minute", per="week"), Relation.NOT_COMPARABLE, "rates-differ"),
        (PACE, lasting("120", "minute", per="day"), Relation.EQUIVALENT, "same-in-other-units"),
    ],
)  # fmt: skip
def test_two_lengths_of_time(a: DurationValue, b: DurationValue, relation: Relation, because: str | None) -> None:
    found = relate_durations(a, b)
    assert (found.relation, found.because) == (relation, because)
    assert relate_durations(b, a) == found


def test_the_gap_is_told_in_the_finer_unit() -> None:
    found = relate_durations(lasting("2", "week"), lasting("20", "day"))
    assert found.gap is not None
    assert (found.gap.size, found.gap.unit) == (6.0, "day")


def test_what_lasts_at_least_so_long_may_last_as_long_as_anything() -> None:
    open_ended = DurationValue(None, Decimal(2), None, Hedge.MORE_THAN, unit="week")
    assert relate_durations(open_ended, lasting("40", "day")).relation is Relation.EQUIVALENT
    assert relate_durations(open_ended, lasting("4", "day")).relation is Relation.DISJOINT


MADE = st.tuples(FIGURES, st.sampled_from(UNITS), st.sampled_from((None, None, "day", "week", "head")))


def made(
    drawn: tuple[tuple[Decimal, Decimal | None, Decimal | None], str, str | None], room: Decimal = Decimal(0)
) -> DurationValue:
    (amount, low, high), unit, per = drawn
    wide = None if low is None else low - room, None if high is None else high + room
    return DurationValue(amount, *wide, Hedge.ABOUT, unit=unit, per=per)


@given(MADE, MADE)
def test_the_order_of_two_lengths_changes_nothing(
    a: tuple[tuple[Decimal, Decimal | None, Decimal | None], str, str | None],
    b: tuple[tuple[Decimal, Decimal | None, Decimal | None], str, str | None],
) -> None:
    assert relate_durations(made(a), made(b)) == relate_durations(made(b), made(a))


@given(MADE, MADE)
def test_more_room_never_makes_a_conflict(
    a: tuple[tuple[Decimal, Decimal | None, Decimal | None], str, str | None],
    b: tuple[tuple[Decimal, Decimal | None, Decimal | None], str, str | None],
) -> None:
    if relate_durations(made(a), made(b)).relation is not Relation.DISJOINT:
        assert relate_durations(made(a, Decimal(3)), made(b)).relation is not Relation.DISJOINT
