"""English participles that seem the verb of their clause, and verbs joined to one in a clause that opens a sentence."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import outline, roles

REDUCED = [
    ("A pilot suspected of looting two ferries at a quay where he had lodged was freed in June.", "freed", "pilot"),
    ("Letters from a skipper questioned when Orr was ill were burned in May.", "burned", "letter"),
    ("The 12 cooks picked for a regatta in Ostend in 2011 are hoping for a prize.", "hoping", "cook"),
    ("A skipper believed to be the pilot's cousin laughed.", "laughed", "skipper"),
]
FINITE = [
    ("The guild hoped in May the pilots would strike.", ["main would strike"]),
    ("The guild voted in May as the port's lead pilot had sold his nets.", ["main voted", "subordinate had sold"]),
    ("The guild insisted on Monday the pier was safe.", ["main insisted", "content was"]),
    ("Ida Lund asked for a ferry that had sunk.", ["main asked", "relative had sunk"]),
]
JOINED = [
    ("As the guild grew and hired pilots, Ostend paid £4m.", "hired", "guild"),
    ("When she fell and reportedly broke a net, the guild laughed.", "laughed", "guild"),
    ("If the pilots strike and then leave the port, the guild will close the pier.", "leave", "pilot"),
]


@pytest.mark.parametrize(("text", "event", "subject"), REDUCED)
def test_a_verb_that_another_one_follows_unparted_was_a_participle(text: str, event: str, subject: str) -> None:
    assert roles(text, "en", event)[f"noun:{subject}"] in ("agent", "patient")


@pytest.mark.parametrize(("text", "expected"), FINITE)
def test_a_verb_with_what_it_tells_behind_it_stays_one(text: str, expected: list[str]) -> None:
    assert outline(text, "en")[: len(expected)] == expected


@pytest.mark.parametrize(("text", "event", "subject"), JOINED)
def test_a_verb_behind_a_coordinator_goes_on_with_the_clause_that_opens_the_sentence(
    text: str, event: str, subject: str
) -> None:
    assert roles(text, "en", event)[f"noun:{subject}"] == "agent"
