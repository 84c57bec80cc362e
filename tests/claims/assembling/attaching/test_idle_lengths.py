"""French lengths of time that measure nothing, and days of what is announced or foreseen."""

from __future__ import annotations

import pytest

from claims.model import DateRole
from tests.claims.assembling.analysing import owners

IDLE = [
    "La brigade surveille la digue 24 heures sur 24.",
    "Le rapport éclaire d'un jour nouveau la crue.",
    "Il ne passe pas une heure sans qu'un bateau sombre.",
    "Le port a connu une année difficile.",
]
MEASURED = [
    ("La brigade surveille la digue pendant 24 heures.", "24 heures"),
    ("Le bac a été fermé une année entière.", "une année"),
    ("Le bac a été fermé pendant un mois.", "un mois"),
]


@pytest.mark.parametrize("text", IDLE)
def test_a_length_that_measures_nothing_is_no_value(text: str) -> None:
    assert owners(text) == {}


@pytest.mark.parametrize(("text", "length"), MEASURED)
def test_a_length_that_something_lasts_is_one(text: str, length: str) -> None:
    assert length in owners(text)


@pytest.mark.parametrize(
    ("text", "when", "role"),
    [
        ("Une suppression du péage a été annoncée pour 2027.", "2027", DateRole.EVENT),
        ("La mairie a annoncé la vente du quai mardi.", "mardi", DateRole.STATEMENT),
    ],
)
def test_what_is_announced_for_a_day_is_on_it(text: str, when: str, role: DateRole) -> None:
    assert owners(text)[when].value.role is role
