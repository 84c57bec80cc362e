"""Reads zip files: each file in them as if it lay in a folder, none of them unpacked to disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from claims.errors import EmptyFolder, TooLarge, Unreadable, UnsafeEntry
from claims.model import Source
from claims.reading.columns import USUAL, Columns
from claims.reading.leaving import Left, left
from claims.reading.nesting import inside
from claims.reading.zip_files import Zipped, inner_kind, leads_out

_FOLDERS_OF_PAGES = ("_files", "_fichiers")
"""How browsers call the folder of pictures and scripts beside a page saved whole."""


def read_all(data: bytes, name: str, columns: Columns = USUAL) -> Iterator[Source | Left]:
    """Yield what the files in a zip file hold, each named `archive.zip/path`, in the order of their names.

    Hidden files and what belongs to saved pages is passed over; an archive in the archive is refused, and so is an
    entry whose name leads out of it. Raises `Damaged`, `TooLarge`, `EmptyFolder`. Linear in what is unpacked.
    """
    file = Zipped(data, name)
    entries = sorted(entry for entry in file.entries if not entry.endswith("/") and not is_hidden(entry))
    if not entries:
        raise EmptyFolder(name)
    for entry in entries:
        called = f"{name}/{entry}"
        try:
            yield from _read(file, entry, called, columns)
        except Unreadable as error:
            yield left(called, error)


def _read(file: Zipped, entry: str, called: str, columns: Columns) -> Iterator[Source | Left]:
    from claims.reading.readers import sources_in

    if leads_out(entry):
        raise UnsafeEntry(called)
    data = file.read(entry)
    if data.startswith(b"PK\x03\x04") and inner_kind(data) in {"zip", ""}:
        raise TooLarge(called, "nested", 1)
    with inside(called, file.allowance):
        found = sources_in(data, called, columns)
    for one in found:
        if isinstance(one, Left) or not one.origins:
            yield one
        else:
            origins = (replace(o, place=replace(o.place, part=o.place.part or entry)) for o in one.origins)
            yield replace(one, origins=tuple(origins))


def is_hidden(path: str) -> bool:
    """Whether a path leads to what a system keeps for itself, or to the parts of a page saved whole. Linear."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    return any(
        (part.startswith(".") and part != "..") or part == "__MACOSX" or part.endswith(_FOLDERS_OF_PAGES)
        for part in parts
    )
