"""Number words written as one are read to their last letter or not at all."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.kinds.compounds import Compounds
from claims.kinds.figures import Figure
from claims.kinds.lexicon import lexicon
from claims.kinds.tables import Numbers

UNITS = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
TEENS = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def _below_hundred(number: int) -> str:
    if number < 10:
        return UNITS[number]
    if number < 20:
        return TEENS[number - 10]
    ten, unit = divmod(number, 10)
    return f"{UNITS[unit]}und{TENS[ten]}" if unit else TENS[ten]


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    return (f"{UNITS[hundreds]}hundert" if hundreds else "") + _below_hundred(rest)


def _german(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    word = (f"{_below_thousand(thousands)}tausend" if thousands else "") + _below_thousand(rest)
    return word + "s" if word.endswith("ein") else word


@given(st.integers(1, 999_999))
def test_every_number_below_a_million_is_read_from_its_one_word(number: int) -> None:
    known = lexicon("de")
    word = _german(number)
    assert known.compounds is not None
    assert known.compounds.read(word) == {"<w>": number}


READ = [
    ("zweiundzwanzigste", "<ordinal>", 22),
    ("hundertster", "<ordinal>", 100),
    ("dreizehnten", "<ordinal>", 13),
    ("zwanzigstel", "<fraction>", 20),
    ("fünffach", "<multiple>", 5),
    ("hunderttausende", "<scale>", 100_000),
    ("neunzehnhundertneunundachtzig", "<w>", 1989),
    ("hundertundeins", "<w>", 101),
]


@pytest.mark.parametrize(("word", "category", "value"), READ)
def test_an_ending_says_what_the_number_is(word: str, category: str, value: int) -> None:
    known = lexicon("de").compounds
    assert known is not None
    assert known.read(word)[category] == value


@pytest.mark.parametrize(("word", "amount"), [("anderthalb", "1.5"), ("zweieinhalb", "2.5"), ("dreiviertel", "0.75")])
def test_a_part_may_be_told_in_the_word(word: str, amount: str) -> None:
    known = lexicon("de").compounds
    assert known is not None
    assert cast("Figure", known.read(word)["<number>"]).amount == Decimal(amount)


@pytest.mark.parametrize(
    "word",
    ["dreirad", "achtung", "einheit", "undzwanzig", "zweiund", "zweizwanzig", "zwanzigzwei", "einfach", "x", "",
     "zwanzigundzwei",
     "tausendtausend", "zwanzighundert", "ein" * 40],
)  # fmt: skip
def test_a_word_that_is_not_used_up_is_no_number(word: str) -> None:
    known = lexicon("de").compounds
    assert known is not None
    assert known.read(word) == {}


def test_a_language_without_a_link_says_the_ten_first() -> None:
    table = {"parts": {"vent": 20}, "links": [], "endings": {}, "mixed": {}}
    words = {"words": {"uno": 1, "due": 2, "venti": 20}, "scales": {"mille": 1000}, "compounds": table}
    known = Compounds(cast("Numbers", words))
    assert [known.read(word) for word in ("ventidue", "ventuno", "milledue")] == [
        {"<w>": 22},
        {"<w>": 21},
        {"<w>": 1002},
    ]
    assert known.read("dueventi") == {}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_language_whose_table_says_nothing_of_it_has_no_such_words(language: str) -> None:
    assert lexicon(language).compounds is None


@given(st.text(alphabet="einzwodrvüfschtablögundte", max_size=40))
def test_no_word_makes_it_fail(word: str) -> None:
    known = lexicon("de").compounds
    assert known is not None
    assert isinstance(known.read(word), dict)
