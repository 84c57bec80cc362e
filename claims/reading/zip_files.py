"""Opens zip files that strangers made: nothing is unpacked to disk, and what unpacks to too much is refused."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from claims.errors import Damaged, Locked, TooLarge
from claims.reading.nesting import allowance_of
from claims.reading.xml_trees import MOST_BYTES as MOST_OF_XML
from claims.reading.xml_trees import Element, parse_xml

MOST_ENTRIES = 20_000
MOST_BYTES = 256 * 2**20
"""Bytes that one archive may unpack to, all read entries and what lies in them together."""
_STEP = 2**20


class Zipped:
    """An open zip file."""

    def __init__(self, data: bytes, name: str, kind: str = "zip") -> None:
        """Open `data`. Raises `Damaged` where its list of entries cannot be read, `TooLarge` for too many."""
        self.name, self.kind = name, kind
        self.allowance = allowance_of(MOST_BYTES)
        try:
            self._file = ZipFile(BytesIO(data))
        except (BadZipFile, LargeZipFile, NotImplementedError, ValueError, OSError) as error:
            raise Damaged(name, kind, "cut-short") from error
        self.entries: dict[str, ZipInfo] = {entry.filename: entry for entry in self._file.infolist()}
        if len(self.entries) > MOST_ENTRIES:
            raise TooLarge(name, "entries", MOST_ENTRIES)

    def xml(self, entry: str) -> Element:
        """Return the root element of the XML in `entry`. Raises as `read` and `parse_xml` do."""
        return parse_xml(self.read(entry, MOST_OF_XML), self.name, self.kind)

    def read(self, entry: str, most: int = MOST_BYTES) -> bytes:
        """Return the bytes of `entry`, `most` of them, counted as they come: what an archive says is no promise.

        Raises `Damaged` for an entry that is not there or cannot be unpacked, `Locked`, `TooLarge`.
        """
        info = self.entries.get(entry)
        if info is None:
            raise Damaged(self.name, self.kind, "part-missing", ("part", entry))
        if info.flag_bits & 1:
            raise Locked(self.name)
        pieces: list[bytes] = []
        size = 0
        try:
            with self._file.open(info) as stream:
                while piece := stream.read(_STEP):
                    self.allowance.left -= len(piece)
                    size += len(piece)
                    if self.allowance.left < 0 or size > most:
                        raise TooLarge(self.name, "unpacked", min(most, MOST_BYTES) // 2**20)
                    pieces.append(piece)
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError) as error:
            raise Damaged(self.name, self.kind, "cut-short") from error
        return b"".join(pieces)


def leads_out(entry: str) -> bool:
    r"""Whether the name of an entry leads out of its archive (`../`, `/etc`, `C:\`). Linear in it."""
    parts = PurePosixPath(entry.replace("\\", "/")).parts
    return ".." in parts or entry.startswith(("/", "\\")) or (len(entry) > 1 and entry[1] == ":")


def inner_kind(data: bytes) -> str:
    """Return the key of the format that a zip file holds (`docx`, `odt`, `epub`, `office`), else `zip`.

    Empty where the file is cut short and does not tell. By what is inside, not by the suffix: half of what lands on a
    desk was renamed. Linear in its list of entries.
    """
    try:
        names = ZipFile(BytesIO(data)).NameToInfo
    except (BadZipFile, LargeZipFile, NotImplementedError, ValueError, OSError):
        return _by_head(data[:400])
    if "word/document.xml" in names or "word/document2.xml" in names:
        return "docx"
    if "META-INF/container.xml" in names:
        return "epub"
    if "content.xml" in names:
        return "odt" if b"opendocument.text" in data[:400] or b"mimetype" not in data[:60] else "office"
    return "office" if "xl/workbook.xml" in names or "ppt/presentation.xml" in names else "zip"


def _by_head(head: bytes) -> str:
    """Of a file cut short, whose list of entries is gone, the first entry still tells."""
    if b"opendocument.text" in head:
        return "odt"
    if b"epub+zip" in head:
        return "epub"
    return "docx" if b"[Content_Types].xml" in head or b"word/" in head or b"_rels/.rels" in head else ""
