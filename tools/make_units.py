"""Writes the shared `units.toml`: symbols, dimension and factor to base units, the factors taken from Pint.

Run by hand when a unit is added: `python tools/make_units.py`. Pint takes 0.4 s to build its registry, so nothing of it
is loaded at run time; a test checks the written factors against Pint.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pint

TARGET = Path(__file__).parent.parent / "claims" / "languages" / "units.toml"
SYMBOLS: dict[str, list[str]] = {
    "millimeter": ["mm"], "centimeter": ["cm"], "decimeter": ["dm"], "meter": ["m"], "decameter": ["dam"],
    "hectometer": ["hm"], "kilometer": ["km", "Km", "kms"], "inch": [], "foot": ["ft"], "yard": ["yd"],
    "mile": ["mi"], "nautical_mile": ["nmi"],
    "square_meter": ["m²", "m2"], "square_kilometer": ["km²", "km2"], "square_centimeter": ["cm²", "cm2"],
    "square_foot": ["sq ft", "ft²"], "square_mile": ["sq mi"], "hectare": ["ha"], "are": [], "acre": [],
    "cubic_meter": ["m³", "m3"], "cubic_centimeter": ["cm³", "cm3", "cc"], "cubic_foot": [],
    "milligram": ["mg"], "microgram": ["µg", "μg", "ug"], "gram": ["g", "gr"], "kilogram": ["kg", "Kg", "KG", "kgs"],
    "quintal": [], "metric_ton": ["t"], "ton": [], "long_ton": [], "pound": ["lb", "lbs"], "ounce": ["oz"],
    "stone": [],
    "milliliter": ["ml", "mL"], "centiliter": ["cl", "cL"], "deciliter": ["dl"], "liter": ["l", "L"],
    "hectoliter": ["hl"], "gallon": ["gal"], "pint": [], "quart": [], "barrel": ["bbl"], "fluid_ounce": ["fl oz"],
    "teaspoon": ["tsp"], "tablespoon": ["tbsp"], "cup": [],
    "meter / second": ["m/s"], "kilometer / hour": ["km/h", "km / h", "kmh", "kph", "Km/h"], "mile / hour": ["mph"],
    "knot": [],
    "watt": ["W"], "kilowatt": ["kW", "KW"], "megawatt": ["MW"], "gigawatt": ["GW"], "terawatt": ["TW"],
    "watt_hour": ["Wh"], "kilowatt_hour": ["kWh", "KWh"], "megawatt_hour": ["MWh"], "gigawatt_hour": ["GWh"],
    "terawatt_hour": ["TWh"], "horsepower": ["hp"], "metric_horsepower": [],
    "joule": ["J"], "kilojoule": ["kJ"], "kilocalorie": ["kcal"],
    "calorie": ["cal"], "volt": ["V"], "kilovolt": ["kV"], "ampere": ["A"], "hertz": ["Hz"], "kilohertz": ["kHz"],
    "megahertz": ["MHz"], "gigahertz": ["GHz"], "bar": [], "millibar": [], "hectopascal": ["hPa"], "decibel": ["dB"],
    "degree_Celsius": ["°C", "° C", "ºC"],
    "degree_Fahrenheit": ["°F", "° F"], "kelvin": ["K"], "degree": ["°"],
    "radian": ["rad"],
    "bit": [], "byte": [], "kilobyte": ["KB", "Ko", "ko"], "megabyte": ["MB", "Mo"], "gigabyte": ["GB", "Go"],
    "terabyte": ["TB", "To"], "megabit": ["Mb", "Mbit"], "gigabit": ["Gb", "Gbit"],
    "megabit / second": ["Mb/s", "Mbps", "Mbit/s"], "gigabit / second": ["Gb/s", "Gbps"],
    "pixel": ["px"], "turn": [], "sievert": ["Sv"], "millisievert": ["mSv"], "microsievert": ["µSv"],
    "becquerel": ["Bq"], "gram / kilometer": ["g/km"], "gram / liter": ["g/l", "g/L"],
    "microgram / meter ** 3": ["µg/m3", "µg/m³"], "carat": ["ct"],
    "second": [], "minute": ["min"], "hour": [], "day": [], "week": [], "month": [], "year": [], "decade": [],
    "century": [], "millennium": [], "fortnight": [],
}  # fmt: skip
BY_HAND = {
    "decibel": ("decibel", "1", "0"),
    "quintal": ("[mass]", "100", "0"),
    "decade": ("[time]", "315576000", "0"),  # Pint's own is logarithmic
    "quarter": ("[time]", str(365.25 / 4 * 86400), "0"),
}


def measure(registry: pint.UnitRegistry[float], name: str) -> tuple[str, str, str]:
    """Return dimension, factor and offset of a unit in Pint's base units."""
    if name in BY_HAND:
        return BY_HAND[name]
    spelt = name.replace("square_", "square ").replace("cubic_", "cubic ")
    zero = registry.Quantity(0, spelt).to_base_units()
    one = registry.Quantity(1, spelt).to_base_units()
    factor = Decimal(repr(round(one.magnitude - zero.magnitude, 15)))
    if abs(factor) < Decimal("1e-6"):
        factor = Decimal(repr(one.magnitude))
    dimension = str(one.dimensionality)
    if name in ("degree", "radian", "turn"):
        dimension = "angle"
    if dimension == "dimensionless":
        dimension = str(one.units)
    return dimension, format(factor.normalize(), "f"), format(Decimal(repr(round(zero.magnitude, 9))).normalize(), "f")


def main() -> None:
    """Write the table."""
    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    lines = [
        "# Symbols of units and their worth in base units, by Pint's names; factors from Pint, by tools/make_units.py.",
        "",
    ]
    for name in (*SYMBOLS, "quarter"):
        dimension, factor, offset = measure(registry, name)
        symbols = ", ".join(f'"{symbol}"' for symbol in SYMBOLS.get(name, []))
        lines += [
            f'[unit."{name}"]',
            f"symbols = [{symbols}]",
            f'dimension = "{dimension}"',
            f'factor = "{factor}"',
            f'offset = "{offset}"',
            "",
        ]
    TARGET.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
