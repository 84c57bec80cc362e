"""Every step has words in every interface language, with the places that it fills."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import checker.judging
import checker.linking
from checker.judging.calendar import WEEKDAYS
from checker.linking.levels import DIMENSIONS
from checker.model import Relation
from checker.wording.wording import interfaces, messages

KEY = re.compile(r'"((?:link|judge|doubt)\.[a-z-]+)"')
PLACE = re.compile(r"\{(\w+)")
ROOMS = (checker.linking, checker.judging)


def used_keys() -> set[str]:
    """The keys that stand in the code, and those made from a name."""
    files = [path for room in ROOMS for folder in room.__path__ for path in Path(folder).rglob("*.py")]
    found = {key for path in files for key in KEY.findall(path.read_text(encoding="utf-8"))}
    found |= {f"judged.{relation.value}" for relation in Relation}
    found |= {f"judge.weekday-{day}" for day in WEEKDAYS}
    refusals = {"link.same-sentence", "link.other-slot", "link.other-kind", "link.other-role", "link.other-noun"}
    refusals |= {
        "link.other-qualifier",
        "link.other-holder",
        "link.other-city",
        "link.other-week",
        "link.own-day",
        "link.both-known",
        "link.strange-places",
        "link.unread-negation",
        "link.one-and-many",
        "link.other-end",
        "link.both-told",
    }
    return found - refusals


@pytest.mark.parametrize("language", interfaces())
def test_every_step_has_its_words(language: str) -> None:
    assert used_keys() - messages(language).keys() == set()


@pytest.mark.parametrize("language", interfaces())
def test_no_words_are_left_without_a_step(language: str) -> None:
    rooms = {key for key in messages(language) if key.partition(".")[0] in ("link", "judge", "judged", "doubt")}
    assert rooms - used_keys() == set()


def test_languages_fill_the_same_places() -> None:
    places = [{key: set(PLACE.findall(messages(language)[key])) for key in used_keys()} for language in interfaces()]
    assert all(other == places[0] for other in places)


def test_every_dimension_has_levels_with_weights_of_their_own() -> None:
    keys = [level.table for _, levels in DIMENSIONS for level in levels]
    assert len(keys) == len(set(keys))
