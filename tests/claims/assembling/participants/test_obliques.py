"""What a French verb asks for behind a preposition."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

CASES = [
    ("Les riverains s'opposent à la tenue du concours.", "opposent", "patient", "tenue"),
    ("Le club profite de la pause pour recruter.", "profite", "patient", "pause"),
    ("La commune a bénéficié d'un prêt en mars.", "bénéficié", "patient", "loan"),
    ("Les pêcheurs protestent contre la taxe.", "protestent", "patient", "tax"),
    ("Le conseil s'est prononcé lundi sur la vente du moulin.", "prononcé", "patient", "sale"),
    ("La loi dont le club a profité date de mai.", "profité", "patient", "law"),
    ("La ville renonce à la course et au concert.", "renonce", "patient", "concert"),
    ("Le club participe à son tour à la course.", "participe", "patient", "course"),
    ("Le préfet a remis les clés aux maires.", "remis", "recipient", "mayor"),
    ("La licence sera donnée aux présidents de club.", "donnée", "recipient", "head-of-state"),
    ("La direction interdit aux salariés de sortir.", "interdit", "recipient", "employee"),
]
ABSENT = [
    ("Le club participe à son tour à la course.", "participe", "tour"),
    ("Le conseil a rejeté la taxe sur le sel.", "rejeté", "sel"),
    ("Les pêcheurs travaillent à la nuit tombée.", "travaillent", "nuit"),
    ("Le club vend la clé de la grange.", "vend", "grange"),
    ("Le maire s'est opposé lundi.", "opposé", "lundi"),
]
NAMED = [
    ("La Finlande s'est désolidarisée de la Grèce.", "désolidarisée", "country:GR", "patient"),
    ("Le peintre est resté au Portugal.", "resté", "country:PT", "place"),
    ("Le peintre travaille aux Pays-Bas.", "travaille", "country:NL", "place"),
    ("La Finlande a livré des tramways au Portugal.", "livré", "country:PT", "recipient"),
    ("Le maire a adressé une lettre à Paul Verdier.", "adressé", "person:verder", "recipient"),
    ("Une alternative à Paul Verdier émerge.", "émerge", "person:verder", "object"),
]


@pytest.mark.parametrize(("text", "event", "role", "word"), CASES)
def test_what_a_verb_asks_for_behind_its_preposition_takes_part(text: str, event: str, role: str, word: str) -> None:
    assert roles(text, "fr", event).get(f"noun:{word}") == role


@pytest.mark.parametrize(("text", "event", "word"), ABSENT)
def test_what_only_says_when_or_how_does_not(text: str, event: str, word: str) -> None:
    assert f"noun:{word}" not in roles(text, "fr", event)


@pytest.mark.parametrize(("text", "event", "key", "role"), NAMED)
def test_a_name_goes_with_its_preposition_only_where_the_verb_asks_for_it(
    text: str, event: str, key: str, role: str
) -> None:
    assert roles(text, "fr", event).get(key) == role
