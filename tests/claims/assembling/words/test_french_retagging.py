"""Which part of speech a French word has by what stands around it."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import outline, owners


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("La série, sortie en 2012, a plu au public.", "sortie"),
        ("La délégation, arrivée lundi, a visité le port.", "arrivée"),
        ("La réunion, tenue à Lyon lundi, a duré une heure.", "tenue"),
        ("La décision, prise lundi, a surpris le maire.", "prise"),
        ("Il a raconté la panne, survenue mardi à Sète.", "survenue"),
    ],
)
def test_a_bare_word_behind_a_comma_with_a_date_is_a_participle(text: str, event: str) -> None:
    dates = [owned for owned in owners(text).values() if owned.value.slot is Slot.DATE]
    assert [owned.event.text for owned in dates if owned.event is not None] == [event]


@pytest.mark.parametrize(
    "text",
    [
        "Le programme comprend une visite du port, sortie en mer le 3 mai et concert.",
        "Le mouvement du maire, parti au pouvoir depuis 2014, espère gagner.",
        "Au menu : visite du port, sortie en mer le 3 mai.",
    ],
)
def test_a_word_in_a_list_or_with_a_complement_stays_a_noun(text: str) -> None:
    assert not [line for line in outline(text) if line.startswith("participial")]
