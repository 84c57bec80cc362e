"""English names that open a sentence and have the form of another word."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import parsed, roles


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("Harding signed the treaty in May.", "signed", "noun:harding"),
        ("Wandering then threw the ball to Orsa.", "threw", "noun:wandering"),
        ("Harding scored for the third time.", "scored", "noun:harding"),
        ("United sealed the title in May.", "sealed", "noun:united"),
        ("Grey lived in Oslo with two sisters.", "lived", "noun:grey"),
        ("Creative expects a loss of $3m.", "expects", "noun:creative"),
    ],
)
def test_the_name_before_the_verb_of_a_sentence_is_who_acts(text: str, verb: str, agent: str) -> None:
    assert roles(text, "en", verb).get(agent) == "agent"


@pytest.mark.parametrize(
    "text",
    [
        "Being asked a question, she left.",
        "Becoming the owner in May, he resigned.",
        "Gone are the days of cheap coal.",
        "Worse was to come in May.",
        "Dropped passes were costly in May.",
        "Signing limited deals helped the club.",
        "Built in 1902, the mill was sold.",
        "Pedestrian Badly Hurt Near Market",
    ],
)
def test_what_is_no_name_stays_what_it_is(text: str) -> None:
    tokens = parsed(text, "en").tokens
    assert not (tokens[0].tag == "NOUN" and tokens[0].lemma == tokens[0].low)
