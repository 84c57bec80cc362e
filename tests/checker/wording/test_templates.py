"""The small language of message templates."""

from __future__ import annotations

import pytest

from checker.wording.templates import BadTemplate, Place, parse_template, places_of
from checker.wording.wording import fill


def said(template: str, language: str = "en", **params: object) -> str:
    return fill(parse_template(template), language, params)


def test_places_are_told_apart_from_words() -> None:
    assert parse_template("a {b} c") == ("a ", Place("b"), " c")


@pytest.mark.parametrize(
    ("language", "n", "words"),
    [("fr", 0, "0 source"), ("fr", 1, "1 source"), ("fr", 2, "2 sources"), ("fr", 1200, "1\u00a0200 sources"),
     ("en", 0, "0 sources"), ("en", 1, "1 source"), ("en", 2, "2 sources"), ("en", 1200, "1,200 sources")],
)  # fmt: skip
def test_french_says_nought_and_one_alike_english_only_one(language: str, n: int, words: str) -> None:
    assert said("{n} {n|source|sources}", language, n=n) == words


def test_a_choice_may_hold_places_and_choices() -> None:
    template = "{n|one {a}|{n} {m|inner|inners} of {a}}"
    assert said(template, n=1, m=1, a="x") == "one x"
    assert said(template, n=3, m=2, a="x") == "3 inners of x"


def test_a_figure_given_as_text_still_chooses() -> None:
    assert said("{n|source|sources}", n="1") == "source"


def test_doubled_braces_are_braces() -> None:
    assert said("{{n}} {n}", n=1) == "{n} 1"


def test_what_fills_a_place_is_never_read_as_a_template() -> None:
    assert said("<{a}>", a="{n} [red] %s") == "<{n} [red] %s>"


@pytest.mark.parametrize("text", ["{", "}", "{a", "{}", "{a|one}", "a } b", "{n|one|two", "{|a|b}"])
def test_braces_that_do_not_match_are_refused(text: str) -> None:
    with pytest.raises(BadTemplate):
        parse_template(text)


def test_every_place_is_found_nested_ones_too() -> None:
    assert places_of(parse_template("{a:de} {n|{b}|{c}}")) == {"a", "n", "b", "c"}


@pytest.mark.parametrize(
    ("form", "phrase", "words"),
    [("de", "la signature", "de la signature"), ("de", "le vol", "du vol"), ("de", "les obsèques", "des obsèques"),
     ("de", "l'arrestation", "de l'arrestation"), ("de", "achat", "d'achat"), ("de", "morts", "de morts"),
     ("de", "élus", "d'élus"), ("à", "le procès", "au procès"), ("à", "les élections", "aux élections"),
     ("bare", "l'arrestation", "arrestation"), ("barecap", "la signature", "Signature"),
     ("cap", "douze mois", "Douze mois")],
)  # fmt: skip
def test_french_noun_phrases_contract_with_their_preposition(form: str, phrase: str, words: str) -> None:
    assert said(f"{{x:{form}}}", "fr", x=phrase) == words


def test_a_place_that_nothing_fills_does_not_lose_the_report() -> None:
    assert said("{a} and {b}", a="x") == "x and …"
