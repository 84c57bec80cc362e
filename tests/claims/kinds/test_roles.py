"""An office is read with what belongs to it, and a word that is none there is passed over."""

from __future__ import annotations

import pytest

from claims.kinds.offices import role_words
from claims.kinds.role import read_role
from claims.model import RoleValue


def _read(text: str, term: str, language: str) -> tuple[str, str] | None:
    role = read_role(text, text.index(term), term, language)
    if role is None:
        return None
    assert isinstance(role.value, RoleValue)
    return role.text, role.value.key


@pytest.mark.parametrize(
    ("language", "text", "term", "said", "key"),
    [
        ("en", "the Dutch co-chairman left", "chairman", "Dutch co-chairman", "chair"),
        ("en", "the former US deputy mayor left", "mayor", "former US deputy mayor", "former:deputy-mayor"),
        ("en", "the vice-chairman left", "chairman", "vice-chairman", "deputy-chair"),
        ("en", "the shadow home secretary", "home secretary", "shadow home secretary", "shadow-minister:interior"),
        ("en", "the British chancellor left", "chancellor", "British chancellor", "minister:finance"),
        ("en", "the Austrian chancellor left", "chancellor", "Austrian chancellor", "head-of-government"),
        ("fr", "la vice-procureure est partie", "procureure", "vice-procureure", "deputy-public-prosecutor"),
        ("fr", "le rédacteur en chef adjoint", "rédacteur en chef", "rédacteur en chef adjoint", "deputy-editor"),
        ("fr", "l'ancien maire est parti", "maire", "ancien maire", "former:mayor"),
        ("fr", "l'auteur présumé du vol", "auteur", "auteur présumé", "perpetrator"),
        ("fr", "le président du Conseil départemental", "président", "président", "president"),
    ],
)
def test_an_office_takes_in_what_stands_beside_it_and_belongs_to_it(
    language: str, text: str, term: str, said: str, key: str
) -> None:
    assert _read(text, term, language) == (said, key)


@pytest.mark.parametrize(
    ("language", "text", "term"),
    [
        ("en", "the player was thrown away", "player"),
        ("en", "the General Election nears", "General"),
        ("en", "its official New York opening", "official"),
        ("en", "in the comic, The Boxer, he falls", "Boxer"),
        ("en", "he shook his head slowly", "head"),
        ("en", "Coach Dean Goldman left", "Dean"),
        ("fr", "une attaque du chef de meurtre", "chef"),
        ("fr", "un syndicat représentant la filière", "représentant"),
        ("fr", "le litige opposant Ivo Kerbrat à son voisin", "opposant"),
        ("fr", "de la marque Paysan Kervella", "Paysan"),
        ("fr", "une maire élue en 2014", "élue"),
        ("fr", "il lit et juge la réforme sévère", "juge"),
    ],
)
def test_a_word_that_is_no_office_there_is_none(language: str, text: str, term: str) -> None:
    assert term in role_words(language).terms or term[0].isupper()
    assert _read(text, term, language) is None


def test_the_lexicons_hold_a_thousand_words_for_two_hundred_families_in_each_language() -> None:
    for language in ("fr", "en"):
        words = role_words(language)
        assert len(words.terms) > 1000
        assert len(set(words.terms.values())) > 200


def test_families_are_shared_by_the_languages_but_for_a_few() -> None:
    french, english = (
        {family.partition(":")[0] for family in role_words(code).terms.values()} for code in ("fr", "en")
    )
    assert len(french & english) > 190


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Luc Morel, responsable d'un accident,", False),
        ("Luc Morel, responsable, selon elle, de la mort du chien,", False),
        ("Luc Morel, responsable de deux attaques,", False),
        ("Luc Morel, responsable de la communication,", True),
        ("Luc Morel, responsable du service,", True),
    ],
)
def test_who_answers_for_a_deed_holds_no_office(text: str, read: bool) -> None:
    assert (_read(text, "responsable", "fr") is not None) is read
