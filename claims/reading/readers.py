"""One reader per file format, behind one protocol; the first that takes a file reads it."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from errno import ELOOP
from importlib import import_module
from pathlib import Path
from typing import Protocol, runtime_checkable

from claims.errors import (
    Damaged,
    Empty,
    Forbidden,
    Locked,
    NotAFile,
    NotFound,
    NotText,
    SeveralTexts,
    TooLarge,
    Unreadable,
    UnsupportedFormat,
)
from claims.model import Source
from claims.reading import signatures
from claims.reading.columns import USUAL, Columns
from claims.reading.encodings import decode
from claims.reading.leaving import Left, left
from claims.reading.signatures import Signature, signature_of

STANDARD_INPUT = "-"
MOST_BYTES = 2**30
"""Of any file: beyond it, not even its beginning is read."""
MOST_OF_TEXT = 64 * 2**20
"""Bytes of a plain text: some forty novels."""


class Reader(Protocol):
    """Reads one format."""

    def takes(self, suffix: str, data: bytes) -> bool:
        """Whether this reader reads a file with this suffix (lower case, with its dot) and these bytes.

        Looks at the beginning, and at the list of entries of a zip file, never at all of a text.
        """
        ...

    def read(self, data: bytes, name: str) -> Source:
        """Return the source in `data`; raises a subclass of `Unreadable` where there is none, or several."""
        ...


@runtime_checkable
class CollectionReader(Reader, Protocol):
    """Reads a format that may hold several texts."""

    def read_all(self, data: bytes, name: str, columns: Columns = ...) -> Iterator[Source | Left]:
        """Yield the sources in `data` in their order, and what could not be read; raises `Unreadable` for all of it."""
        ...


class Lazy:
    """A reader whose module is imported when a file of its format comes: it has `read(data, name)`."""

    def __init__(self, takes: Callable[[str, bytes], bool], module: str) -> None:
        self.takes = takes
        self.module = f"claims.reading.{module}"

    def read(self, data: bytes, name: str) -> Source:
        """As the module does."""
        source: Source = import_module(self.module).read(data, name)
        return source


class LazyCollection:
    """The same for a format that may hold several texts: its module has `read_all(data, name, columns)`."""

    def __init__(self, takes: Callable[[str, bytes], bool], module: str) -> None:
        self.takes = takes
        self.module = f"claims.reading.{module}"

    def read(self, data: bytes, name: str) -> Source:
        """Return the only text; raises `SeveralTexts` where there are more, and the reason where the only one fails."""
        first, *others = sources_in(data, name)
        if others:
            raise SeveralTexts(name, len(others) + 1)
        if isinstance(first, Left):
            raise _error_of(first)
        return replace(first, name=name)

    def read_all(self, data: bytes, name: str, columns: Columns = USUAL) -> Iterator[Source | Left]:
        """As the module does."""
        found: Iterator[Source | Left] = import_module(self.module).read_all(data, name, columns)
        return found


def _error_of(one: Left) -> Unreadable:
    error = Unreadable(one.reason, one.remedy, *one.details)
    error.slug = one.slug
    return error


class PlainText:
    """Text as it stands, in any usual encoding; takes what no other reader takes."""

    def takes(self, suffix: str, data: bytes) -> bool:  # noqa: ARG002  the protocol's two clues, and it needs neither
        """Whatever is left."""
        return True

    def read(self, data: bytes, name: str) -> Source:
        """Return `data` as a source, its line ends kept; offsets are code points after the byte-order mark."""
        if len(data) > MOST_OF_TEXT:
            raise TooLarge(name, "bytes", MOST_OF_TEXT // 2**20)
        text, encoding = decode(data, name)
        if not text.strip():
            raise Empty(name, blank=bool(text))
        return Source.from_text(text, name=name, encoding=encoding)


class Foreign:
    """Formats known by their first bytes or suffix that nothing reads yet; refuses them by name."""

    def takes(self, suffix: str, data: bytes) -> bool:
        """Whether the file is known to be something else than text."""
        return signature_of(suffix, data) is not None

    def read(self, data: bytes, name: str) -> Source:
        """Raise `UnsupportedFormat` for a document, `NotText` for anything else."""
        found = signature_of(Path(name).suffix.lower(), data)
        what = found or Signature("unknown", "an unknown format", document=True)
        if what.key == "ole" and _ENCRYPTED in data:
            raise Locked(name)
        if what.key == "ole" and _OUTLOOK in data:
            raise UnsupportedFormat(name, "an Outlook message", "msg")
        if what.key in _READ:
            raise Damaged(name, what.key, "other-bytes")
        if what.document:
            raise UnsupportedFormat(name, what.name, what.key)
        raise NotText(name, f"it is {what.name}", "is-format", ("format", what.key))


_READ = frozenset({"pdf", "docx", "odt", "epub", "rtf", "zip", "parquet"})
"""Formats that are read where the bytes are theirs: here only the suffix says so."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream in which office programs keep a document under a password."""
_OUTLOOK = "__properties_version1.0".encode("utf-16-le")
"""The stream that every message saved by Outlook (`.msg`) has."""
_OPENED = frozenset({"/dev/fd", "/proc/self/fd"})
"""Folders of the streams that are open already: `<(command)` gives a name in one of them."""
READERS: tuple[Reader, ...] = (
    Lazy(signatures.is_page, "web_pages"),
    Lazy(signatures.is_docx, "word"),
    Lazy(signatures.is_odt, "opendocument"),
    Lazy(signatures.is_pdf, "pdf"),
    Lazy(signatures.is_markdown, "markdown"),
    LazyCollection(signatures.is_mail, "mail"),
    Lazy(signatures.is_rtf, "rich_text"),
    Lazy(signatures.is_epub, "epub"),
    LazyCollection(signatures.is_newsml, "newsml"),
    Lazy(signatures.is_nitf, "nitf"),
    LazyCollection(signatures.is_feed, "feeds"),
    LazyCollection(signatures.is_warc, "web_archives"),
    LazyCollection(signatures.is_json, "json_records"),
    LazyCollection(signatures.is_csv, "value_tables"),
    LazyCollection(signatures.is_parquet, "parquet"),
    LazyCollection(signatures.is_zip, "archives"),
    Foreign(),
    PlainText(),
)
"""In the order in which they are asked. A new format is one file and one entry before `Foreign`."""


def read_source(path: str | Path) -> Source:
    """Return the source at `path`, named as the caller wrote it; `-` is standard input.

    Raises a subclass of `Unreadable`, each with its reason and remedy: nothing there, no permission, no file, empty,
    not text, damaged, too large, of a format that is not read, several texts where one is wanted. Linear in the size
    of the file.
    """
    name = str(path)
    data = _bytes_of(name)
    return reader_of(data, name).read(data, name)


def read_sources(path: str | Path, columns: Columns = USUAL) -> tuple[Source | Left, ...]:
    """Return every source in the file at `path`, and what in it could not be read, in the file's order.

    One for most formats; a feed, a table or an archive has several, each named `path#3` or `path/entry`. Raises as
    `read_source` does where nothing of the file can be read. Linear in the size of the file.
    """
    name = str(path)
    return sources_in(_bytes_of(name), name, columns)


def sources_in(data: bytes, name: str, columns: Columns = USUAL) -> tuple[Source | Left, ...]:
    """Return what `read_sources` does, for the bytes of a file."""
    reader = reader_of(data, name)
    found: list[Source | Left] = []
    try:
        if isinstance(reader, CollectionReader):
            found.extend(reader.read_all(data, name, columns))  # what came before an error is kept
        else:
            found.append(reader.read(data, name))
    except Unreadable as error:
        if not found:
            raise
        found.append(left(name, error))
    except Exception as error:  # a file that a reader, or the library behind it, trips over must not cost the others
        fault = Damaged(name, _kind_of(reader), "mixed-up")
        if not found:
            raise fault from error
        found.append(left(name, fault))
    return tuple(found) or (left(name, Empty(name, blank=True)),)


def _kind_of(reader: Reader) -> str:
    """The name of a reader's format in messages."""
    module = import_module(reader.module) if isinstance(reader, Lazy | LazyCollection) else None
    return str(getattr(module, "KIND", "unknown"))


def reader_of(data: bytes, name: str) -> Reader:
    """Return the reader that takes a file of this name and these bytes. Raises `Empty` where there are none."""
    if not data:
        raise Empty(name, blank=False)
    if data.isspace():
        raise Empty(name, blank=True)
    suffix = "" if name == STANDARD_INPUT else Path(name).suffix.lower()
    return next(reader for reader in READERS if reader.takes(suffix, data))


def _bytes_of(name: str) -> bytes:
    if name == STANDARD_INPUT:
        data = sys.stdin.buffer.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
        return data
    try:
        path = Path(name)
        kind = special_kind(path)
        if kind is not None:
            raise NotAFile(name, kind)
        if path.stat().st_size > MOST_BYTES:
            raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound(name) from error
    except (OSError, ValueError) as error:  # a name with a zero byte is a ValueError
        if getattr(error, "errno", None) == ELOOP:
            raise NotAFile(name, "link-loop") from error
        raise Forbidden(name, error) from error


def special_kind(path: Path) -> str | None:
    """Return the key in `SPECIAL` of what is there, `None` for a file, a folder or nothing.

    A pipe that the shell opened for us (`<(command)`) is read as a file; any other could keep us waiting for ever.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if path.is_symlink():
            return "broken-link"
        raise
    if stat.S_ISFIFO(mode):
        return None if str(path.parent) in _OPENED else "pipe"
    if stat.S_ISSOCK(mode):
        return "socket"
    if stat.S_ISDIR(mode):
        return "folder"
    return "device" if stat.S_ISCHR(mode) or stat.S_ISBLK(mode) else None
