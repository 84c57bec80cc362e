"""Said again in either language and read back, a value is the same."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims.kinds.saying import say
from claims.kinds.spelling import spell
from claims.kinds.tables import Measures, MoneySigns
from claims.languages.packs import SHARED, load_table
from claims.model import (
    AgeValue,
    DateValue,
    DurationValue,
    Hedge,
    MoneyValue,
    NumberValue,
    OrdinalValue,
    QuantityValue,
    TimeValue,
)
from claims.spotting.normalising import normalise

LANGUAGES = st.sampled_from(["fr", "en"])
AMOUNTS = st.one_of(
    st.integers(2, 10**9),
    st.decimals(Decimal("0.1"), Decimal(99999), places=1),
    st.decimals(Decimal("0.01"), Decimal(999), places=2),
)


def amount(text: str, language: str) -> Decimal | None:
    value = normalise(text, language)
    assert isinstance(value, NumberValue), text
    return value.amount


@given(st.integers(0, 10**6), LANGUAGES)
@example(80, "fr")
@example(81, "fr")
@example(71, "fr")
@example(200_000, "fr")
@example(1_000_000, "fr")
@example(101, "en")
def test_any_numeral_in_words_is_read_back(number: int, language: str) -> None:
    assert amount(spell(number, language), language) == number


@given(st.integers(10**6, 10**15 - 1), LANGUAGES)
def test_numerals_of_millions_and_more_are_read_back_too(number: int, language: str) -> None:
    assert amount(spell(number, language), language) == number


def test_a_number_too_large_for_words_is_refused() -> None:
    with pytest.raises(ValueError, match="figures"):
        spell(10**15, "fr")


@given(st.integers(0, 10**6), LANGUAGES)
def test_a_whole_number_said_in_figures_is_the_same_value(number: int, language: str) -> None:
    value = normalise(str(number) if number < 1000 else f"{number:,}".replace(",", "\u00a0"), "fr")
    assert value is not None
    if not isinstance(value, DateValue):
        assert normalise(say(value, language), language) == value


@pytest.mark.parametrize("unit", ["%", "EUR", "kilomètres", "tonnes", "litres", "jours", "ans", "heures", "hectares"])
@pytest.mark.parametrize("hedge", ["", "environ ", "plus de ", "au moins ", "moins de ", "près de "])
@pytest.mark.parametrize("figure", ["3", "1,5", "250", "12\u00a0000", "2,50", "3,2 millions"])
def test_a_measure_said_in_either_language_is_the_same_value(figure: str, hedge: str, unit: str) -> None:
    joint = " de " if "million" in figure and unit not in ("%", "EUR", "heures", "hectares", "ans") else " "
    joint = " d'" if "million" in figure and unit in ("heures", "hectares", "ans") else joint
    value = normalise(f"{hedge}{figure}{joint}{unit}", "fr")
    assert value is not None
    for language in ("fr", "en"):
        assert normalise(say(value, language), language) == value, say(value, language)


@pytest.mark.parametrize(
    "text", ["3 à 5 %", "10 à 15 km", "de 150 à 200 personnes", "14 700 EUR par mois", "3 points de pourcentage"]
)
def test_ranges_rates_and_points_are_said_again(text: str) -> None:
    value = normalise(text, "fr")
    assert value is not None
    for language in ("fr", "en"):
        assert normalise(say(value, language), language) == value, say(value, language)


@given(st.integers(1, 10_000), LANGUAGES)
def test_any_rank_is_said_again(rank: int, language: str) -> None:
    number = Decimal(rank)
    value = OrdinalValue(number, number, number)
    assert normalise(say(value, language), language) == value


@given(st.integers(1, 110), LANGUAGES)
def test_any_age_is_said_again(years: int, language: str) -> None:
    number = Decimal(years)
    value = AgeValue(number, number, number)
    assert normalise(say(value, language), language) == value


@given(AMOUNTS, LANGUAGES)
def test_any_sum_or_length_keeps_its_amount(number: int | Decimal, language: str) -> None:
    said = Decimal(number)
    for value in (
        MoneyValue(said, said, said, currency="USD"),
        QuantityValue(said, said, said, unit="kilometer"),
        DurationValue(said, said, said, unit="day"),
    ):
        again = normalise(say(value, language), language)
        assert isinstance(again, type(value)), say(value, language)
        assert again.amount == value.amount


TABLE = load_table(SHARED, "units", Measures)["unit"]
CODES = [*load_table(SHARED, "money", MoneySigns)["codes"]["iso"], None]
SPANS_OF_TIME = [
    "nanosecond", "microsecond", "millisecond", "second", "minute", "hour", "day", "week", "fortnight", "month",
    "quarter", "year", "decade", "century", "millennium",
]  # fmt: skip
ZONES = [None, "GMT", "UTC", "local", "Europe/Paris", "Europe/London", "Europe/Brussels"]


TWO_FIGURES = [Decimal(2), Decimal(37)]


@pytest.mark.parametrize("unit", sorted(set(TABLE) - set(SPANS_OF_TIME)))
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("figure", TWO_FIGURES)
def test_a_measure_in_any_unit_is_said_again(unit: str, figure: Decimal, language: str) -> None:
    half = Decimal("0.5")
    for value in (
        QuantityValue(figure, figure - half, figure + half, unit=unit),
        QuantityValue(figure, figure, None, Hedge.AT_LEAST, unit=unit),
        QuantityValue(None, figure, figure * 2, Hedge.RANGE, unit=unit),
    ):
        assert normalise(say(value, language), language) == value, say(value, language)


@pytest.mark.parametrize("unit", SPANS_OF_TIME)
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("figure", TWO_FIGURES)
def test_a_length_of_time_in_any_unit_is_said_again(unit: str, figure: Decimal, language: str) -> None:
    for value in (
        DurationValue(figure, figure, figure, unit=unit),
        DurationValue(None, figure, figure + 3, Hedge.RANGE, unit=unit),
        DurationValue(figure, None, figure, Hedge.LESS_THAN, unit=unit),
    ):
        assert normalise(say(value, language), language) == value, say(value, language)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("figure", TWO_FIGURES)
def test_a_sum_in_any_currency_is_said_again(code: str | None, figure: Decimal, language: str) -> None:
    for value in (
        MoneyValue(figure, figure, figure, currency=code),
        MoneyValue(figure, figure, figure, per="month", currency=code),
        MoneyValue(None, figure, figure * 3, Hedge.RANGE, currency=code),
    ):
        assert normalise(say(value, language), language) == value, say(value, language)


@given(st.integers(1, 90).map(Decimal), st.integers(1, 9).map(Decimal), LANGUAGES)
def test_ages_between_two_years_and_in_months_are_said_again(low: Decimal, more: Decimal, language: str) -> None:
    for value in (AgeValue(None, low, low + more, Hedge.RANGE), AgeValue(low, low, low, unit="month")):
        assert normalise(say(value, language), language) == value, say(value, language)


@pytest.mark.parametrize("zone", ZONES)
@settings(max_examples=20)
@given(st.integers(0, 1400), st.integers(1, 39), LANGUAGES)
def test_a_span_of_a_day_is_said_again_with_its_zone(zone: str | None, first: int, more: int, language: str) -> None:
    for value in (TimeValue(first, first, zone), TimeValue(first, first + more, zone)):
        assert normalise(say(value, language), language) == value, say(value, language)


@given(st.integers(0, 1439), LANGUAGES)
def test_any_minute_of_the_day_is_said_again(minute: int, language: str) -> None:
    value = TimeValue(minute, minute)
    assert normalise(say(value, language), language) == value


@given(st.dates(date(1600, 1, 1), date(2100, 12, 31)), LANGUAGES)
def test_any_day_is_said_again(day: date, language: str) -> None:
    value = normalise(f"le {day.day} {MONTHS[day.month - 1]} {day.year}", "fr")
    assert value is not None
    assert normalise(say(value, language), language) == value


MONTHS = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
]  # fmt: skip
SPANS = [
    "en 2018",
    "septembre 2018",
    "les années 1990",
    "XIXe siècle",
    "été 2018",
    "premier trimestre 2019",
    "deuxième semestre 2018",
    "du 3 mai 2019 au 5 juin 2019",
    "mi-octobre 2018",
    "fin des années 1990",
    "au début des années 80",
    "fin du XIXe siècle",
    "première moitié du XXe siècle",
    "Ier siècle",
    "hiver 2017-2018",
    "saison 2016/2017",
    "les trois mois clos fin juin 2018",
    "les six premiers mois 2016",
    "fin 2018-début 2019",
    "la veille de Noël 2018",
    "la semaine avant Noël 2018",
    "T1 2017 - T3 2018",
    "six mois à partir du 1er novembre 2019",
    "l'année avant 2015",
    "dans la nuit du 31 décembre 2017 au 1er janvier 2018",
]


@pytest.mark.parametrize("text", SPANS)
def test_a_span_of_days_is_said_again_with_the_same_days(text: str) -> None:
    value = normalise(text, "fr")
    assert isinstance(value, DateValue)
    for language in ("fr", "en"):
        again = normalise(say(value, language), language)
        assert isinstance(again, DateValue), say(value, language)
        assert (again.earliest, again.latest) == (value.earliest, value.latest), say(value, language)


def test_what_is_no_value_is_none() -> None:
    assert normalise("il pleut", "fr") is None
    assert normalise("3 km et 5 km", "fr") is None
