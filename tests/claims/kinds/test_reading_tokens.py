"""From text to tokens to values, step by step: what each step of reading hands to the next."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from claims.kinds import date_shapes, measuring, ordinal, time_shapes
from claims.kinds.figures import bounds, read_digits
from claims.kinds.found import Context
from claims.kinds.grammar import build, walk
from claims.kinds.lexicon import Lexicon, lexicon
from claims.kinds.lexing import lex
from claims.kinds.numerals import fold
from claims.kinds.relative import period_around
from claims.kinds.tokens import Token
from claims.model import DateRange, DateValue, DurationValue, Hedge, MoneyValue, OrdinalValue, TimeValue

D = Decimal
TODAY = date(2019, 4, 10)


def tokens(text: str, language: str = "fr") -> tuple[list[Token], Lexicon, Context]:
    """Return the folded tokens of a phrase with what its readers ask for."""
    known = lexicon(language)
    return fold(lex(text, 0, len(text), known), known, text), known, Context(text, len(text))


@pytest.mark.parametrize(
    ("text", "decimal", "amount"),
    [
        ("1.200", ",", "1200"),
        ("1.200", ".", "1.200"),
        ("1,200", ".", "1200"),
        ("1,200", ",", "1.200"),
        ("1.234.567", ".", "1234567"),
        ("1,234.5", ",", "1234.5"),
        ("0.500", ",", "0.500"),
        ("12 345", ",", "12345"),
    ],
)
def test_marks_group_or_divide_by_the_language_and_by_what_stands_after_them(
    text: str, decimal: str, amount: str
) -> None:
    figure = read_digits(text, decimal)
    assert figure is not None
    assert figure.amount == D(amount)


def test_a_row_of_digits_too_long_for_a_count_is_no_figure() -> None:
    assert read_digits("1" * 40, ",") is None


def test_about_reaches_a_tenth_and_a_dozen_or_so_a_quarter() -> None:
    figure = read_digits("250", ",")
    assert figure is not None
    assert bounds(figure, Hedge.ABOUT) == (D(225), D(275))
    rough = figure._replace(hedge=Hedge.ABOUT)
    assert bounds(rough, Hedge.ABOUT) == (D("187.5"), D("312.5"))


def test_number_words_become_one_token_and_connectives_between_two_numbers_do_not() -> None:
    folded, _, _ = tokens("vingt et un mille deux cents et cinq et six")
    amounts = [t.cats["<number>"].amount for t in folded if "<number>" in t.cats]
    assert amounts == [D(21205), D(6)] or amounts == [D(21200), D(5), D(6)]


def test_a_figure_glued_to_letters_that_mean_nothing_is_a_code() -> None:
    folded, _, _ = tokens("A320 F-35 5G 45km 3M€")
    assert [t.word for t in folded if "<code-number>" in t.cats] == ["320", "35", "5"]


def test_the_longest_shape_comes_first() -> None:
    shapes = build([{"reads": "a", "like": ["[ <day> ]", "[ <day> <month> <year>? ]"]}])
    folded, _, _ = tokens("8 avril 2019")
    assert [shape.length for shape in walk(shapes, folded, 0)] == [3, 2, 1]


def test_a_shape_of_a_date_gives_its_value_span_and_parts() -> None:
    folded, known, _ = tokens("le lundi 8 avril 2019")
    shape = walk(known.shapes, folded, 1)[0]
    (found,) = date_shapes.read(shape, folded, 1, known, None)
    assert isinstance(found.value, DateValue)
    assert (found.start, found.end, found.value.edtf) == (3, 21, "2019-04-08")
    assert [part.office for part in found.parts] == ["weekday", "day", "month", "year"]


def test_a_shape_of_a_time_gives_its_minute() -> None:
    folded, known, context = tokens("8 heures 35")
    shape = next(s for s in walk(known.shapes, folded, 0) if s.reads == "hours")
    (found,) = time_shapes.read(shape, folded, 0, known, context)
    assert found.value == TimeValue(515, 515)


def test_a_measure_hands_back_the_token_to_go_on_from() -> None:
    folded, known, context = tokens("2,5 millions d'euros par mois depuis")
    read = measuring.read(folded, 0, known, context)
    assert read is not None
    found, after = read
    assert found[0].value == MoneyValue(D(2500000), D(2450000), D(2550000), per="month", currency="EUR")
    assert folded[after].word == "depuis"


def test_after_a_verb_of_change_two_figures_are_two_values() -> None:
    folded, known, context = tokens("est passé de 3 à 5 %")
    at = next(i for i, token in enumerate(folded) if "<number>" in token.cats)
    read = measuring.read(folded, at, known, context)
    assert read is not None
    assert [getattr(one.value, "amount", None) for one in read[0]] == [D(3), D(5)]


def test_years_and_months_add_up_to_months() -> None:
    folded, known, context = tokens("deux ans et trois mois de travail")
    read = measuring.read(folded, 0, known, context)
    assert read is not None
    assert read[0][0].value == DurationValue(D(27), D(27), D(27), unit="month")


def test_an_ordinal_before_a_minister_ranks_nothing() -> None:
    folded, known, context = tokens("le Premier ministre")
    assert ordinal.read(folded, 1, known, context) is None
    folded, known, context = tokens("le premier tour")
    found = ordinal.read(folded, 1, known, context)
    assert found is not None
    assert found.value == OrdinalValue(D(1), D(1), D(1))


@pytest.mark.parametrize(
    ("unit", "shift", "first", "last"),
    [
        ("week", 0, "2019-04-08", "2019-04-14"),
        ("weekend", 0, "2019-04-13", "2019-04-14"),
        ("month", -1, "2019-03-01", "2019-03-31"),
        ("quarter", 1, "2019-07-01", "2019-09-30"),
        ("half", 0, "2019-01-01", "2019-06-30"),
        ("year", -1, "2018-01-01", "2018-12-31"),
        ("decade", 0, "2010-01-01", "2019-12-31"),
        ("century", 0, "2000-01-01", "2099-12-31"),
    ],
)
def test_a_period_is_found_around_a_day(unit: str, shift: int, first: str, last: str) -> None:
    assert period_around(unit, shift, TODAY) == DateRange(date.fromisoformat(first), date.fromisoformat(last))
