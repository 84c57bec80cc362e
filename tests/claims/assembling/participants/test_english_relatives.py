"""What `who`, `which` and `that` stand for among the nouns before them."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

MEANT = [
    ("Ida Lund praised a cook from a seaside cottage who won a prize.", "won", "noun:cook"),
    ("The pilots are the only crew in sailing who beat Goole.", "beat", "noun:crew"),
    ("Here was Lund, a skipper known only for her songs, who sold a ferry.", "sold", "noun:skipper"),
    ("Goole is a fine spot for Danes who sought rest.", "sought", "country:DK"),
    ("The strike marked the jailing of a young skipper, which angered Goole.", "angered", "noun:jailing"),
    ("A lens casts a shadow around the pilot, which hid the quay.", "hid", "noun:shadow"),
    ("Goole mourned after an explosion at a salt mill that killed two pilots.", "killed", "noun:explosion"),
]
KEPT = [
    ("The guild bought a mill at a harbour that cost £4m.", "cost", "noun:port"),
    ("The owner of the ferry, which sank in May, left Goole.", "sank", "noun:ferry"),
    ("The pilots thanked the guild, who paid them.", "paid", "noun:guild"),
    ("The Skipper, which won a prize in May, is a film.", "won", "noun:skipper"),
]


@pytest.mark.parametrize(("text", "event", "key"), MEANT)
def test_a_relative_pronoun_means_what_it_can_stand_for(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) == "agent"


@pytest.mark.parametrize(("text", "event", "key"), KEPT)
def test_a_relative_pronoun_means_the_noun_before_it_where_it_can(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) == "agent"
