"""Dates that stand on other dates."""

from __future__ import annotations

from datetime import date

import pytest

from claims.model import Anchor, DateValue, Kind
from claims.spotting.values import spot_values

TODAY = date(2019, 4, 10)


def dates(text: str, language: str) -> list[tuple[str, str]]:
    found = spot_values(text, language, TODAY)
    return [(m.text, m.value.edtf) for m in found if m.kind is Kind.DATE and isinstance(m.value, DateValue)]


def test_the_day_after_is_counted_from_the_day_told_before() -> None:
    text = "Le chantier a fermé le 3 mai 2018. Le lendemain, il a rouvert. Trois jours plus tard, il brûlait."
    assert [edtf for _, edtf in dates(text, "fr")] == ["2018-05-03", "2018-05-04", "2018-05-07"]
    text = "It shut on 3 May 2018. The next day it opened. Four days later it shut again."
    assert [edtf for _, edtf in dates(text, "en")] == ["2018-05-03", "2018-05-04", "2018-05-08"]


def test_without_a_day_before_it_the_day_after_stays_unresolved() -> None:
    (mention,) = spot_values("Le lendemain, il a rouvert.", "fr", TODAY)
    assert isinstance(mention.value, DateValue)
    assert mention.value.anchor is Anchor.UNRESOLVED


def test_the_day_after_something_is_no_date() -> None:
    assert dates("le 3 mai 2018, au lendemain du vote", "fr") == [("3 mai 2018", "2018-05-03")]


def test_a_length_of_time_is_a_date_only_where_something_is_to_come() -> None:
    assert dates("The bridge will open in two years.", "en") == [("in two years", "2021-04-10")]
    assert dates("He wrote the book in two years.", "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from next Monday to Friday", ("next Monday to Friday", "2019-04-15/2019-04-19")),
        ("from May 3, 2018 to the end of June 2018", ("May 3, 2018 to the end of June 2018", "2018-05-03/2018-06-30")),
        ("the weekend of Halloween 2021", ("the weekend of Halloween 2021", "2021-10-30/2021-10-31")),
        ("Labor Day weekend 2018", ("Labor Day weekend 2018", "2018-09-01/2018-09-03")),
    ],
)
def test_a_span_joins_two_dates_and_a_weekend_its_holiday(text: str, expected: tuple[str, str]) -> None:
    assert dates(text, "en") == [expected]
