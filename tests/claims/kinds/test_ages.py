"""Ages told by a decade or between two, and lengths of time that are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.kinds import decades_of_age
from claims.kinds.found import Context
from claims.kinds.lexicon import lexicon
from claims.kinds.lexing import lex
from claims.model import AgeValue, Kind
from tests.claims.kinds.reading import figured, of_kind

RANGES = [
    ("fr", "le septuagénaire a été retrouvé", 70, 79),
    ("fr", "deux octogénaires", 80, 89),
    ("fr", "M. Vasseur, la cinquantaine, tient un bar", 50, 59),
    ("fr", "elle approche la quarantaine.", 40, 49),
    ("fr", "un homme, la trentaine passée", 30, 39),
    ("fr", "âgés de 26 à 40 ans", 26, 40),
    ("fr", "les 15-44 ans", 15, 44),
    ("fr", "un enfant de 3 ou 4 ans", 3, 4),
    ("en", "a man in his thirties", 30, 39),
    ("en", "a woman in her early 40s", 40, 44),
    ("en", "he was in his late fifties", 56, 59),
    ("en", "in her mid-30s", 33, 37),
    ("en", "an octogenarian", 80, 89),
    ("en", "pupils between the ages of five and 12", 5, 12),
    ("en", "people aged between 18 and 34", 18, 34),
    ("en", "18 to 24-year-olds", 18, 24),
]


@pytest.mark.parametrize(("language", "text", "low", "high"), RANGES)
def test_an_age_between_two_years_has_both(language: str, text: str, low: int, high: int) -> None:
    value = figured(text, language, Kind.AGE)
    assert isinstance(value, AgeValue)
    assert (value.amount, value.low, value.high) == (None, Decimal(low), Decimal(high))


LISTS = [
    ("fr", "ses fils, âgés de 9, 12 et 15 ans", ["9", "12", "15 ans"]),
    ("fr", "deux cousines de 31 et 28 ans", ["31", "28 ans"]),
    ("fr", "des clients âgés de 25 à 44 ans ou de plus de 65 ans", ["25 à 44 ans", "65 ans"]),
    ("en", "aged 12 and 15", ["12", "15"]),
    ("en", "the 16 and 17-year-olds", ["16", "17-year-olds"]),
]


@pytest.mark.parametrize(("language", "text", "ages"), LISTS)
def test_every_age_of_a_list_is_one_though_its_unit_is_said_once(language: str, text: str, ages: list[str]) -> None:
    assert [m.text for m in of_kind(text, language, Kind.AGE)] == ages


NO_AGES = [
    ("fr", "condamné à 10 ans de prison"),
    ("fr", "il y a tout juste 50 ans"),
    ("fr", "la chaîne célèbre ses 30 ans d'antenne"),
    ("fr", "ses quatre ans d'études"),
    ("fr", "il a cinq ans pour rembourser"),
    ("fr", "réduire à sept ans la programmation"),
    ("fr", "elle est deux ans plus jeune"),
    ("fr", "Marc Roux, 12 ans de prison"),
    ("fr", "un contrat de trois ans"),
    ("fr", "une peine de six mois"),
    ("fr", "après vingt ans, le bilan"),
    ("fr", "la trentaine de blessés"),
    ("fr", "elle a eu une année difficile"),
    ("fr", "le délai légal (20 ans) a couru"),
    ("fr", "aux plus de 50 ans de carrière"),
    ("fr", "placé en quarantaine"),
    ("fr", "dans la quarantaine imposée aux voyageurs"),
    ("fr", "à dix ans du premier vol"),
    ("fr", "En Bretagne, dix ans après"),
    ("en", "a three-year sentence"),
    ("en", "the three-year plan"),
    ("en", "jailed for 12 years"),
    ("en", "in the thirties"),
    ("en", "the early 1940s"),
    ("en", "Going forward, 24 clerks will share one desk"),
]


@pytest.mark.parametrize(
    "person", ["forward", "scrum-half", "bystander", "stepdaughter", "girlfriend", "hiker", "debutant"]
)
def test_a_bare_figure_between_commas_is_the_age_of_whatever_somebody_is_called(person: str) -> None:
    assert [m.text for m in of_kind(f"the {person}, 31, left", "en", Kind.AGE)] == ["31"]


@pytest.mark.parametrize(("language", "text"), NO_AGES)
def test_a_length_of_time_a_count_or_a_decade_is_no_age(language: str, text: str) -> None:
    assert [m.text for m in of_kind(text, language, Kind.AGE)] == []


def test_a_decade_of_age_hands_back_the_token_to_go_on_from() -> None:
    text = "her early forties then"
    known = lexicon("en")
    tokens = lex(text, 0, len(text), known)
    read = decades_of_age.read(tokens, 1, known, Context(text, len(text)))
    assert read is not None
    found, after = read
    assert (text[found.start : found.end], tokens[after].word) == ("early forties", "then")
    assert decades_of_age.read(tokens, 3, known, Context(text, len(text))) is None


@pytest.mark.parametrize(
    "text", ["a judge who is 12 rows away", "the side who was 20 in the draw", "he who was 14 points up"]
)
def test_who_is_so_many_of_something_else_is_no_age(text: str) -> None:
    assert of_kind(text, "en", Kind.AGE) == []
