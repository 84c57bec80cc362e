"""Words that part an auxiliary from its verb."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import outline


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("fr", "Le notaire n'a quand même rien dit.", "main a quand même rien dit negated"),
        ("fr", "Les guetteurs ont tous été arrêtés.", "main ont tous été arrêtés passive"),
        ("fr", "La ville a maintes fois vendu ses terres.", "main a maintes fois vendu"),
        ("fr", "Le pont avait jusque-là été fermé.", "main avait jusque-là été fermé passive"),
        ("fr", "La recette a parfaitement marché.", "main a parfaitement marché"),
        ("fr", "Le juge a traité le voisin de menteur.", "main a traité"),
        ("fr", "Le parti va bel et bien vendre son siège.", "main va bel et bien vendre"),
        ("en", "The firm has since announced a deal.", "main has since announced"),
        ("en", "The courts have never before overturned a law.", "main have never before overturned negated"),
        ("en", "The guards had all been warned.", "main had all been warned passive"),
    ],
)
def test_an_auxiliary_finds_its_verb_behind_an_adverb_of_several_words(language: str, text: str, group: str) -> None:
    assert outline(text, language) == [group]


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("fr", "Le notaire a beaucoup d'argent.", "main a"),
        ("fr", "La police a affaire à un voleur.", "main a"),
        ("fr", "La taxe a trait au vin.", "main a"),
        ("fr", "Un jardin a priori calme.", "main -"),
        ("en", "The firm has all the shares.", "main has"),
    ],
)
def test_an_auxiliary_without_a_verb_stands_alone(language: str, text: str, group: str) -> None:
    assert outline(text, language) == [group]
