"""Numbers, percentages, money, measures, lengths of time, ages, ranks: many phrasings under one value."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.mentions import find_mentions
from claims.model import (
    AgeValue,
    DurationValue,
    Hedge,
    Kind,
    MoneyValue,
    NumberValue,
    PercentageValue,
    QuantityValue,
)
from tests.claims.kinds.reading import amount, figured, of_kind, only

D = Decimal
NUMBERS: dict[tuple[str, str], list[str]] = {
    ("fr", "1200"): [
        "1.200 personnes",
        "1 200 personnes",
        "1\u00a0200 personnes",
        "1\u202f200 personnes",
        "1200 blessés",
        "douze cents personnes",
        "mille deux cents personnes",
    ],
    ("fr", "97"): ["quatre-vingt-dix-sept élus", "nonante-sept élus", "97 élus", "quatre vingt dix sept élus"],
    ("fr", "71"): ["soixante et onze voix", "septante et un députés", "soixante-et-onze voix"],
    ("fr", "2500000000"): ["2,5 milliards de personnes", "deux milliards et demi de fichiers", "2.500.000.000 de vues"],
    ("fr", "450000"): ["450k abonnés", "450 000 abonnés", "quatre cent cinquante mille abonnés"],
    ("fr", "17"): ["dix-sept morts", "17 morts"],
    ("fr", "80"): ["quatre-vingts pays", "huitante pays", "80 pays"],
    ("fr", "10"): ["une dizaine de blessés", "dix blessés"],
    ("fr", "0.5"): ["la moitié des élus", "½ des élus"],
    ("fr", "3.5"): ["trois et demi", "3,5 fichiers", "3 1/2"],
    ("fr", "3500000"): ["3,5 millions de foyers", "trois millions et demi de foyers"],
    ("en", "1200"): ["1,200 people", "1200 injured", "twelve hundred people", "one thousand two hundred people"],
    ("en", "97"): ["ninety-seven members", "97 members", "ninety seven members"],
    ("en", "3600000000"): ["3.6bn users", "3.6 billion users", "three billion six hundred million users"],
    ("en", "450000"): ["450k users", "450,000 users", "four hundred and fifty thousand users"],
    ("en", "12"): ["a dozen people", "twelve people", "12 people"],
    ("en", "36"): ["three dozen people", "thirty-six people"],
    ("en", "0.5"): ["half of them", "half the members"],
    ("en", "3.5"): ["three and a half", "3.5 goals", "3 1/2"],
    ("en", "500000"): ["half a million users", "500,000 users"],
    ("en", "0.25"): ["a quarter of them", "one quarter of voters"],
}
OTHERS: dict[tuple[str, Kind, str, str], list[str]] = {
    ("fr", Kind.PERCENTAGE, "30", ""): ["30 %", "30%", "30 pour cent", "trente pour cent", "30 pct", "30\u202f%"],
    ("fr", Kind.PERCENTAGE, "2.5", ""): ["2,5 %", "2.5%", "2,5 pour cent"],
    ("en", Kind.PERCENTAGE, "30", ""): ["30%", "30 per cent", "thirty percent", "30 percent", "30pc"],
    ("fr", Kind.MONEY, "2500000000", "EUR"): [
        "2,5 milliards d'euros",
        "2,5 Mds €",
        "2,5 Md€",
        "2500 M€",
        "2,5 milliards €",
    ],
    ("fr", Kind.MONEY, "2500000000", "USD"): [
        "2,5 milliards de dollars",
        "2,5 milliards de $",
        "2,5 milliards de dollars américains",
    ],
    ("fr", Kind.MONEY, "14700", "EUR"): ["14.700 euros", "14 700 €", "14 700 EUR", "EUR 14.700", "14700€"],
    ("fr", Kind.MONEY, "13.45", "EUR"): [
        "13,45 euros",
        "13 euros et 45 centimes",
        "13€45",
        "treize euros et quarante-cinq centimes",
    ],
    ("fr", Kind.MONEY, "300", "CHF"): ["300 francs suisses", "300 CHF"],
    ("en", Kind.MONEY, "2500000000", "USD"): [
        "$2.5bn",
        "$2.5 billion",
        "USD 2.5bn",
        "2.5 billion dollars",
        "US$2.5bn",
        "2.5bn US dollars",
    ],
    ("en", Kind.MONEY, "2500000", "GBP"): ["£2.5m", "£2.5 million", "2.5 million pounds", "GBP 2.5m"],
    ("fr", Kind.QUANTITY, "80", "square_meter"): ["80 mètres carrés", "80 m²", "80 m2", "80m2"],
    ("fr", Kind.QUANTITY, "120", "kilometer / hour"): ["120 km/h", "120 kilomètres/heure"[:8] + "m/h"]
    and ["120 km/h", "120 kilomètres à l'heure", "120 kilomètres par heure"],
    ("fr", Kind.QUANTITY, "3", "metric_ton"): ["3 tonnes", "trois tonnes", "3 t"],
    ("fr", Kind.QUANTITY, "5", "degree_Celsius"): ["5 °C", "5°C", "5 degrés Celsius", "cinq degrés Celsius"],
    ("fr", Kind.QUANTITY, "35", "megawatt"): ["35 MW", "35 mégawatts"],
    ("en", Kind.QUANTITY, "5", "mile"): ["5 miles", "five miles", "a 5-mile walk"],
    ("en", Kind.QUANTITY, "60", "mile / hour"): ["60mph", "60 mph", "60 miles per hour", "60 miles an hour"],
    ("en", Kind.QUANTITY, "300", "hectare"): ["300 hectares", "300 ha", "three hundred hectares"],
    ("fr", Kind.DURATION, "3", "year"): [
        "trois ans de prison",
        "3 ans de prison",
        "pendant trois ans",
        "trois années d'études",
    ],
    ("fr", Kind.DURATION, "48", "hour"): ["pendant 48 heures", "quarante-huit heures", "48 heures"],
    ("fr", Kind.DURATION, "1", "year"): ["un an de prison", "depuis un an", "une année de travail"],
    ("fr", Kind.DURATION, "150", "minute"): ["deux heures et trente minutes", "2 heures 30 minutes"],
    ("en", Kind.DURATION, "3", "year"): ["three years in prison", "a three-year sentence", "for 3 years"],
    ("en", Kind.DURATION, "1", "week"): ["for a week", "one week of talks"],
    ("fr", Kind.AGE, "24", "year"): [
        "un homme de 24 ans",
        "âgé de 24 ans",
        "Léa Petit, 24 ans, est élue",
        "la femme de 24 ans",
        "âgée d'environ 24 ans",
        "Paul Roux (24 ans)",
        "elle avait 24 ans.",
        "une infirmière de 24 ans",
        "à l'âge de 24 ans",
    ],
    ("en", Kind.AGE, "24", "year"): [
        "a 24-year-old man",
        "aged 24",
        "24 years old",
        "the 24-year-old",
        "Ruth Ames, 24, said",
        "at the age of 24",
        "24 years of age",
    ],
    ("fr", Kind.ORDINAL, "3", ""): ["la troisième place", "le 3e homme", "la 3ème place", "le 3ème"],
    ("fr", Kind.ORDINAL, "1", ""): ["la première édition", "la 1ère édition", "la 1re édition", "le 1er élu"],
    ("fr", Kind.ORDINAL, "25", ""): ["son vingt-cinquième anniversaire", "le 25e anniversaire", "la 25ème édition"],
    ("fr", Kind.ORDINAL, "20", ""): ["le XXe arrondissement", "le 20e arrondissement", "le vingtième arrondissement"],
    ("en", Kind.ORDINAL, "21", ""): ["the 21st edition", "the twenty-first edition"],
    ("en", Kind.ORDINAL, "3", ""): ["the third edition", "the 3rd edition"],
}
NUMBER_CASES = [(lang, value, text) for (lang, value), texts in NUMBERS.items() for text in texts]
OTHER_CASES = [(*key, text) for key, texts in OTHERS.items() for text in texts]


@pytest.mark.parametrize(("language", "value", "text"), NUMBER_CASES, ids=[f"{c[0]}-{c[2]}" for c in NUMBER_CASES])
def test_every_phrasing_of_a_number_has_its_value(language: str, value: str, text: str) -> None:
    assert amount(text, language, Kind.NUMBER) == D(value)


@pytest.mark.parametrize(
    ("language", "kind", "value", "unit", "text"), OTHER_CASES, ids=[f"{c[0]}-{c[1]}-{c[4]}" for c in OTHER_CASES]
)
def test_every_phrasing_of_a_measure_has_its_value_and_unit(
    language: str, kind: Kind, value: str, unit: str, text: str
) -> None:
    found = figured(text, language, kind)
    assert found.amount == D(value)
    assert (getattr(found, "unit", None) or getattr(found, "currency", None) or "") == unit


HEDGES = [
    ("fr", "environ 200 personnes", Hedge.ABOUT, "environ"),
    ("fr", "près de 200 personnes", Hedge.NEARLY, "près de"),
    ("fr", "plus de 200 personnes", Hedge.MORE_THAN, "plus de"),
    ("fr", "au moins 200 personnes", Hedge.AT_LEAST, "au moins"),
    ("fr", "moins de 200 personnes", Hedge.LESS_THAN, "moins de"),
    ("fr", "jusqu'à 200 personnes", Hedge.AT_MOST, "jusqu'à"),
    ("fr", "quelque 200 personnes", Hedge.ABOUT, "quelque"),
    ("fr", "les plus de 200 personnes", Hedge.MORE_THAN, "plus de"),
    ("en", "about 200 people", Hedge.ABOUT, "about"),
    ("en", "nearly 200 people", Hedge.NEARLY, "nearly"),
    ("en", "more than 200 people", Hedge.MORE_THAN, "more than"),
    ("en", "at least 200 people", Hedge.AT_LEAST, "at least"),
    ("en", "fewer than 200 people", Hedge.LESS_THAN, "fewer than"),
    ("en", "up to 200 people", Hedge.AT_MOST, "up to"),
    ("en", "some 200 people", Hedge.ABOUT, "some"),
    ("en", "over 200 people", Hedge.MORE_THAN, "over"),
]


@pytest.mark.parametrize(("language", "text", "hedge", "words"), HEDGES)
def test_a_hedge_stands_beside_the_mention_and_among_its_parts(
    language: str, text: str, hedge: Hedge, words: str
) -> None:
    mention = only(text, language, Kind.NUMBER)
    assert mention.text == "200"
    assert figured(text, language, Kind.NUMBER).hedge is hedge
    assert [text[p.start : p.end] for p in mention.parts if p.office == "hedge"] == [words]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2,5 milliards de vues", "2450000000", "2550000000"),
        ("1.200 voix", "1150", "1250"),
        ("1.184 voix", "1184", "1184"),
        ("12 voix", "12", "12"),
        ("2000 voix", "1900", "2100"),
        ("plus de 200 voix", "200", None),
        ("moins de 55.000 voix", None, "55000"),
        ("entre 150 et 200 voix", "150", "200"),
        ("des centaines de voix", "200", "2000"),
    ],
)
def test_bounds_are_what_hedge_and_rounding_allow(text: str, low: str | None, high: str | None) -> None:
    found = figured(text, "fr", Kind.NUMBER)
    assert (found.low, found.high) == (low and D(low), high and D(high))


RANGES = [
    ("fr", "de 150 à 200 personnes", Kind.NUMBER, "150", "200"),
    ("fr", "150 à 200 personnes", Kind.NUMBER, "150", "200"),
    ("fr", "3 à 5 %", Kind.PERCENTAGE, "3", "5"),
    ("fr", "entre 3 et 5 %", Kind.PERCENTAGE, "3", "5"),
    ("fr", "10 à 15 millions d'euros", Kind.MONEY, "10000000", "15000000"),
    ("fr", "cinq ou six ans de prison", Kind.DURATION, "5", "6"),
    ("en", "between 5 and 7 people", Kind.NUMBER, "5", "7"),
    ("en", "5 to 7 miles", Kind.QUANTITY, "5", "7"),
    ("en", "$10-15 million", Kind.MONEY, "10000000", "15000000"),
]


@pytest.mark.parametrize(("language", "text", "kind", "low", "high"), RANGES)
def test_a_range_has_two_ends_and_no_amount(language: str, text: str, kind: Kind, low: str, high: str) -> None:
    found = figured(text, language, kind)
    assert (found.amount, found.low, found.high, found.hedge) == (None, D(low), D(high), Hedge.RANGE)


@pytest.mark.parametrize(
    ("language", "text", "per"),
    [
        ("fr", "14.700 euros par mois", "month"),
        ("fr", "1.200 euros mensuels", "month"),
        ("fr", "12 euros de l'heure", "hour"),
        ("fr", "3 euros par personne", "person"),
        ("en", "$20 a day", "day"),
        ("en", "£300 per week", "week"),
        ("en", "$60 a barrel", "barrel"),
    ],
)
def test_a_rate_is_part_of_the_value_and_not_of_the_span(language: str, text: str, per: str) -> None:
    mention = only(text, language, Kind.MONEY)
    assert isinstance(mention.value, MoneyValue)
    assert mention.value.per == per
    assert not mention.text.endswith(("mois", "day", "week", "barrel", "heure", "personne", "mensuels"))


def test_a_length_of_time_is_no_age_where_it_is_a_sentence_or_a_contract() -> None:
    for text in (
        "une peine de 24 ans",
        "condamné à 24 ans de prison",
        "un contrat de dix ans",
        "après 24 ans de carrière",
    ):
        assert of_kind(text, "fr", Kind.AGE) == []
        assert isinstance(only(text, "fr", Kind.DURATION).value, DurationValue)


def test_points_are_told_from_per_cent() -> None:
    found = figured("une hausse de 3 points de pourcentage", "fr", Kind.PERCENTAGE)
    assert isinstance(found, PercentageValue)
    assert found.points


def test_a_fraction_said_with_on_is_a_share() -> None:
    assert amount("un sur trois", "fr", Kind.NUMBER) == D(1) / D(3)
    assert amount("one in three", "en", Kind.NUMBER) == D(1) / D(3)


def test_kinds_of_values_are_what_they_are_named() -> None:
    assert isinstance(figured("80 m²", "fr", Kind.QUANTITY), QuantityValue)
    assert isinstance(figured("âgé de 24 ans", "fr", Kind.AGE), AgeValue)


FRENCH_UNITS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
FRENCH_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
ENGLISH_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
ENGLISH_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def french(n: int) -> str:
    """Say a number below a million as French does."""
    if n >= 1000:
        head = "mille" if n < 2000 else f"{french(n // 1000)} mille"
        return head if n % 1000 == 0 else f"{head} {french(n % 1000)}"
    if n >= 100:
        head = "cent" if n < 200 else f"{FRENCH_UNITS[n // 100]} cent"
        return head if n % 100 == 0 else f"{head} {french(n % 100)}"
    if n < 20:
        return FRENCH_UNITS[n]
    if n >= 80:
        return "quatre-vingts" if n == 80 else f"quatre-vingt-{FRENCH_UNITS[n - 80]}"
    tens = FRENCH_TENS[min(n // 10, 6)]
    rest = n - 10 * min(n // 10, 6)
    if rest == 0:
        return tens
    return f"{tens} et {FRENCH_UNITS[rest]}" if rest in (1, 11) else f"{tens}-{FRENCH_UNITS[rest]}"


def english(n: int) -> str:
    """Say a number below a million as English does."""
    if n >= 1000:
        head = f"{english(n // 1000)} thousand"
        return head if n % 1000 == 0 else f"{head} {'and ' if n % 1000 < 100 else ''}{english(n % 1000)}"
    if n >= 100:
        head = f"{ENGLISH_UNITS[n // 100]} hundred"
        return head if n % 100 == 0 else f"{head} and {english(n % 100)}"
    if n < 20:
        return ENGLISH_UNITS[n]
    return ENGLISH_TENS[n // 10] + (f"-{ENGLISH_UNITS[n % 10]}" if n % 10 else "")


@given(st.integers(2, 999_999))
def test_any_number_in_french_words_is_read(n: int) -> None:
    assert amount(f"{french(n)} personnes", "fr", Kind.NUMBER) == n


@given(st.integers(2, 999_999))
def test_any_number_in_english_words_is_read(n: int) -> None:
    assert amount(f"{english(n)} people", "en", Kind.NUMBER) == n


@given(st.integers(2, 10**12), st.sampled_from([" ", "\u00a0", "\u202f", "."]))
def test_any_grouping_of_french_digits_is_read(n: int, mark: str) -> None:
    grouped = f"{n:,}".replace(",", mark)
    if len(grouped) == 4 and grouped.isdigit():
        return
    assert amount(f"{grouped} euros", "fr", Kind.MONEY) == n


def test_a_figure_beyond_all_reckoning_is_read_and_never_raises() -> None:
    """Scale upon scale, a figure has more digits than are reckoned with; whether it is whole is still asked."""
    text = "soixante-deux mille " * 30
    assert find_mentions(f"{text}mètres et {text}ans", language="fr")
    assert find_mentions("7" * 23 + " milliards de milliards de mètres et 40 centimètres", language="fr")


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("fr", "environ 68 % des voix", "65.96", "70.04"),
        ("fr", "environ 70 % des voix", "63.0", "77.0"),
        ("en", "some 1,960 residents", "1901.20", "2018.80"),
        ("en", "about 2,000 residents", "1800", "2200"),
        ("en", "about 45 boats", "40.5", "49.5"),
        ("en", "about 12 boats", "10.8", "13.2"),
    ],
)
def test_a_hedge_reaches_less_far_around_a_figure_that_is_not_round(
    language: str, text: str, low: str, high: str
) -> None:
    """Who writes `environ 68 %` has counted, and only declines to vouch for the last digit."""
    (value,) = (mention.value for mention in find_mentions(text, language) if isinstance(mention.value, NumberValue))
    assert (value.low, value.high) == (Decimal(low), Decimal(high))
