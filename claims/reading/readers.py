"""One reader per file format, behind one protocol; the first that takes a file reads it."""

from __future__ import annotations

import stat
import sys
from errno import ELOOP
from pathlib import Path
from typing import Protocol

from claims.errors import Empty, Forbidden, NotAFile, NotFound, NotText, UnsupportedFormat
from claims.model import Source
from claims.reading.encodings import decode
from claims.reading.signatures import Signature, signature_of

STANDARD_INPUT = "-"


class Reader(Protocol):
    """Reads one format."""

    def takes(self, suffix: str, head: bytes) -> bool:
        """Whether this reader reads a file with this suffix (lower case, with its dot) that begins with `head`."""
        ...

    def read(self, data: bytes, name: str) -> Source:
        """Return the source in `data`; raises a subclass of `Unreadable` where there is none."""
        ...


class PlainText:
    """Text as it stands, in any usual encoding; takes what no other reader takes."""

    def takes(self, suffix: str, head: bytes) -> bool:  # noqa: ARG002  the protocol's two clues, and it needs neither
        """Whatever is left."""
        return True

    def read(self, data: bytes, name: str) -> Source:
        """Return `data` as a source, its line ends kept; offsets are code points after the byte-order mark."""
        text, encoding = decode(data, name)
        if not text.strip():
            raise Empty(name, blank=bool(text))
        return Source.from_text(text, name=name, encoding=encoding)


class Foreign:
    """Formats known by their first bytes or suffix that nothing reads yet; refuses them by name."""

    def takes(self, suffix: str, head: bytes) -> bool:
        """Whether the file is known to be something else than text."""
        return signature_of(suffix, head) is not None

    def read(self, data: bytes, name: str) -> Source:
        """Raise `UnsupportedFormat` for a document, `NotText` for anything else."""
        found = signature_of(Path(name).suffix.lower(), data[:_HEAD])
        what = found or Signature("unknown", "an unknown format", document=True)
        if what.document:
            raise UnsupportedFormat(name, what.name, what.key)
        raise NotText(name, f"it is {what.name}", "is-format", ("format", what.key))


_HEAD = 1024
_OPENED = frozenset({"/dev/fd", "/proc/self/fd"})
"""Folders of the streams that are open already: `<(command)` gives a name in one of them."""
READERS: tuple[Reader, ...] = (Foreign(), PlainText())
"""In the order in which they are asked. A new format is one file and one entry before `Foreign`."""


def read_source(path: str | Path) -> Source:
    """Return the source at `path`, named as the caller wrote it; `-` is standard input.

    Raises a subclass of `Unreadable`, each with its reason and remedy: nothing there, no permission, no file, empty,
    not text, an encoding that cannot be told, a format that is not read. Linear in the size of the file.
    """
    name = str(path)
    data = _bytes_of(name)
    if not data:
        raise Empty(name, blank=False)
    suffix = Path(name).suffix.lower()
    reader = next(r for r in READERS if r.takes(suffix, data[:_HEAD]))
    return reader.read(data, name)


def _bytes_of(name: str) -> bytes:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        path = Path(name)
        kind = special_kind(path)
        if kind is not None:
            raise NotAFile(name, kind)
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
