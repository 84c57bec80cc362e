"""Words that mostly tell something else, where they stand for who or what takes part."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

AGED = [
    ("Le quinquagénaire habitait un moulin à Dole.", "habitait", "noun:quinquagénaire", "agent"),
    ("Les douaniers ont arrêté la quadragénaire mardi.", "arrêté", "noun:quadragénaire", "patient"),
    ("Le juge a remis une lettre au trentenaire.", "remis", "noun:trentenaire", "recipient"),
    ("L'octogénaire vit à Metz. Elle a perdu un chat.", "perdu", "noun:octogénaire", "agent"),
    ("Un four centenaire a brûlé mardi.", "brûlé", "noun:centenaire", None),
    ("À 36 ans, le juge a démissionné.", "démissionné", "noun:an", None),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), AGED)
def test_an_age_that_stands_for_somebody_takes_part(text: str, event: str, key: str, role: str | None) -> None:
    assert roles(text, "fr", event).get(key) == role


COUNTED = [
    ("L'agence a compté 45 cas.", "compté", "patient"),
    ("Dix cas ont été détectés à Metz.", "détectés", "patient"),
    ("En tout cas, le maire a démissionné.", "démissionné", None),
]


@pytest.mark.parametrize(("text", "event", "role"), COUNTED)
def test_cases_take_part_where_they_are_counted(text: str, event: str, role: str | None) -> None:
    assert roles(text, "fr", event).get("noun:case") == role
