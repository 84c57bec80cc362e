"""Two texts on one story, and the values of which each has only one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from checker.linking import link_facts
from checker.linking.profiles import Profile, profile_facts
from checker.linking.stories import are_both_told, left_over
from checker.settings import DEFAULTS
from claims.model import AgeValue, Fact, Slot
from tests.checker.factories import day, fact, figure, month, takes_part

HERE: dict[str, Any] = {"source": "a.txt", "published": date(2021, 5, 4)}
THERE: dict[str, Any] = {"source": "b.txt", "published": date(2021, 5, 4)}
LEAD = ("ferry", "sank", "coast", "rescue", "captain")


def lead(**given: Any) -> Fact:
    """What tells both texts for one story: the ferry, the town, the rescue."""
    parties = takes_part("agent", "thing:ferry solveig", "city:bodo")
    return fact(participants=parties, context=LEAD, family="sink", value=day(2021, 5, 3), **given)


def built(year: int, **given: Any) -> Fact:
    return fact(participants=(), context=("yard", "hull"), family="build", value=month(year, 3), **given)


def profiles(*facts: Fact) -> list[Profile]:
    return profile_facts(facts, DEFAULTS.rare_words, {})


def of(found: list[Profile], wanted: Fact) -> Profile:
    return next(profile for profile in found if profile.fact is wanted)


def left(one: Fact, other: Fact, *more: Fact) -> bool:
    """Whether two facts of two reports, beside their leads and `more`, are all that is left of their kind."""
    found = profiles(lead(**HERE), lead(**THERE), one, other, *more)
    return left_over(of(found, one), of(found, other)) is not None


def steps(one: Fact, other: Fact, *more: Fact) -> set[str]:
    """The steps of the link of two facts, none where they do not link."""
    pair = {id(one), id(other)}
    links = link_facts([one, other, *more], DEFAULTS)
    return {step.key for link in links if {id(link.a), id(link.b)} == pair for step in link.steps}


def test_the_only_dates_of_a_kind_in_two_texts_on_one_story_are_of_one_thing() -> None:
    one, other = built(1989, **HERE), built(1998, **THERE)
    assert left(one, other)
    assert "link.sole" in steps(one, other, lead(**HERE), lead(**THERE))


def test_they_are_not_where_the_texts_tell_two_stories() -> None:
    one, other = built(1989, **HERE), built(1998, **THERE)
    elsewhere = fact(participants=takes_part("agent", "city:turku"), context=("mill", "flood"), **THERE)
    assert "link.sole" not in steps(one, other, lead(**HERE), elsewhere)


@pytest.mark.parametrize(("language", "expected"), [("fr", True), ("en", False)])
def test_a_story_in_two_languages_is_known_by_fewer_words(language: str, expected: bool) -> None:
    parties = takes_part("agent", "thing:ferry solveig", "city:bodo")
    own = (f"{language}{n}" for n in range(6))
    one = fact(participants=parties, context=(LEAD[0], *(f"word{n}" for n in range(5))), **HERE)
    other = fact(participants=parties, context=(LEAD[0], *own), language=language, **THERE)
    a, b = (of(profiles(one, other), each) for each in (one, other))
    assert a.story.is_one_with(b.story) is expected


def test_they_are_not_where_the_texts_were_published_a_week_apart() -> None:
    later = THERE | {"published": date(2021, 5, 11)}
    one, other = built(1989, **HERE), built(1998, **later)
    assert "link.sole" not in steps(one, other, lead(**HERE), lead(**later))


def test_a_text_that_tells_two_leaves_none_over() -> None:
    assert not left(built(1989, **HERE), built(1998, **THERE), built(2004, **THERE))


def test_values_that_both_texts_have_are_set_aside_first() -> None:
    assert left(built(1989, **HERE), built(1998, **THERE), built(2004, **THERE), built(2004, **HERE))


def test_a_value_that_the_other_text_has_of_something_else_is_not_left_over() -> None:
    one, other = built(1989, **HERE), built(1998, **THERE)
    assert not left(one, other, fact(participants=(), family="repair", value=month(1989, 3), **THERE))


def count(amount: int, **given: Any) -> Fact:
    return fact(slot=Slot.COUNT, value=figure(amount), noun="passenger", family="carry", context=("deck",), **given)


def test_two_figures_that_both_texts_have_are_told_by_both() -> None:
    facts = [count(150, **HERE), count(80, **HERE), count(150, **THERE), count(80, **THERE)]
    found = profiles(lead(**HERE), lead(**THERE), *facts)
    assert are_both_told(of(found, facts[0]), of(found, facts[3]))
    assert not are_both_told(of(found, facts[0]), of(found, facts[2]))


@pytest.mark.parametrize(("years", "expected"), [((27, 29), True), ((27, 61), False)])
def test_lone_ages_are_of_one_person_only_where_they_are_close(years: tuple[int, int], expected: bool) -> None:
    def aged(number: int, key: str, **given: Any) -> Fact:
        value = AgeValue(Decimal(number), Decimal(number), Decimal(number))
        return fact(slot=Slot.AGE, value=value, participants=takes_part("agent", key), family="be", **given)

    one, other = aged(years[0], "noun:sailor", **HERE), aged(years[1], "person:lund", **THERE)
    assert left(one, other) is expected
