"""Values said plainly, in a form that two sources' wordings share."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from claims.model import (
    DateValue,
    DurationValue,
    Lag,
    MoneyValue,
    NameValue,
    NumberValue,
    OccurrencesValue,
    OutcomeValue,
    PartyValue,
    PercentageValue,
    PlaceValue,
    PolarityValue,
    QuantityValue,
    QuoteValue,
    RoleValue,
    TimeValue,
)

if TYPE_CHECKING:
    from claims.model import Value


def plain(value: Value) -> str:
    """Return `value` in one line: `2018-09`, `1200`, `150..200`, `2500000000 USD`, `3 kilometer`, `affirmed`.

    The same value gives the same text whatever language or format it was written in.
    """
    match value:
        case DateValue(lag=Lag() as lag):
            return f"{'-' if lag.before else '+'}{_figure(lag.length)}"
        case DateValue():
            return value.edtf
        case TimeValue():
            return _time(value)
        case NumberValue():
            return _figure(value)
        case NameValue() | RoleValue() | PlaceValue() | PartyValue():
            return value.key
        case QuoteValue():
            return " ".join(value.words.lower().split())
        case PolarityValue():
            return "affirmed" if value.affirmed else "denied"
        case OutcomeValue():
            return value.outcome
        case _:
            assert_never(value)


def _time(value: TimeValue) -> str:
    said = "..".join(f"{m // 60:02}:{m % 60:02}" for m in dict.fromkeys((value.earliest, value.latest)))
    return f"{said} {value.zone}" if value.zone else said


def _figure(value: NumberValue) -> str:
    said = decimal(value.amount) if value.amount is not None else f"{_end(value.low)}..{_end(value.high)}"
    marks = {"more-than": ">", "at-least": "≥", "less-than": "<", "at-most": "≤", "about": "~", "nearly": "~"}
    unit = _unit(value)
    per = f"/{value.per}" if value.per else ""
    times = "×" if value.multiple or isinstance(value, OccurrencesValue) else ""
    return f"{marks.get(value.hedge, '')}{times}{said}{' ' if unit and unit != '%' else ''}{unit}{per}"


def _unit(value: NumberValue) -> str:
    match value:
        case MoneyValue():
            return value.currency or "?"
        case PercentageValue():
            return "pt" if value.points else "%"
        case QuantityValue() | DurationValue():
            return value.unit
        case _:
            return ""


def _end(bound: Decimal | None) -> str:
    return "" if bound is None else decimal(bound)


def decimal(amount: Decimal) -> str:
    """Return `amount` in digits without exponent or idle zeros."""
    said = format(amount, "f")
    return said.rstrip("0").rstrip(".") if "." in said else said


def value_order(value: Value) -> tuple[str, float, str]:
    """The order of values under one slot: earlier before later, smaller before larger, then by name."""
    match value:
        case DateValue():
            day = value.earliest or value.latest
            return "", float(day.toordinal()) if day else 0.0, value.edtf
        case TimeValue():
            return "", float(value.earliest), ""
        case NumberValue():
            size = next((x for x in (value.amount, value.low, value.high) if x is not None), Decimal(0))
            return "", float(size), plain(value)
        case _:
            return plain(value), 0.0, ""
