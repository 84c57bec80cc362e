"""Figures, dates and plurals, with Babel as the authority."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from babel import Locale
from babel.dates import get_month_names
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from checker.wording import interfaces
from checker.wording.locales import french_spaces, is_singular, number_words
from checker.wording.wording import month_names, said_value, small_number

LANGUAGES = interfaces()


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_those_of_cldr(language: str) -> None:
    names = get_month_names("wide", locale=language)
    assert month_names(language) == tuple(names[month] for month in range(1, 13))


@pytest.mark.parametrize("language", LANGUAGES)
@given(amount=st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_figures_are_grouped_as_cldr_groups_them(language: str, amount: Decimal) -> None:
    expected = format_decimal(amount, locale=language).replace("\u202f", "\u00a0").replace("-", "−")
    assert number_words(amount, language) == ("0" if expected == "−0" else expected)


@pytest.mark.parametrize("language", LANGUAGES)
@given(amount=st.integers(min_value=0, max_value=10**5))
def test_singular_and_plural_are_those_of_cldr(language: str, amount: int) -> None:
    assert is_singular(amount, language) == (Locale(language).plural_form(amount) == "one")


@pytest.mark.parametrize(("amount", "words"), [(1.5, True), (0.5, True), (2.0, False)])
def test_french_takes_the_singular_below_two(amount: float, words: bool) -> None:
    assert is_singular(amount, "fr") is words


@pytest.mark.parametrize(
    ("value", "language", "words"),
    [(date(2019, 4, 9), "fr", "9 avril 2019"), (date(2019, 5, 1), "fr", "1er mai 2019"),
     (date(2019, 5, 1), "en", "1 May 2019"), (2.5, "fr", "2,5"), (Decimal(1184), "fr", "1\u00a0184"),
     (Decimal("2.5e9"), "en", "2,500,000,000"), (0.1, "en", "0.1"), (True, "en", "True"), ("x", "fr", "x")],
)  # fmt: skip
def test_values_are_said_as_the_language_writes_them(value: object, language: str, words: str) -> None:
    assert said_value(value, language) == words


def test_small_figures_are_written_out_and_others_are_not() -> None:
    assert (small_number(12, "fr"), small_number(17, "fr"), small_number(-1, "fr")) == ("douze", "17", "−1")


def test_an_infinite_figure_is_said_and_not_a_crash() -> None:
    assert number_words(float("inf"), "en") == "∞"


def test_french_marks_stay_with_their_words() -> None:
    assert french_spaces("« a » : b ? 5 %") == "«\u00a0a\u00a0»\u00a0: b\u00a0? 5\u00a0%"
