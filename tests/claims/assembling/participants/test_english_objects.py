"""English objects whose name no list knows, whose owner is named beside a title, or whose noun mostly says when."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

CASES = [
    ("The falling branch crushed Potter against a wall.", "crushed", "noun:potter", "patient"),
    ("The council handed the Otters a new ground.", "handed", "noun:otters", "recipient"),
    ("Two sailors carried Mason to the clinic.", "carried", "noun:mason", "patient"),
    ("Paul Harding blocked keeper Otto Brandt's low kick.", "blocked", "noun:kick", "patient"),
    ("Paul Harding turned down ferry tycoon Otto Brandt's bid for the mill.", "turned", "noun:bid", "patient"),
    ("Baker Otto Brandt's new mill opened in May.", "opened", "noun:mill", "agent"),
    ("The ground-breaking Orsa Works sold a mill.", "sold", "name:orsa works", "agent"),
    ("Paul Lund wrote the musical Bread And Salt.", "wrote", "thing:bread and salt", "patient"),
    ("The decisive moment of the race came at noon.", "came", "noun:moment", "agent"),
    ("The bakers named the date.", "named", "noun:date", "patient"),
    ("The chemist sketched another way to dry malt.", "sketched", "noun:way", "patient"),
    ("The storm flooded the eastern part of the port.", "flooded", "noun:part", "patient"),
]
ABSENT = [
    ("The bakers closed the mill that year.", "closed", "noun:year"),
    ("The bakers went all the way.", "went", "noun:way"),
    ("Paul Harding blocked keeper Otto Brandt's low kick.", "blocked", "noun:keeper"),
    ("The baker acted on impulse in May.", "acted", "noun:impulse"),
    ("Three boats a week left the port.", "left", "noun:week"),
    ("That year the bakers left the port.", "left", "noun:year"),
    ("Go Otters", "Go", "noun:otters"),
    ("The sailor appeared in the film Losing Potter.", "appeared", "noun:potter"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), CASES)
def test_what_the_verb_is_done_to_takes_part(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "en", event).get(key) == role


@pytest.mark.parametrize(("text", "event", "key"), ABSENT)
def test_what_only_stands_beside_it_does_not(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) not in ("agent", "patient", "recipient")


@pytest.mark.parametrize("noun", ["train", "dossier", "production"])
def test_an_english_noun_that_is_spelt_as_a_french_one_stands_as_any_other(noun: str) -> None:
    named = roles(f"The {noun} Otto Brandt left Hull.", "en", "left")
    assert named["person:brandt"] == roles("The ferry Otto Brandt left Hull.", "en", "left")["person:brandt"]
