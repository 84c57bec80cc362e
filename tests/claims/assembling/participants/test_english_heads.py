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
    ("Paul Harding was leaning on his shoulder and blocking the road.", "blocking", "person:harding", "agent"),
    ("Velt sold more than 90 of the new boats compared with just ten last year.", "sold", "noun:ship", "patient"),
]
ABSENT = [
    ("The bakers need a slow decision making process.", "need", "noun:decision"),
    ("Paul Harding beat the record set by Otto Brandt.", "beat", "noun:set"),
    ("Paul Harding was leaning on his shoulder and blocking the road.", "blocking", "noun:shoulder"),
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
    text = "Otto Brandt sold the boat. Paula sang. A cook helped Mr Brandt. Paula Brandt is a judge."
    assert roles(text, "en", "helped").get("person:oto-brandt") == "patient"


DESCRIBED = [
    ("Boat sales broke records, topping 60 dollars at one point, driven up by fears.", "driven", "noun:point"),
    ("Velt asked Otto Brandt, the agent for the Hadleys, who live in Cork.", "asked", "recipient"),
    ("Velt bought a boat from Orsa Ltd, the brewery for the Hadleys.", "bought", "recipient"),
    ("The band, originally from Scotland, has sold a boat.", "sold", "place"),
    ("The paper quoted a baker at Orsa as saying the union would make a bid.", "make", "noun:baker"),
]


@pytest.mark.parametrize(("text", "event", "key"), DESCRIBED)
def test_what_belongs_to_another_noun_or_clause_takes_no_part(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert key not in found
    assert key not in found.values()


LENT = [
    (
        "Boat sales broke records, topping 60 dollars at one point, driven up by fears.",
        "driven",
        "noun:sale",
        "patient",
    ),
    ("Boat sales rose to £9m, boosted by the heat.", "boosted", "noun:sale", "patient"),
    ("She lives in a brewery, built by Otto Brandt.", "built", "noun:brewery", "patient"),
    ("The paper quoted a baker at Orsa as saying the union would make a bid.", "make", "noun:union", "agent"),
    ("The baker cooked a meal for the Hadleys.", "cooked", "name:hadleys", "recipient"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), LENT)
def test_whoever_a_participle_or_a_report_tells_of_takes_part(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "en", event).get(key) == role


RANKED = [
    ("In May Orsa will take on world number 30 Otto Brandt.", "take", {"person:brandt": "patient"}),
    ("The world number two Otto Brandt won the cup.", "won", {"person:brandt": "agent"}),
    (
        "On Friday 15 bakers from the Riders 4 Justice action group were arrested.",
        "arrested",
        {"noun:baker": "patient"},
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), RANKED)
def test_a_figure_inside_a_group_parts_no_noun_from_its_name(text: str, event: str, expected: dict[str, str]) -> None:
    assert expected.items() <= roles(text, "en", event).items()


@pytest.mark.parametrize(
    "text", ["The world number three beat Otto Brandt.", "Otto Brandt beat the world number three."]
)
def test_the_world_does_not_do_what_its_number_three_does(text: str) -> None:
    assert "noun:world" not in roles(text, "en", "beat")


def test_the_world_does_what_is_told_of_it() -> None:
    assert roles("The world met 30 bakers in May.", "en", "met").get("noun:world") == "agent"
