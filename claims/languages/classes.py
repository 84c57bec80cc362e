"""Words of a language by the part that they play in one rule each: `classes.toml`."""

from __future__ import annotations

from functools import cache

from claims.languages.packs import load_table

ClassesTable = dict[str, list[str]]
"""`classes.toml`: the words of each class."""


@cache
def word_class(name: str, language: str) -> frozenset[str]:
    """Return the words of a class, none where the language has no such class. Read once."""
    return frozenset(load_table(language, "classes", ClassesTable).get(name, ()))
