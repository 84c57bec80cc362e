"""Measures of one dimension are brought to its base unit; of two dimensions they do not compare."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.comparing.quantities import relate_quantities
from checker.model import Relation
from claims.kinds.quantity import scale_of
from claims.model import Hedge, QuantityValue
from tests.checker.comparing.values import FIGURES

FAHRENHEIT = "degree_Fahrenheit"
UNITS = ("meter", "kilometer", "foot", "mile", "hectare", "kilogram", "degree_Celsius", FAHRENHEIT, "glow")


def measure(amount: str, unit: str, *, room: str = "0", per: str | None = None) -> QuantityValue:
    figure, spare = Decimal(amount), Decimal(room)
    hedge = Hedge.ABOUT if spare else Hedge.EXACT
    return QuantityValue(figure, figure - spare, figure + spare, hedge, unit=unit, per=per)


@pytest.mark.parametrize(
    ("a", "b", "relation", "because"),
    [
        (measure("3", "meter"), measure("3", "meter"), Relation.EQUAL, None),
        (measure("3", "meter"), measure("4", "meter"), Relation.DISJOINT, None),
        (measure("3", "kilometer"), measure("3000", "meter"), Relation.EQUIVALENT, "same-in-other-units"),
        (measure("2", "mile", room="0.5"), measure("3", "kilometer"), Relation.EQUIVALENT, "unit-converted"),
        (measure("2", "mile"), measure("2", "kilometer"), Relation.DISJOINT, None),
        (measure("20", "degree_Celsius", room="0.5"), measure("68", FAHRENHEIT), Relation.EQUIVALENT, "unit-converted"),
        (measure("20", "degree_Celsius"), measure("20", FAHRENHEIT), Relation.DISJOINT, None),
        (measure("3", "meter"), measure("3", "kilogram"), Relation.NOT_COMPARABLE, "units-differ"),
        (measure("3", "meter"), measure("3", "glow"), Relation.NOT_COMPARABLE, "units-differ"),
        (measure("3", "kilometer", per="day"), measure("3", "mile"), Relation.NOT_COMPARABLE, "rates-differ"),
        (measure("3", "meter", per="day"), measure("3", "meter"), Relation.REFINES, "period-unsaid"),
    ],
)  # fmt: skip
def test_two_measures(a: QuantityValue, b: QuantityValue, relation: Relation, because: str | None) -> None:
    found = relate_quantities(a, b)
    assert (found.relation, found.because) == (relation, because)
    assert relate_quantities(b, a) == found


def test_the_units_of_these_tests_are_units_and_one_is_none() -> None:
    assert [unit for unit in UNITS if scale_of(unit) is None] == ["glow"]


def test_the_gap_is_told_in_the_unit_that_comes_first_by_name() -> None:
    found = relate_quantities(measure("5", "kilometer"), measure("1000", "meter"))
    assert found.gap is not None
    assert (found.gap.size, found.gap.unit) == (4.0, "kilometer")


def test_the_gap_of_two_temperatures_is_of_degrees_and_not_of_their_zero() -> None:
    found = relate_quantities(measure("20", "degree_Celsius"), measure("86", FAHRENHEIT))
    assert found.gap is not None
    assert (round(found.gap.size, 6), found.gap.unit) == (10.0, "degree_Celsius")


MADE = st.tuples(FIGURES, st.sampled_from(UNITS), st.sampled_from((None, None, "day", "head")))
Made = tuple[tuple[Decimal, Decimal | None, Decimal | None], str, str | None]


def made(drawn: Made) -> QuantityValue:
    (amount, low, high), unit, per = drawn
    return QuantityValue(amount, low, high, Hedge.ABOUT, unit=unit, per=per)


@given(MADE, MADE)
def test_the_order_of_two_measures_changes_nothing(a: Made, b: Made) -> None:
    assert relate_quantities(made(a), made(b)) == relate_quantities(made(b), made(a))


@given(FIGURES, st.sampled_from(("foot", "mile", "kilometer")))
def test_a_measure_told_in_another_unit_is_never_at_odds_with_itself(
    figure: tuple[Decimal, Decimal | None, Decimal | None], unit: str
) -> None:
    scale = scale_of(unit)
    assert scale is not None
    amount, low, high = (None if bound is None else bound * scale.factor for bound in figure)
    base = QuantityValue(amount, low, high, Hedge.ABOUT, unit="meter")
    assert relate_quantities(made((figure, unit, None)), base).relation is Relation.EQUIVALENT
