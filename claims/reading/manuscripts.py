"""Sets the text of a source paragraph by paragraph, and keeps where in the file each of them stood."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from unicodedata import is_normalized, normalize

from claims.errors import Empty
from claims.model import Imprint, Origin, Place, Region, Source

_SPACE = re.compile(r"[^\S\n\u00a0\u202f]+")
_BREAK = re.compile(r" ?\n[ \n]*")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff\ud800-\udfff]")
"""Controls, soft hyphens and marks without width: they part words that people see whole."""

RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
"""Digits that stand raised: as plain ones they would make another figure of the one before (`10³`, a note's mark)."""


def settled(text: str) -> str:
    """Return `text` composed (NFC), without characters that nobody sees, runs of white space as one.

    No-break spaces and single line ends are kept: a figure's groups and a poem's lines hang on them. Linear.
    """
    text = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n"))
    text = _BREAK.sub("\n", _SPACE.sub(" ", text)).strip()
    return text if is_normalized("NFC", text) else normalize("NFC", text)


class Manuscript:
    """A text in the making: paragraphs with their places, blank lines between them."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._origins: list[Origin] = []
        self._length = 0
        self._in_table = False

    def __bool__(self) -> bool:
        """Whether there is a word in it."""
        return bool(self._pieces)

    def add(self, text: str, place: Place, region: Region | None = None, *, between: str = "\n\n") -> None:
        """Set `text` as the next paragraph, from `place` in the file; nothing where it is blank. Linear in it.

        `region` is what the file itself says it is (a caption, the headline); `between` parts it from the one before.
        """
        text = settled(text)
        if not text:
            return
        if self._pieces:
            self._pieces.append(between)
            self._length += len(between)
        self._origins.append(Origin(self._length, place, region))
        self._pieces.append(text)
        self._length += len(text)
        self._in_table = False

    def add_text(self, text: str, place: Place, region: Region | None = None, *, line: int | None = None) -> None:
        """Set a plain text, a paragraph for each stretch between blank lines; lines are counted from `line`. Linear."""
        held: list[str] = []
        for number, one in enumerate([*text.splitlines(), ""]):
            if one.strip():
                held.append(one)
            elif held:
                at = None if line is None else line + number - len(held)
                self.add("\n".join(held), place if at is None else replace(place, line=at), region)
                held = []

    def go_on(self, text: str, place: Place, join: Callable[[str, str], tuple[str, str]]) -> None:
        """Set `text` as the next line of the paragraph at hand; `join` gives that one anew, and what parts the two.

        Linear in the two.
        """
        text = settled(text)
        if not self._pieces or not text:
            self.add(text, place)
            return
        before, between = join(self._pieces[-1], text)
        self._length += len(before) + len(between) - len(self._pieces[-1])
        self._pieces[-1] = before + between
        self._origins.append(Origin(self._length, place))
        self._pieces.append(text)
        self._length += len(text)

    @property
    def last(self) -> str:
        """The line or paragraph set last; empty where there is none, or where it is the row of a table."""
        return self._pieces[-1] if self._pieces and not self._in_table else ""

    def add_row(self, cells: Iterable[str], place: Place) -> None:
        """Set a row of a table as a line of its own, under the row before it. Linear in it."""
        told = [settled(cell).replace("\n", " ") for cell in cells]
        before = len(self._pieces)
        self.add(" | ".join(filter(None, told)), place, between="\n" if self._in_table else "\n\n")
        self._in_table = self._in_table or len(self._pieces) > before

    def source(
        self,
        name: str,
        *,
        language: str | None = None,
        published: date | None = None,
        because: str | None = None,
        outlet: str | None = None,
        url: str | None = None,
        encoding: str | None = None,
        imprint: Imprint | None = None,
    ) -> Source:
        """Return the source. Raises `Empty` where nothing was set. Linear in the text."""
        if not self._pieces:
            raise Empty(name, blank=True)
        return Source.from_text(
            "".join(self._pieces) + "\n",
            name=name,
            language=language_code(language),
            published=published,
            published_because=because if published else None,
            outlet=outlet,
            url=url,
            encoding=encoding,
            origins=tuple(self._origins),
            imprint=imprint if imprint != Imprint() else None,
        )


def language_code(tag: str | None) -> str | None:
    """Return the ISO 639-1 code of a language tag (`fr-CA`, `fr_FR`, `en`); `None` for anything else. Constant cost."""
    match = re.match(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9_-]{1,20})?$", (tag or "").strip()[:40])
    return match.group(1).lower() if match else None
