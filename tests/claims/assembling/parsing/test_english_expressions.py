"""What English verbs tell with particles and nouns of theirs, by a table of sentences."""

from __future__ import annotations

import tomllib
from itertools import groupby
from pathlib import Path

import pytest

from claims.languages.families import families
from tests.claims.assembling.analysing import read

_TABLE = tomllib.loads((Path(__file__).parent / "english_expressions.toml").read_text("utf-8"))
Row = tuple[str, str, str]


def _rows(part: str) -> list[Row]:
    found = []
    for row in _TABLE[part]["rows"]:
        text, verb, family = row.split(" | ")
        found.append((text, verb, family))
    return found


def _families(text: str, verb: str) -> list[str]:
    events = [claim.event for claim in read(text, "en")[0] if claim.event is not None]
    return [event.family for event in events if event.text == verb]


_TOLD = [list(rows) for _, rows in groupby(_rows("told"), key=lambda row: row[1])]
_NOT_TOLD = [list(rows) for _, rows in groupby(_rows("not_told"), key=lambda row: row[1])]


@pytest.mark.parametrize("rows", _TOLD, ids=[rows[0][1] for rows in _TOLD])
def test_a_verb_tells_what_its_particle_or_its_noun_makes_of_it(rows: list[Row]) -> None:
    wrong = [(text, family) for text, verb, family in rows if family not in _families(text, verb)]
    assert wrong == []


@pytest.mark.parametrize("rows", _NOT_TOLD, ids=[rows[0][1] for rows in _NOT_TOLD])
def test_a_verb_with_other_words_does_not_tell_it(rows: list[Row]) -> None:
    wrong = [(text, family) for text, verb, family in rows if family in (_families(text, verb) or [family])]
    assert wrong == []


def test_every_family_of_the_table_is_one_of_the_lexicon() -> None:
    named = {family for part in _TABLE for _, _, family in _rows(part)}
    assert {family for family in named if not family.startswith("en:")} <= set(families())
