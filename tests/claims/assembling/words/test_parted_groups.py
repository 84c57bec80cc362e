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
        ("fr", "Le notaire a pour la première fois vendu une gare.", "main a pour la première fois vendu"),
        ("fr", "Les guetteurs ont coup sur coup été arrêtés.", "main ont coup sur coup été arrêtés passive"),
        ("en", "The firm has for the first time sold a station.", "main has for the first time sold"),
        ("en", "The firm has since announced a deal.", "main has since announced"),
        ("en", "The judges have never before struck down a law.", "main have never before struck negated"),
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
        ("fr", "La ville a une première fois en tête.", "main a"),
        ("en", "The firm has all the shares.", "main has"),
    ],
)
def test_an_auxiliary_without_a_verb_stands_alone(language: str, text: str, group: str) -> None:
    assert outline(text, language) == [group]


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("fr", "Le notaire est en train de vendre la gare.", "main est en train de vendre"),
        ("fr", "Le notaire a fini par vendre la gare.", "main a fini par vendre"),
        ("en", "The firm has got to sell the station.", "main has got to sell"),
    ],
)
def test_what_somebody_is_doing_did_at_last_or_has_to_do_is_the_event(language: str, text: str, group: str) -> None:
    assert outline(text, language) == [group]


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("fr", "Le train est en retard.", "main est"),
        ("fr", "Le notaire finit par un discours.", "main finit"),
        ("en", "The firm has got two stations.", "main has got"),
        ("en", "Norway took a 33-8 lead in May.", "main took"),
        ("en", "The bins stand in towns and in supermarket car parks.", "main stand"),
    ],
)
def test_what_only_looks_like_it_is_no_event(language: str, text: str, group: str) -> None:
    assert outline(text, language) == [group]
