"""What part a name takes by how it stands in an English clause: apposed, set apart, or behind what people come from."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

PARTS = [
    ("Volvo picked Ada Lund, from Hull, to run the mill.", "run", "name:ada lund", "agent"),
    ("Volvo picked Ada Lund, a retired cook, to run the mill.", "run", "name:ada lund", "agent"),
    ("The vote by the guild of bakers to sell nine mills hurt Volvo.", "sell", "noun:guild", "agent"),
    ("The Danes praised the vote by the guild of bakers to sell nine mills.", "sell", "noun:guild", "agent"),
    ("Letters from Norway fell by 4%.", "fell", "country:NO", "object"),
    ("A baker from Norway was hurt in Hull.", "hurt", "country:NO", "object"),
    ("The bakers know of nine mills in Hull.", "know", "noun:mill", "patient"),
    ("The bakers warmed to the levy.", "warmed", "noun:levy", "patient"),
]

OTHERWISE = [
    ("The Danes ran aground, Harald Berg losing an oar.", "ran", "person:berg", "patient"),
    ("From Norway the bakers sailed home.", "sailed", "country:NO", "object"),
    ("The bakers fled from Norway in May.", "fled", "country:NO", "object"),
    ("Volvo, a maker of lorries, agreed to sell nine mills.", "sell", "noun:maker", "agent"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), PARTS)
def test_a_name_takes_its_part_by_how_it_stands(text: str, event: str, key: str, role: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == role, found


@pytest.mark.parametrize(("text", "event", "key", "role"), OTHERWISE)
def test_a_name_takes_no_part_that_its_place_does_not_tell(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "en", event).get(key) != role
