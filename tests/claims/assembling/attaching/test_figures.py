"""Which event a figure or a length of time completes."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import owners


@pytest.mark.parametrize(
    ("language", "text", "words", "event"),
    [
        ("fr", "La piscine a rouvert après une fermeture de 100 jours.", "100 jours", "fermeture"),
        ("fr", "Une trêve de quatre jours a commencé lundi.", "quatre jours", "trêve"),
        ("fr", "Elle salue la fin de neuf ans de travaux.", "neuf ans", "travaux"),
        ("fr", "Le préfet a critiqué une grève de douze jours.", "douze jours", "grève"),
        ("fr", "Il a été condamné à dix mois de prison.", "dix mois", "condamné"),
        ("fr", "Il a signé un accord de trois ans.", "trois ans", "signé"),
        ("fr", "Il a été puni d'une suspension de trois mois.", "trois mois", "puni"),
        ("en", "She returned after an eight-year ban.", "eight-year", "ban"),
        ("en", "He served a three-month ban.", "three-month", "served"),
        ("en", "The ruling came within four months of the appeal.", "four months", "came"),
    ],
)
def test_a_length_of_time_is_that_of_the_event_noun_it_completes_unless_the_verb_does_the_deed(
    language: str, text: str, words: str, event: str
) -> None:
    owned = owners(text, language)[words]
    assert owned.event is not None
    assert owned.event.text == event
