"""Nouns of deeds that tell another deed with a word near them."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read

OTHER = [
    ("fr", "Après un vol de 40 minutes, la capsule est tombée.", "vol", "fly"),
    ("fr", "L'examen du projet de loi lundi a duré trois heures.", "examen", "examine"),
    ("fr", "Une épreuve de natation a eu lieu à Lens.", "eu", "compete"),
    ("fr", "Le maire recule, avec une perte de 3 points.", "perte", "fall"),
    ("fr", "Après son attaque cardiaque de lundi, le maire dort.", "attaque", "fall-ill"),
    ("en", "Since her heart attack on Monday, the mayor sleeps.", "attack", "fall-ill"),
    ("en", "A newspaper poll of 1,200 people put him first.", "poll", "poll"),
]
AS_EVER = [
    ("fr", "Après le vol de lundi, la boutique a fermé.", "vol", "steal"),
    ("fr", "Avec une perte de 3 millions d'euros, la mine ferme.", "perte", "lose-money"),
    ("fr", "Après l'attaque de lundi, la caserne a fermé.", "attaque", "attack"),
    ("en", "Since the attack on Monday, the depot is shut.", "attack", "attack"),
]


@pytest.mark.parametrize(("language", "text", "noun", "family"), [*OTHER, *AS_EVER])
def test_a_noun_tells_what_the_words_near_it_make_of_it(language: str, text: str, noun: str, family: str) -> None:
    told = {claim.event.text: claim.event.family for claim in read(text, language)[0] if claim.event is not None}
    assert told.get(noun) == family
