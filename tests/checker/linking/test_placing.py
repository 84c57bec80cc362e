"""The town of a birth or a death is a fact of its own; of what happens more than once it is not."""

from __future__ import annotations

from typing import Any

import pytest

from checker.linking.placing import ONCE, place_facts
from claims.model import Fact, Participant, PlaceValue, Slot
from tests.checker.factories import fact, takes_part


def town(key: str = "city:saint-malo", start: int = 30, role: str = "place") -> Participant:
    return Participant("St-Malo", role, start, start + 10, key)


def born(*participants: Participant, family: str = "be-born", **given: Any) -> Fact:
    told = (*takes_part("patient", "person:jeanne-morvan"), *participants)
    values: dict[str, Any] = {
        "context": ("jeanne", "morvan", "born", "city:saint-malo", "saint-malo", "st-malo"),
        "start": 0,
    }
    return fact(family=family, participants=told, **(values | given))


@pytest.mark.parametrize("family", sorted(ONCE))
def test_a_birth_or_a_death_has_its_town_as_a_fact(family: str) -> None:
    (placed,) = place_facts([born(town(), family=family)])
    assert (placed.slot, placed.value, placed.text) == (
        Slot.PLACE, PlaceValue("St-Malo", "city:saint-malo"), "St-Malo",
    )  # fmt: skip
    assert (placed.start, placed.end, placed.role, placed.of) == (30, 40, None, None)
    assert placed.event is not None and placed.event.family == family


def test_the_words_of_the_town_are_no_context_of_it() -> None:
    (placed,) = place_facts([born(town(), places=("city:saint-malo", "country:FR"))])
    assert placed.context == ("jeanne", "morvan", "born")
    assert placed.places == ("country:FR",)
    assert [p.key for p in placed.participants] == ["person:jeanne-morvan"]


@pytest.mark.parametrize(
    "told",
    [
        born(town(), family="sign"),
        born(town(), family=""),
        born(town("country:FR")),
        born(town(role="agent")),
        born(town(start=500)),
        born(town(start=30), slot=Slot.ROLE),
        born(),
    ],
    ids=[
        "another event",
        "no event",
        "a country",
        "no place of it",
        "another sentence",
        "a fact about a name",
        "no town",
    ],
)
def test_nothing_else_has_one(told: Fact) -> None:
    assert place_facts([told]) == []


def test_a_town_is_told_once_however_many_facts_its_clause_has() -> None:
    facts = [born(town()), born(town(), start=5, sentence_start=0), born(town(), source="b.txt")]
    assert [(placed.source, placed.start) for placed in place_facts(facts)] == [("a.txt", 30), ("b.txt", 30)]


def test_two_towns_of_one_clause_are_two_facts() -> None:
    assert len(place_facts([born(town(), town("city:dinan", start=60))])) == 2
