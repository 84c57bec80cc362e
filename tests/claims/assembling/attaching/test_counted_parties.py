"""What a French figure that stands alone counts takes part in the event of its verb."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told


def _parties(text: str, event: str) -> dict[str, str]:
    return {p.name: p.role for p in told(text)[event].participants if p.role != "topic"}


@pytest.mark.parametrize(
    ("text", "event", "name", "role"),
    [
        ("Sur les 412 brebis égarées, douze ont été retrouvées.", "retrouvées", "brebis", "patient"),
        ("Deux bateliers sur cinq redoutent la crue.", "redoutent", "bateliers", "agent"),
        ("La revue tire à 9.000 exemplaires, dont 60 % partent en Corse.", "partent", "exemplaires", "agent"),
        ("Près de la moitié des Belges ont vu le film.", "vu", "Belges", "agent"),
    ],
)
def test_what_is_counted_takes_part(text: str, event: str, name: str, role: str) -> None:
    assert _parties(text, event).get(name) == role


@pytest.mark.parametrize(
    ("text", "event", "name"),
    [
        ("Le thon représente 5 % des ventes.", "représente", "ventes"),
        ("La tempête a coûté 4 millions d'euros aux pêcheurs.", "coûté", "pêcheurs"),
    ],
)
def test_what_a_share_is_only_compared_with_takes_no_part(text: str, event: str, name: str) -> None:
    assert _parties(text, event).get(name) != "patient"
