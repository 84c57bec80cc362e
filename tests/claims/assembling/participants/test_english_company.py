"""With whom an English deed is done, to whom something goes, and nouns of times that take part as things do."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

PARTS = [
    ("The bakers quarrelled with two sailors in May.", "quarrelled", "noun:crew-member", "partner"),
    ("The bakers met quietly with the union on Friday.", "met", "noun:union", "partner"),
    ("The guild sold nine mills to the bakers.", "sold", "noun:baker", "recipient"),
    ("Nine mills were offered to a club in Hull.", "offered", "noun:club", "recipient"),
    ("The guild wrote to nine bakers in May.", "wrote", "noun:baker", "recipient"),
    ("The guild lost a key case in May.", "lost", "noun:case", "patient"),
    ("The mill rate fell by 4%.", "fell", "noun:rate", "agent"),
    ("The dancer missed the season.", "missed", "noun:season", "patient"),
]

ABSENT = [
    ("The bakers met with fog in the harbour.", "met", "partner"),
    ("The bakers returned to the bank.", "returned", "recipient"),
    ("The mill closed due to the union.", "closed", "recipient"),
    ("The bakers listened to the union.", "listened", "recipient"),
    ("The dancer moves to Hull next season.", "moves", "patient"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), PARTS)
def test_people_and_bodies_behind_a_preposition_take_part(text: str, event: str, key: str, role: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == role, found


@pytest.mark.parametrize(("text", "event", "role"), ABSENT)
def test_what_is_no_company_and_no_receiver_takes_no_such_part(text: str, event: str, role: str) -> None:
    assert role not in {r for k, r in roles(text, "en", event).items() if k.startswith("noun:")}
