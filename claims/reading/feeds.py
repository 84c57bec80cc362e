"""Reads RSS (0.9 to 2.0) and Atom feeds: each entry is a text of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claims.errors import Empty, Unreadable
from claims.model import Place, Source
from claims.reading.columns import USUAL, Columns
from claims.reading.fragments import looks_like_html, set_element, set_html
from claims.reading.leaving import Left, left
from claims.reading.wire_bodies import Wire, dispatch, headed
from claims.reading.xml_trees import Element, parse_xml

KIND = "feed"
_BODIES = ("encoded", "content", "description", "summary")
"""From the whole text to the teaser; the first that is there is read."""


def read_all(data: bytes, name: str, columns: Columns = USUAL) -> Iterator[Source | Left]:  # noqa: ARG001  no columns here
    """Yield each entry of a feed, named `feed#1`, `feed#2`… where there are several.

    Raises `Damaged`, `TooLarge`, `Empty` for a feed without an entry. Linear.
    """
    root = parse_xml(data, name, KIND)
    entries = [root] if root.name == "entry" else list(root.every("item", "entry"))
    if not entries:
        raise Empty(name, blank=True)
    feed = _feed(root)
    for number, entry in enumerate(entries, 1):
        called = f"{name}#{number}" if len(entries) > 1 else name
        try:
            yield _read(entry, feed, called)
        except Unreadable as error:
            yield left(called, error)


class _Feed(NamedTuple):
    """What a feed states about all of its entries; asked of it once, since they stand among what it states."""

    outlet: str | None
    language: str | None


def _feed(root: Element) -> _Feed:
    channel = root.first("channel") or root
    return _Feed(_plain(channel.first("title")), channel.text_at("language") or root.attributes.get("lang"))


def _read(entry: Element, feed: _Feed, name: str) -> Source:
    title = _plain(entry.first("title"))
    text = headed(title, "title", entry.line)
    body = next((found for tag in _BODIES if (found := _filled(entry, tag))), None)
    if body is not None:
        words = body.text()
        if body.attributes.get("type") == "xhtml" or (
            any(True for _ in body.elements()) and body.name != "description"
        ):
            set_element(text, body)
        elif looks_like_html(words) or body.attributes.get("type") == "html" or ("<" in words and "</" in words):
            set_html(text, words, name, line=body.line - 1)
        else:
            text.add_text(words, Place(element=body.name), line=body.line)
    return dispatch(text, name, _stated(entry, feed, title))


def _filled(entry: Element, tag: str) -> Element | None:
    """An element that has words; Media RSS has a `content` of its own, which has none."""
    return next((e for e in entry.elements() if e.name == tag and e.text().strip()), None)


def _stated(entry: Element, feed: _Feed, title: str | None) -> Wire:
    key = next((tag for tag in ("pubDate", "published", "date", "issued", "created") if entry.text_at(tag)), "")
    link = entry.first("link")
    address = (link.attributes.get("href") or link.text().strip()) if link else None
    author = entry.first("author")
    return Wire(
        title=title,
        author=entry.text_at("creator") or (author and (author.text_at("name") or author.text().strip())) or None,
        provider=entry.text_at("source", "title") or _plain(entry.first("source")) or None,
        identifier=entry.text_at("guid") or entry.text_at("id"),
        published=entry.text_at(key) if key else None,
        published_key=key,
        updated=entry.text_at("updated") or entry.text_at("modified"),
        language=entry.attributes.get("lang") or feed.language,
        outlet=feed.outlet,
        url=address,
    )


def _plain(element: Element | None) -> str | None:
    """The words of a title, which some feeds write as HTML."""
    if element is None:
        return None
    words = " ".join(element.text().split())
    if "<" in words or "&" in words:
        from html import unescape

        words = unescape(words)
    return words or None
