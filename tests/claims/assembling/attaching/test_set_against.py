"""Figures set against others with holders of their own, and bare millions in what the figure before them is in."""

from __future__ import annotations

import pytest

from claims.model import Fact, Slot
from tests.claims.assembling.analysing import owners, read


def _told(text: str, language: str, words: str) -> Fact:
    return next(fact for fact in read(text, language)[1] if words in fact.text)


def _agents(fact: Fact) -> list[str]:
    return [p.name for p in fact.participants if p.role == "agent"]


@pytest.mark.parametrize(
    ("language", "text", "words", "agent"),
    [
        ("fr", "Brumont a accueilli 75 réfugiés, contre 41 pour Valcourt.", "41", "Valcourt"),
        ("fr", "Brumont a accueilli 75 réfugiés, contre 41 pour Valcourt.", "75", "Brumont"),
        ("fr", "La liste verte recueille 27 % des voix, contre 22 % pour la liste rouge.", "22 %", "liste"),
        ("fr", "L'usine emploie 90 soudeurs, contre 60 pour la fonderie et 30 pour la scierie.", "30", "scierie"),
        ("en", "The mill produced 800 tonnes of flour, against 650 for its neighbour.", "650", "neighbour"),
        ("fr", "L'usine emploie 90 soudeurs, contre 60 pour la saison passée.", "60", "usine"),
        ("en", "The mill sold 800 bags, against 650 for the same quarter.", "650", "mill"),
        ("fr", "Le maire, réélu avec 800 voix, a plaidé contre trois projets pour la plage.", "trois", "maire"),
    ],
)
def test_a_figure_set_against_another_is_told_of_whom_it_is_for(
    language: str, text: str, words: str, agent: str
) -> None:
    assert _agents(_told(text, language, words)) == [agent]


def test_what_is_only_compared_does_not_tell_the_event_twice() -> None:
    _, facts = read("Brumont a accueilli 75 réfugiés, contre 41 pour Valcourt.", "fr")
    assert [_agents(fact) for fact in facts if fact.slot is Slot.POLARITY] == [["Brumont"]]


@pytest.mark.parametrize(
    ("language", "text", "words", "slot"),
    [
        ("fr", "La dette passe de 7 milliards d'euros à 9 milliards.", "9 milliards", Slot.AMOUNT),
        ("fr", "Le port a traité 4 millions de tonnes, contre 3 millions en 2011.", "3 millions", Slot.MEASURE),
        ("en", "Sales came to $4 billion, up from 3 billion a year earlier.", "3 billion", Slot.AMOUNT),
        ("fr", "Le pays a dépensé 4 millions d'euros et compte 3 millions d'élèves.", "3 millions", Slot.COUNT),
        ("fr", "Le prix est de 40 euros et le pays compte 3 millions d'abonnés.", "3 millions", Slot.COUNT),
        ("fr", "La ville a planté 4 millions d'arbres, contre 3 millions en 2011.", "3 millions", Slot.COUNT),
    ],
)
def test_bare_millions_are_in_what_the_figure_before_them_is_in(
    language: str, text: str, words: str, slot: Slot
) -> None:
    found = owners(text, language)
    assert next(owned.value.slot for key, owned in found.items() if words in key) is slot


def test_a_finite_verb_before_a_figure_is_told_beside_it() -> None:
    found = owners("Le déficit dépasse 6 millions d'euros.", "fr")["6 millions d'euros"]
    assert found.event is not None
    assert found.event.family == "exceed"
    assert found.value.of is not None
    assert found.value.of.text == "déficit"
