"""Moments told by how far they lie from another event."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from claims import Source, extract_facts
from claims.model import DateValue, Lag

TOLD = [
    ("Le bac a coulé trois semaines après la collision.", 3, "week", False, "collide"),
    ("Le bac a été vendu, deux mois avant la collision.", 2, "month", True, "collide"),
    ("Le mur est tombé dix jours après avoir été rebâti.", 10, "day", False, "rebuild"),
]


def _lags(text: str) -> list[Lag | None]:
    source = Source.from_text(text, name="note", language="fr", published=date(2023, 5, 17))
    return [fact.value.lag for fact in extract_facts(source) if isinstance(fact.value, DateValue)]


@pytest.mark.parametrize(("text", "amount", "unit", "before", "event"), TOLD)
def test_a_moment_knows_how_far_it_lies_from_which_event(
    text: str, amount: int, unit: str, before: bool, event: str
) -> None:
    """The length, the side and the family of the event that it is counted from are kept with the moment."""
    (lag,) = _lags(text)
    assert lag is not None
    assert (lag.length.amount, lag.length.unit, lag.before, lag.event) == (Decimal(amount), unit, before, event)


@pytest.mark.parametrize("text", ["Le bac a coulé lundi.", "Le bac a coulé trois semaines plus tard."])
def test_a_moment_counted_from_nothing_told_has_no_lag(text: str) -> None:
    """A day of the calendar, and a moment whose other end is not told, are counted from no event."""
    assert _lags(text) == [None]
