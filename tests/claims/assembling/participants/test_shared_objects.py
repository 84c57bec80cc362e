"""The object that French verbs share, and the one that stands past dates, brackets or a date's list."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

ACTS_ON = [
    ("Le chenil promet d'accueillir et de soigner les chiens.", "accueillir", "noun:dog"),
    ("Les vigiles ont repéré lundi et capturé hier le renard.", "repéré", "noun:fox"),
    ("La ferme produit et vend des huiles.", "produit", "noun:huile"),
    ("Le juge reproche au gérant d'avoir séquestré et frappé Anne Morel.", "séquestré", "person:morel"),
    ("Le juge reproche au gérant d'avoir séquestré et frappé Anne Morel.", "frappé", "person:morel"),
    ("Le préfet, que la presse encense, a salué Anne Morel, qu'il a reçue mardi.", "reçue", "person:morel"),
    ("La ville a inauguré samedi à Brive (Corrèze) la halle neuve.", "inauguré", "noun:halle"),
    ("La ville impose depuis lundi et pour dix jours un péage.", "impose", "noun:péage"),
    ("La ville a connu ces derniers mois de vrais séismes.", "connu", "noun:earthquake"),
    ("La ville a fêté il y a quelques jours un retour.", "fêté", "noun:retour"),
]


@pytest.mark.parametrize(("text", "event", "key"), ACTS_ON)
def test_a_verb_acts_on_what_stands_past_another_verb_or_a_date(text: str, event: str, key: str) -> None:
    """The object may stand behind the second of two verbs, a date, brackets, or as the noun of a relative."""
    found = roles(text, "fr", event)
    patients = [k for k, role in found.items() if role == "patient"]
    assert key in patients, found


ACTS_ON_NOTHING = [
    ("Le maire refuse de chanter et de vendre le pont.", "chanter"),
    ("Le maire a dormi lundi et vendu le pont.", "dormi"),
]


@pytest.mark.parametrize(("text", "event"), ACTS_ON_NOTHING)
def test_a_verb_that_needs_no_object_shares_none(text: str, event: str) -> None:
    """Only verbs that always act on something share the object of the verb behind them."""
    assert "noun:bridge" in roles(text, "fr", text.split()[-3])
    assert "noun:bridge" not in roles(text, "fr", event)
