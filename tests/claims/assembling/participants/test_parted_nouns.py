"""Whoever a French word tells a part of takes part."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told


@pytest.mark.parametrize(
    ("text", "event", "name", "role"),
    [
        ("L'un de ses cousins a quitté la ferme.", "quitté", "cousins", "agent"),
        ("Une de leurs sœurs a été blessée par un cheval.", "blessée", "sœurs", "patient"),
        ("La plupart des vitraux ont été restaurés.", "restaurés", "vitraux", "patient"),
        ("La majorité des bergers a refusé la prime.", "refusé", "bergers", "agent"),
        ("La douane a saisi un total de 38 montres.", "saisi", "montres", "patient"),
        ("Nombre de ses disciples ont été exilés.", "exilés", "disciples", "patient"),
        ("Une partie de la flotte a quitté le port.", "quitté", "flotte", "agent"),
        ("Le gardien a été mordu par l'une de ces louves.", "mordu", "louves", "agent"),
        ("L'un de ses rameurs, qui avait quitté l'île, a été arrêté.", "quitté", "rameurs", "agent"),
    ],
)
def test_what_a_word_tells_a_part_of_takes_part(text: str, event: str, name: str, role: str) -> None:
    assert {p.name: p.role for p in told(text)[event].participants}[name] == role


@pytest.mark.parametrize(
    ("text", "event", "name"),
    [
        ("Le nombre de chalutiers a baissé.", "baissé", "nombre"),
        ("Une partie de tennis a opposé les deux maires.", "opposé", "partie"),
        ("La majorité du Sénat a refusé la prime.", "refusé", "majorité"),
    ],
)
def test_an_amount_or_a_body_of_its_own_stays_itself(text: str, event: str, name: str) -> None:
    """A number that falls, a game and a majority that somebody has are what takes part."""
    assert [p.name for p in told(text)[event].participants if p.role == "agent"] == [name]
