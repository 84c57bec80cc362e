"""Whom an English verb has do what the bare verb behind them tells."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

CASES = [
    ("The mill saw its 2004 profits fall 15%.", "saw", "noun:profit"),
    ("The mill saw its third quarter losses rise.", "saw", "noun:loss"),
    ("A long kick saw Paul Harding lose the ball.", "saw", "person:harding"),
]
ABSENT = [
    ("The mill saw that Paul Harding dropped the ball.", "saw", "person:harding"),
    ("The mill fell when Paul Harding dropped the ball.", "fell", "person:harding"),
]


@pytest.mark.parametrize(("text", "event", "key"), CASES)
def test_who_does_what_is_seen_is_seen(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == "patient", found


@pytest.mark.parametrize(("text", "event", "key"), ABSENT)
def test_who_does_what_is_told_is_not_seen(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) != "patient"
