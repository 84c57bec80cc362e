"""A sentence as words of substance: values and places whole, what is denied or unsure marked."""

from __future__ import annotations

import pytest

from checker.judging.beside.wording import Line, Word, lines_of
from claims.model import Source
from claims.pipeline import analyse


def line(text: str, language: str = "en") -> Line:
    analysis = analyse(Source.from_text(text, name="a", language=language), with_facts=True)
    return next(lines_of(analysis, analysis.sentences))


def word(text: str, form: str, language: str = "en") -> Word:
    return next(one for one in line(text, language).words if one.form == form)


def test_a_line_has_the_words_of_substance_in_their_order() -> None:
    found = line("The ferry hit a stone pier in Bergen on 4 May 2019.")
    assert [one.form for one in found.words if not one.is_light] == [
        "ferry",
        "hit",
        "stone",
        "pier",
        "bergen",
        "4 may 2019",
    ]
    assert found.source == "a"


@pytest.mark.parametrize(
    ("form", "value", "place", "moment"),
    [("4 may 2019", True, False, True), ("bergen", False, True, False), ("12", True, False, False)],
)
def test_a_value_and_a_place_are_one_word_each(form: str, value: bool, place: bool, moment: bool) -> None:
    found = word("The ferry hit 12 boats in Bergen on 4 May 2019.", form)
    assert (found.is_value, found.is_place, found.is_moment) == (value, place, moment)


@pytest.mark.parametrize(
    ("language", "text", "form", "denied"),
    [
        ("en", "The council did not sign the contract.", "sign", True),
        ("en", "The council didn't sign the contract.", "sign", True),
        ("en", "The council signed the contract.", "signed", False),
        ("en", "The council did not sign the contract.", "contract", False),
        ("en", "The council left without a contract.", "contract", True),
        ("fr", "Le conseil n'a pas encore signé le contrat.", "signé", True),
        ("fr", "Le conseil n'a signé que le contrat.", "signé", False),
        ("fr", "Le conseil a pas signé le contrat.", "signé", True),
        ("fr", "Le conseil n’a jamais signé le contrat.", "signé", True),
        ("fr", "Le conseil a signé le contrat.", "signé", False),
    ],
)
def test_what_is_denied_is_told_from_what_is_not(language: str, text: str, form: str, denied: bool) -> None:
    assert word(text, form, language).denied is denied


@pytest.mark.parametrize(
    ("text", "unsure"),
    [("La société aurait vendu son usine.", True), ("La société a vendu son usine.", False)],
)
def test_what_stands_under_a_conditional_is_unsure(text: str, unsure: bool) -> None:
    assert word(text, "vendu", "fr").is_unsure is unsure


def test_words_meet_those_derived_from_the_same_and_figures_only_themselves() -> None:
    resident, reside = word("A residential street.", "residential"), word("They reside here.", "reside")
    assert resident.meets(reside) and reside.meets(resident)
    assert not word("A stone pier.", "stone").meets(word("A storm.", "storm"))
    one, other = (
        word("He paid 1,000,500 euros.", "1,000,500 euros"),
        word("He paid 1,000,900 euros.", "1,000,900 euros"),
    )
    assert not one.meets(other) and one.meets(one)


def test_the_words_at_a_word_s_place_are_the_word() -> None:
    text = "Le 4 mai, l'équipe n'a pas quitté Saint-Malo à 10 h 30."
    for one in line(text, "fr").words:
        assert text[one.start : one.end].lower().startswith(one.form[:2])
