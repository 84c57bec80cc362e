"""The noun that a French measure is of, behind names and figures, and where it names a side or a distance."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import told

OF = [
    ("Le garage a monté des jantes Vulcor GR de 18 pouces.", "18 pouces", "jantes"),
    ("Le club prépare un voilier avec un mât de 19 mètres ou de 21 mètres.", "21 mètres", "mât"),
    ("Le canton a posé une clôture de 3 mètres de haut.", "3 mètres", "clôture"),
    ("La statue fait 4 mètres de haut.", "4 mètres", "statue"),
    ("Le chalet se trouve à 1 200 mètres d'altitude.", "1 200 mètres", "altitude"),
    ("Le train a parcouru une distance de 70 km.", "70 km", "distance"),
    ("La récolte atteint 12 tonnes de seigle.", "12 tonnes", "seigle"),
]
OF_NOTHING = [
    ("Le maire a signé le bail des halles, à 85 km de la tour.", "85 km"),
    ("Les élèves dorment au camp, à 60 km de Brest.", "60 km"),
]


def _of(text: str, figure: str) -> str | None:
    values = [v for claim in told(text).values() for v in claim.values if v.slot is Slot.MEASURE]
    (found,) = [v.of for v in values if v.mention.text == figure]
    return None if found is None else found.text


@pytest.mark.parametrize(("text", "figure", "noun"), OF)
def test_a_measure_is_of_the_noun_nearest_to_it(text: str, figure: str, noun: str) -> None:
    assert _of(text, figure) == noun


@pytest.mark.parametrize(("text", "figure"), OF_NOTHING)
def test_a_distance_measures_nothing_told(text: str, figure: str) -> None:
    assert _of(text, figure) is None
