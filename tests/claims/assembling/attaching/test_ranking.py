"""Ranks: what nobody holds alone is none."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import owners

SHARED = [
    ("fr", "Le moulin de Varçon fut l'un des tout premiers ateliers chauffés."),
    ("fr", "Cette halle est parmi les premières rénovées."),
    ("fr", "Les trois premiers trajets ont été annulés."),
    ("en", "The mill was one of the very first heated workshops."),
    ("en", "Lund sold her first four paintings."),
    ("en", "Lund sold those two first paintings."),
]
HELD = [
    ("fr", "Une toute première halle a rouvert à Varçon."),
    ("fr", "De premiers et rapides sondages ont eu lieu."),
    ("en", "It was the first of those bridges."),
    ("en", "Lund sold one painting on her first day."),
]


@pytest.mark.parametrize(("language", "text"), SHARED)
def test_one_of_the_first_or_as_many_as_a_figure_says_hold_no_rank(language: str, text: str) -> None:
    assert Slot.RANK not in {owned.value.slot for owned in owners(text, language).values()}


@pytest.mark.parametrize(("language", "text"), HELD)
def test_one_that_is_first_holds_its_rank(language: str, text: str) -> None:
    assert Slot.RANK in {owned.value.slot for owned in owners(text, language).values()}
