"""Says a position's plain value (`2018-09`, `1200`, `2.5e9 USD`) as the interface's language writes it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from checker.wording.locales import number_words
from checker.wording.wording import has_message, month_names, said_value, say
from claims.model import Slot
from claims.patterns import pattern

YEAR = pattern(r"\d{4}")
MONTH = pattern(r"(\d{4})-(0[1-9]|1[0-2])")
DAY = pattern(r"(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
INTERVAL = pattern(r"([\d-]+)/([\d-]+)")
FIGURE = pattern(r"(-?\d+(?:\.\d+)?(?:[eE]\+?\d{1,2})?)(?: (.{1,40}))?")


def value_words(value: str, slot: Slot, language: str) -> str:
    """Return a plain value in words (`septembre 2018`, `1 200`, `2 500 000 000 dollars`); empty where it has none."""
    if slot is Slot.DATE:
        return _date_words(value, language)
    found = FIGURE.fullmatch(value)
    return _figure(Decimal(found[1]), found[2] or "", language) if found else ""


def _date_words(value: str, language: str) -> str:
    if found := INTERVAL.fullmatch(value):
        ends = tuple(_date_words(end, language) for end in found.groups())
        return say("value.interval", language, first=ends[0], last=ends[1]) if all(ends) else ""
    if found := DAY.fullmatch(value):
        return _day(int(found[1]), int(found[2]), int(found[3]), language)
    if found := MONTH.fullmatch(value):
        return f"{month_names(language)[int(found[2]) - 1]} {found[1]}"
    return value if YEAR.fullmatch(value) else ""


def _day(year: int, month: int, day: int, language: str) -> str:
    try:
        return said_value(date(year, month, day), language)
    except ValueError:
        return ""


def _figure(amount: Decimal, unit: str, language: str) -> str:
    said = number_words(amount, language)
    if unit == "%":
        return say("confidence.percent", language, n=amount)
    if has_message(f"unit.{unit}", language):
        unit = say(f"unit.{unit}", language, n=amount)
    elif has_message(f"gap.{unit}", language):
        return say(f"gap.{unit}", language, n=amount)
    return f"{said} {unit}".rstrip()
