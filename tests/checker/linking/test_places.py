"""Where an event is: two places are two events, unless the sentences are versions of one."""

from __future__ import annotations

from typing import Any

from checker.linking import link_facts
from checker.settings import DEFAULTS
from claims.model import Fact, Slot
from tests.checker.factories import fact, figure, takes_part


def quake(source: str, amount: int, place: str, *words: str) -> Fact:
    given: dict[str, Any] = {"slot": Slot.MEASURE, "noun": "magnitude", "family": "quake"}
    context = tuple(sorted({"earthquake", "hit", "magnitude", place.partition(":")[2], *words}))
    return fact(source=source, value=figure(amount), participants=takes_part("object", place), context=context, **given)


def test_places_that_the_other_text_does_not_know_are_two_events() -> None:
    here, there = quake("a", 6, "name:varna", "coast"), quake("b", 7, "country:MM", "centre")
    assert link_facts([here, there], DEFAULTS) == []
    assert len(link_facts([here, quake("b", 7, "name:varna", "centre")], DEFAULTS)) == 1


def test_a_place_that_the_other_text_knows_elsewhere_is_no_other_place() -> None:
    here, there = quake("a", 6, "name:varna", "coast", "quay"), quake("b", 7, "country:BG", "coast", "quay")
    known = fact(source="a", family="visit", participants=takes_part("agent", "country:BG"), context=("visit",))
    told = [{link.a.source, link.b.source} for link in link_facts([here, there, known], DEFAULTS)]
    assert {"a", "b"} in told


def test_short_sentences_of_texts_on_two_places_are_no_copies() -> None:
    few: dict[str, Any] = {"family": "date-back", "context": ("date-back", "fact"), "participants": ()}
    one = fact(source="a", **few | {"places": ("city:bergen",), "participants": takes_part("topic", "city:bergen")})
    other = fact(source="b", **few | {"places": ("city:oslo",), "participants": takes_part("topic", "city:oslo")})
    assert link_facts([one, other], DEFAULTS) == []
