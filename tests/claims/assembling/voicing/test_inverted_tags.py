"""French tags: verbs that tell only behind a comma, words between them and their speaker, and who is no speaker."""

from __future__ import annotations

import pytest

from claims.model import Attribution
from tests.claims.assembling.analysing import told

TAGGED = [
    ("La cave contient 30 tonneaux, analyse Le Télégramme.", "contient", "Le Télégramme"),
    ("La cave contient trop de soufre, déplore la vigneronne.", "contient", "la vigneronne"),
    ("La cave contient trop de soufre, s'inquiète la vigneronne.", "contient", "la vigneronne"),
    ("Elle a perdu 30 tonneaux, poursuit-il.", "perdu", "il"),
    ("La cave a fermé, ont indiqué à la presse des sources douanières.", "fermé", "des sources douanières"),
    ("La cave rouvrira mardi, a précisé lors d'une visite du chai Ada Lund, du syndicat.", "rouvrira", "Ada Lund"),
    ("La cave a fermé, a dit en marge des assises du vin le préfet.", "fermé", "le préfet"),
    ("La cave a fermé, a noté sur son compte Presselib le préfet.", "fermé", "le préfet"),
    ("La cave a fermé, a affirmé, en fin de matinée, le préfet.", "fermé", "le préfet"),
    ("Trente caves ont fermé, parmi lesquelles un cellier du prieur, a dit Ada Lund.", "fermé", "Ada Lund"),
    ("La chapelle, offerte par le prieur, a été adjugée, a annoncé la maison Lund.", "adjugée", "la maison Lund"),
    ("Si la cave a pu fermer, elle s'est montrée sage, révèle Le Télégramme.", "montrée", "Le Télégramme"),
]


@pytest.mark.parametrize(("text", "event", "speaker"), TAGGED)
def test_a_verb_behind_a_comma_with_its_speaker_tells_who_says_the_rest(text: str, event: str, speaker: str) -> None:
    assert _said_by(told(text)[event].attribution) == speaker


UNTAGGED = [
    ("La cave contient trop de soufre, inquiète la vigneronne.", "contient"),
    ("L'huissier compte 30 tonneaux, analyse le vin et repart.", "compte"),
    ("La cave a fermé, la vigneronne déplore 30 départs.", "fermé"),
    ("Le prieur a fermé la cave, le chanoine a assuré ses mains.", "fermé"),
    ("Il est midi, Ada Lund vient d'annoncer la vente.", "est"),
    ("Le prix oscille en mai: les vignerons vont réclamer 30 tonneaux.", "oscille"),
]


@pytest.mark.parametrize(("text", "event"), UNTAGGED)
def test_a_verb_with_its_own_subject_or_object_tags_nothing(text: str, event: str) -> None:
    assert told(text)[event].attribution is None


def _said_by(attribution: Attribution | None) -> str | None:
    return None if attribution is None else attribution.text
