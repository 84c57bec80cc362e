"""What an English verb does its deed to behind a preposition."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

CASES = [
    ("The treasurer hinted at a subsidy in May.", "hinted", "subsidy"),
    ("The bakers relied on the bridge.", "relied", "bridge"),
    ("The union called on Monday for a strike.", "called", "strike"),
    ("The residents objected strongly to the tower.", "objected", "tower"),
    ("The brewery lived up to its promise.", "lived", "promise"),
    ("The council put a quick end to the strike.", "put", "strike"),
    ("The nurses took care of the horses.", "took", "horse"),
    ("The bridge the bakers relied on was sold.", "relied", "bridge"),
    ("The tunnel for which the miners voted was dug.", "voted", "tunnel"),
    ("Most readers will go for the apple.", "go", "apple"),
]
ABSENT = [
    ("The treasurer hinted at length.", "hinted", "length"),
    ("The bakers waited for years.", "waited", "year"),
    ("The miners went for a walk to the tunnel.", "went", "tunnel"),
    ("The bakers worked in the tunnel.", "worked", "tunnel"),
    ("The treasurer called his sister for a loan.", "called", "loan"),
    ("The treasurer, asked about the tunnel, said that the bakers sang.", "asked", "tunnel"),
]
NAMED = [
    ("The bakers relied on Denmark.", "relied", "country:DK", "patient"),
    ("The treasurer voted for Paul Harding.", "voted", "person:harding", "recipient"),
    ("The bakers looked at Leeds.", "looked", "city:leeds", "place"),
    ("The treasurer dealt with Paul Harding.", "dealt", "person:harding", "partner"),
]


@pytest.mark.parametrize(("text", "event", "word"), CASES)
def test_what_a_verb_asks_for_behind_its_preposition_is_what_the_deed_is_done_to(
    text: str, event: str, word: str
) -> None:
    assert roles(text, "en", event).get(f"noun:{word}") == "patient"


@pytest.mark.parametrize(("text", "event", "word"), ABSENT)
def test_what_only_says_when_or_how_or_goes_with_another_word_is_not(text: str, event: str, word: str) -> None:
    assert f"noun:{word}" not in roles(text, "en", event)


@pytest.mark.parametrize(("text", "event", "key", "role"), NAMED)
def test_a_name_is_so_where_the_verb_neither_addresses_it_nor_acts_with_it(
    text: str, event: str, key: str, role: str
) -> None:
    assert roles(text, "en", event).get(key) == role
