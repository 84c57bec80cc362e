"""English participles without an auxiliary: what is done to the noun before them, and what only looks like that."""

from __future__ import annotations

import pytest

from claims.assembling.words.tokens import Tag
from tests.claims.assembling.analysing import parsed, roles

DONE = [
    ("The council shut two baths, under a scheme unveiled by the Greens.", "unveiled", {"noun:scheme": "patient"}),
    ("Bakers earn more, according to a survey published on Monday.", "published", {"noun:survey": "patient"}),
    ("Two unions agreed to the pact struck last month.", "struck", {}),
    ("The memo issued on Friday, said the port was safe.", "issued", {}),
    ("Ida Lund joined Orsa, a brewery owned by her uncle.", "owned", {}),
    ("Imports rose, with weak exports offset by tourism.", "offset", {}),
    ("The storm hit the coast, with at least 40 sheep killed.", "killed", {}),
    ("Laws introduced in 2011 demand that ferries carry rafts.", "introduced", {}),
    (
        "Two raids led by the stocky Paul Harding, fresh from a long ban, ended in May.",
        "led",
        {"noun:search-raid": "patient"},
    ),
    ("The term was quashed in May and the penalty cut to two months.", "cut", {}),
    ("Trams stop because of 40 drivers lost to a rival.", "lost", {}),
    ("The kick left Ola Brun bloodied.", "bloodied", {}),
    ("The tram network in Oslo, often disrupted by snow, opened in 1990.", "disrupted", {}),
    ("The offer is open to owners of the engine in cars bought before June.", "bought", {}),
]
TOLD = [
    ("The clerk who the trust dismissed in May sued it.", "dismissed"),
    ("The novel Lund published in May sold well.", "published"),
    ("The village won by a point.", "won"),
    ("The mayor thought that the trust sold in June.", "sold"),
    ("Police released on Monday a list of the boats.", "released"),
    ("The crisis threatened Friday's cup tie.", "threatened"),
    ("The trust adopted, in June, a new name.", "adopted"),
    ("Ola Brun lost by the river.", "lost"),
    ("The choir led by example.", "led"),
    ("Exports climbed by a third.", "climbed"),
    ("What the council approved in June helped.", "approved"),
]


@pytest.mark.parametrize(("text", "word", "part"), DONE)
def test_what_stands_before_a_participle_without_its_auxiliary_undergoes_it(
    text: str, word: str, part: dict[str, str]
) -> None:
    assert {t.tag for t in parsed(text, "en").tokens if t.low == word} == {Tag.PART}
    found = roles(text, "en", word) if part else {}
    assert part.items() <= found.items()


@pytest.mark.parametrize(("text", "word"), TOLD)
def test_a_verb_whose_object_stands_elsewhere_or_that_needs_none_is_no_participle(text: str, word: str) -> None:
    assert {t.tag for t in parsed(text, "en").tokens if t.low == word} == {Tag.VERB}


def test_who_did_it_stands_behind_by() -> None:
    found = roles("Ida Lund joined Orsa, a brewery owned by her uncle.", "en", "owned")
    assert found["noun:brewery"] == "patient"
    assert found["noun:uncle"] == "agent"


def test_a_headline_in_the_passive_has_no_agent() -> None:
    assert roles("Ida Lund evicted from Oslo flat", "en", "evicted")["person:lund"] == "patient"
    assert roles("Pilot suspended in Oslo", "en", "suspended")["noun:pilot"] == "patient"
