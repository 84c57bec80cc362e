"""Shares and multiples that go round a noun."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.kinds import proportion
from claims.kinds.found import Context, Found
from claims.kinds.lexicon import lexicon
from claims.model import Kind, NumberValue
from tests.claims.kinds.reading import of_kind


def widened(text: str, figure: str, language: str) -> Found:
    start = text.index(figure)
    amount = Decimal({"huit": 8, "deux": 2, "three": 3, "dix": 10, "two": 2}[figure])
    one = Found(Kind.NUMBER, start, start + len(figure), NumberValue(amount, amount, amount), ())
    return proportion.widened(one, lexicon(language), Context(text, len(text)))


@pytest.mark.parametrize(
    ("text", "figure", "language", "amount", "words"),
    [
        ("huit Bretons sur dix pensent", "huit", "fr", "0.8", "huit Bretons sur dix"),
        ("une femme sur dix meurt", "dix", "fr", "0.1", "une femme sur dix"),
        ("three adults in four say", "three", "en", "0.75", "three adults in four"),
        ("deux buts sur quatre matchs", "deux", "fr", "2", "deux"),
        ("two goals in ten minutes", "two", "en", "2", "two"),
    ],
)
def test_a_share_goes_round_its_noun_unless_the_second_figure_counts(
    text: str, figure: str, language: str, amount: str, words: str
) -> None:
    found = widened(text, figure, language)
    assert isinstance(found.value, NumberValue)
    assert found.value.amount == Decimal(amount)
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    ("text", "figure", "language", "multiple"),
    [
        ("deux fois plus de voix", "deux", "fr", True),
        ("deux fois la semaine", "deux", "fr", False),
        ("multiplié par dix", "dix", "fr", True),
        ("three times as many", "three", "en", True),
        ("three times a week", "three", "en", False),
    ],
)
def test_a_multiple_is_told_from_how_often(text: str, figure: str, language: str, multiple: bool) -> None:
    value = widened(text, figure, language).value
    assert isinstance(value, NumberValue)
    assert value.multiple is multiple


def test_a_computer_is_no_share() -> None:
    assert not of_kind("an old 386 PC", "en", Kind.PERCENTAGE)
    assert len(of_kind("up 3 pc", "en", Kind.PERCENTAGE)) == 1
