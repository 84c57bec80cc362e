"""What is asked, checked or unknown is not told as so."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import told

OPEN = [
    ("fr", "Le juge est venu pour vérifier que le voisin a repeint la grange.", "repeint"),
    ("en", "The rules were changed to ensure that the mill lowered its fees.", "lowered"),
    ("fr", "On ignore qui a repeint la grange.", "repeint"),
    ("fr", "Le juge ne sait pas quels voisins ont repeint la grange.", "repeint"),
    ("fr", "L'enquête devra déterminer combien de voisins ont quitté le hameau.", "quitté"),
    ("en", "It is unclear who painted the barn.", "painted"),
    ("en", "The guild will assess how far the mill has lowered its fees.", "lowered"),
    ("en", "Shoppers struggle to tell which loaves were baked there.", "baked"),
    ("en", "The abbot did not say what the mill sold.", "sold"),
]

KNOWN = [
    ("en", "The guild managed to prove that the mill lowered its fees.", "lowered"),
    ("fr", "Le juge a prouvé que le voisin a repeint la grange.", "repeint"),
    ("fr", "Le juge sait qui a repeint la grange.", "repeint"),
    ("fr", "Le juge se demande comment le voisin a repeint la grange.", "repeint"),
    ("fr", "Le juge a entendu le voisin, qui a repeint la grange.", "repeint"),
    ("en", "The judge knows who painted the barn.", "painted"),
    ("en", "The abbot asked why the mill sold the barn.", "sold"),
    ("en", "The abbot asked Ms Reed, who painted the barn.", "painted"),
]


@pytest.mark.parametrize(("language", "text", "event"), OPEN)
def test_what_is_asked_about_stays_open(language: str, text: str, event: str) -> None:
    assert told(text, language)[event].stance is Stance.HYPOTHETICAL


@pytest.mark.parametrize(("language", "text", "event"), KNOWN)
def test_what_is_known_or_taken_for_granted_is_told(language: str, text: str, event: str) -> None:
    assert told(text, language)[event].stance is not Stance.HYPOTHETICAL
