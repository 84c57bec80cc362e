"""Which English noun or name takes part: heads of compounds, participles and gerunds that share a subject."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

CASES = [
    ("The bakers need a slow decision making process.", "need", "noun:process", "patient"),
    ("Money laundering is a crime in May.", "is", "noun:laundering", "agent"),
    ("The brewery dropped the loss making tunnel.", "dropped", "noun:tunnel", "patient"),
    ("The brewery closed the orsa.gov library.", "closed", "noun:library", "patient"),
    ("Paul Harding beat the record set by Otto Brandt.", "beat", "noun:record", "patient"),
    ("Paul Harding beat the record set by Otto Brandt.", "set", "person:brandt", "agent"),
    ("Paul Harding hailed Orsa, the small brewery owned by Velt.", "owned", "noun:brewery", "patient"),
    ("Paul Harding was looking over his shoulder and blocking the road.", "blocking", "person:harding", "agent"),
    ("Velt sold more than 90 of the new boats compared with just ten last year.", "sold", "noun:ship", "patient"),
]
ABSENT = [
    ("The bakers need a slow decision making process.", "need", "noun:decision"),
    ("Paul Harding beat the record set by Otto Brandt.", "beat", "noun:set"),
    ("Paul Harding was looking over his shoulder and blocking the road.", "blocking", "noun:shoulder"),
    ("Velt sold more than 90 of the new boats compared with just ten last year.", "sold", "recipient"),
    ("The bakers rejected a decision making it harder.", "rejected", "noun:process"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), CASES)
def test_the_word_that_the_others_describe_takes_part(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "en", event).get(key) == role


@pytest.mark.parametrize(("text", "event", "key"), ABSENT)
def test_what_only_describes_it_does_not(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert key not in found
    assert key not in found.values()


def test_a_given_name_alone_is_its_bearer_and_not_the_last_of_that_surname() -> None:
    text = "Paul Harding sold the boat. His sister Ann sang. Ann Harding is a judge. Paul Harding left."
    found = roles(text, "en", "sang")
    assert found.get("person:an-harding") == "agent"
    assert "person:paul-harding" not in found


def test_a_surname_alone_stays_with_whom_it_was_last_written_in_full() -> None:
    text = "Otto Brandt sold the boat. Ann sang. On Monday Brandt left. Ann Brandt is a judge."
    assert roles(text, "en", "left").get("person:oto-brandt") == "agent"
