"""English pasts that act on `what` or on the noun before their subject, and participles that look like them."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

ACTING = [
    ("The late goal, which was simply what the Otters needed Tuesday to stay up, came from Lund.", "needed"),
    ("The bakers had to match the zeal the Otters showed at noon.", "showed"),
    ("The bakers had to repay the loan the Otters took in May.", "took"),
]
DONE = [
    ("The mayor gave the Otters the cup won in May.", "won", "noun:cup"),
    ("The bakers had to read the letter sent by the Otters.", "sent", "noun:letter"),
    ("The bakers had to read what was in a letter sent in May.", "sent", "noun:letter"),
]


@pytest.mark.parametrize(("text", "event"), ACTING)
def test_a_subject_behind_what_it_acts_on_acts(text: str, event: str) -> None:
    found = roles(text, "en", event)
    assert found.get("noun:otters", found.get("noun:otter")) == "agent", found


@pytest.mark.parametrize(("text", "event", "key"), DONE)
def test_what_a_participle_describes_is_what_it_is_done_to(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == "patient", found
