"""Spotting of values in a text: spans, stretches, hostile text."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.kinds.lexicon import lexicon
from claims.model import Kind, Mention
from claims.spotting import overlaps
from claims.spotting.values import spot_values
from tests.claims.kinds.reading import TODAY

TEXT = (
    "\ufeffLe maire, âgé de 61 ans, a promis mardi 2 millions d'euros ; près de 1 200 foyers l'attendent depuis 2017."
)
TraceFunction = Callable[[FrameType, str, Any], Any]
SHORT = 4_500
LINEAR, SPARE = 2.5, 1_000
"""Steps of twice the text, for each of the text itself; and what one more stretch may cost."""
WORDS = st.sampled_from(
    [
        "le",
        "8",
        "avril",
        "2019",
        "mai",
        "un",
        "deux",
        "cent",
        "mille",
        "euros",
        "%",
        "de",
        "à",
        "et",
        "-",
        ",",
        ".",
        "1,5",
        "millions",
        "plus de",
        "ans",
        "lundi",
        "dernier",
        "entre",
        "3/4",
        "$",
        "(",
        ")",
        "\n",
        "é",
        "😀",
        "e\u0301",
        "XXe",
        "h",
        "10h",
    ]
)


@pytest.mark.parametrize("before", ["", "\r\n", "😀 ", "e\u0301 ", "\u202f"])
def test_the_text_at_a_span_is_the_mention(before: str) -> None:
    text = before + TEXT
    found = spot_values(text, "fr", TODAY)
    assert [m.text for m in found] == ["61 ans", "mardi", "2 millions d'euros", "1 200", "2017"]
    assert all(text[m.start : m.end] == m.text for m in found)


def test_parts_say_how_a_value_was_read() -> None:
    found = next(m for m in spot_values(TEXT, "fr", TODAY) if m.kind is Kind.MONEY)
    assert [(p.office, TEXT[p.start : p.end].strip()) for p in found.parts] == [
        ("figure", "2"),
        ("scale", "millions"),
        ("currency", "euros"),
    ]


def test_a_stretch_is_read_with_the_offsets_of_its_text() -> None:
    start = TEXT.index("près")
    assert [m.text for m in spot_values(TEXT, "fr", TODAY, start)] == ["1 200", "2017"]
    assert [m.text for m in spot_values(TEXT, "fr", TODAY, 0, start)] == ["61 ans", "mardi", "2 millions d'euros"]


def test_a_language_without_tables_is_read_as_the_fallback() -> None:
    assert [m.text for m in spot_values("30 %", "xx", TODAY)] == ["30 %"]


@settings(deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join), st.sampled_from(["fr", "en"]))
def test_any_row_of_words_is_read_without_overlaps_and_in_order(text: str, language: str) -> None:
    found = spot_values(text, language, TODAY)
    assert all(text[m.start : m.end] == m.text for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@settings(deadline=None)
@given(st.text(max_size=200), st.sampled_from(["fr", "en"]))
def test_no_text_breaks_it(text: str, language: str) -> None:
    spot_values(text, language, None)


def steps(text: str) -> int:
    """The lines of code run to read a text: what a load on the machine leaves as it is."""
    run = 0

    def count(_frame: FrameType, _event: str, _arg: Any) -> TraceFunction:
        nonlocal run
        run += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        spot_values(text, "fr", TODAY)
    finally:
        sys.settrace(before)
    return run


@pytest.mark.parametrize(
    "unit", ["1", " ", "1 ", "un ", "cent ", "plus de ", "(((", "1-", "1/1/", "lundi ", "mille ", "1,", "de "]
)
def test_hostile_text_takes_steps_linear_in_its_length(unit: str) -> None:
    """Twice the text is read in twice the steps; rules that look back over all of it need four times as many.

    Both lengths are beyond the longest stretch read at once. Time itself is measured in `benchmarks/`.
    """
    short, long = ((unit * length)[:length] for length in (SHORT, 2 * SHORT))
    spot_values(short, "fr", TODAY)
    assert steps(long) < LINEAR * steps(short) + SPARE


def test_a_bare_figure_gives_way_to_the_name_that_holds_it() -> None:
    text = "le Triomphe 12"
    number = Mention(12, 14, "12", Kind.NUMBER, spot_values("12", "fr", None)[0].value)
    name = Mention(3, 14, text[3:], Kind.NAME, number.value)
    assert overlaps.settle([number], [name], []) == (name,)


def test_a_date_holds_against_a_name_that_shares_its_words() -> None:
    found = spot_values("8 avril 2019", "fr", None)[0]
    name = Mention(2, 7, "avril", Kind.NAME, found.value)
    assert overlaps.settle([found], [name], []) == (found,)


MARKS = ["0", "00", "3", "2019", "1e99", "99/99", ",", "."]
TABLES = {language: st.lists(st.sampled_from([*sorted(lexicon(language).words), *MARKS])) for language in ("fr", "en")}
DAYS = st.one_of(st.none(), st.dates())


@given(TABLES["fr"], TABLES["en"], DAYS)
def test_no_row_of_the_tables_words_is_too_much_and_every_span_is_its_text(
    french: list[str], english: list[str], today: date | None
) -> None:
    for language, words in (("fr", french), ("en", english)):
        text = " ".join(words)
        for mention in spot_values(text, language, today):
            assert text[mention.start : mention.end] == mention.text
