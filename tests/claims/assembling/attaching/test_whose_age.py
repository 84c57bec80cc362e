"""An age is that of somebody: never of the deed, the place or the part of a name that stands beside it."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import read

FRENCH = [
    ("Le canton conseille le dépistage d'élèves de moins de 12 ans.", "élèves"),
    ("Le duc Harald II de Norvège, 61 ans, a inauguré le musée.", "Harald II"),
    ("L'ancienne star de la troupe, qui aura 48 ans lundi, quitte la scène.", "star"),
    ("Le gardien de ce chien de 5 ans dormait.", "chien"),
    ("Lise Morel, boulangère de 43 ans, a déposé plainte.", "boulangère"),
]
FRENCH_OF_NOBODY = [
    "La pêche est permise dès l'âge de neuf ans.",
    '"On dort peu", lance Robin, de Colmar, 10 ans, assis sur le quai.',
]
ENGLISH = [
    ("The choir takes pupils between the ages of seven and 12.", "pupils"),
    ("Otto Brandt died in Norway in 2009 aged 77.", "Otto Brandt"),
    ("The 31-year-old baker sold the shop.", "baker"),
    ("The archive lent a 40-year-old map of the marsh.", "map"),
]
ENGLISH_OF_NOBODY = [
    "The club sells a pass for 11 and 12-year-olds.",
    "Only 12% voted in the last election, against 9% of 18 to 25 year olds.",
]


def _owners(text: str, language: str) -> set[str | None]:
    return {fact.of.text if fact.of else None for fact in read(text, language)[1] if fact.slot is Slot.AGE}


@pytest.mark.parametrize(
    ("language", "text", "owner"), [("fr", *case) for case in FRENCH] + [("en", *case) for case in ENGLISH]
)
def test_an_age_is_that_of_somebody(language: str, text: str, owner: str) -> None:
    assert _owners(text, language) == {owner}


@pytest.mark.parametrize(
    ("language", "text"), [("fr", text) for text in FRENCH_OF_NOBODY] + [("en", text) for text in ENGLISH_OF_NOBODY]
)
def test_an_age_with_nobody_beside_it_is_of_nobody(language: str, text: str) -> None:
    assert _owners(text, language) == {None}
