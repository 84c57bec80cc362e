"""Figures without a noun behind them: those that a participle describes, and those told instead of another."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import told

COUNTS = [
    ("fr", "Le parc abrite 130 espèces, contre les 300 enregistrées ailleurs.", "300", "espèces"),
    ("fr", "La crue a fait 40 victimes, 38 comptabilisées hier.", "38", "victimes"),
    ("fr", "La ville a 300 abonnés au gaz.", "300", "abonnés"),
    ("fr", "Le bus a transporté six élèves au lieu de trois.", "trois", "élèves"),
    ("fr", "Ses rivales sont au nombre de quatre.", "quatre", "rivales"),
    ("en", "The club won by two converted penalties.", "two", "penalties"),
]
NO_COUNTS = [
    ("en", "It was hard to choose only ten from the 301 submitted.", "301"),
    ("en", "Brandt kept one of the only 12 forged by her aunt.", "12"),
]


def _counted(text: str, language: str) -> dict[str, str | None]:
    values = [v for claim in told(text, language).values() for v in claim.values if v.slot is Slot.COUNT]
    return {v.mention.text: v.of.text if v.of else None for v in values}


@pytest.mark.parametrize(("language", "text", "figure", "noun"), COUNTS)
def test_a_figure_counts_a_noun_and_no_participle(language: str, text: str, figure: str, noun: str) -> None:
    assert _counted(text, language).get(figure) == noun


@pytest.mark.parametrize(("language", "text", "figure"), NO_COUNTS)
def test_a_figure_that_only_a_participle_follows_counts_nothing(language: str, text: str, figure: str) -> None:
    assert figure not in _counted(text, language)


@pytest.mark.parametrize(
    ("text", "figure", "slot"),
    [
        ("Le juge a ramené la tournée à huit mois au lieu de 20.", "20", Slot.DURATION),
        ("La ville a versé 47 millions d'euros au port, contre 28 millions prévus en mai.", "28 millions", Slot.AMOUNT),
        ("Il a payé 10 euros au lieu de 25.", "25", Slot.AMOUNT),
    ],
)
def test_a_figure_told_instead_of_another_has_its_unit(text: str, figure: str, slot: Slot) -> None:
    values = [v for claim in told(text).values() for v in claim.values]
    assert [v.slot for v in values if v.mention.text == figure] == [slot]
