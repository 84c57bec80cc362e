"""Dates → words: `8 avril 2019`, `septembre 2018`, `the 1990s`, `from May 3, 2019 to June 5, 2019`."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from claims.kinds.tables import Calendar
from claims.languages.packs import load_table
from claims.model import DateValue, Precision

ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
FRENCH_RANKS = {1: "premier", 2: "deuxième", 3: "troisième", 4: "quatrième"}
ENGLISH_RANKS = {1: "first", 2: "second", 3: "third", 4: "fourth"}
SEASONS = {
    "fr": {"21": "printemps", "22": "été", "23": "automne", "24": "hiver"},
    "en": {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"},
}


@lru_cache(maxsize=8)
def _months(language: str) -> dict[int, str]:
    names = load_table(language, "calendar", Calendar)["month"]
    titled = {int(number): forms[0] for number, forms in names.items()}
    return titled if language == "fr" else {number: name.capitalize() for number, name in titled.items()}


def say_date(value: DateValue, language: str) -> str:
    """Return words for the first reading of a date, with its year; its EDTF text where it is open or unresolved."""
    first, last = value.earliest, value.latest
    if first is None or last is None:
        return value.edtf
    french = language == "fr"
    if first == last:
        return _day(first, language)
    grain = value.precision
    if value.edtf == f"{first.year:04}":
        return f"en {first.year}" if french else f"in {first.year}"
    if value.edtf == f"{first.year:04}-{first.month:02}":
        return f"{_months(language)[first.month]} {first.year}"
    if grain is Precision.DECADE and value.edtf.endswith("X"):
        return f"les années {first.year}" if french else f"the {first.year}s"
    if grain is Precision.CENTURY and value.edtf.endswith("XX"):
        return _century(last.year // 100 + 1, language)
    if grain is Precision.SEASON and value.edtf[-2:] in SEASONS[language]:
        return f"{SEASONS[language][value.edtf[-2:]]} {last.year}"
    if grain in (Precision.QUARTER, Precision.HALF) and first.year == last.year:
        return _division(first, grain, language)
    ends = (_day(first, language), _day(last, language))
    return f"du {ends[0]} au {ends[1]}" if french else f"from {ends[0]} to {ends[1]}"


def _day(day: date, language: str) -> str:
    month = _months(language)[day.month]
    if language == "fr":
        return f"{'1er' if day.day == 1 else day.day} {month} {day.year}"
    return f"{month} {day.day}, {day.year}"


def _century(rank: int, language: str) -> str:
    if language == "fr":
        tens, ones = divmod(rank, 10)
        return f"{'X' * tens}{ROMAN[ones]}e siècle"
    ending = "th" if rank % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    return f"the {rank}{ending} century"


def _division(first: date, grain: Precision, language: str) -> str:
    size = 3 if grain is Precision.QUARTER else 6
    rank = (first.month - 1) // size + 1
    if language == "fr":
        return f"{FRENCH_RANKS[rank]} {'trimestre' if size == 3 else 'semestre'} {first.year}"
    return f"{ENGLISH_RANKS[rank]} {'quarter' if size == 3 else 'half'} of {first.year}"
