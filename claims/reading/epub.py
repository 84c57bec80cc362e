"""Reads EPUB books: the chapters in the order of reading, with what the book states about itself."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from claims.errors import Damaged, Locked
from claims.model import Imprint, Source
from claims.reading.fragments import set_html
from claims.reading.manuscripts import Manuscript
from claims.reading.markup import decode_markup
from claims.reading.stated_dates import day_of
from claims.reading.xml_trees import Element
from claims.reading.zip_files import Zipped

KIND = "epub"
_CHAPTERS = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})


def read(data: bytes, name: str) -> Source:
    """Return the text of a book, places given by chapter file, element and line; its contents and covers left out.

    Raises `Damaged`, `Locked` (digital rights), `TooLarge`, `Empty`. Linear.
    """
    file = Zipped(data, name, KIND)
    if "META-INF/encryption.xml" in file.entries and "META-INF/rights.xml" in file.entries:
        raise Locked(name)
    container = file.xml("META-INF/container.xml")
    root = next((e.attributes.get("full-path", "") for e in container.every("rootfile")), "")
    package = file.xml(root)
    text = Manuscript()
    for chapter in dict.fromkeys(_chapters(package, posixpath.dirname(root))):
        if chapter in file.entries:
            set_html(text, decode_markup(file.read(chapter), name).text, name, part=chapter)
    meta = package.first("metadata")
    if meta is None:
        raise Damaged(name, KIND, "part-missing", ("part", "metadata"))
    stated = meta.text_at("date")
    return text.source(
        name,
        language=meta.text_at("language"),
        published=day_of(stated),
        because=f"dc:date {stated}",
        outlet=meta.text_at("publisher"),
        imprint=Imprint(
            title=meta.text_at("title"), author=meta.text_at("creator"), identifier=meta.text_at("identifier")
        ),
    )


def _chapters(package: Element, folder: str) -> list[str]:
    manifest = {item.attributes.get("id", ""): item.attributes for item in package.every("item")}
    found = []
    for reference in package.every("itemref"):
        item = manifest.get(reference.attributes.get("idref", ""), {})
        kind, told = item.get("media-type", ""), item.get("properties", "").split()
        if kind in _CHAPTERS and "nav" not in told and reference.attributes.get("linear") != "no":
            found.append(posixpath.normpath(posixpath.join(folder, unquote(item.get("href", "")))))
    return found
