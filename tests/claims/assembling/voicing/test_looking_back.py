"""Futures of what is over, event nouns with a day of their own in a plan, and speakers of several words."""

from __future__ import annotations

from datetime import date

import pytest

from claims import Source
from claims.model import QuoteValue, Stance
from claims.pipeline import analyse
from tests.claims.assembling.analysing import told

OVER = [
    ("Les deux guides seront secourus le 3 mars 2011 par un hélicoptère.", "secourus"),
    ("En 1979, la brodeuse achète une grange où elle logera trente moutons.", "logera"),
    ("Le vicaire va fonder en 1994 une chorale de trente voix.", "fonder"),
    ("L'aïeul pêchera jusqu'en 2003, et son fils ramènera trente barques.", "ramènera"),
    ("Le bal aura lieu dix ans après l'incendie de mai 2013.", "incendie"),
]


@pytest.mark.parametrize(("text", "event"), OVER)
def test_a_future_with_a_day_long_past_tells_what_was(text: str, event: str) -> None:
    assert told(text)[event].stance is Stance.ASSERTED


AHEAD = [
    ("Les deux guides seront entendus le 3 juillet par un juge.", "entendus"),
    ("Le budget de 2013 sera voté lundi.", "voté"),
    ("La chorale fondée en 1994 partira en tournée avec trente voix.", "partira"),
    ("Depuis 2013, la guilde promet qu'elle rendra trente barques.", "rendra"),
    ("La liste des granges sera lue lors du débat du 22 juin 2025.", "débat"),
]


@pytest.mark.parametrize(("text", "event"), AHEAD)
def test_what_is_to_come_stays_planned_whatever_past_is_named(text: str, event: str) -> None:
    assert told(text)[event].stance is Stance.PLANNED


def test_without_a_day_of_publication_no_future_is_past() -> None:
    assert told("Les guides seront secourus le 3 mars 2011.", "fr", None)["secourus"].stance is Stance.PLANNED


SPEAKERS = [
    ("« La digue a tenu toute la nuit », a dit hier la Première ministre Ada Lund.", "la Première ministre Ada Lund"),
    ("« La digue a tenu toute la nuit », a dit le Premier adjoint.", "le Premier adjoint"),
    ("« La digue a tenu toute la nuit », affirme Le Canard enchaîné.", "Le Canard enchaîné"),
    ("« La digue a tenu toute la nuit », relève 20 Minutes.", "20 Minutes"),
    ("Si le meunier redoute « une crue comme on en voit peu », il reste.", "le meunier"),
    ("« La digue a tenu toute la nuit », souffle celle qui garde l'écluse.", "celle qui garde l'écluse"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_a_speaker_has_all_words_of_the_name_and_no_others(text: str, speaker: str) -> None:
    source = Source.from_text(text, name="t", language="fr", published=date(2024, 6, 14))
    values = [f.value for f in analyse(source).facts if isinstance(f.value, QuoteValue)]
    assert [v.speaker for v in values] == [speaker]
