"""The same value is said the same way, however it was written."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judging.plain import plain, value_order
from claims.model import (
    Hedge,
    MoneyValue,
    NumberValue,
    OutcomeValue,
    PartyValue,
    PercentageValue,
    PolarityValue,
    QuantityValue,
    QuoteValue,
    TimeValue,
    Value,
)
from tests.checker.factories import day, figure, month


def exact(kind: type[NumberValue], amount: str, **given: object) -> NumberValue:
    size = Decimal(amount)
    return kind(size, size, size, **given)  # type: ignore[arg-type]


CASES: list[tuple[Value, str]] = [
    (month(2018, 9), "2018-09"),
    (day(2018, 9, 4), "2018-09-04"),
    (TimeValue(8 * 60 + 5, 8 * 60 + 5), "08:05"),
    (TimeValue(60, 120, "CET"), "01:00..02:00 CET"),
    (figure(1200), "1200"),
    (exact(NumberValue, "2.50E+9"), "2500000000"),
    (exact(MoneyValue, "2.5E+9", currency="USD"), "2500000000 USD"),
    (exact(MoneyValue, "3", currency=None), "3 ?"),
    (exact(PercentageValue, "3.20"), "3.2%"),
    (exact(PercentageValue, "3", points=True), "3 pt"),
    (exact(QuantityValue, "40", unit="kilometer"), "40 kilometer"),
    (replace(exact(NumberValue, "200"), hedge=Hedge.MORE_THAN), ">200"),
    (NumberValue(None, Decimal(150), Decimal(200), Hedge.RANGE), "150..200"),
    (exact(MoneyValue, "900", currency="EUR", per="month"), "900 EUR/month"),
    (PartyValue("Astrid Lund", "person:lund", "agent"), "person:lund"),
    (QuoteValue("We  open\nit", None), "we open it"),
    (PolarityValue(affirmed=False), "denied"),
    (OutcomeValue("rise", "fall/rise"), "rise"),
]


@pytest.mark.parametrize(("value", "said"), CASES, ids=[said for _, said in CASES])
def test_a_value_is_said_plainly(value: Value, said: str) -> None:
    assert plain(value) == said


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_figures_are_ordered_by_size(a: int, b: int) -> None:
    assert (value_order(figure(a)) <= value_order(figure(b))) == (a <= b)


def test_dates_are_ordered_by_their_first_day() -> None:
    assert value_order(month(2017, 9)) < value_order(day(2018, 1, 1)) < value_order(month(2018, 9))
