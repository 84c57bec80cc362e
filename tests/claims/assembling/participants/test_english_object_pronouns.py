"""Whom or what an English pronoun that is an object takes up in its own sentence."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

CASES = [
    ("When the first lamps went on sale, only three bakers bought them.", "bought", "noun:lamp", "patient"),
    ("The sailor dropped his oar and two clerks seized him.", "seized", "noun:crew-member", "patient"),
    ("The ferry sank after a tug rammed it at night.", "rammed", "noun:ferry", "patient"),
    ("The burglar hid in a mill while clerks chased him.", "chased", "noun:thief", "patient"),
    ("The baker, robbed twice by Otto Brandt, wept as she shut the mill.", "shut", "noun:baker", "agent"),
    ("Clerks were left without work, say bakers who hope they return.", "hope", "noun:baker", "agent"),
    ("The miller will claim the wheel is old and that he lost money.", "lost", "noun:miller", "agent"),
]
OPEN = [
    ("The clerks ran past the bakers, so we will not fetch them.", "fetch"),
    ("The bakers sold lamps and boats, and sailors liked them.", "liked"),
    ("The miller lost a case, barring it from the market.", "barring"),
    ("The miller made it clear that the wheel broke.", "made"),
    ("The clerks used a Taser to subdue him.", "subdue"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), CASES)
def test_a_pronoun_takes_up_what_alone_agrees(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "en", event).get(key) == role


@pytest.mark.parametrize(("text", "event"), OPEN)
def test_one_that_two_may_be_meant_by_is_left(text: str, event: str) -> None:
    assert "patient" not in roles(text, "en", event).values()
