"""Turns what the user wrote on the command line into sources, and what cannot be one into a reason."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from claims.errors import EmptyFolder, Forbidden, NoMatch, NotFound, Unreadable
from claims.model import Source
from claims.reading.leaving import Left, left
from claims.reading.readers import STANDARD_INPUT, read_sources

if TYPE_CHECKING:
    from claims.reading.manifests import Stated


class Named(NamedTuple):
    """One thing to read, by the name that reports will call it."""

    name: str
    stated: Stated | None = None
    """What a `sources.toml` says about it."""


_PATTERN = frozenset("*?[")
MANIFEST = "sources.toml"
_PAGES = frozenset({".html", ".htm", ".xhtml"})
_OF_PAGES = ("_files", "_fichiers")


def collect(arguments: Iterable[str | Path]) -> tuple[Source | Left, ...]:
    """Return the sources in the files that `arguments` name, in the user's order, and a `Left` for what cannot be read.

    An argument is a file, a folder (read recursively, in name order), a pattern, a `sources.toml`, or `-`. A file named
    twice is read once, at its first place. Raises nothing: the others are read whatever happens to one. Linear in the
    bytes read.
    """
    return tuple(one for entry in expand(arguments) for one in read_named(entry))


def expand(arguments: Iterable[str | Path]) -> tuple[Named | Left, ...]:
    """Return the names to read, without opening any: what `collect` does before it reads. Linear in their number."""
    seen: set[str] = set()
    entries: list[Named | Left] = []
    for argument in arguments:
        for entry in _expanded(str(argument)):
            same = entry.name if isinstance(entry, Left) or entry.name == STANDARD_INPUT else _identity(entry.name)
            if same not in seen:
                seen.add(same)
                entries.append(entry)
    return tuple(entries)


def _identity(name: str) -> str:
    try:
        return os.path.realpath(name)
    except (OSError, ValueError):  # a name that no system allows: reading it says so
        return name


def read_named(entry: Named | Left) -> tuple[Source | Left, ...]:
    """Return the sources in what `expand` names, with what a manifest states of them; raises nothing. Linear in it."""
    if isinstance(entry, Left):
        return (entry,)
    try:
        stated = entry.stated
        if stated is None:
            return read_sources(entry.name)
        return tuple(
            one if isinstance(one, Left) else stated.of(one) for one in read_sources(entry.name, stated.columns)
        )
    except Unreadable as error:
        return (left(entry.name, error),)


def _expanded(argument: str) -> tuple[Named | Left, ...]:
    if argument == STANDARD_INPUT:
        return (Named(argument),)
    if not argument:
        return (left("''", NotFound("''")),)
    try:
        if Path(argument).is_dir():
            return _files_in(argument) or (left(argument, EmptyFolder(argument)),)
        if Path(argument).name == MANIFEST and Path(argument).is_file():
            return tuple(_of_manifest(argument))
        if not Path(argument).exists() and _PATTERN & set(argument):
            return _matching(argument) or (left(argument, NoMatch(argument)),)
    except (OSError, ValueError) as error:
        return (left(argument, Forbidden(argument, error)),)
    return (Named(argument),)


def _files_in(folder: str) -> tuple[Named | Left, ...]:
    found: list[Named | Left] = []
    refused: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=refused.append):
        pages = {Path(f).stem for f in files if Path(f).suffix.lower() in _PAGES}
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not _belongs_to_page(f, pages))
        found.extend(Named(str(Path(root) / f)) for f in files if not f.startswith("."))
    found.sort(key=lambda entry: Path(entry.name).parts)
    found.extend(_refused(refused))
    manifests = [entry.name for entry in found if Path(entry.name).name == MANIFEST]
    return _described(found, manifests) if manifests else tuple(found)


def _belongs_to_page(folder: str, pages: set[str]) -> bool:
    """Whether a folder holds the pictures and scripts of a page that a browser saved beside it."""
    return any(folder == f"{page}{ending}" for page in pages for ending in _OF_PAGES)


def _described(found: list[Named | Left], manifests: list[str]) -> tuple[Named | Left, ...]:
    """What a folder holds, each file with what a manifest in the folder says about it; a bad manifest is named."""
    stated: dict[str, Stated] = {}
    bad: list[Left] = []
    for manifest in manifests:
        for entry in _of_manifest(manifest):
            if isinstance(entry, Left):
                bad.append(entry)
            elif entry.stated is not None:
                stated.setdefault(_identity(entry.name), entry.stated)
    kept = [entry for entry in found if entry.name not in manifests]
    told = [e if isinstance(e, Left) else Named(e.name, stated.get(_identity(e.name))) for e in kept]
    return (*told, *bad)


def _of_manifest(manifest: str) -> Iterator[Named | Left]:
    """The files that a manifest names, in its order; a name or pattern that leads nowhere is named."""
    from claims.reading.manifests import read_manifest

    try:
        entries = read_manifest(manifest)
    except Unreadable as error:
        yield left(manifest, error)
        return
    folder = Path(manifest).parent
    for entry in entries:
        for file in entry.files:
            path = str(folder / file)
            found: tuple[Named | Left, ...] = (Named(path),)
            if not Path(path).exists():
                found = _matching(path) if _PATTERN & set(file) else (left(path, NotFound(path)),)
            for one in found or (left(path, NoMatch(path)),):
                if isinstance(one, Left):
                    yield one
                elif Path(one.name).name != MANIFEST:
                    yield Named(one.name, entry)


def _refused(errors: list[OSError]) -> Iterator[Left]:
    for error in errors:
        name = str(error.filename)
        yield left(name, Forbidden(name, error))


def _matching(pattern: str) -> tuple[Named | Left, ...]:
    from glob import glob  # shells expand patterns themselves: this is for the others

    entries: list[Named | Left] = []
    for name in sorted(glob(pattern, recursive=True)):  # noqa: PTH207  keeps the names as the user would write them
        entries.extend(_files_in(name) if Path(name).is_dir() else (Named(name),))
    return tuple(entries)
