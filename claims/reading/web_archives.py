"""Reads web archives (WARC, ISO 28500), packed or not: each page in them as if it had been saved by itself."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.parser import BytesHeaderParser

from claims.errors import Damaged, Empty, TooLarge, Unreadable
from claims.model import Source
from claims.reading.columns import USUAL, Columns
from claims.reading.leaving import Left, left

KIND = "warc"
MOST_BYTES = 512 * 2**20
MOST_BODY = 32 * 2**20
"""Bytes that one page may unpack to; all pages together may unpack to `MOST_BYTES`."""
_SUFFIXES = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "application/pdf": ".pdf",
    "application/rss+xml": ".xml", "application/atom+xml": ".xml",
}  # fmt: skip
_STEP = 2**20


def read_all(data: bytes, name: str, columns: Columns = USUAL) -> Iterator[Source | Left]:
    """Yield the pages of a web archive, each named by its address; scripts, pictures and errors are passed over.

    Raises `Damaged` where no record can be read, `TooLarge`, `Empty` for an archive without a page. Linear.
    """
    found = False
    unpacked = 0
    for header, block in _records(_unpacked(data, name), name):
        page = _page(header, block)
        if page is None:
            continue
        found = True
        body, suffix, url = page
        unpacked += len(body)
        if unpacked > MOST_BYTES:
            raise TooLarge(name, "unpacked", MOST_BYTES // 2**20)
        if len(body) > MOST_BODY:
            yield left(f"{name}#{url}", TooLarge(f"{name}#{url}", "unpacked", MOST_BODY // 2**20))
        else:
            yield from _read(body, suffix, url, name, columns)
    if not found:
        raise Empty(name, blank=True)


def _read(body: bytes, suffix: str, url: str, name: str, columns: Columns) -> Iterator[Source | Left]:
    from claims.reading.readers import sources_in

    called = f"{name}#{url}"
    try:
        for one in sources_in(body, called if called.endswith(suffix) else f"{called}{suffix}", columns):
            yield (
                replace(one, name=one.name.removesuffix(suffix), url=one.url or url) if isinstance(one, Source) else one
            )
    except Unreadable as error:
        yield left(called, error)


def _unpacked(data: bytes, name: str) -> bytes:
    """A packed archive is one gzip member after another, each a record."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    pieces, size = [], 0
    while data.startswith(b"\x1f\x8b"):
        member = zlib.decompressobj(31)
        try:
            while data and not member.eof:
                piece = member.decompress(data, _STEP)
                data = member.unconsumed_tail or member.unused_data
                size += len(piece)
                if size > MOST_BYTES:
                    raise TooLarge(name, "unpacked", MOST_BYTES // 2**20)
                pieces.append(piece)
        except zlib.error as error:
            if not pieces:
                raise Damaged(name, KIND, "cut-short") from error
            break
    return b"".join(pieces)


def _records(data: bytes, name: str) -> Iterator[tuple[Message, bytes]]:
    position = 0
    while True:
        position = data.find(b"WARC/", position)
        if position < 0:
            return
        end = data.find(b"\r\n\r\n", position, position + 65_536)
        if end < 0:
            raise Damaged(name, KIND, "cut-short")
        first = data.find(b"\r\n", position)
        header = BytesHeaderParser().parsebytes(data[first + 2 : end + 2])
        length = _said(header, "Content-Length").strip()
        if not length.isdecimal() or len(length) > 15:
            raise Damaged(name, KIND, "mixed-up")
        position = end + 4 + int(length)
        yield header, data[end + 4 : position]


def _page(header: Message, block: bytes) -> tuple[bytes, str, str] | None:
    """The body of a record, its suffix and its address, where the record is a page that was there."""
    kind = _said(header, "WARC-Type").strip()
    url = _said(header, "WARC-Target-URI").strip().strip("<>")
    if kind in {"conversion", "resource"}:
        suffix = _SUFFIXES.get(_said(header, "Content-Type").partition(";")[0].strip().lower())
        return (block, suffix, url) if suffix and block else None
    if kind != "response" or not block.startswith(b"HTTP/"):
        return None
    status, _, rest = block.partition(b"\r\n")
    head, _, body = rest.partition(b"\r\n\r\n")
    answered = BytesHeaderParser().parsebytes(head + b"\r\n")
    suffix = _SUFFIXES.get(_said(answered, "Content-Type").partition(";")[0].strip().lower())
    if suffix is None or status.split()[1:2] != [b"200"]:
        return None
    return _whole(body, answered), suffix, url


def _said(header: Message, name: str) -> str:
    """A header's words; odd bytes make an object of them that is no text."""
    return str(header[name] or "")


def _whole(body: bytes, header: Message) -> bytes:
    """The body as it was before it was cut into chunks and packed for the way; a byte too many where it is larger."""
    if _said(header, "Transfer-Encoding").strip().lower() == "chunked":
        body = _unchunked(body)
    coding = _said(header, "Content-Encoding").strip().lower()
    if coding in {"gzip", "x-gzip", "deflate"}:
        for bits in (47, -15):
            try:
                return zlib.decompressobj(bits).decompress(body, MOST_BODY + 1)
            except zlib.error:
                continue
    return body


def _unchunked(body: bytes) -> bytes:
    pieces: list[bytes] = []
    position = 0
    while True:
        end = body.find(b"\r\n", position, position + 1024)
        digits = body[position:end].partition(b";")[0].strip() if end >= 0 else b""
        if not digits or len(digits) > 8 or not all(byte in b"0123456789abcdefABCDEF" for byte in digits):
            return b"".join(pieces) if pieces else body
        size = int(digits, 16)
        if not size:
            return b"".join(pieces)
        pieces.append(body[end + 2 : end + 2 + size])
        position = end + 2 + size + 2
