"""English lengths of time that set a moment off from an event, and those that something lasts."""

from __future__ import annotations

import pytest

from claims.model import DateValue, DurationValue
from tests.claims.assembling.analysing import owners

SET_OFF = [
    ("The ferry sank on Tuesday, five days before a key vote.", "five days before", "sink"),
    ("Olin left the firm two months after leading the merger.", "two months after", "leave"),
    ("The fire came one week after the crew had gone.", "one week after", "come"),
    ("Ten minutes after Olin was led out, she returned.", "Ten minutes after", "go-back"),
    ("Only about a week after crews moved in, the old mill burned.", "a week after", "burn"),
    ("Crews arrived an hour later.", "an hour later", "arrive"),
]
LASTING = [
    ("Olin waited two hours before leaving.", "two hours"),
    ("The hall was shut for three weeks after the flood.", "three weeks"),
    ("It took four years before the bridge opened.", "four years"),
    ("The game lasted six hours before rain fell.", "six hours"),
]


@pytest.mark.parametrize(("text", "when", "family"), SET_OFF)
def test_a_length_before_or_after_an_event_is_a_moment_of_the_other(text: str, when: str, family: str) -> None:
    owned = owners(text, "en")[when]
    assert isinstance(owned.value.mention.value, DateValue)
    assert owned.event is not None
    assert owned.event.family == family


@pytest.mark.parametrize(("text", "length"), LASTING)
def test_what_lasts_so_long_keeps_its_length(text: str, length: str) -> None:
    assert isinstance(owners(text, "en")[length].value.mention.value, DurationValue)


def test_a_number_behind_a_month_and_a_comma_is_no_day_of_it() -> None:
    found = owners("Olin left the firm in May, two months after the merger.", "en")
    assert {"May", "two months after"} <= set(found)


def test_a_number_right_behind_a_month_is_its_day() -> None:
    assert "June twenty one" in owners("Olin left the firm on June twenty one.", "en")
