"""Writes the shared `units.toml`: symbols, dimension and factor to base units, the factors taken from Pint.

Run by hand when a unit is added: `python tools/make_units.py`. Pint takes 0.4 s to build its registry, so nothing of it
is loaded at run time; a test checks the written factors against Pint.
"""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pint

TARGET = Path(__file__).parent.parent / "claims" / "languages" / "units.toml"
SYMBOLS: dict[str, list[str]] = {
    "picometer": [], "nanometer": ["nm"], "micrometer": ["µm", "μm"],
    "millimeter": ["mm"], "centimeter": ["cm"], "decimeter": ["dm"], "meter": ["m"], "decameter": ["dam"],
    "hectometer": ["hm"], "kilometer": ["km", "Km", "kms"], "inch": [], "foot": ["ft"], "yard": ["yd"],
    "mile": ["mi"], "nautical_mile": ["nmi"], "furlong": [], "fathom": [],
    "astronomical_unit": [], "light_year": [], "parsec": [],
    "square_millimeter": ["mm²", "mm2"], "square_centimeter": ["cm²", "cm2"], "square_meter": ["m²", "m2"],
    "square_kilometer": ["km²", "km2"], "square_inch": ["sq in", "in²"], "square_foot": ["sq ft", "sq. ft", "ft²"],
    "square_yard": ["sq yd", "yd²"], "square_mile": ["sq mi", "mi²"], "hectare": ["ha"], "are": [], "acre": [],
    "cubic_centimeter": ["cm³", "cm3", "cc"], "cubic_meter": ["m³", "m3"], "cubic_kilometer": ["km³", "km3"],
    "cubic_inch": ["in³"], "cubic_foot": ["ft³"], "cubic_yard": ["yd³"], "cubic_mile": [], "acre_foot": [],
    "microgram": ["µg", "μg", "ug"], "milligram": ["mg"], "gram": ["g", "gr"], "kilogram": ["kg", "Kg", "KG", "kgs"],
    "quintal": [], "metric_ton": ["t"], "kilometric_ton": [], "megametric_ton": ["Mt"], "gigametric_ton": ["Gt"],
    "ton": [], "long_ton": [], "pound": ["lb", "lbs"], "ounce": ["oz"], "troy_ounce": [], "stone": [],
    "dram": [], "carat": ["ct"],
    "milliliter": ["ml", "mL"], "centiliter": ["cl", "cL"], "deciliter": ["dl", "dL"], "liter": ["l", "L"],
    "hectoliter": ["hl", "hL"], "megaliter": [], "gallon": ["gal"], "imperial_gallon": [], "pint": [], "quart": [],
    "bushel": [], "barrel": ["bbl"], "fluid_ounce": ["fl oz"], "teaspoon": ["tsp"], "tablespoon": ["tbsp"],
    "cup": [],
    "meter / second": ["m/s"], "kilometer / second": ["km/s"], "foot / second": ["ft/s"],
    "kilometer / hour": ["km/h", "km / h", "kmh", "kph", "Km/h", "km/heure"], "mile / hour": ["mph"],
    "meter / hour": [], "meter / minute": [], "mile / second": [], "millimeter / hour": ["mm/h"],
    "millimeter / year": ["mm/an"], "knot": [], "meter / second ** 2": ["m/s²", "m/s2"],
    "liter / second": ["l/s", "L/s"], "liter / minute": ["l/min", "L/min"], "liter / hour": ["l/h", "L/h"],
    "cubic_meter / second": ["m³/s", "m3/s"], "cubic_meter / hour": ["m³/h", "m3/h"],
    "cubic_foot / second": [],
    "mile / gallon": ["mpg"], "kilometer / liter": ["km/l", "km/L"],
    "newton": [], "newton * meter": ["Nm", "N.m", "N·m", "N⋅m"],
    "pascal": [], "hectopascal": ["hPa"], "kilopascal": ["kPa"], "megapascal": ["MPa"], "bar": [], "millibar": ["mbar"],
    "atmosphere": [], "pound_force_per_square_inch": ["psi"], "millimeter_Hg": ["mmHg"],
    "milliwatt": ["mW"], "watt": ["W"], "kilowatt": ["kW", "KW"], "megawatt": ["MW"], "gigawatt": ["GW"],
    "terawatt": ["TW"], "watt / kilogram": ["W/kg"], "horsepower": ["hp"], "metric_horsepower": [],
    "watt_hour": ["Wh"], "kilowatt_hour": ["kWh", "KWh"], "megawatt_hour": ["MWh"], "gigawatt_hour": ["GWh"],
    "terawatt_hour": ["TWh"], "joule": ["J"], "kilojoule": ["kJ"], "megajoule": ["MJ"], "gigajoule": ["GJ"],
    "calorie": ["cal"], "kilocalorie": ["kcal"], "electron_volt": [], "british_thermal_unit": ["BTU", "Btu"],
    "volt": ["V"], "millivolt": ["mV"], "kilovolt": ["kV"], "milliampere": ["mA"], "ampere": ["A"],
    "milliampere_hour": ["mAh"], "ampere_hour": ["Ah"], "ohm": ["Ω"],
    "hertz": ["Hz"], "kilohertz": ["kHz"], "megahertz": ["MHz"], "gigahertz": ["GHz"], "terahertz": ["THz"],
    "revolutions_per_minute": ["rpm", "tr/min"], "decibel": ["dB"],
    "candela": [], "lumen": ["lm"], "lux": ["lx"],
    "degree_Celsius": ["°C", "° C", "ºC"],
    "degree_Fahrenheit": ["°F", "° F"], "kelvin": ["K"], "degree": ["°"],
    "radian": ["rad"], "arcminute": [], "arcsecond": [], "turn": [],
    "bit": [], "kilobit": ["kbit"], "megabit": ["Mb", "Mbit"], "gigabit": ["Gb", "Gbit"], "terabit": ["Tbit"],
    "byte": [], "kilobyte": ["KB", "Ko", "ko", "kb"], "megabyte": ["MB", "Mo", "mb"],
    "gigabyte": ["GB", "Go", "gb"], "terabyte": ["TB", "To", "tb"], "petabyte": ["PB", "Po"],
    "kilobit / second": ["kb/s", "kbps", "kbit/s"], "megabit / second": ["Mb/s", "Mbps", "Mbit/s"],
    "gigabit / second": ["Gb/s", "Gbps", "Gbit/s"], "kilobyte / second": ["KB/s", "ko/s", "Ko/s"],
    "megabyte / second": ["MB/s", "Mo/s"], "gigabyte / second": ["GB/s", "Go/s"],
    "pixel": ["px"], "megapixel": ["Mpx", "MP"],
    "sievert": ["Sv"], "millisievert": ["mSv"], "microsievert": ["µSv", "μSv"], "becquerel": ["Bq"],
    "gram / kilometer": ["g/km"], "gram / liter": ["g/l", "g/L"], "milligram / liter": ["mg/l", "mg/L"],
    "microgram / liter": ["µg/l", "µg/L", "μg/l", "μg/L"], "milligram / deciliter": ["mg/dl", "mg/dL"],
    "millimole / liter": ["mmol/l", "mmol/L"], "milligram / kilogram": ["mg/kg"], "microgram / gram": ["µg/g", "μg/g"],
    "microgram / meter ** 3": ["µg/m3", "µg/m³", "μg/m3", "μg/m³"], "ppm": ["ppm"],
    "nanosecond": [], "microsecond": ["µs", "μs"], "millisecond": ["ms"], "second": [], "minute": ["min"], "hour": [],
    "day": [], "week": [], "fortnight": [], "month": [], "quarter": [], "year": [], "decade": [], "century": [],
    "millennium": [],
}  # fmt: skip
"""Symbols by Pint's name, which is also the order of the table."""
EXPRESSED = {"quintal": "100 kilogram", "quarter": "0.25 year", "decade": "10 year"}
"""Units that Pint lacks, or keeps the name of for another unit (`decade` is logarithmic, `quarter` a weight)."""
ANGLES = ("degree", "radian", "turn", "arcminute", "arcsecond")
ALONE = ("decibel",)
"""Logarithmic: compares with itself alone."""


def expression(name: str) -> str:
    """Return what Pint calls a unit of the table."""
    return EXPRESSED.get(name, re.sub(r"\b(square|cubic)_", r"\1 ", name))


def measure(registry: pint.UnitRegistry[float], name: str) -> tuple[str, str, str]:
    """Return dimension, factor and offset of a unit in Pint's base units."""
    if name in ALONE:
        return name, "1", "0"
    one = registry.parse_expression(expression(name))
    zero = registry.Quantity(0.0, one.units).to_base_units()
    base = one.to_base_units()
    factor = Decimal(f"{base.magnitude - zero.magnitude:.13g}")
    dimension = "angle" if name in ANGLES else str(base.dimensionality)
    if dimension == "dimensionless":
        dimension = str(base.units)
    return dimension, format(factor.normalize(), "f"), format(Decimal(f"{zero.magnitude:.13g}").normalize(), "f")


def main() -> None:
    """Write the table."""
    registry: pint.UnitRegistry[float] = pint.UnitRegistry(autoconvert_offset_to_baseunit=True)
    lines = [
        "# Symbols of units and their worth in base units, by Pint's names; factors from Pint, by tools/make_units.py.",
        "",
    ]
    for name, written in SYMBOLS.items():
        dimension, factor, offset = measure(registry, name)
        symbols = ", ".join(f'"{symbol}"' for symbol in written)
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
