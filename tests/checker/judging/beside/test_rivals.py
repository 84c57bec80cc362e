"""The tables of rivals are whole: fields have members, members words, and no opposite is its own."""

from __future__ import annotations

import pytest

from checker.judging.beside.rivals import RivalTable, rivals_of
from claims.languages.packs import full_languages, load_table


@pytest.mark.parametrize("language", full_languages())
def test_every_field_has_members_with_words(language: str) -> None:
    table = load_table(language, "rivals", RivalTable)
    assert all(len(entries) > 1 and all(entries) for entries in table["fields"].values())
    assert sum(len(entry.split()) for entries in table["fields"].values() for entry in entries) > 1000


@pytest.mark.parametrize("language", full_languages())
def test_no_member_stands_twice_in_its_field(language: str) -> None:
    fields = load_table(language, "rivals", RivalTable)["fields"]
    twice = {
        field: [word for word in words if words.count(word) > 1]
        for field, entries in fields.items()
        for words in [[word for entry in entries for word in entry.split()]]
        if len(set(words)) < len(words)
    }
    assert twice == {}


@pytest.mark.parametrize("language", full_languages())
def test_no_pair_of_opposites_shares_a_word(language: str) -> None:
    for one, other in load_table(language, "rivals", RivalTable)["opposites"]:
        assert set(one.split()).isdisjoint(other.split())


def test_a_language_read_in_part_has_none() -> None:
    assert rivals_of("de") is None
