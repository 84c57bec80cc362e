"""French participles in a list behind one auxiliary, and nouns that `comme` only gives an example of."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

LISTED = [
    ("Le syndicat a loué un hangar, repeint la façade et vendu deux camions.", "repeint", "noun:façade"),
    ("Le syndicat a loué un hangar, repeint chaque porte et vendu deux camions.", "repeint", "noun:door"),
]
DESCRIBING = [
    ("Le syndicat a vu le maire, attendu le matin même au port.", "attendu"),
    ("Le syndicat a vu le maire, attendu la même semaine au port.", "attendu"),
    ("Le syndicat a vu le maire, suivi des pompiers.", "suivi"),
]


@pytest.mark.parametrize(("text", "event", "done"), LISTED)
def test_a_participle_with_an_object_of_its_own_goes_on_with_the_list(text: str, event: str, done: str) -> None:
    assert roles(text, "fr", event) == {"noun:union": "agent", done: "patient"}


@pytest.mark.parametrize(("text", "event"), DESCRIBING)
def test_a_time_or_who_did_it_is_no_object_of_its_own(text: str, event: str) -> None:
    assert roles(text, "fr", event)["noun:mayor"] == "patient"


def test_a_village_that_is_one_example_is_told_nothing_of_alone() -> None:
    found = roles("Les villages comme Lens perdent un médecin.", "fr", "perdent")
    assert found["noun:village"] == "agent"
    assert found.get("city:lens") != "agent"
