"""Whom an English pronoun takes up inside its own sentence."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

MEANT = [
    ("The harbour board closed two piers when it hired new guards.", "hired", "noun:board"),
    ("If the growers join the scheme, they will plant oaks.", "plant", "noun:farmer"),
    ("The mill has been dogged by claims it burns tyres.", "burns", "noun:mill"),
    ("Divers are warned not to touch ropes they find.", "find", "noun:diver"),
    ("Peter Holt cut the rope when he reached the ledge beside Mark Tarn's tent.", "reached", "person:holt"),
    ("Mary Orr sang in Leeds in May, and she wrote a play for the radio.", "wrote", "person:or"),
    ("Peter Holt told the clerks that he had sold the barn.", "sold", "person:holt"),
    ("The firm's shares fell after it sold the mine.", "sold", "noun:company"),
    ("The ferry sank because it struck a reef.", "struck", "noun:ferry"),
    ("Tora says Peter Holt tripped after he kicked a bucket.", "kicked", "person:holt"),
]

OPEN = [
    ("Peter Holt met Paul Tarn after he sold the barn.", "sold"),
    ("Mary Orr's agent Ann Hale said she sold the barn.", "sold"),
    ("The rangers warned the campers they would close the wood.", "close"),
    ("The council said it took an hour.", "took"),
    ("Its best brand is cider, though it makes ale.", "makes"),
    ("The fact that it burnt coal surprised nobody.", "burnt"),
    ('The ferry sank, and "it broke the pier", a sailor said.', "broke"),
    ("Mary Orr said he sold the barn.", "sold"),
]


@pytest.mark.parametrize(("text", "event", "expected"), MEANT)
def test_a_pronoun_takes_up_the_subject_of_the_clause_it_hangs_on(text: str, event: str, expected: str) -> None:
    assert [key for key, role in roles(text, "en", event).items() if role == "agent"] == [expected]


@pytest.mark.parametrize(("text", "event"), OPEN)
def test_a_pronoun_that_two_could_be_meant_by_stays_open(text: str, event: str) -> None:
    assert "agent" not in roles(text, "en", event).values()


def test_what_stands_behind_a_gerund_is_its_object() -> None:
    found = roles("The note looks harmless but anyone opening it will get a virus.", "en", "get")
    assert "noun:note" not in found
