"""What an English gerund of speech reports is a clause of its own, with no word to open it."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import outline, read

CASES = [
    ("The bakers left, saying they do not want the mill.", "want"),
    ("The bakers left, insisting the malt was sour.", "was"),
    ("The baker, saying he was tired, left.", "was"),
    ("Claiming it had lost orders, the brewery cut jobs.", "lost"),
    ("The bakers left, telling clerks they were tired.", "were"),
]
NOT_REPORTED = [
    "A sailor claiming the prize left.",
    "The bakers left, adding 12 lamps.",
    "The bakers left, saying nothing.",
    "A clerk saying goodbye left.",
]


@pytest.mark.parametrize(("text", "verb"), CASES)
def test_what_is_said_begins_right_behind_the_gerund(text: str, verb: str) -> None:
    contents = [line for line in outline(text, "en") if line.startswith("content")]
    assert len(contents) == 1
    assert verb in contents[0].split()


@pytest.mark.parametrize("text", NOT_REPORTED)
def test_an_object_of_the_gerund_is_not_what_it_reports(text: str) -> None:
    assert not [line for line in outline(text, "en") if line.startswith("content")]


def test_it_is_reported_by_who_does_the_gerund() -> None:
    facts = read("The bakers left, insisting the miller broke the wheel.", "en")[1]
    told = next(f for f in facts if f.event is not None and f.event.text == "broke")
    assert told.stance == "reported"
    assert {p.key: p.role for p in told.participants}["noun:miller"] == "agent"
