"""Whom a French relative clause describes behind a comma."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told

PERSONS = [
    ("Le jury pleure la disparition d'Odile Rey, qui a fondé la troupe.", "fondé", "Odile Rey"),
    ("« Nous tiendrons », a promis le maire à la radio, qui brigue un siège.", "brigue", "maire"),
    ("Odile Rey, l'envoyée spéciale à Lausanne, qui est arrivée mardi, a signé.", "arrivée", "Odile Rey"),
    ("La police cherche un motard à Lausanne, qui a renversé un piéton.", "renversé", "motard"),
]
THINGS = [
    ("La disparition d'Odile Rey, qui a ému la vallée, reste obscure.", "ému", "disparition"),
    ("Le cabinet d'Odile Rey, qui a reçu la plainte, se tait.", "reçu", "cabinet"),
    ("La mairie vend un kiosque à Lausanne, qui abrite deux fours.", "abrite", "Lausanne"),
    ("Le notaire garde une liasse de billets, qui valent mille francs.", "valent", "billets"),
]


@pytest.mark.parametrize(("text", "event", "doer"), [*PERSONS, *THINGS])
def test_a_relative_behind_a_comma_describes_who_can_do_what_it_tells(text: str, event: str, doer: str) -> None:
    assert [p.name for p in told(text)[event].participants if p.role == "agent"] == [doer]
