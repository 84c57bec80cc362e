"""The one person of a sentence whom `him` or `her` can mean, and sentences with somebody else in them."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

MEANT = [
    ("Paul Harding's career ended in Cork as the club dropped him.", "dropped", "person:harding"),
    ("The voters who gave Paul Harding two terms deserted him in May.", "deserted", "person:harding"),
    ("Two guards held a thief in Cork before a dog bit him.", "bit", "noun:thief"),
]
OPEN = [
    ("Paul Harding met Otto Brandt in Cork before a dog bit him.", "bit"),
    ("He told Paul Harding that the club would drop him.", "drop"),
    ("Paul Harding spoke to a guard as a dog bit him.", "bit"),
]


@pytest.mark.parametrize(("text", "event", "key"), MEANT)
def test_the_only_person_before_it_is_whom_a_pronoun_means(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == "patient", found


@pytest.mark.parametrize(("text", "event"), OPEN)
def test_a_pronoun_that_two_persons_fit_is_left_open(text: str, event: str) -> None:
    assert "patient" not in roles(text, "en", event).values()
