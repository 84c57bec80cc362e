"""What a date, a figure or an event is within its clause: the words that say so, from the packs."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.languages.packs import load_table
from claims.model import DateRole


class _Qualifiers(TypedDict):
    additional: list[str]
    previous: list[str]
    part: list[str]
    partial: list[str]


class _Tallies(TypedDict):
    words: list[str]
    hours: list[str]
    marks: list[str]


class _Statements(TypedDict):
    nouns: list[str]


class _Sources(TypedDict):
    openers: list[str]


class _Scales(TypedDict):
    nouns: list[str]


class CircumstancesTable(TypedDict):
    """`languages/<language>/circumstances.toml`."""

    date_roles: dict[str, list[str]]
    qualifiers: _Qualifiers
    tallies: _Tallies
    statements: _Statements
    sources: _Sources
    scales: _Scales


class Circumstances(NamedTuple):
    """The table, ready for look-up."""

    date_roles: tuple[tuple[str, DateRole], ...]
    """Phrase and role, longest phrase first."""
    additional: frozenset[str]
    part: tuple[str, ...]
    tally_words: frozenset[str]
    tally_marks: tuple[str, ...]
    tally_hours: tuple[str, ...]
    """Phrases that tell at what hour a running count was taken."""
    statement_nouns: frozenset[str]
    openers: tuple[str, ...]
    scales: frozenset[str]


@lru_cache(maxsize=8)
def circumstances_of(language: str) -> Circumstances:
    """Return the circumstances of `language`, read once. Linear in the table."""
    table = load_table(language, "circumstances", CircumstancesTable)
    roles = [(phrase, DateRole(role)) for role, phrases in table["date_roles"].items() for phrase in phrases]
    return Circumstances(
        date_roles=tuple(sorted(roles, key=lambda pair: (-len(pair[0]), pair[0]))),
        additional=frozenset(table["qualifiers"]["additional"]),
        part=tuple(table["qualifiers"]["part"]),
        tally_words=frozenset(table["tallies"]["words"]),
        tally_marks=(*table["tallies"]["marks"], *table["qualifiers"]["partial"]),
        tally_hours=tuple(table["tallies"]["hours"]),
        statement_nouns=frozenset(table["statements"]["nouns"]),
        scales=frozenset(table["scales"]["nouns"]),
        openers=tuple(sorted(table["sources"]["openers"], key=lambda o: (-len(o), o))),
    )
