"""Numbers from nought to a million: said in words and in figures, and read back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.kinds.figures import bounds, read_digits
from claims.kinds.saying import say
from claims.kinds.spelling import spell
from claims.model import Hedge, Kind, NumberValue, OrdinalValue, PercentageValue
from claims.spotting.normalising import normalise
from claims.spotting.values import spot_values

MILLION = 1_000_000
STRIDE = 337
"""A prime, so that every ending of the numbers comes up."""
GROUPINGS = {"fr": (" ", "\u00a0", "\u202f", "\u2009", "."), "en": (",", " ", "\u00a0", "\u202f", "\u2009")}
LANGUAGES = ("fr", "en")
HEDGES = (Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST)


def some_numbers() -> list[int]:
    """Return every number to two thousand, one in `STRIDE` after it, and those on either side of a scale."""
    edges = [edge + step for edge in (10_000, 100_000, MILLION) for step in (-1, 0)]
    return sorted({*range(2001), *range(2001, MILLION, STRIDE), *edges})


def amount(text: str, language: str) -> Decimal | None:
    value = normalise(text, language)
    return value.amount if isinstance(value, NumberValue) else None


def belgian(words: str) -> str:
    """Turn tens to those of Brussels: `soixante et onze` to `septante et un`, `quatre-vingt-dix` to `nonante`."""
    units = dict(zip(["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"], range(7), strict=True))
    names = ["", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
    for ten, name in (("soixante", "septante"), ("quatre-vingt", "nonante")):
        for tail, unit in (("dix-sept", 7), ("dix-huit", 8), ("dix-neuf", 9), *units.items()):
            said = f"{name} et un" if unit == 1 else f"{name}-{names[unit]}" if unit else name
            words = words.replace(f"{ten}-{tail}", said).replace(f"{ten} et {tail}", said)
    return words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_in_words_is_read_back(language: str) -> None:
    wrong = [n for n in some_numbers() if amount(spell(n, language), language) != n]
    assert wrong == []


def test_every_number_in_belgian_words_is_read() -> None:
    wrong = [n for n in some_numbers() if amount(belgian(spell(n, "fr")), "fr") != n]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_in_words_is_read_in_prose(language: str) -> None:
    frame = {"fr": "On y a vu {} moutons hier.", "en": "They saw {} lambs there."}[language]
    for n in some_numbers()[2::7]:
        found = [m for m in spot_values(frame.format(spell(n, language)), language, None) if m.kind is Kind.NUMBER]
        assert [m.value.amount for m in found if isinstance(m.value, NumberValue)] == [n]


@pytest.mark.parametrize(("language", "mark"), [(known, mark) for known in LANGUAGES for mark in GROUPINGS[known]])
def test_every_number_in_figures_is_read_back_in_every_grouping(language: str, mark: str) -> None:
    wrong = [n for n in some_numbers() if amount(f"{n:,}".replace(",", mark), language) != n]
    assert wrong == []


@given(st.integers(0, MILLION), st.sampled_from(LANGUAGES))
def test_any_number_in_words_is_read_back(n: int, language: str) -> None:
    assert amount(spell(n, language), language) == n


@given(st.integers(0, MILLION), st.sampled_from(HEDGES), st.sampled_from(LANGUAGES))
def test_what_is_said_of_a_count_is_read_back_whole(n: int, hedge: Hedge, language: str) -> None:
    figure = read_digits(f"{n:,}".replace(",", " "), ".")
    assert figure is not None
    around = bounds(figure, hedge)
    value = NumberValue(Decimal(n), around.low, around.high, hedge)
    assert normalise(say(value, language), language) == value


@given(st.integers(1, MILLION), st.sampled_from(LANGUAGES))
def test_what_is_said_of_a_rank_is_read_back_whole(n: int, language: str) -> None:
    rank = OrdinalValue(Decimal(n), Decimal(n), Decimal(n))
    assert normalise(say(rank, language), language) == rank


@given(st.integers(0, 10_000), st.integers(0, 2), st.sampled_from(LANGUAGES))
def test_what_is_said_of_a_share_is_read_back_whole(n: int, places: int, language: str) -> None:
    share = Decimal(n).scaleb(-places)
    read = normalise(f"{share:f} %".replace(".", "," if language == "fr" else "."), language)
    assert isinstance(read, PercentageValue)
    assert read.amount == share
    assert normalise(say(read, language), language) == read
