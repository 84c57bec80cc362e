"""Noun groups: their words, their heads, the preposition before them."""

from __future__ import annotations

import pytest

from claims.assembling.parsing.groups import groups_of
from tests.claims.assembling.analysing import parsed

GROUPS = [
    ("fr", "Les premiers et brefs essais ont eu lieu.", ["essais", "lieu"]),
    ("fr", "Le ministre Paul Ferrand quitte la ligne 14.", ["ministre", "ligne"]),
    ("fr", "La « fine équipe » du port a dîné.", ["équipe", "du port"]),
    ("fr", "La ville ouvre de grands parcs.", ["ville", "parcs"]),
    (
        "fr",
        "Elle revient de vacances avec trois amies et deux cousins.",
        ["elle", "de vacances", "avec amies", "avec cousins"],
    ),
    ("en", "Norway's cod fishing quota fell.", ["quota"]),
    ("en", "Monday's vote on short and long term loans passed.", ["vote", "on loans"]),
    ("en", "She wants the cheaper ones.", ["she", "ones"]),
    ("en", "The baker rents a cold, narrow hut.", ["baker", "hut"]),
    ("en", "The baker mends old, rusty, heavy ovens.", ["baker", "ovens"]),
    ("en", "The tale of poor, honest bakers sold.", ["tale", "of bakers"]),
    ("en", "The oven stayed cold, local bakers said.", ["oven", "bakers"]),
    ("en", "The oven was cold, new bakers in it.", ["oven", "bakers", "in it"]),
    ("en", "Injured pupils left the hall.", ["pupils", "hall"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), GROUPS)
def test_the_words_around_a_noun_make_one_group(language: str, text: str, expected: list[str]) -> None:
    """Each group is told by its head, after the preposition that governs it."""
    parse = parsed(text, language)
    found = []
    for group in groups_of(parse.tokens, parse.owner, parse.grammar, language):
        words = [parse.tokens[at].low for at in (group.governor, group.head) if at is not None]
        found.append(" ".join(words))
    assert found == expected
