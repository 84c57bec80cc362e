"""Knows by its first bytes or its suffix what a file is when it is no plain text."""

from __future__ import annotations

import re
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
    (b"PK\x03\x04", Signature("zip", "a zip archive", document=True)),
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
    (b"PAR1", Signature("parquet", "a Parquet table", document=True)),
    (b"\x7fELF", Signature("program", "a program", document=False)),
    (b"SQLite format 3\x00", Signature("sqlite", "a database", document=False)),
)

_SUFFIXES: dict[str, Signature] = {
    ".doc": Signature("ole", "an old office document", document=True),
    ".docx": Signature("docx", "a Word document", document=True),
    ".odt": Signature("odt", "an OpenDocument text", document=True),
    ".epub": Signature("epub", "an EPUB book", document=True),
    ".pdf": Signature("pdf", "a PDF document", document=True),
    ".rtf": Signature("rtf", "an RTF document", document=True),
    ".zip": Signature("zip", "a zip archive", document=True),
}
_OFFICE = Signature("office", "a workbook or a presentation", document=True)
_XML = Signature("xml", "an XML document of an unknown vocabulary", document=True)

_ASCII_MARKS = frozenset((b"RIFF", b"ID3", b"BZh", b"GIF8", b"OggS"))
"""Marks that a plain text could begin with: they count only before bytes that no text holds."""
_HEAD = 1024
_ROOT_HEAD = 16_384
_PAGES = frozenset({".html", ".htm", ".xhtml", ".shtml"})
_WIRES = {"newsitem": "newsml", "newsmessage": "newsml", "nitf": "nitf", "rss": "feed", "feed": "feed", "rdf": "feed"}
_HEADER = rb"[A-Za-z][A-Za-z0-9-]{0,70}:[^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998}){0,200}\r?\n"
_MAILS = frozenset({".eml", ".mht", ".mhtml"})
_MAILED = frozenset({b"received", b"return-path", b"delivered-to", b"message-id", b"mime-version"})


def signature_of(suffix: str, data: bytes) -> Signature | None:
    """Return what the file is by its first bytes, else by its suffix (`.pdf`); `None` for plain text."""
    head = data[:_HEAD]
    for mark, found in _BYTES:
        if head.startswith(mark) and (mark not in _ASCII_MARKS or _is_binary(head)):
            return _OFFICE if found.key == "zip" and _inner(data) == "office" else found
    if root_of(data) is not None and head.lstrip(_BLANK).startswith(b"<?xml"):
        return _XML
    return _SUFFIXES.get(suffix)


def is_page(suffix: str, data: bytes) -> bool:
    """Whether the file is an HTML page: by its first element, else by its suffix where its bytes are text."""
    root = root_of(data)
    return root == "html" or (suffix in _PAGES and root not in _WIRES and not _is_known_binary(data))


def is_pdf(suffix: str, data: bytes) -> bool:  # noqa: ARG001  the first bytes tell
    """Whether the file is a PDF; some programs write a few bytes before its mark."""
    return b"%PDF-" in data[:_HEAD] and not data.startswith(b"{\\rtf")


def is_rtf(suffix: str, data: bytes) -> bool:  # noqa: ARG001  the first bytes tell
    """Whether the file is RTF, whatever it is called: half of all `.doc` files by mail are."""
    return data[:_HEAD].lstrip(_BLANK).startswith(b"{\\rtf")


def is_docx(suffix: str, data: bytes) -> bool:
    """Whether the file is a zip file with a Word document in it."""
    return _holds("docx", suffix, data)


def is_odt(suffix: str, data: bytes) -> bool:
    """Whether the file is a zip file with an OpenDocument text in it."""
    return _holds("odt", suffix, data)


def is_epub(suffix: str, data: bytes) -> bool:
    """Whether the file is a zip file with a book in it."""
    return _holds("epub", suffix, data)


def is_zip(suffix: str, data: bytes) -> bool:  # noqa: ARG001  what is inside tells
    """Whether the file is a zip file that is no document of its own."""
    return _inner(data) in {"zip", ""}


def is_markdown(suffix: str, data: bytes) -> bool:
    """Whether the file calls itself Markdown and is text."""
    return suffix in {".md", ".markdown", ".mdown"} and not _is_known_binary(data)


def is_mail(suffix: str, data: bytes) -> bool:
    """Whether the file is a mail, or a page saved as one: by its suffix, else by header lines that only mail has."""
    if _is_known_binary(data):
        return False
    if suffix in _MAILS:
        return True
    first, colon, _ = data[:72].partition(b":")
    if not (colon and first.replace(b"-", b"").isalnum()):
        return False
    header = re.compile(_HEADER)  # compiled when first needed: most texts do not begin like a mail
    names: list[bytes] = []
    position = 0
    while len(names) < 40 and (match := header.match(data, position, position + _ROOT_HEAD)):
        names.append(data[match.start() : match.start() + 70].partition(b":")[0].lower())
        position = match.end()
    return len(names) > 2 and b"from" in names and bool(_MAILED & set(names))


def is_newsml(suffix: str, data: bytes) -> bool:  # noqa: ARG001  its root tells
    """Whether the file is NewsML-G2."""
    return _WIRES.get(root_of(data) or "") == "newsml"


def is_nitf(suffix: str, data: bytes) -> bool:  # noqa: ARG001  its root tells
    """Whether the file is NITF."""
    return _WIRES.get(root_of(data) or "") == "nitf"


def is_feed(suffix: str, data: bytes) -> bool:  # noqa: ARG001  its root tells
    """Whether the file is an RSS or Atom feed."""
    return _WIRES.get(root_of(data) or "") == "feed"


def is_warc(suffix: str, data: bytes) -> bool:
    """Whether the file is a web archive, packed or not."""
    if suffix == ".gz" and data.startswith(b"\x1f\x8b"):
        import zlib

        try:
            return zlib.decompressobj(31).decompress(data[:_HEAD], 64).startswith(b"WARC/")
        except zlib.error:
            return False
    return data.startswith(b"WARC/")


def is_json(suffix: str, data: bytes) -> bool:
    """Whether the file is JSON or a line of JSON after another."""
    if suffix in {".json", ".jsonl", ".ndjson"}:
        return not _is_known_binary(data)
    return suffix == "" and data[:_HEAD].lstrip(_BLANK).startswith((b'{"', b'[{"', b"{\n"))


def is_csv(suffix: str, data: bytes) -> bool:
    """Whether the file calls itself a table of values and is text."""
    return suffix in {".csv", ".tsv"} and not _is_known_binary(data)


def is_parquet(suffix: str, data: bytes) -> bool:  # noqa: ARG001  the first bytes tell
    """Whether the file is Parquet."""
    return data.startswith(b"PAR1")


def root_of(data: bytes) -> str | None:
    """Return the name of the first element, in lower case without its prefix; `None` where the file is no markup.

    Byte-order marks, comments, declarations and a document type before it are passed over; a document type of HTML or
    NITF tells as well as the element. Looks at the first 16,384 bytes.
    """
    head = data[:_ROOT_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = head[: len(head) // 2 * 2].decode("utf-16", errors="replace")
    elif not head.lstrip(_BLANK).startswith(b"<"):
        return None
    else:
        text = head.decode("latin-1")
    return _root_in(text.lstrip(_TEXT_BLANK))


def _root_in(text: str) -> str | None:
    position = 0
    while True:
        position += len(text) - position - len(text[position:].lstrip())
        for opened, closed in (("<?", "?>"), ("<!--", "-->")):
            if text.startswith(opened, position):
                end = text.find(closed, position)
                if end < 0:
                    return "" if opened == "<?" else None
                position = end + len(closed)
                break
        else:
            match = re.compile(_FIRST, re.IGNORECASE).match(text, position)  # compiled when a file begins like markup
            return match.group(1).lower() if match else ("" if position else None)


_BLANK = b" \t\r\n\xef\xbb\xbf"
_TEXT_BLANK = " \t\r\n\ufeff\xef\xbb\xbf"
_FIRST = r"\s*<(?:!DOCTYPE\s{1,9})?(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,60})(?=[\s/>\[])"


def _holds(kind: str, suffix: str, data: bytes) -> bool:
    """Whether a zip file holds a document of this kind; of one cut short the suffix is believed."""
    inner = _inner(data)
    return inner == kind or (inner == "" and suffix == f".{kind}")


def _inner(data: bytes) -> str | None:
    if not data.startswith(b"PK\x03\x04"):
        return None
    from claims.reading.zip_files import inner_kind

    return inner_kind(data)


def _is_known_binary(data: bytes) -> bool:
    return any(data.startswith(mark) and (mark not in _ASCII_MARKS or _is_binary(data[:_HEAD])) for mark, _ in _BYTES)


def _is_binary(head: bytes) -> bool:
    return any(byte < 9 for byte in head)
