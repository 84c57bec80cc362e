"""French dates that an event noun keeps from the verb of its clause, and those that it does not."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import owners

KEPT = [
    ("Depuis la mise en place du péage, le 4 avril, les ventes ont reculé.", "4 avril", "implement"),
    ("Le parc ouvrira entre la fin du vote, le 9 octobre, et Noël.", "9 octobre", "end"),
    ("La digue sera vendue au lendemain de la clôture, le 12 août.", "12 août", "close"),
    ("La garnison a quitté le fort à la suite de trois explosions jeudi.", "jeudi", "explode"),
    ("On ignore le nom de l'auteur du braquage à Varçon le 6 juin.", "6 juin", "rob"),
    (
        "La dispute a repris ce mardi après la chute d'un septuagénaire le week-end dernier.",
        "le week-end dernier",
        "fall-down",
    ),
    (
        "Lund avait été condamnée en 2011 pour un meurtre à coups de hache deux ans plus tôt.",
        "deux ans plus tôt",
        "murder",
    ),
    ("La chaîne n'a montré aucun match lors des célébrations en mai.", "mai", "celebrate"),
]
LEFT = [
    ("Après la finale, samedi, le club a fêté ses joueurs.", "samedi", "celebrate"),
    ("Le juge a reçu les victimes du braquage mardi.", "mardi", "receive"),
    ("Lund a quitté le fort à la suite d'une explosion survenue jeudi.", "jeudi", "explode"),
    ("Lund a été élue lundi et nommée à la tête du port mardi.", "mardi", "appoint"),
]


@pytest.mark.parametrize(("text", "when", "family"), KEPT)
def test_an_event_noun_keeps_the_date_that_its_verb_cannot_have(text: str, when: str, family: str) -> None:
    assert _family(text, when) == family


@pytest.mark.parametrize(("text", "when", "family"), LEFT)
def test_a_verb_of_doing_has_the_other_dates(text: str, when: str, family: str) -> None:
    assert _family(text, when) == family


def _family(text: str, when: str) -> str | None:
    event = next(owned.event for words, owned in owners(text).items() if when in words)
    return event.family if event is not None else None
