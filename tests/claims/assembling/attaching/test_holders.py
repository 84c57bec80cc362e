"""Lists in which each figure has its own holder, told before it or behind it."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read

LISTS = [
    (
        "fr",
        "Sur un an, Borelli est à -12 %, Quentina à +4 % et Marvex à -30 %.",
        {"+4 %": "Quentina", "-30 %": "Marvex"},
    ),
    (
        "fr",
        "On note -2 % pour Borelli, -16 % pour Quentina et -25 % pour Marvex.",
        {"-2 %": "Borelli", "-16 %": "Quentina"},
    ),
    ("en", "Analysts saw 4% for Borelli and 9% for Quentina.", {"4%": "Borelli", "9%": "Quentina"}),
    ("fr", "-7 % pour Borelli, +3 % pour Quentina", {"-7 %": "Borelli", "+3 %": "Quentina"}),
]


@pytest.mark.parametrize(("language", "text", "held"), LISTS)
def test_each_figure_of_a_list_is_of_its_own_holder(language: str, text: str, held: dict[str, str]) -> None:
    """The name before `à`, or behind `pour`, has the share; the other names of the list have no part in it."""
    facts = {fact.text.strip("+"): fact for fact in read(text, language)[1] if fact.slot == "share"}
    for words, holder in held.items():
        fact = facts[words.strip("+")]
        assert fact.of is not None
        assert fact.of.text == holder
        others = set(held.values()) - {holder}
        assert not others & {p.name for p in fact.participants if p.role != "topic"}


@pytest.mark.parametrize(
    ("language", "text", "words", "of"),
    [
        ("fr", "Le maire a consacré 11 % du budget à Borelli.", "11 %", "budget"),
        ("fr", "Le port de Borelli a perdu 12 % de ses quais pour Quentina.", "12 %", "quais"),
    ],
)
def test_a_figure_alone_is_not_of_a_name_beside_it(language: str, text: str, words: str, of: str) -> None:
    """One figure and one name make no list."""
    fact = next(fact for fact in read(text, language)[1] if words in fact.text)
    assert fact.of is not None
    assert fact.of.text == of
