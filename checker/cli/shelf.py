"""The files and pages that the arguments of a command name: each is read once, and again only when it has changed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path, PurePath
from typing import NamedTuple

from checker import decisions, settings_file
from checker.cli.gathering import AUTO, skipped_in_words
from checker.cli.progress import LONG, counted
from checker.cli.targets import FetchNotAsked, is_web_address, masked
from checker.model import Skipped
from claims.errors import Excluded
from claims.model import Source
from claims.reading import Left, Named, expand, read_named
from claims.reading.leaving import left
from claims.reading.readers import STANDARD_INPUT

OWN = frozenset({decisions.FILE, settings_file.FILE})
Stamp = tuple[int, ...] | None
"""What the system says of a file that changes whenever the file does; `None` where there is none."""


class Held(NamedTuple):
    """What was read of one file or page, and when."""

    entry: Named
    stamp: Stamp
    found: tuple[Source | Left, ...]


class Shelf:
    """Reads what arguments name. A page and standard input are read once, a file again when its stamp has changed.

    `leaving` names files that are never sources, by the reason (`is-draft`, `is-output`).
    """

    def __init__(
        self,
        arguments: Sequence[str],
        language: str,
        interface: str,
        *,
        is_fetching: bool = False,
        quiet: bool = True,
        leaving: dict[str, str | None] | None = None,
    ) -> None:
        self.ask_for(arguments)
        self._language, self._interface = language, interface
        self._is_fetching, self._quiet = is_fetching, quiet
        self._leaving = {
            identity(name): reason
            for reason, name in (leaving or {}).items()
            if name and (reason, name) != ("is-output", STANDARD_INPUT)  # `-` is standard output there
        }
        self._held: dict[str, Held] = {}

    def ask_for(self, arguments: Sequence[str]) -> None:
        """Let `arguments` be what the shelf is asked for from now on; what is held of them is kept."""
        self._arguments = tuple(dict.fromkeys(arguments))

    @property
    def is_bare(self) -> bool:
        """Whether it is asked for nothing."""
        return not self._arguments

    def gather(self) -> tuple[list[Source], list[Skipped]]:
        """Return the sources and those that cannot be read, the reason said in the interface's language.

        In the order of the arguments; a file that two of them name is read once. Linear in what is read anew.
        """
        sources: list[Source] = []
        skipped: list[Skipped] = []
        for entry in self._read():
            if isinstance(entry, Source):
                sources.append(entry if self._language == AUTO else replace(entry, language=self._language))
            else:
                skipped.append(skipped_in_words(entry, self._interface))
        return sources, skipped

    def stamps(self) -> tuple[tuple[Named | Left, Stamp], ...]:
        """Return what the arguments name now, each with its stamp, without reading any. Linear in their number."""
        return tuple((entry, _stamp(entry)) for entry in self._entries())

    def _read(self) -> Iterator[Source | Left]:
        entries = list(self._entries())
        kept: dict[str, Held] = {}
        is_long = any(map(is_web_address, self._arguments)) or sum(map(_size, entries)) > LONG
        names = [entry.name for entry in entries]
        with counted(names, self._interface, quiet=self._quiet, is_long=is_long, step="opening") as told:
            for done, entry in enumerate(entries):
                if told:
                    told(done)
                if isinstance(entry, Left):
                    yield entry
                    continue
                kept[entry.name] = self._again(entry)
                yield from kept[entry.name].found
        self._held = kept

    def _again(self, entry: Named) -> Held:
        stamp, held = _stamp(entry), self._held.get(entry.name)
        if held is not None and (held.entry, held.stamp) == (entry, stamp):
            return held
        return Held(entry, stamp, _at(entry.name) if is_web_address(entry.name) else read_named(entry))

    def _entries(self) -> Iterator[Named | Left]:
        seen: set[str] = set()
        for are_addresses, run in groupby(self._arguments, is_web_address):
            for entry in map(self._asked, run) if are_addresses else texts_named(tuple(run)):
                same = identity(entry.name)
                if same not in seen:
                    seen.add(same)
                    yield self._left_out(entry, same)

    def _asked(self, url: str) -> Named | Left:
        return Named(url) if self._is_fetching else left(masked(url), FetchNotAsked(masked(url)))

    def _left_out(self, entry: Named | Left, same: str) -> Named | Left:
        reason = self._leaving.get(same)
        if isinstance(entry, Left) or reason is None:
            return entry
        return Left(entry.name, f"{entry.name} is left out ({reason}).", "", Excluded.slug, (("problem", reason),))


def _at(url: str) -> tuple[Source | Left, ...]:
    from checker.cli.pages import sources_at  # what speaks to the network is imported when it is asked to

    return sources_at(url)


def texts_named(arguments: Sequence[str]) -> list[Named | Left]:
    """Return what `expand` does, without the files that are ours: settings and decisions are texts only by name.

    Linear in the names.
    """
    return [one for one in expand(arguments) if PurePath(one.name).name not in OWN or one.name in arguments]


def identity(name: str) -> str:
    """Return what tells two names of one file to be so; an address and `-` are their own."""
    if is_read_once(name):
        return name
    try:
        return os.path.realpath(name)
    except (OSError, ValueError):
        return name


def is_read_once(name: str) -> bool:
    """Return whether what has this name is never looked at again: standard input, and a page on the web."""
    return name == STANDARD_INPUT or is_web_address(name)


def stamp_of(path: str) -> Stamp:
    """Return the stamp of a file; `None` where there is none, and for a stream, which is read once. Constant cost."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return ()
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


def _stamp(entry: Named | Left) -> Stamp:
    return () if isinstance(entry, Left) or is_read_once(entry.name) else stamp_of(entry.name)


def _size(entry: Named | Left) -> int:
    stamp = _stamp(entry)
    return stamp[2] if stamp else 0
