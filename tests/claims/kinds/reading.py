"""Reads one phrase for the corpora: what the tests of values share."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from claims.model import DateValue, Kind, Mention, NumberValue
from claims.spotting.values import spot_values

TODAY = date(2019, 4, 10)
"""A Wednesday."""


def of_kind(text: str, language: str, kind: Kind, reference: date | None = TODAY) -> list[Mention]:
    """Return the mentions of one kind in a phrase."""
    return [m for m in spot_values(text, language, reference) if m.kind is kind]


def only(text: str, language: str, kind: Kind, reference: date | None = TODAY) -> Mention:
    """Return the only mention of a kind in a phrase."""
    found = of_kind(text, language, kind, reference)
    assert len(found) == 1, f"{text!r}: {[(m.kind.value, m.text) for m in spot_values(text, language, reference)]}"
    return found[0]


def dated(text: str, language: str, reference: date | None = TODAY) -> DateValue:
    """Return the only date in a phrase."""
    value = only(text, language, Kind.DATE, reference).value
    assert isinstance(value, DateValue)
    return value


def figured(text: str, language: str, kind: Kind) -> NumberValue:
    """Return the only figure of a kind in a phrase."""
    value = only(text, language, kind).value
    assert isinstance(value, NumberValue)
    return value


def amount(text: str, language: str, kind: Kind) -> Decimal | None:
    """Return the amount of the only figure of a kind in a phrase."""
    return figured(text, language, kind).amount
