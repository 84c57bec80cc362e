"""What French leaves open or puts off around a verb of its own, and `on` of those who belong somewhere."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import told

OPEN = [
    ("Pas certain que la chorale chante 12 psaumes.", "chante"),
    ("Pas vraiment sûr que la chorale vende 12 cloches.", "vende"),
    ("La guilde n'a toujours pas de preuve nette que la foudre a brisé 12 vitraux.", "brisé"),
    ("Rien ne démontre que la foudre a brisé 12 vitraux.", "brisé"),
    ("Deux carnets attesteraient que le sacristain a vendu 12 cloches.", "vendu"),
    ("La doyenne tremble à l'idée que la guilde vende 12 cloches.", "vende"),
    ("La doyenne s'imagine vendre 12 cloches.", "vendre"),
    ("La doyenne trouve absurde de vendre 12 cloches.", "vendre"),
]


@pytest.mark.parametrize(("text", "event"), OPEN)
def test_what_nobody_holds_for_sure_is_open(text: str, event: str) -> None:
    assert told(text)[event].stance is Stance.HYPOTHETICAL


COMING = [
    ("La doyenne a salué la guilde et appelé à vendre 12 cloches.", "vendre"),
    ("Douze averses sont à craindre samedi sur la plaine.", "sont"),
]


@pytest.mark.parametrize(("text", "event"), COMING)
def test_what_is_urged_or_foreseen_is_yet_to_come(text: str, event: str) -> None:
    assert told(text)[event].stance is Stance.PLANNED


SO = [
    ("Nul doute que la foudre a brisé 12 vitraux.", "brisé"),
    ("Deux carnets prouvent que le sacristain a vendu 12 cloches.", "vendu"),
    ("La doyenne n'a pas hésité à vendre 12 cloches.", "vendre"),
    ("La doyenne est sûre que la guilde a vendu 12 cloches.", "vendu"),
]


@pytest.mark.parametrize(("text", "event"), SO)
def test_what_is_held_for_sure_is_not_open(text: str, event: str) -> None:
    assert told(text)[event].stance in (Stance.ASSERTED, Stance.REPORTED)


THERE = [
    ("La cloche tient bon, assure-t-on à la mairie.", "tient", "la mairie"),
    ("La cloche tient bon, dit-on du côté de la préfecture.", "tient", "la préfecture"),
    ("À la mairie, on assure que la cloche a coûté 12 lingots.", "coûté", "la mairie"),
    ("La guilde a vendu 12 cloches, peut-on lire dans le rapport.", "vendu", "le rapport"),
    ("La guilde a vendu 12 cloches, dit-on le soir à Gap.", "vendu", None),
    ("Mais pour Odile Ferrand, la guilde a vendu 12 cloches.", "vendu", "Odile Ferrand"),
    ("La guilde a connu 12 pannes, selon les mots d'Odile Ferrand.", "connu", "Odile Ferrand"),
    ("Selon les dires du doyen, la guilde a connu 12 pannes.", "connu", "doyen"),
    ("La guilde a connu 12 pannes, selon l'expression consacrée.", "connu", None),
]


@pytest.mark.parametrize(("text", "event", "speaker"), THERE)
def test_whoever_belongs_where_one_says_it_says_it(text: str, event: str, speaker: str | None) -> None:
    attribution = told(text)[event].attribution
    assert (None if attribution is None else attribution.text) == speaker


LISTED = [
    ("Le prieur est venu pour bénir, soigner et nourrir 12 chèvres, dit-on.", "nourrir"),
    ("Le prieur apprend la flûte pour pouvoir jouer 12 airs.", "jouer"),
]


@pytest.mark.parametrize(("text", "event"), LISTED)
def test_what_a_list_or_an_ability_is_aimed_at_is_to_come(text: str, event: str) -> None:
    assert told(text)[event].stance is Stance.PLANNED


def test_a_source_between_commas_in_a_relative_speaks_for_that_alone() -> None:
    claims = told("Le prieur a fermé 12 granges lundi, qui tiennent, selon lui, debout par miracle.")
    assert claims["fermé"].attribution is None
