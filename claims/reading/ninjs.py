"""Reads ninjs, the IPTC's JSON for news (1.x and 2.x), as agencies and editorial systems send it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claims.errors import Empty
from claims.model import Place, Source
from claims.reading.fragments import looks_like_html, set_html
from claims.reading.records_of_values import Row
from claims.reading.wire_bodies import Wire, dispatch, headed

_MARKS = frozenset({
    "versioncreated", "versionCreated", "body_text", "body_xhtml", "bodies", "pubstatus", "pubStatus", "contentcreated",
    "firstcreated", "firstCreated", "headlines", "body_html",
})  # fmt: skip
_FIRST_BODIES = ("body_xhtml", "body_html", "body_text")


def is_ninjs(record: Mapping[str, object]) -> bool:
    """Whether a record is a ninjs item: it has an identifier and keys that only ninjs has. Constant cost."""
    return "uri" in record and len(_MARKS & record.keys()) >= 2


def read_item(item: Mapping[str, Any], name: str, row: Row) -> Source:
    """Return the dispatch in a ninjs item, places given by key, row and line. Raises `Empty`. Linear."""
    title = _headline(item)
    text = headed(title, "headline", row.line)
    body = next(_bodies(item), None)
    if body is None:
        raise Empty(name, blank=False)
    key, words = body
    if looks_like_html(words) or "</" in words:
        set_html(text, words, name, part=key)
    else:
        text.add_text(words, Place(element=key, row=row.number, line=row.line))
    return dispatch(text, name, _stated(item, title))


def _bodies(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The bodies of 1.x by their key, then those of 2.x, the main one first."""
    keys = [*_FIRST_BODIES, *sorted(key for key in item if key.startswith("body_") and key not in _FIRST_BODIES)]
    yield from ((key, item[key]) for key in keys if isinstance(item.get(key), str) and item[key].strip())
    listed = [one for one in _list(item.get("bodies")) if isinstance(one.get("value"), str) and one["value"].strip()]
    yield from (
        ("bodies", one["value"]) for one in sorted(listed, key=lambda one: one.get("role") not in {None, "main"})
    )


def _headline(item: Mapping[str, Any]) -> str | None:
    listed = sorted(_list(item.get("headlines")), key=lambda one: one.get("role") not in {None, "main"})
    return (
        _text(item.get("headline"))
        or next((_text(one.get("value")) for one in listed), None)
        or _text(item.get("title"))
    )


def _stated(item: Mapping[str, Any], title: str | None) -> Wire:
    rights = item.get("rightsinfo") or item.get("rightsInfo")
    holder = _text(item.get("copyrightholder")) or _text(item.get("copyrightHolder"))
    sources = [
        name
        for one in _list(item.get("infosource") or item.get("infosources") or item.get("infoSources"))
        if (name := _text(one.get("name")))
    ]
    provider = next(iter(sources), None) or _text(item.get("provider")) or holder
    first = _text(item.get("firstcreated")) or _text(item.get("firstCreated")) or _text(item.get("contentcreated"))
    version = item.get("version")
    return Wire(
        title=title,
        author=_text(item.get("byline")) or next((_text(one.get("value")) for one in _list(item.get("bylines"))), None),
        provider=provider or (_text(rights.get("copyrightholder")) if isinstance(rights, Mapping) else None),
        identifier=_text(item.get("uri")),
        version=str(version) if isinstance(version, str | int) else None,
        status=_text(item.get("pubstatus")) or _text(item.get("pubStatus")),
        embargo=_text(item.get("embargoed")),
        published=first,
        published_key="firstcreated",
        updated=_text(item.get("versioncreated")) or _text(item.get("versionCreated")),
        language=_text(item.get("language")),
        url=_text(item.get("uri")),
    )


def _list(held: object) -> list[Mapping[str, Any]]:
    return [one for one in held if isinstance(one, Mapping)] if isinstance(held, list) else []


def _text(held: object) -> str | None:
    return held.strip() or None if isinstance(held, str) else None
