"""`early` and `late` beside an English date, and what stands before them."""

from __future__ import annotations

import pytest

from claims.assembling.words.tokens import Tag
from tests.claims.assembling.analysing import parsed, roles

DONE_TO = [
    ("The guards freed the captive late on Sunday.", "freed", "noun:hostage"),
    ("The guards found the suspect early Tuesday.", "found", "noun:suspect"),
    ("The guards found the 23-year-old early Tuesday.", "found", "noun:23-year-old"),
]
DESCRIBING = [
    "The bakers fired a late worker.",
    "The bakers praised the late mayor on Sunday.",
    "It had a late first-quarter loss.",
]


@pytest.mark.parametrize(("text", "event", "key"), DONE_TO)
def test_what_stands_before_them_is_a_noun(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == "patient", found


@pytest.mark.parametrize("text", DESCRIBING)
def test_before_a_noun_they_describe_it(text: str) -> None:
    assert next(t.tag for t in parsed(text, "en").tokens if t.low == "late") is Tag.ADJ
