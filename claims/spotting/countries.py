"""Spots the names of countries in a language that is read in part, by its own list of them alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TypedDict

from claims.languages.packs import load_table
from claims.model import Kind, Mention, PlaceValue
from claims.patterns import pattern

_WORD = pattern(r"[^\W\d_]+")
Rest = tuple[tuple[str, str, str], ...]


class CountryNames(TypedDict):
    """`countries.toml` of a language: names, and their inflected forms, by ISO 3166 code."""

    name: dict[str, list[str]]
    """Written from CLDR."""
    short: dict[str, list[str]]
    """Other names, and forms of the names that the language inflects."""


def spot_countries(text: str, language: str) -> tuple[Mention, ...]:
    """Return the countries that `text` names, in text order, none overlapping another. Linear in the text."""
    return tuple(_found(text, _names(language)))


def _found(text: str, names: dict[str, Rest]) -> Iterator[Mention]:
    done = -1
    for match in _WORD.finditer(text):
        start = match.start()
        rest = names.get(match[0])
        if rest is None or start < done or text[start - 1 : start] in ("-", "@", "#"):
            continue
        for written, name, country in rest:
            end = start + len(written)
            if text.startswith(written, start) and not _goes_on(text, end):
                yield Mention(start, end, written, Kind.PLACE, PlaceValue(name, f"country:{country}", country))
                done = end
                break


def _goes_on(text: str, end: int) -> bool:
    """Whether the word goes on (`Kanadagans`, `USA-Reise`, `iran.ir`)."""
    after = text[end : end + 1]
    return after.isalnum() or (after in ("-", "–", ".", "_") and text[end + 1 : end + 2].isalnum())


@lru_cache(maxsize=4)
def _names(language: str) -> dict[str, Rest]:
    """Return the names by their first word, longest first. Linear in the table, once."""
    table = load_table(language, "countries", CountryNames)
    by_first: dict[str, list[tuple[str, str, str]]] = {}
    for country in sorted({*table["name"], *table["short"]}):
        listed = table["name"].get(country, []) + table["short"].get(country, [])
        for written in dict.fromkeys(listed):
            first = _WORD.search(written)
            if first is not None:
                by_first.setdefault(first[0], []).append((written, listed[0], country))
    return {first: tuple(sorted(found, key=lambda entry: (-len(entry[0]), entry))) for first, found in by_first.items()}
