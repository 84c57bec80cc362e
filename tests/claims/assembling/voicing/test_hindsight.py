"""What was to come when the past was told, and has come since; and whom somebody else quotes."""

from __future__ import annotations

from datetime import date

import pytest

from claims.model import DateRole, Stance
from tests.claims.assembling.analysing import told

CAME = [
    ("The rower would go on to win 3 races.", "en", "win"),
    ("The mill would later hire 300 weavers.", "en", "hire"),
    ("Two years later, the mill was to hire 300 weavers.", "en", "hire"),
    ("Deux ans plus tard, la scierie devait embaucher 300 bûcherons.", "fr", "embaucher"),
    ("Deux ans plus tard, la scierie allait embaucher 300 bûcherons.", "fr", "embaucher"),
]


@pytest.mark.parametrize(("text", "language", "event"), CAME)
def test_what_a_text_looks_back_on_has_come_about(text: str, language: str, event: str) -> None:
    assert told(text, language)[event].stance is Stance.ASSERTED


AHEAD = [
    ("Lundi après-midi, la scierie devait embaucher 300 bûcherons.", "fr", "embaucher"),
    ("The mill would later hire 300 weavers if it won.", "en", "hire"),
    ("The mill was to hire 300 weavers two years later.", "en", "hire"),
    ("The mill said it would later hire 300 weavers.", "en", "hire"),
    ("La scierie devait embaucher 300 bûcherons deux ans plus tard.", "fr", "embaucher"),
    ("La scierie devait embaucher 300 bûcherons en mai.", "fr", "embaucher"),
]


@pytest.mark.parametrize(("text", "language", "event"), AHEAD)
def test_what_was_only_planned_then_stays_planned(text: str, language: str, event: str) -> None:
    assert told(text, language)[event].stance in (Stance.PLANNED, Stance.HYPOTHETICAL)


RELAYED = [
    ("The Herald quoted a weaver as saying that 30 looms were sold.", "a weaver"),
    ("The Herald quoted Ann Lund as saying that 30 looms were sold.", "Ann Lund"),
    ("A weaver was quoted by the Herald as saying that 30 looms were sold.", "A weaver"),
    ("The Herald said that 30 looms were sold.", "The Herald"),
]


@pytest.mark.parametrize(("text", "source"), RELAYED)
def test_whoever_is_quoted_as_saying_something_says_it(text: str, source: str) -> None:
    said = told(text, "en")["sold"].attribution
    assert said is not None and said.text == source


def test_the_day_of_what_is_promised_is_that_of_its_coming() -> None:
    claim = told("La scierie promet une fête samedi soir.", "fr", date(2024, 6, 12))["promet"]
    assert [v.role for v in claim.values] == [DateRole.EVENT]


def test_the_day_of_a_promise_made_is_that_of_the_promise() -> None:
    claim = told("La scierie a promis une fête samedi soir.", "fr", date(2024, 6, 12))["promis"]
    assert [v.role for v in claim.values] == [DateRole.STATEMENT]
