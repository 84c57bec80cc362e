"""The shapes of the language tables that splitting reads."""

from __future__ import annotations

from functools import lru_cache
from typing import TypedDict

from claims.kinds.tables import Calendar
from claims.languages.packs import SHARED, full_languages, languages, load_table


class SplittingTable(TypedDict):
    """`splitting.toml`: where sentences end, and the words by which the language is known."""

    function_words: list[str]
    never_final: list[str]
    rarely_final: list[str]
    starters: list[str]


class RegionsTable(TypedDict):
    """`regions.toml`: what stands on a page beside the article."""

    navigation_lines: list[str]
    navigation_openings: list[str]
    invitations: list[str]
    dateline_openings: list[str]
    byline_openings: list[str]
    caption_openings: list[str]
    caption_credits: list[str]
    date_words: list[str]


class OthersTable(TypedDict):
    """`others.toml`: words of the languages that have no pack."""

    function_words: dict[str, list[str]]


class MediaTable(TypedDict):
    """`media.toml`: agencies and picture houses, titles of papers and stations and the nouns they are made of."""

    agencies: list[str]
    mastheads: list[str]
    outlets: list[str]


class SpeechTable(TypedDict):
    """`speech.toml`: the verbs by which prose says who speaks."""

    verbs: list[str]
    irregular: dict[str, list[str]]
    auxiliaries: list[str]
    according_to: list[str]
    pronouns: list[str]
    titles: list[str]
    links: list[str]
    to: list[str]
    of: list[str]
    determiners: list[str]
    times: list[str]
    asides: list[str]
    audiences: list[str]
    addressing: list[str]
    works: list[str]
    going_on: list[str]
    labels: list[str]
    nobody: list[str]
    stops: list[str]
    finite_clues: list[str]


DEFAULT = "fr"
"""The language whose tables serve where a text's own has none, and that a text is in where nothing tells."""


@lru_cache(maxsize=64)
def _served(language: str) -> str:
    return language if language in languages() else DEFAULT


@lru_cache(maxsize=8)
def splitting_table(language: str) -> SplittingTable:
    """Return the table of `language`; the default's for a language without a pack."""
    return load_table(_served(language), "splitting", SplittingTable)


@lru_cache(maxsize=8)
def regions_table(language: str) -> RegionsTable:
    """Return the table of `language`; the default's for a language without a pack."""
    return load_table(_served(language), "regions", RegionsTable)


@lru_cache(maxsize=8)
def speech_table(language: str) -> SpeechTable:
    """Return the table of `language`; the default's for a language without a pack."""
    return load_table(_served(language), "speech", SpeechTable)


@lru_cache(maxsize=8)
def calendar_names(language: str = DEFAULT) -> frozenset[str]:
    """Return the names of months and weekdays of `language` and of every language read in full, in lower case."""
    codes = dict.fromkeys((*full_languages(), _served(language)))
    tables = (load_table(code, "calendar", Calendar) for code in codes)
    names = (form for table in tables for group in (table["month"], table["weekday"]) for form in group.values())
    return frozenset(name for forms in names for name in forms)


def calendar_of(language: str) -> tuple[str, ...]:
    """Return the names of months and weekdays of `language` in full, in lower case."""
    table = load_table(language, "calendar", Calendar)
    return tuple(forms[0] for group in (table["month"], table["weekday"]) for forms in group.values())


def others_table() -> OthersTable:
    """Return the words of the languages without a pack."""
    return load_table(SHARED, "others", OthersTable)


def media_table() -> MediaTable:
    """Return the agencies' names."""
    return load_table(SHARED, "media", MediaTable)
