"""What an English deed that a noun names is done to, and what only stands behind the noun."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

DONE_TO = [
    ("The union launched an attack on the mayor.", "launched", "noun:mayor"),
    ("The rower lodged an appeal against the penalty.", "lodged", "noun:penalty"),
    ("Police opened an investigation into the shipwreck.", "opened", "noun:shipwreck"),
    ("The snow had a bad effect on the harvest.", "had", "noun:harvest"),
    ("Debts weigh on bakers.", "weigh", "noun:baker"),
    ("Ola Brun edged past Paul Harding.", "edged", "person:harding"),
]
NOT_DONE_TO = [
    ("Ola Brun won a game against Paul Harding.", "won", "person:harding"),
    ("The union launched an attack on Monday.", "launched", "date:monday"),
    ("The union launched an attack in the port.", "launched", "noun:port"),
]


@pytest.mark.parametrize(("text", "event", "key"), DONE_TO)
def test_a_deed_is_done_to_what_its_preposition_governs(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert [k for k, role in found.items() if role == "patient"] == [key], found


@pytest.mark.parametrize(("text", "event", "key"), NOT_DONE_TO)
def test_a_rival_a_day_or_a_place_undergoes_no_deed(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) != "patient"


def test_the_noun_of_a_deed_undergoes_it_where_nothing_else_does() -> None:
    assert roles("The union launched an attack in the port.", "en", "launched")["noun:attack"] == "patient"
