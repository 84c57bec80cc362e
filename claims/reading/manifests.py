"""Reads `sources.toml`: which files are sources, and what the user knows about them that they do not say themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from claims.errors import BadManifest, Forbidden
from claims.model import Source
from claims.reading.columns import USUAL, Columns
from claims.reading.manuscripts import language_code
from claims.reading.stated_dates import day_of

_KEYS = frozenset({"file", "outlet", "date", "language", "url", "text", "columns"})


class Stated(NamedTuple):
    """What one entry states about the files that it names; `None` leaves it to the files."""

    files: tuple[str, ...]
    """Names or patterns, from the folder of the manifest."""
    outlet: str | None = None
    published: date | None = None
    language: str | None = None
    url: str | None = None
    columns: Columns = USUAL

    def of(self, source: Source) -> Source:
        """Return `source` with what is stated here in the place of what it states itself. Constant cost."""
        return replace(
            source,
            outlet=self.outlet or source.outlet,
            published=self.published or source.published,
            published_because=None if self.published else source.published_because,
            language=self.language or source.language,
            url=self.url or source.url,
        )


def read_manifest(path: str) -> tuple[Stated, ...]:
    """Return the entries of a manifest in order. Raises `BadManifest`, `Forbidden`. Linear in it."""
    import tomllib

    try:
        held = tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = str(error).partition("at line ")[2].partition(",")[0]
        raise BadManifest(path, "not-toml", ("line", line if line.isdecimal() else "1")) from error
    except UnicodeDecodeError as error:
        raise BadManifest(path, "not-toml", ("line", "1")) from error
    except OSError as error:
        raise Forbidden(path, error) from error
    for key in held:
        if key != "source":
            raise BadManifest(path, "unknown-key", ("key", key))
    entries = held.get("source")
    if not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
        raise BadManifest(path, "no-file", ("entry", "1"))
    return tuple(_entry(one, str(number), path) for number, one in enumerate(entries, 1))


def _entry(held: Mapping[str, object], number: str, path: str) -> Stated:
    for key in held:
        if key not in _KEYS:
            raise BadManifest(path, "unknown-key", ("key", key))
    named = held.get("file")
    files = named if isinstance(named, list) else [named]
    if not files or not all(isinstance(one, str) and one for one in files):
        raise BadManifest(path, "no-file", ("entry", number))
    words = {key: held.get(key) for key in ("outlet", "language", "url", "text")}
    for key, value in words.items():
        if value is not None and (not isinstance(value, str) or (key == "language" and not language_code(value))):
            raise BadManifest(path, "bad-value", ("entry", number), ("key", key))
    return Stated(
        files=tuple(map(str, files)),
        outlet=_word(words["outlet"]),
        published=_day(held.get("date"), number, path),
        language=language_code(_word(words["language"])),
        url=_word(words["url"]),
        columns=_columns(held.get("columns"), _word(words["text"]), number, path),
    )


def _word(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _day(value: object, number: str, path: str) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    day = value if isinstance(value, date) else day_of(_word(value))
    if value is not None and day is None:
        raise BadManifest(path, "bad-value", ("entry", number), ("key", "date"))
    return day


def _columns(held: object, text: str | None, number: str, path: str) -> Columns:
    named = {} if held is None else held
    if not isinstance(named, dict) or not all(isinstance(one, str) for one in named.values()):
        raise BadManifest(path, "bad-value", ("entry", number), ("key", "columns"))
    for key in named:
        if key not in Columns._fields:
            raise BadManifest(path, "unknown-key", ("key", f"columns.{key}"))
    return Columns(**{**({"text": text} if text else {}), **named})
