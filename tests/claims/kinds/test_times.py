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
    ("fr", 780, None): ["aux alentours de 13 heures", "à partir de 13 heures", "il est 13 heures"],
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


@pytest.mark.parametrize(
    ("language", "text", "first", "last", "zone"),
    [
        ("fr", "entre 7h30 et 8 heures", 450, 480, None),
        ("fr", "de 4h30 à 7 heures", 270, 420, None),
        ("fr", "la tranche 16-20H", 960, 1200, None),
        ("fr", "de 9 à 17 heures", 540, 1020, None),
        ("fr", "entre 7 heures et 9 heures", 420, 540, None),
        ("fr", "8h-12h", 480, 720, None),
        ("fr", "de 8h15 à 21h heure de Paris", 495, 1260, "Europe/Paris"),
        ("en", "8.30pm to 10pm", 1230, 1320, None),
        ("en", "from 8 to 10 a.m.", 480, 600, None),
        ("en", "between 3pm and 5pm", 900, 1020, None),
        ("en", "11am to 1pm", 660, 780, None),
        ("en", "8-10pm on Friday", 1200, 1320, None),
        ("en", "10.30-11.30am", 630, 690, None),
        ("en", "9am-5pm", 540, 1020, None),
        ("en", "9am to noon", 540, 720, None),
        ("en", "noon to 5pm", 720, 1020, None),
        ("en", "between 0200 and 0400 GMT", 120, 240, "GMT"),
    ],
)
def test_a_span_of_hours_has_both_its_ends(language: str, text: str, first: int, last: int, zone: str | None) -> None:
    assert only(text, language, Kind.TIME).value == TimeValue(first, last, zone)


@pytest.mark.parametrize(
    "text", ["aux commandes du 20h de la chaîne", "une invitée du 20 heures", "le 13 heures de la une"]
)
def test_a_broadcast_is_no_time_and_lasts_nothing(text: str) -> None:
    assert of_kind(text, "fr", Kind.TIME) == []
    assert of_kind(text, "fr", Kind.DURATION) == []


@pytest.mark.parametrize(
    "text",
    [
        "en 24h", "1h30 de route", "pendant 2h45", "une visite limitée à trois heures", "un match de 4h",
        "36 h de grève", "deux petites heures",
        "à une heure à l'est de Lyon", "trois heures maximum", "à 2h de marche", "les dernières 24h", "3h plus tard",
    ],
)  # fmt: skip
def test_hours_that_last_are_a_length_of_time_however_they_are_written(text: str) -> None:
    assert of_kind(text, "fr", Kind.TIME) == []
    assert len(of_kind(text, "fr", Kind.DURATION)) == 1


@pytest.mark.parametrize("text", ["en fin d'après-midi", "ouvert 24h/24", "7j/7"])
def test_part_of_a_day_or_round_the_clock_is_no_time(text: str) -> None:
    assert of_kind(text, "fr", Kind.TIME) == []


@pytest.mark.parametrize(("language", "text"), [("fr", "8h35"), ("en", "08:35")])
def test_a_time_is_said_as_its_language_writes_it(language: str, text: str) -> None:
    assert say(TimeValue(515, 515), language) == text
