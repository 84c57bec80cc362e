"""Times of day."""

from __future__ import annotations

import pytest

from claims.kinds.time import say
from claims.model import Kind, TimeValue
from tests.claims.kinds.reading import of_kind, only

CORPUS: dict[tuple[str, int, str | None], list[str]] = {
    ("fr", 515, None): ["à 08h35", "à 8h35", "à 8 h 35", "à 8 heures 35", "à 08:35"],
    ("fr", 630, None): ["à 10h30", "vers 10 heures 30", "à 10 heures et demie", "dès 10 h 30"],
    ("fr", 600, None): ["à 10 heures", "vers 10h", "dès 10 heures", "10 heures du matin"],
    ("fr", 720, None): ["à midi"],
    ("fr", 0, None): ["à minuit"],
    ("fr", 1020, "GMT"): ["à 17h00 GMT", "à 17 heures GMT"],
    ("fr", 645, None): ["à onze heures moins le quart"],
    ("en", 1050, None): ["at 5.30pm", "at 5:30 pm", "at 17:30", "at 5:30 p.m."],
    ("en", 1020, None): ["at 5pm", "at 5 pm", "at 5 p.m."],
    ("en", 720, None): ["at noon", "at midday"],
    ("en", 450, "GMT"): ["at 7:30am GMT", "at 07:30 GMT"],
}
CASES = [(*key, text) for key, texts in CORPUS.items() for text in texts]


@pytest.mark.parametrize(("language", "minute", "zone", "text"), CASES, ids=[f"{c[0]}-{c[3]}" for c in CASES])
def test_every_phrasing_has_its_minute_and_zone(language: str, minute: int, zone: str | None, text: str) -> None:
    assert only(text, language, Kind.TIME).value == TimeValue(minute, minute, zone)


def test_hours_that_last_are_no_time_of_day() -> None:
    assert of_kind("pendant 10 heures", "fr", Kind.TIME) == []
    assert of_kind("à une heure de route", "fr", Kind.TIME) == []


def test_a_span_of_hours_is_one_mention() -> None:
    assert only("de 14h à 16h", "fr", Kind.TIME).value == TimeValue(840, 960, None)


def test_a_broadcast_is_no_time() -> None:
    assert of_kind("aux commandes du 20h de la chaîne", "fr", Kind.TIME) == []


@pytest.mark.parametrize(("language", "text"), [("fr", "8h35"), ("en", "08:35")])
def test_a_time_is_said_as_its_language_writes_it(language: str, text: str) -> None:
    assert say(TimeValue(515, 515), language) == text
