"""Words of a language by the part that they play in one rule each."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import checker
import claims
from claims.languages.classes import ClassesTable, word_class
from claims.languages.packs import load_table

ROOTS = [Path(path) for package in (claims, checker) for path in package.__path__]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_class_holds_words_once_and_is_asked_for_by_some_rule(language: str) -> None:
    """A class that nothing asks for is a list that nobody reads."""
    modules = [path for root in ROOTS for path in root.rglob("*.py")]
    asked = {name for path in modules for name in re.findall(r'word_class\(\s*"(\w+)"', path.read_text("utf-8"))}
    table = load_table(language, "classes", ClassesTable)
    assert set(table) <= asked
    assert all(words and len(words) == len(set(words)) for words in table.values())


def test_a_language_without_a_class_has_no_words_in_it() -> None:
    """English has no verbs that order with a subjunctive, and asks for none."""
    assert word_class("ordering", "en") == frozenset()
    assert "exiger" in word_class("ordering", "fr")
