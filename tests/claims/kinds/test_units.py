"""Factors of units against Pint, which is their authority."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.kinds.quantity import scale_of
from claims.kinds.tables import Measures, Units
from claims.languages.packs import SHARED, load_table

pint = pytest.importorskip("pint")
BY_HAND = {"decade", "decibel", "quarter", "quintal", "metric_horsepower"}
"""Units that Pint does not know or does not convert."""


@pytest.fixture(scope="module")
def registry() -> object:
    return pint.UnitRegistry()


def test_every_factor_is_pints_own(registry: object) -> None:
    for name, measure in load_table(SHARED, "units", Measures)["unit"].items():
        if name in BY_HAND:
            continue
        spelt = name.replace("square_", "square ").replace("cubic_", "cubic ")
        zero = registry.Quantity(0, spelt).to_base_units()  # type: ignore[attr-defined]
        one = registry.Quantity(1, spelt).to_base_units()  # type: ignore[attr-defined]
        assert float(measure["factor"]) == pytest.approx(one.magnitude - zero.magnitude, rel=1e-9), name
        assert float(measure["offset"]) == pytest.approx(zero.magnitude, rel=1e-9), name


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_named_unit_has_a_factor(language: str) -> None:
    units = load_table(language, "units", Units)
    names = sorted({*units["unit"].values(), *units["duration"].values()})
    assert [name for name in names if scale_of(name) is None] == []


def test_a_mile_is_1609_metres() -> None:
    mile = scale_of("mile")
    assert mile is not None
    assert mile.base(Decimal(1)) == Decimal("1609.344")
