"""The words that decide who does what an infinitive or gerund tells, and whether it is told as done."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.languages.packs import load_table


class _ControlTable(TypedDict):
    """`languages/<language>/control.toml`."""

    nouns: list[str]
    asking: list[str]
    asked: list[str]
    reacting: list[str]
    granting: list[str]
    explained: list[str]
    of_subject: list[str]
    involving: list[str]
    judging: list[str]
    purposeful: list[str]
    results: list[str]
    accusing: list[str]
    undergone: list[str]
    carrying: list[str]
    leaving_open: list[str]
    factual: list[str]
    plays: list[str]
    refusing: list[str]


class Control(NamedTuple):
    """The words of `control.toml`, ready for look-up."""

    nouns: frozenset[str]
    asking: frozenset[str]
    asked: frozenset[str]
    reacting: frozenset[str]
    granting: frozenset[str]
    explained: frozenset[str]
    of_subject: frozenset[str]
    involving: frozenset[str]
    judging: frozenset[str]
    purposeful: frozenset[str]
    results: frozenset[str]
    accusing: frozenset[str]
    undergone: frozenset[str]
    carrying: frozenset[str]
    leaving_open: frozenset[str]
    factual: frozenset[str]
    plays: frozenset[str]
    refusing: frozenset[str]


@lru_cache(maxsize=8)
def control_of(language: str) -> Control:
    """Return the words that decide who does what an infinitive or gerund of a language tells, read once."""
    table = load_table(language, "control", _ControlTable)
    lists: dict[str, list[str]] = {**table}  # type: ignore[dict-item]
    return Control(**{name: frozenset(words) for name, words in lists.items()})
