"""Who goes on speaking inside what he says, and what is told of somebody by nobody."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import read, told

SPOKEN = [
    ("Orr said the mill had closed and added that 40 carders had left.", "40", "Orr"),
    ("Orr admitted there had been errors, but insisted they had cost 12 jobs.", "12", "Orr"),
    ("Millers predicted that the jump would be brief, saying bakers would buy 12 vans.", "12", "Millers"),
    ("Orr told papers that the boy was lost and was trying to tell guards that he had 3 knives.", "3", "Orr"),
    ("Orr said it was thought that 12 barns had burned.", "12", "Orr"),
    ("Orr said once the abbey had sold 12 fields it could not leave.", "12", "Orr"),
    ("The board decided that the abbey had sold 12 fields.", "12", "The board"),
    ("The abbey has sold 12 fields, Prince Karl was quoted as saying.", "12", "Prince Karl"),
    ("The world number three said that 12 fans left.", "12", "The world number three"),
    ("Police said the guard walked in and told nurses that he had 3 knives.", "3", "Police"),
]
UNSPOKEN = [
    ("Mr Orr's offer values the mill at 8 million pounds.", "8 million pounds"),
    ("Rest assured that the club wants 12 riders.", "12"),
    ("The mill is old, much blamed for the noise, and has 12 looms.", "12"),
    ("Despite seeing 12 sales, the market had expected more.", "12"),
    ("Pupils have to remember 4 songs.", "4"),
    ("Orr had said that he would sell the mill, but he has now bought 12 vans.", "12"),
    ("It recorded 12 sales.", "12"),
    ("Ms Orr has not said when the abbey will sell 12 fields, or what it costs.", "12"),
]


def _by(text: str, value: str) -> str | None:
    return next(f.attribution for f in read(text, "en")[1] if f.text == value)


@pytest.mark.parametrize(("text", "value", "by"), SPOKEN)
def test_whoever_speaks_goes_on_speaking_in_what_he_says(text: str, value: str, by: str) -> None:
    assert _by(text, value) == by


@pytest.mark.parametrize(("text", "value"), UNSPOKEN)
def test_what_nobody_says_has_no_speaker(text: str, value: str) -> None:
    assert _by(text, value) is None


def test_what_is_told_of_somebody_is_reported_by_nobody() -> None:
    claim = told("The chief widely reported to have sold 12 fields is in charge.", "en")["sold"]
    assert (claim.stance, claim.attribution) == (Stance.REPORTED, None)


def test_a_tag_that_names_nobody_makes_what_it_closes_reported() -> None:
    claim = told("The mayor has bought 12 fields, it has been announced.", "en")["bought"]
    assert (claim.stance, claim.attribution) == (Stance.REPORTED, None)
