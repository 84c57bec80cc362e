"""French nouns of time: what is done with one, or told of one, and what only says when."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

TAKES_PART = [
    ("La chorale anime une soirée gratuite.", "anime", "soirée", "patient"),
    ("Le village fête le mois du cidre.", "fête", "mois", "patient"),
    ("La nuit a été troublée par des sirènes.", "troublée", "nuit", "patient"),
    ("Une soirée brève, animée par le maire, a plu.", "animée", "soirée", "patient"),
    ("Les années de crise ont usé les Grecs.", "usé", "année", "agent"),
    ("Le club possède une part du stade.", "possède", "part", "patient"),
    ("Le fermier a perdu une sorte de prune.", "perdu", "prune", "patient"),
]


@pytest.mark.parametrize(("text", "event", "noun", "role"), TAKES_PART)
def test_a_noun_of_time_takes_part_where_something_is_done_with_it(text: str, event: str, noun: str, role: str) -> None:
    """It is the subject of a verb with its number, or the object of a verb of what is done with a time."""
    found = {key.removeprefix("noun:"): part for key, part in roles(text, "fr", event).items()}
    assert role in [part for key, part in found.items() if key in (noun, _KEYS.get(noun, noun))], found


_KEYS = {"nuit": "night", "mois": "month", "année": "year", "prune": "plum", "soirée": "evening", "part": "share"}

SAYS_WHEN = [
    ("La chorale a débuté le même jour.", "débuté"),
    ("La chorale a chanté une semaine plus tard.", "chanté"),
    ("Le loup a mordu ce matin un berger.", "mordu"),
    ("Le gardien travaille la nuit.", "travaille"),
]


LASTS = [
    ("Le gardien dort toute la journée, ce qui amuse le loup.", "amuse"),
    ("Ces derniers jours les bergers montent la garde.", "montent"),
]


@pytest.mark.parametrize(("text", "event"), LASTS)
def test_how_long_something_is_done_acts_on_nothing(text: str, event: str) -> None:
    agents = {key for key, part in roles(text, "fr", event).items() if part == "agent"}
    assert not {"noun:journée", "noun:day", "noun:jour"} & agents


@pytest.mark.parametrize(("text", "event"), SAYS_WHEN)
def test_a_noun_of_time_that_says_when_takes_no_part(text: str, event: str) -> None:
    """Nothing is done to the time at which something is done."""
    patients = [key for key, part in roles(text, "fr", event).items() if part == "patient"]
    assert not {"noun:jour", "noun:day", "noun:semaine", "noun:week", "noun:matin", "noun:night", "noun:nuit"} & {
        *patients
    }
