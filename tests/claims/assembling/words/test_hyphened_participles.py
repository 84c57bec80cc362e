"""Hyphened participles describe what they stand before, unless their first half makes another verb of a verb."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read

DESCRIBING = [
    ("Many readers enjoy text-based riddles.", "text-based"),
    ("The bank funds open, market-based societies.", "market-based"),
    ("Chart-topping Orvia tours in June.", "Chart-topping"),
    ("It is a boost for loss-making Orvia.", "loss-making"),
    ("The village is a thinly-disguised Bergen.", "thinly-disguised"),
    ("The show is well-liked.", "well-liked"),
    ("The bakery's well-loved owner left.", "well-loved"),
    ("The choir sang its first self-titled tune.", "self-titled"),
    ("Today bakers love her old-fashioned look.", "old-fashioned"),
]
TELLING = [
    ("The hooker was sin-binned on Monday.", "sin-binned"),
    ("The firm re-based its prices in June.", "re-based"),
    ("The judge is cross-examining Hale.", "cross-examining"),
    ("Ida Lund was banned for head-butting Hale.", "head-butting"),
]


@pytest.mark.parametrize("text", ["Orvia was no match at all.", "There is no stop at the bakery."])
def test_a_bare_form_behind_no_is_a_noun(text: str) -> None:
    assert not {"match", "stop"} & set(_events(text))


def _events(text: str) -> list[str]:
    return [claim.event.text for claim in read(text, "en")[0] if claim.event is not None]


@pytest.mark.parametrize(("text", "word"), DESCRIBING)
def test_a_hyphened_participle_before_what_it_describes_is_no_event(text: str, word: str) -> None:
    assert word not in _events(text)


@pytest.mark.parametrize(("text", "word"), TELLING)
def test_a_verb_made_by_a_hyphen_still_tells(text: str, word: str) -> None:
    assert word in _events(text)
