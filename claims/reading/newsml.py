"""Reads NewsML-G2, the wire format of most agencies: the text of each news item and what it states about itself."""

from __future__ import annotations

from collections.abc import Iterator

from claims.errors import Empty, Unreadable
from claims.model import Place, Source
from claims.reading.columns import USUAL, Columns
from claims.reading.fragments import looks_like_html, set_element, set_html
from claims.reading.leaving import Left, left
from claims.reading.wire_bodies import Wire, dispatch, headed
from claims.reading.xml_trees import Element, parse_xml

KIND = "newsml"
_NO_TEXT = ("picture", "graphic", "video", "audio", "composite")


def read_all(data: bytes, name: str, columns: Columns = USUAL) -> Iterator[Source | Left]:  # noqa: ARG001  no columns here
    """Yield each news item of a message, named by its number where there are several; pictures are passed over.

    Raises `Damaged`, `TooLarge`, `Empty` where no item has a text. Linear.
    """
    root = parse_xml(data, name, KIND)
    items = [root] if root.name == "newsItem" else list(root.every("newsItem"))
    texts = [item for item in items if not _is_picture(item)]
    if not texts:
        raise Empty(name, blank=True)
    for number, item in enumerate(texts, 1):
        called = f"{name}#{number}" if len(texts) > 1 else name
        try:
            yield _read(item, called)
        except Unreadable as error:
            yield left(called, error)


def _read(item: Element, name: str) -> Source:
    meta = item.first("contentMeta")
    title = meta.text_at("headline") if meta else None
    line = headline.line if meta and (headline := meta.first("headline")) else None
    text = headed(title, "headline", line)
    for content in item.every("inlineXML", "inlineData"):
        if content.name == "inlineXML":
            body = next(content.every("body.content", "body"), content)
            set_element(text, body)
        else:
            words = content.text()
            if looks_like_html(words):
                set_html(text, words, name, line=content.line - 1)
            else:
                text.add_text(words, Place(element="inlineData"), line=content.line)
    if not any(True for _ in item.every("inlineXML", "inlineData")):
        raise Empty(name, blank=True)
    return dispatch(text, name, _stated(item, meta, title))


def _stated(item: Element, meta: Element | None, title: str | None) -> Wire:
    management = item.first("itemMeta")
    provider = _named(management, "provider")
    status = _code(management, "pubStatus")
    created = (management.text_at("firstCreated") if management else None) or (
        meta.text_at("contentCreated") if meta else None
    )
    language = meta.first("language") if meta else None
    holder = _named(item.first("rightsInfo"), "copyrightHolder")
    return Wire(
        title=title,
        author=(meta.text_at("by") if meta else None) or _named(meta, "creator"),
        provider=provider or _named(meta, "infoSource") or holder,
        identifier=item.attributes.get("guid"),
        version=item.attributes.get("version"),
        status=status,
        embargo=management.text_at("embargoed") if management else None,
        published=created,
        published_key="firstCreated" if management and management.text_at("firstCreated") else "contentCreated",
        updated=management.text_at("versionCreated") if management else None,
        language=(language.attributes.get("tag") if language else None) or item.attributes.get("lang"),
        outlet=provider or holder,
    )


def _named(held: Element | None, element: str) -> str | None:
    """A party's name: as text, else literal, else the last part of its code (`nprov:AFP`, an address)."""
    found = held.first(element) if held else None
    if found is None:
        return None
    code = found.attributes.get("literal") or found.attributes.get("qcode") or found.attributes.get("uri") or ""
    return (
        found.text_at("name")
        or found.attributes.get("literal")
        or code.rstrip("/").replace(":", "/").split("/")[-1]
        or None
    )


def _code(held: Element | None, element: str) -> str | None:
    found = held.first(element) if held else None
    return found.attributes.get("qcode", "").rpartition(":")[2] or None if found else None


def _is_picture(item: Element) -> bool:
    return (_code(item.first("itemMeta"), "itemClass") or "") in _NO_TEXT
