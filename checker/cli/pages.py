"""Reads what was fetched with the readers of files: a fetched page gives the source that the saved one would give."""

from __future__ import annotations

import codecs
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from checker.cli.fetching import Answer, Network, fetch
from checker.cli.targets import masked
from claims.errors import Unreadable
from claims.model import Source
from claims.reading import Left
from claims.reading.encodings import OF_THE_WEB
from claims.reading.leaving import left
from claims.reading.readers import sources_in

ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/markdown": ".md",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/rdf+xml": ".xml",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/json": ".json",
    "application/feed+json": ".json",
    "application/x-ndjson": ".jsonl",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
    "application/zip": ".zip",
    "application/epub+zip": ".epub",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/msword": ".doc",
    "application/warc": ".warc",
    "application/vnd.apache.parquet": ".parquet",
}
"""By media type, the ending that a browser would save it under; any other type leaves it to the address."""
PLAIN = "text/plain"
_OF_TEXT = frozenset({"text/html", "application/xhtml+xml", PLAIN, "text/markdown", "text/csv", "application/json"})
"""Types whose header outranks what the text says of its own encoding; in XML the declaration is the surer one."""
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_BLANK = b" \t\r\n\xef\xbb\xbf"
_UTF8_MARK, _WIDE_MARKS = b"\xef\xbb\xbf", (b"\xff\xfe", b"\xfe\xff")
_WESTERN = {
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "us-ascii": "windows-1252",
}


def sources_at(url: str, network: Network | None = None) -> tuple[Source | Left, ...]:
    """Return the sources on the page at `url`, named by it, or why there is none; raises nothing.

    A source knows the address at which it was found in the end. Cost: the fetch, then as its reader.
    """
    try:
        answer = fetch(url, network)
        kept = url + ending_of(answer)
        found = sources_in(as_saved(answer), kept)
    except Unreadable as error:
        return (left(masked(url), error),)
    return tuple(_named(one, kept, url, answer.url) for one in found)


def _named(one: Source | Left, kept: str, url: str, found_at: str) -> Source | Left:
    """What a reader gave, named after the address instead of the file that it would have been."""
    name = url + one.name.removeprefix(kept)
    return one._replace(name=name) if isinstance(one, Left) else replace(one, name=name, url=one.url or found_at)


def ending_of(answer: Answer) -> str:
    """Return the ending of the file that `answer` would be saved as: by its type, else by its address, else none."""
    of_address = PurePosixPath(unquote(urlsplit(answer.url).path)).suffix.lower()
    by_address = of_address if of_address in _ENDINGS else ""
    return ENDINGS.get(answer.kind) or by_address or (".txt" if answer.kind.startswith("text/") else "")


_ENDINGS = frozenset({*ENDINGS.values(), ".htm", ".xhtml", ".txt", ".markdown", ".ndjson", ".mht", ".gz"})


def as_saved(answer: Answer) -> bytes:
    """Return the bytes that a browser would save: UTF-8 where the header told another encoding, a page's address kept.

    A header that the bytes do not bear out is not believed. Linear.
    """
    data = answer.data
    if answer.kind in _OF_TEXT and answer.charset and not data.startswith((_UTF8_MARK, *_WIDE_MARKS)):
        data = _recoded(data, answer.charset)
    if answer.kind in _PAGES and data.lstrip(_BLANK).startswith(b"<"):
        mark = _UTF8_MARK if data.startswith(_UTF8_MARK) else b""
        note = f"<!-- saved from url=({len(answer.url):04}){answer.url} -->".encode("ascii", "ignore")
        data = mark + note + data[len(mark) :]
    return data


def _recoded(data: bytes, charset: str) -> bytes:
    if _is_utf8(data):
        return data
    try:
        codec = codecs.lookup(_WESTERN.get(charset, charset)).name
        return _UTF8_MARK + data.decode(codec).encode("utf-8") if codec.startswith(OF_THE_WEB) else data
    except (LookupError, ValueError):
        return data


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
