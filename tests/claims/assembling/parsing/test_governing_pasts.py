"""English pasts that an adverb parts from their subject, with an object and another verb behind them."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

ACTING = [
    ("The bakery also burned three large loaves as the second oven drew more heat.", "burned", "noun:bakery"),
    ("The bakery then sold the oven as costs in Hull fell.", "sold", "noun:bakery"),
    ("The Otters dominated from the start.", "dominated", "noun:otters"),
]
UNDERGOING = [
    ("The ovens recently mended by Lund are cold.", "mended", "noun:oven"),
    ("The bakery also closed two weeks ago is for sale.", "closed", "noun:bakery"),
]


@pytest.mark.parametrize(("text", "event", "key"), ACTING)
def test_the_subject_acts(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == "agent", found


@pytest.mark.parametrize(("text", "event", "key"), UNDERGOING)
def test_what_a_participle_describes_does_not(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) != "agent"
