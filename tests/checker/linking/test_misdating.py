"""A date whose weekday is not its day's is set beside the date of another source that it may stand for."""

from __future__ import annotations

from datetime import date

import pytest

from checker import compare
from checker.linking.misdating import ends_of, may_stand_for, misdated
from checker.model import Finding
from claims import Source, extract_facts
from claims.model import Fact, Slot

THURSDAY = date(2022, 3, 17)


def written(text: str, name: str, published: date | None = THURSDAY) -> Source:
    return Source.from_text(text, name=name, language="fr", published=published)


def dates(text: str, name: str = "a", published: date | None = THURSDAY) -> list[Fact]:
    return [fact for fact in extract_facts(written(text, name, published)) if fact.slot is Slot.DATE]


def clashes(one: str, other: str) -> list[Finding]:
    found = compare([written(one, "a"), written(other, "b")]).findings
    return [f for f in found if {e.source for p in f.positions for e in p.evidence} == {"a", "b"} and f.slot == "date"]


RIGHT = "Un hangar a pris feu ce jeudi vers 6 h sur le port de Lorient, ont annoncé les pompiers."
WRONG = [
    ("another weekday", "Un violent incendie a ravagé un hangar du port de Lorient mardi 17 mars."),
    ("another day", "Un violent incendie a ravagé un hangar du port de Lorient jeudi 14 mars."),
    ("another month", "Un violent incendie a ravagé un hangar du port de Lorient jeudi 17 janvier."),
]


@pytest.mark.parametrize(("why", "text"), WRONG, ids=[why for why, _ in WRONG])
def test_a_wrong_date_is_set_beside_the_right_one_in_other_words(why: str, text: str) -> None:
    assert clashes(RIGHT.replace("ce jeudi", "jeudi 17 mars"), text), why


def test_a_weekday_alone_is_enough_to_tell_that_another_was_meant() -> None:
    assert clashes(RIGHT, "Un violent incendie a ravagé un hangar du port de Lorient mardi 17 mars.")


def test_a_night_may_end_on_a_day_that_is_not_its_weekday() -> None:
    right = "Une voiture est tombée dans le canal de Lorient dans la nuit de mercredi à jeudi 17 mars."
    wrong = "Le drame a eu lieu à Lorient, au bord du canal, dans la nuit du mercredi 16 au jeudi 12 mars."
    assert clashes(right, wrong)
    assert not clashes(right, wrong.replace("jeudi 12", "jeudi 17"))


def test_two_right_dates_of_two_events_stay_apart() -> None:
    assert not clashes(RIGHT, "Un autre hangar du port de Lorient avait été inspecté lundi 14 mars.")


def test_a_date_of_another_year_is_nothing_that_todays_news_stands_for() -> None:
    wrong, right = dates("Le hangar a brûlé mardi 17 mars.")[0], dates("Le hangar a brûlé le jeudi 17 mars 2016.")[0]
    assert any(end.is_wrong for end in ends_of(wrong))
    assert not may_stand_for(wrong, right)


def test_a_page_whose_weekdays_are_all_wrong_was_published_on_another_day() -> None:
    text = "Le hangar a brûlé mardi 17 mars. Le port a rouvert mercredi 18 mars. La grue est tombée lundi 16 mars."
    assert not misdated(dates(text))
    assert misdated(dates("Le hangar a brûlé mardi 17 mars. Le port a rouvert vendredi 18 mars."))
