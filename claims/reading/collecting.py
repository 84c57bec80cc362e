"""Turns what the user wrote on the command line into sources, and what cannot be one into a reason."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from claims.errors import EmptyFolder, Forbidden, NoMatch, NotFound, Unreadable
from claims.model import Source
from claims.reading.readers import STANDARD_INPUT, read_source


class Left(NamedTuple):
    """Something that could not be read, with the reason and the remedy."""

    name: str
    reason: str
    remedy: str
    slug: str
    details: tuple[tuple[str, str], ...] = ()
    """As in `RecoupeError`."""


class Named(NamedTuple):
    """One thing to read, by the name that reports will call it."""

    name: str


_PATTERN = frozenset("*?[")


def collect(arguments: Iterable[str | Path]) -> tuple[Source | Left, ...]:
    """Return a source for each file that `arguments` name, in the user's order, and a `Left` for what cannot be read.

    An argument is a file, a folder (read recursively, in name order), a pattern, or `-`. A file named twice is read
    once, at its first place. Raises nothing: the others are read whatever happens to one. Linear in the bytes read.
    """
    return tuple(_read(entry) if isinstance(entry, Named) else entry for entry in expand(arguments))


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


def _read(entry: Named) -> Source | Left:
    try:
        return read_source(entry.name)
    except Unreadable as error:
        return _left(entry.name, error)


def _left(name: str, error: Unreadable) -> Left:
    return Left(name, error.reason, error.remedy, error.slug, error.details)


def _expanded(argument: str) -> tuple[Named | Left, ...]:
    if argument == STANDARD_INPUT:
        return (Named(argument),)
    if not argument:
        return (_left("''", NotFound("''")),)
    try:
        if Path(argument).is_dir():
            return _files_in(argument) or (_left(argument, EmptyFolder(argument)),)
        if not Path(argument).exists() and _PATTERN & set(argument):
            return _matching(argument) or (_left(argument, NoMatch(argument)),)
    except (OSError, ValueError) as error:
        return (_left(argument, Forbidden(argument, error)),)
    return (Named(argument),)


def _files_in(folder: str) -> tuple[Named | Left, ...]:
    found: list[Named | Left] = []
    refused: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        found.extend(Named(str(Path(root) / f)) for f in files if not f.startswith("."))
    found.sort(key=lambda entry: Path(entry.name).parts)
    found.extend(_refused(refused))
    return tuple(found)


def _refused(errors: list[OSError]) -> Iterator[Left]:
    for error in errors:
        name = str(error.filename)
        yield _left(name, Forbidden(name, error))


def _matching(pattern: str) -> tuple[Named | Left, ...]:
    from glob import glob  # shells expand patterns themselves: this is for the others

    entries: list[Named | Left] = []
    for name in sorted(glob(pattern, recursive=True)):  # noqa: PTH207  keeps the names as the user would write them
        entries.extend(_files_in(name) if Path(name).is_dir() else (Named(name),))
    return tuple(entries)
