"""What counts as one, what numbers a rank, and what only a whole text says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.kinds.found import Context, Found
from claims.kinds.isolated import LONGEST, isolated
from claims.kinds.lexicon import lexicon
from claims.kinds.singles import numbered_rank
from claims.model import Hedge, Kind, NumberValue, OrdinalValue
from claims.spotting.values import spot_values
from tests.claims.kinds.reading import amount, figured, of_kind, only


@pytest.mark.parametrize(
    ("language", "text", "rank", "words"),
    [
        ("fr", "le n° 2 du syndicat", "2", "n° 2"),
        ("fr", "l'ex-numéro 3 de la mairie", "3", "numéro 3"),
        ("fr", "le N.1 mondial du verre", "1", "N.1"),
        ("fr", "le n° 27 mondial", "27", "n° 27"),
        ("en", "the world number 31", "31", "number 31"),
        ("en", "the No 2 seed", "2", "No 2"),
        ("en", "ranked number 40", "40", "number 40"),
    ],
)
def test_a_numbered_rank_is_read_with_its_label(language: str, text: str, rank: str, words: str) -> None:
    found = only(text, language, Kind.ORDINAL)
    assert isinstance(found.value, OrdinalValue)
    assert (found.value.amount, found.text) == (Decimal(rank), words)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "le numéro 3 de la rue Haute"),
        ("fr", "le numéro 9 du club"),
        ("fr", "le hangar numéro 2"),
        ("en", "No 10 denied it"),
        ("en", "bus number 7"),
    ],
)
def test_a_number_that_only_labels_ranks_nothing(language: str, text: str) -> None:
    assert spot_values(text, language, None) == ()


@pytest.mark.parametrize(
    ("language", "text", "ones"),
    [
        ("fr", "un mort et une blessée", ["un", "une"]),
        ("fr", "une mort lente", []),
        ("fr", "un homme et une femme", []),
        ("en", "only one barge sank", ["one"]),
        ("en", "one last wooden barge", ["one"]),
        ("en", "the one they sank", []),
        ("en", "one of the barges", []),
        ("en", "one day they sank", []),
        ("en", "one has to row", []),
    ],
)
def test_one_counts_where_a_noun_that_may_be_counted_follows(language: str, text: str, ones: list[str]) -> None:
    assert [m.text for m in of_kind(text, language, Kind.NUMBER)] == ones


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "- 12 k", "-12000"),
        ("fr", "7G", "7000000000"),
        ("fr", "- 2 1/2", "-2.5"),
        ("fr", "neuf cents sur quatre", "225"),
        ("en", "1,250.5 G", "1250500000000"),
        ("en", "900 over 4", "225"),
    ],
)
def test_a_text_that_is_a_number_alone_may_say_it_in_signs_apart(language: str, text: str, value: str) -> None:
    assert amount(text, language, Kind.NUMBER) == Decimal(value)


@pytest.mark.parametrize(("language", "text"), [("fr", "la 7G des trains"), ("en", "a 7G mast")])
def test_the_same_signs_in_prose_are_a_name(language: str, text: str) -> None:
    assert of_kind(text, language, Kind.NUMBER) == []


def test_a_bullet_is_no_sign() -> None:
    assert amount("- 12 barques coulées", "fr", Kind.NUMBER) == 12
    assert amount("un quai--trois barques", "fr", Kind.NUMBER) == 3


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("fr", "plusieurs centaines de barques", "200", "1000"),
        ("fr", "des centaines de barques", "200", "2000"),
        ("en", "several hundred barges", "200", "1000"),
        ("en", "a couple of dozen barges", "24", "36"),
        ("en", "tens of thousands of barges", "20000", "200000"),
    ],
)
def test_what_says_several_has_a_most(language: str, text: str, low: str, high: str) -> None:
    found = figured(text, language, Kind.NUMBER)
    assert (found.amount, found.low, found.high, found.hedge) == (None, Decimal(low), Decimal(high), Hedge.ABOUT)


def test_a_month_earlier_is_no_rate() -> None:
    assert figured("up 0.4% a month earlier", "en", Kind.PERCENTAGE).per is None
    assert figured("up 0.4% a month", "en", Kind.PERCENTAGE).per == "month"


def test_a_hundred_per_cent_is_all_of_it() -> None:
    found = figured("100 % des barques", "fr", Kind.PERCENTAGE)
    assert (found.low, found.high) == (Decimal("99.5"), Decimal("100.5"))


@pytest.mark.parametrize(
    ("language", "text", "kind", "values"),
    [
        ("fr", "4 et 3 ans de prison", Kind.DURATION, ["4", "3"]),
        ("fr", "deux marins de 17 et 25 ans", Kind.AGE, ["17", "25"]),
        ("fr", "44 à 41 % des voix", Kind.PERCENTAGE, ["44", "41"]),
        ("fr", "de 8.000 à 7.500 euros", Kind.MONEY, ["8000", "7500"]),
        ("en", "30 and 40% of barges", Kind.PERCENTAGE, ["30", "40"]),
    ],
)
def test_a_unit_said_once_is_of_both_figures(language: str, text: str, kind: Kind, values: list[str]) -> None:
    assert [getattr(m.value, "amount", None) for m in of_kind(text, language, kind)] == list(map(Decimal, values))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the guests spoke first", []),
        ("the barge first sank", []),
        ("they came first", ["first"]),
        ("its first self-made barge", ["first"]),
        ("ten calculations per second", []),
        ("in second place", ["second"]),
        ("Second seed Ames won", ["Second"]),
    ],
)
def test_a_rank_is_told_from_an_adverb_and_a_unit(text: str, words: list[str]) -> None:
    assert [m.text for m in of_kind(text, "en", Kind.ORDINAL)] == words


def test_a_long_text_is_never_one_number() -> None:
    assert isolated("7G" + " " * LONGEST, lexicon("fr")) is None
    found = isolated(" 7G ", lexicon("fr"))
    assert found is not None
    assert (found.start, found.end) == (1, 3)


def test_a_figure_without_a_label_is_no_rank() -> None:
    two = NumberValue(Decimal(2), Decimal(2), Decimal(2))
    text = "le 2 du parti"
    assert numbered_rank(Found(Kind.NUMBER, 3, 4, two, ()), lexicon("fr"), Context(text, len(text))) is None
