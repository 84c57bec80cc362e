"""Knows by its first bytes or its suffix what a file is when it is no plain text."""

from __future__ import annotations

from typing import NamedTuple


class Signature(NamedTuple):
    """What a file is: its message key and its name."""

    key: str
    name: str
    document: bool
    """Whether it is a document whose text somebody could give instead."""


_BYTES: tuple[tuple[bytes, Signature], ...] = (
    (b"%PDF-", Signature("pdf", "a PDF document", document=True)),
    (b"{\\rtf", Signature("rtf", "an RTF document", document=True)),
    (b"PK\x03\x04", Signature("zip", "a zip archive or an office document", document=True)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Signature("ole", "an old office document", document=True)),
    (b"\x89PNG\r\n\x1a\n", Signature("png", "a PNG picture", document=False)),
    (b"\xff\xd8\xff", Signature("jpeg", "a JPEG picture", document=False)),
    (b"GIF8", Signature("gif", "a GIF picture", document=False)),
    (b"RIFF", Signature("riff", "a RIFF media file", document=False)),
    (b"ID3", Signature("mp3", "an MP3 recording", document=False)),
    (b"OggS", Signature("ogg", "an Ogg recording", document=False)),
    (b"\x1f\x8b", Signature("gzip", "a gzip archive", document=False)),
    (b"BZh", Signature("bzip2", "a bzip2 archive", document=False)),
    (b"7z\xbc\xaf\x27\x1c", Signature("7z", "a 7z archive", document=False)),
    (b"\x7fELF", Signature("program", "a program", document=False)),
    (b"SQLite format 3\x00", Signature("sqlite", "a database", document=False)),
)

_SUFFIXES: dict[str, Signature] = {
    ".html": Signature("html", "an HTML page", document=True),
    ".htm": Signature("html", "an HTML page", document=True),
    ".xhtml": Signature("html", "an HTML page", document=True),
    ".pdf": Signature("pdf", "a PDF document", document=True),
    ".docx": Signature("docx", "a Word document", document=True),
    ".odt": Signature("odt", "an OpenDocument text", document=True),
    ".rtf": Signature("rtf", "an RTF document", document=True),
    ".epub": Signature("epub", "an EPUB book", document=True),
}

_HTML = (b"<!doctype html", b"<html")
_ASCII_MARKS = frozenset((b"RIFF", b"ID3", b"BZh", b"GIF8", b"OggS"))
"""Marks that a plain text could begin with: they count only before bytes that no text holds."""


def signature_of(suffix: str, head: bytes) -> Signature | None:
    """Return what the file is by its first bytes, else by its suffix (`.pdf`); `None` for plain text."""
    for mark, found in _BYTES:
        if head.startswith(mark) and (mark not in _ASCII_MARKS or _is_binary(head)):
            return found
    if head.lstrip()[:15].lower().startswith(_HTML):
        return _SUFFIXES[".html"]
    return _SUFFIXES.get(suffix)


def _is_binary(head: bytes) -> bool:
    return any(byte < 9 for byte in head)
