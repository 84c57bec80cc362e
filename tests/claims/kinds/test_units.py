"""Units against their authorities: Pint for what they are worth, CLDR for what they are called."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pint
import pytest
from babel import Locale
from babel.numbers import get_currency_name

from claims.kinds.quantity import scale_of
from claims.kinds.tables import CurrencyNames, Measures, Units
from claims.languages.packs import SHARED, load_table
from claims.model import DurationValue, Kind, MoneyValue, QuantityValue
from claims.spotting.values import spot_values
from tools.make_units import ALONE, ANGLES, EXPRESSED, SYMBOLS, expression

LANGUAGES = ("fr", "en")
MEASURES = load_table(SHARED, "units", Measures)["unit"]
CLDR = {
    "acceleration-meter-per-square-second": "meter / second ** 2", "angle-arc-minute": "arcminute",
    "angle-arc-second": "arcsecond", "angle-degree": "degree", "angle-radian": "radian", "area-acre": "acre",
    "area-hectare": "hectare", "area-square-centimeter": "square_centimeter", "area-square-foot": "square_foot",
    "area-square-inch": "square_inch", "area-square-kilometer": "square_kilometer",
    "area-square-meter": "square_meter", "area-square-mile": "square_mile", "area-square-yard": "square_yard",
    "concentr-milligram-ofglucose-per-deciliter": "milligram / deciliter",
    "concentr-millimole-per-liter": "millimole / liter", "concentr-permillion": "ppm",
    "consumption-mile-per-gallon": "mile / gallon", "digital-bit": "bit", "digital-byte": "byte",
    "digital-gigabit": "gigabit", "digital-gigabyte": "gigabyte", "digital-kilobit": "kilobit",
    "digital-kilobyte": "kilobyte", "digital-megabit": "megabit", "digital-megabyte": "megabyte",
    "digital-petabyte": "petabyte", "digital-terabit": "terabit", "digital-terabyte": "terabyte",
    "duration-century": "century", "duration-day": "day", "duration-decade": "decade", "duration-hour": "hour",
    "duration-microsecond": "microsecond", "duration-millisecond": "millisecond", "duration-minute": "minute",
    "duration-month": "month", "duration-nanosecond": "nanosecond", "duration-second": "second",
    "duration-week": "week", "duration-year": "year", "electric-ampere": "ampere",
    "electric-milliampere": "milliampere", "electric-ohm": "ohm", "electric-volt": "volt",
    "energy-british-thermal-unit": "british_thermal_unit", "energy-calorie": "calorie",
    "energy-electronvolt": "electron_volt", "energy-joule": "joule", "energy-kilocalorie": "kilocalorie",
    "energy-kilojoule": "kilojoule", "energy-kilowatt-hour": "kilowatt_hour", "force-newton": "newton",
    "frequency-gigahertz": "gigahertz", "frequency-hertz": "hertz", "frequency-kilohertz": "kilohertz",
    "frequency-megahertz": "megahertz", "graphics-megapixel": "megapixel", "graphics-pixel": "pixel",
    "length-astronomical-unit": "astronomical_unit", "length-centimeter": "centimeter",
    "length-decimeter": "decimeter", "length-fathom": "fathom", "length-foot": "foot", "length-furlong": "furlong",
    "length-inch": "inch", "length-kilometer": "kilometer", "length-light-year": "light_year",
    "length-meter": "meter", "length-micrometer": "micrometer", "length-mile": "mile",
    "length-millimeter": "millimeter", "length-nanometer": "nanometer", "length-nautical-mile": "nautical_mile",
    "length-parsec": "parsec", "length-picometer": "picometer", "length-yard": "yard", "light-candela": "candela",
    "light-lumen": "lumen", "light-lux": "lux", "mass-carat": "carat", "mass-gram": "gram",
    "mass-kilogram": "kilogram", "mass-microgram": "microgram", "mass-milligram": "milligram",
    "mass-ounce": "ounce", "mass-ounce-troy": "troy_ounce", "mass-ton": "ton", "mass-tonne": "metric_ton",
    "power-gigawatt": "gigawatt", "power-kilowatt": "kilowatt", "power-megawatt": "megawatt",
    "power-milliwatt": "milliwatt", "power-watt": "watt", "pressure-atmosphere": "atmosphere",
    "pressure-hectopascal": "hectopascal", "pressure-kilopascal": "kilopascal",
    "pressure-megapascal": "megapascal", "pressure-millibar": "millibar",
    "pressure-millimeter-ofhg": "millimeter_Hg", "pressure-pascal": "pascal",
    "pressure-pound-force-per-square-inch": "pound_force_per_square_inch",
    "speed-kilometer-per-hour": "kilometer / hour", "speed-knot": "knot",
    "speed-meter-per-second": "meter / second", "speed-mile-per-hour": "mile / hour",
    "temperature-celsius": "degree_Celsius", "temperature-fahrenheit": "degree_Fahrenheit",
    "temperature-kelvin": "kelvin", "torque-newton-meter": "newton * meter", "volume-acre-foot": "acre_foot",
    "volume-barrel": "barrel", "volume-bushel": "bushel", "volume-centiliter": "centiliter",
    "volume-cubic-centimeter": "cubic_centimeter", "volume-cubic-foot": "cubic_foot",
    "volume-cubic-inch": "cubic_inch", "volume-cubic-kilometer": "cubic_kilometer",
    "volume-cubic-meter": "cubic_meter", "volume-cubic-mile": "cubic_mile", "volume-cubic-yard": "cubic_yard",
    "volume-deciliter": "deciliter", "volume-fluid-ounce": "fluid_ounce", "volume-gallon": "gallon",
    "volume-gallon-imperial": "imperial_gallon", "volume-hectoliter": "hectoliter", "volume-liter": "liter",
    "volume-megaliter": "megaliter", "volume-milliliter": "milliliter", "volume-pint": "pint",
    "volume-tablespoon": "tablespoon", "volume-teaspoon": "teaspoon",
}  # fmt: skip
"""What CLDR calls the units of the table; those whose names mean other things too (`stone`, `bar`, `quart`) apart."""
OTHERWISE = {"brasse": "en mer", "brasses": "en mer"}
"""Names that are a unit only beside a word of what they measure."""


@pytest.fixture(scope="module")
def registry() -> Any:
    return pint.UnitRegistry(autoconvert_offset_to_baseunit=True)


@pytest.mark.parametrize("name", sorted(set(MEASURES) - set(ALONE)))
def test_the_factor_the_offset_and_the_dimension_of_a_unit_are_pints_own(registry: Any, name: str) -> None:
    measure, one = MEASURES[name], registry.Quantity(expression(name))
    zero, base = registry.Quantity(0, one.units).to_base_units(), one.to_base_units()
    assert float(measure["factor"]) == pytest.approx(base.magnitude - zero.magnitude, rel=1e-9)
    assert float(measure["offset"]) == pytest.approx(zero.magnitude, rel=1e-9)
    dimension = str(base.dimensionality)
    dimension = "angle" if name in ANGLES else str(base.units) if dimension == "dimensionless" else dimension
    assert _factors(measure["dimension"]) == _factors(dimension)


def _factors(dimension: str) -> tuple[list[str], list[str]]:
    """What a dimension multiplies and what it divides by: pint's order of them hangs on what it was asked before."""
    above, *below = dimension.split(" / ")
    return sorted(above.split(" * ")), sorted(below)


@pytest.mark.parametrize("name", sorted(set(MEASURES) - set(EXPRESSED) - set(ALONE)))
def test_a_unit_bears_the_name_that_pint_gives_it(registry: Any, name: str) -> None:
    mine, theirs = registry.Quantity(1, expression(name)).units, registry.parse_units(expression(name))
    assert mine == theirs


def test_the_table_has_the_units_of_its_tool_and_no_others() -> None:
    assert list(MEASURES) == list(SYMBOLS)
    assert {name: measure["symbols"] for name, measure in MEASURES.items()} == SYMBOLS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_named_unit_has_a_factor(language: str) -> None:
    units = load_table(language, "units", Units)
    finer = [name for names in units["finer"].values() for name in names.values()]
    names = sorted({*units["unit"].values(), *units["duration"].values(), *units["finer"], *finer})
    assert [name for name in names if scale_of(name) is None] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(CLDR))
def test_a_unit_is_read_under_every_name_that_cldr_has_for_it(language: str, key: str) -> None:
    patterns = Locale(language)._data["unit_patterns"][key]["long"]
    for count in ("one", "other"):
        text = patterns[count].format("1" if count == "one" else "3").replace("\u00a0", " ")
        text = f"{text} {OTHERWISE.get(text.partition(' ')[2], '')}".strip()
        values = [m.value for m in spot_values(text, language, None) if m.kind in (Kind.QUANTITY, Kind.DURATION)]
        assert [v.unit for v in values if isinstance(v, QuantityValue | DurationValue)] == [CLDR[key]], text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_currencies_are_cldrs_own_and_read_as_sums(language: str) -> None:
    for code, names in load_table(language, "currencies", CurrencyNames)["name"].items():
        known = {get_currency_name(code, count, locale=language).lower().replace("’", "'") for count in (None, 1, 2)}
        assert set(names) <= known, code
        for name in (name for name in names if "&" not in name):
            found = [m.value for m in spot_values(f"7 millions de {name}", "fr", None)] if language == "fr" else []
            found = found or [m.value for m in spot_values(f"7 million {name}", language, None)]
            assert [v.currency for v in found if isinstance(v, MoneyValue)] == [code], name


def test_a_mile_is_1609_metres() -> None:
    mile = scale_of("mile")
    assert mile is not None
    assert mile.base(Decimal(1)) == Decimal("1609.344")
