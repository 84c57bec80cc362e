"""The shapes of the language tables that splitting reads."""

from __future__ import annotations

from functools import lru_cache
from typing import TypedDict

from claims.kinds.tables import Calendar
from claims.languages.packs import SHARED, load_table


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
    """`media.toml`: agencies and picture houses."""

    agencies: list[str]


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
    stops: list[str]
    finite_clues: list[str]


PACKS = ("fr", "en")
"""Languages that splitting has tables for, in the order in which a tie is settled."""


@lru_cache(maxsize=8)
def splitting_table(language: str) -> SplittingTable:
    """Return the table of `language`; the first pack's for a language without one."""
    return load_table(language if language in PACKS else PACKS[0], "splitting", SplittingTable)


@lru_cache(maxsize=8)
def regions_table(language: str) -> RegionsTable:
    """Return the table of `language`; the first pack's for a language without one."""
    return load_table(language if language in PACKS else PACKS[0], "regions", RegionsTable)


@lru_cache(maxsize=8)
def speech_table(language: str) -> SpeechTable:
    """Return the table of `language`; the first pack's for a language without one."""
    return load_table(language if language in PACKS else PACKS[0], "speech", SpeechTable)


@lru_cache(maxsize=1)
def calendar_names() -> frozenset[str]:
    """Return the names of months and weekdays of every pack, in lower case."""
    tables = (load_table(code, "calendar", Calendar) for code in PACKS)
    names = (form for table in tables for group in (table["month"], table["weekday"]) for form in group.values())
    return frozenset(name for forms in names for name in forms)


def others_table() -> OthersTable:
    """Return the words of the languages without a pack."""
    return load_table(SHARED, "others", OthersTable)


def media_table() -> MediaTable:
    """Return the agencies' names."""
    return load_table(SHARED, "media", MediaTable)
