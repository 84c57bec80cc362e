"""Who does an infinitive where a pronoun of the clause above means them."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told

DOERS = [
    ("Odile Rey raconte les disputes qui l'ont poussée à vendre le moulin.", "vendre", "Odile Rey"),
    ("Odile Rey a reçu une bourse lui permettant de restaurer le moulin.", "restaurer", "Odile Rey"),
    ("Le planeur porte une voile qui lui permet de gagner deux mètres.", "gagner", "planeur"),
    ("Odile Rey parle du deuil qui l'a amenée à tenter de vendre le moulin.", "vendre", "Odile Rey"),
]
NOBODY = [
    ("Cela lui a permis de restaurer le moulin.", "restaurer"),
    ("Le maire et le préfet se parlent, ce qui lui permet de vendre le moulin.", "vendre"),
]


@pytest.mark.parametrize(("text", "event", "doer"), DOERS)
def test_whom_the_pronoun_above_means_does_the_infinitive(text: str, event: str, doer: str) -> None:
    assert [p.name for p in told(text)[event].participants if p.role == "agent"] == [doer]


@pytest.mark.parametrize(("text", "event"), NOBODY)
def test_nobody_does_it_where_the_sentence_does_not_settle_the_pronoun(text: str, event: str) -> None:
    assert not [p for p in told(text)[event].participants if p.role == "agent"]
