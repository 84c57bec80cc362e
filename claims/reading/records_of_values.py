"""A row of a table or a record of JSON becomes a source: which of its values is the text, and what the others state."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from claims.errors import Empty, NoTextColumn
from claims.model import Place, Region, Source
from claims.reading.columns import Columns, column_of
from claims.reading.fragments import looks_like_html, set_html
from claims.reading.manuscripts import Manuscript
from claims.reading.wire_bodies import Wire, dispatch

_MOST_NAMED = 20
"""Columns that an error names."""


class Row(NamedTuple):
    """A record with its place in the file."""

    values: Mapping[str, object]
    number: int
    line: int | None = None


def offices(names: list[str], columns: Columns, name: str) -> dict[str, str]:
    """Return the column of each office (`text`, `date`…) that has one; raises `NoTextColumn` where no text has."""
    asked = {**columns._asdict(), "url": None, "author": None}
    found = {office: column for office, wish in asked.items() if (column := column_of(office, names, wish))}
    if "text" not in found:
        more = ", …" if len(names) > _MOST_NAMED else ""
        raise NoTextColumn(name, ", ".join(one[:40] for one in names[:_MOST_NAMED]) + more)
    return found


def source_of(row: Row, found: Mapping[str, str], name: str) -> Source:
    """Return the source in a row, a title before its text. Raises `Empty` where the text is. Linear in it."""
    values = {office: row.values.get(column) for office, column in found.items()}
    words = values["text"]
    if not isinstance(words, str) or not words.strip():
        raise Empty(name, blank=isinstance(words, str) and bool(words))
    text = Manuscript()
    title = _words(values.get("title"))
    if title:
        text.add(title, Place(row=row.number, line=row.line, element=found["title"]), Region.HEADLINE)
    place = Place(row=row.number, line=row.line, element=found["text"])
    if looks_like_html(words):
        set_html(text, words, name, part=found["text"])
    else:
        text.add_text(words, place)
    published = values.get("date")
    wire = Wire(
        title=title,
        author=_words(values.get("author")),
        published=published.isoformat() if isinstance(published, date | datetime) else _words(published),
        published_key=found.get("date", ""),
        language=_words(values.get("language")),
        outlet=_words(values.get("outlet")),
        url=_words(values.get("url")),
    )
    return dispatch(text, name, wire)


def _words(value: object) -> str | None:
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title")
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(_words, value[:8]))) or None
    return str(value).strip()[:2000] or None if isinstance(value, str | int | float) and value == value else None  # noqa: PLR0124  NaN
