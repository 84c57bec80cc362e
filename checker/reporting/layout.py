"""Sets styled pieces of text in lines of a given width.

Rich breaks lines at no-break spaces and would read markup in strings; a report holds words of strangers and French
typography, so lines are set here and Rich only paints them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len, chop_cells

from checker.wording.locales import NO_BREAK


class Piece(NamedTuple):
    """A stretch of text with the role that decides its colour."""

    text: str
    role: str = ""
    link: str = ""
    """A URL that a terminal opens when the words are clicked; empty for none."""


Line = tuple[Piece, ...]
CHUNK = re.compile(r"[ ]+|[^ ]+")


def set_lines(pieces: Iterable[Piece], width: int, first: Line = (), rest: Line | None = None) -> Iterator[Line]:
    """Yield `pieces` as lines of at most `width` cells, the first one after `first`, the others after `rest`.

    Lines break at ordinary spaces only; a word longer than a line is cut. `rest` is by default as wide as `first` and
    blank. Linear in the text.
    """
    following = rest if rest is not None else (Piece(" " * line_width(first)),)
    line: list[Piece] = list(first)
    start = room = line_width(first)
    gap: Piece | None = None
    for word in _words(pieces, width - max(start, line_width(following))):
        size = sum(cell_len(piece.text) for piece in word)
        if word[0].text.startswith(" "):
            gap = word[0]
            continue
        if room > start and room + (cell_len(gap.text) if gap else 0) + size > width:
            yield tuple(line)
            line, gap = list(following), None
            start = room = line_width(following)
        if gap is not None and room > start:
            line.append(gap)
            room += cell_len(gap.text)
        line.extend(word)
        room += size
        gap = None
    if room > start or line == list(first):
        yield tuple(line)


def line_width(line: Sequence[Piece]) -> int:
    """Return how many cells a line takes."""
    return sum(cell_len(piece.text) for piece in line)


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Return `text` filled with spaces to `width` cells, at its left for `right`."""
    blank = " " * max(width - cell_len(text), 0)
    return blank + text if right else text + blank


def _words(pieces: Iterable[Piece], widest: int) -> Iterator[list[Piece]]:
    """Words and the spaces between them; a word may run over several pieces (`[2017],`)."""
    word: list[Piece] = []
    for piece in pieces:
        for found in CHUNK.finditer(piece.text):
            chunk = piece._replace(text=found[0])
            if chunk.text.startswith(" "):
                if word:
                    yield word
                word = []
                yield [chunk._replace(text=" ")]
                continue
            for part in _fitting(chunk, widest):
                if word and sum(cell_len(p.text) for p in word) + cell_len(part.text) > widest:
                    yield word
                    word = []
                word.append(part)
    if word:
        yield word


def _fitting(piece: Piece, widest: int) -> Iterator[Piece]:
    """The piece in parts that fit: cut where a no-break space held it together, else in mid-word."""
    text = piece.text
    while cell_len(text) > widest:
        head = chop_cells(text[: 2 * max(widest, 1)], max(widest, 1))[0]
        held = max(head.rfind(NO_BREAK), head.rfind("/") if piece.role == "place" else -1) + 1
        yield piece._replace(text=text[: held or len(head)])
        text = text[held or len(head) :]
    if text:
        yield piece._replace(text=text)
