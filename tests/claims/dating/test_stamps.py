"""Date lines of every usual form give their day, month and, where they have it, their year."""

from __future__ import annotations

import pytest

from claims.dating.stamps import stamps_in

LINES = [
    ("Publié le 3 mai 2021 à 18:05", "fr", (2021, 5, 3), 1085),
    ("Dernière mise à jour à 07h20 le 12/03", "fr", (None, 3, 12), 440),
    ("Mis à jour le 1er août 2020", "fr", (2020, 8, 1), None),
    ("04.05.2021, Radio Port", "fr", (2021, 5, 4), None),
    ("Updated 2021-05-04", "en", (2021, 5, 4), None),
    ("May 4th, 2021 8:55 am", "en", (2021, 5, 4), 535),
    ("By Ann Lee, 4 May 2021", "en", (2021, 5, 4), None),
    ("25/12/2020", "en", (2020, 12, 25), None),
    ("https://exemple.org/20210504/port-de-brest-1052.html", "fr", (2021, 5, 4), None),
    ("https://example.org/2021/05/04/harbour", "en", (2021, 5, 4), None),
    ("Publié le 3 fevrier 2021", "fr", (2021, 2, 3), None),
]


@pytest.mark.parametrize(("line", "language", "day", "minute"), LINES)
def test_a_date_line_gives_its_day(
    line: str, language: str, day: tuple[int | None, int, int], minute: int | None
) -> None:
    (stamp,) = stamps_in(line, 0, len(line), language)
    assert (stamp.year, stamp.month, stamp.day) == day
    assert stamp.minute == minute
    assert 0 <= stamp.start < stamp.end <= len(line)


def test_an_open_order_of_day_and_month_keeps_both_readings() -> None:
    assert {(s.month, s.day) for s in stamps_in("03/04/2019", 0, 10, "en")} == {(3, 4), (4, 3)}


@pytest.mark.parametrize("line", ["20.170.", "Brest 2-1 Lorient", "Jour 2", "version 3.5", "Route 66", "id-1052611785"])
def test_figures_that_are_no_date_give_none(line: str) -> None:
    assert stamps_in(line, 0, len(line), "fr") == ()
