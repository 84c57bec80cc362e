"""Finds a message by key and fills its places.

A message file is `<language>.toml`, or `<room>.<language>.toml` for the messages of one room; a key is its section and
its name (`console.findings`), or its name alone where it stands above the first section.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from checker.wording.locales import (
    NO_BREAK,
    bare,
    capitalised,
    contracted,
    day_words,
    french_spaces,
    is_singular,
    number_words,
)
from checker.wording.templates import Place, Template, parse_template
from claims.languages.packs import load_file

ROOT = Path(__file__).parent
FALLBACK = "en"
MISSING = "…"

Messages = dict[str, str | dict[str, str]]


@lru_cache(maxsize=8)
def messages(language: str) -> dict[str, str]:
    """Return every message of `language` by key, all rooms' files merged; empty for an unknown language.

    Linear in the files, the first time. Where two files have one key the later in file order wins; a test sees to it
    that none do.
    """
    merged: dict[str, str] = {}
    for path in message_files(language):
        for section, entry in load_file(path, Messages).items():
            named = {section: entry} if isinstance(entry, str) else {f"{section}.{k}": v for k, v in entry.items()}
            merged.update(named)
    if language == "fr":
        merged = {key: french_spaces(text) for key, text in merged.items()}
    return merged


def message_files(language: str) -> tuple[Path, ...]:
    """Return the message files of `language` in name order."""
    return tuple(sorted(p for p in ROOT.glob("*.toml") if p.stem == language or p.stem.endswith(f".{language}")))


def interfaces() -> tuple[str, ...]:
    """Return the codes of the interface languages, in alphabetical order."""
    return tuple(sorted(path.stem for path in ROOT.glob("??.toml")))


def has_message(key: str, language: str) -> bool:
    """Whether `language` has a message under `key`."""
    return key in messages(language)


def say(key: str, language: str, /, **params: object) -> str:
    """Return message `key` in `language` with its places filled from `params`.

    Figures and dates are said as the language writes them; strings go in as they are. A key that no file has is said as
    its own words and a place that nothing fills as `…`, so that a report is never lost for a missing word; the tests
    refuse both. Linear in the message.
    """
    text = messages(language).get(key)
    if text is None:
        text = messages(FALLBACK).get(key)
    if text is None:
        return key.rpartition(".")[2].replace("-", " ")
    return fill(parse_template(text), language, params)


def fill(template: Template, language: str, params: dict[str, object]) -> str:
    """Return `template` with its places filled from `params`."""
    return "".join(piece if isinstance(piece, str) else _filled(piece, language, params) for piece in template)


def _filled(place: Place, language: str, params: dict[str, object]) -> str:
    value = params.get(place.name, MISSING)
    if place.choices:
        amount = _amount(value)
        one = amount is not None and is_singular(amount, language)
        return fill(place.choices[0 if one else -1], language, params)
    return _formed(place.form, value, language)


def _amount(value: object) -> Decimal | None:
    if isinstance(value, int | float | Decimal):
        return Decimal(str(value))
    text = str(value)
    return Decimal(text) if text.isdecimal() else None


def _formed(form: str, value: object, language: str) -> str:
    said = said_value(value, language)
    match form:
        case "de" | "à":
            return contracted(form, said, language)
        case "bare":
            return bare(said)
        case "cap":
            return capitalised(said)
        case "barecap":
            return capitalised(bare(said))
        case "words":
            return small_number(value, language) if isinstance(value, int) else said
        case _:
            return said


def said_value(value: object, language: str) -> str:
    """Return a place's value as `language` says it: dates in full, figures grouped, anything else as its text."""
    if isinstance(value, date):
        return day_words(value, language, month_names(language))
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return str(value)
    return number_words(value, language)


@lru_cache(maxsize=8)
def month_names(language: str) -> tuple[str, ...]:
    """Return the twelve names of months in `language`."""
    return tuple(messages(language)["calendar.months"].split())


@lru_cache(maxsize=8)
def _small_numbers(language: str) -> tuple[str, ...]:
    return tuple(messages(language)["number.words"].split())


def small_number(amount: int, language: str) -> str:
    """Return `amount` written out where the language's style writes it out (`douze`), else in digits."""
    words = _small_numbers(language)
    return words[amount] if 0 <= amount < len(words) else number_words(amount, language)


def quoted(text: str, language: str) -> str:
    """Return `text` between the quotation marks of `language`, kept on one line with them."""
    return f"«{NO_BREAK}{text}{NO_BREAK}»" if language == "fr" else f"“{text}”"
