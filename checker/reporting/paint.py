"""Paints set lines: on a terminal with colour and links, elsewhere as plain text with the same words."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from checker.reporting.layout import Line, Piece
from checker.wording.locales import NO_BREAK

if TYPE_CHECKING:
    from rich.console import Console
    from rich.style import Style
    from rich.text import Text

COLOUR_VARIABLES = ("FORCE_COLOR", "TTY_COMPATIBLE")
"""With one of them set, Rich may take for a terminal what is none."""
NARROWEST, WIDEST, PLAIN_WIDTH = 40, 120, 80

ROLES: dict[str, str] = {
    "error": "bold color(160)",
    "warning": "bold color(166)",
    "note": "bold color(31)",
    "title": "bold",
    "strong": "bold",
    "faint": "color(244)",
    "place": "color(244)",
    "side-0": "bold color(31)",
    "side-1": "bold color(133)",
    "side-2": "bold color(64)",
    "value-0": "bold color(31)",
    "value-1": "bold color(133)",
    "value-2": "bold color(64)",
    "differs-0": "bold color(231) on color(31)",
    "differs-1": "bold color(231) on color(133)",
    "differs-2": "bold color(231) on color(64)",
    "for": "color(64)",
    "against": "color(160)",
    "supported": "color(64)",
    "conflict": "bold color(160)",
    "not-found": "color(166)",
    "not-comparable": "color(244)",
    "mark": "bold underline color(31)",
    "index": "color(133)",
}
"""Every hue is of middle lightness: at least 3.5 to 1 against white and against black, so neither theme loses one."""
SIDES = 3
WEB = re.compile(r"https?://[!-~]{1,2000}")
"""An address without a sign that a terminal could take for the end of a link."""


class Page:
    """A width, and a place to put lines."""

    def __init__(self, out: TextIO, width: int | None = None) -> None:
        self._out = out
        self._console = _console(out)
        self.is_plain = self._console is None
        self.has_brackets = self._console is None or self._console.no_color
        """Whether marked words stand between brackets, since no colour can mark them."""
        wide = width or (_columns() if self._console is None else self._console.width)
        self.width = max(NARROWEST, min(wide, WIDEST))

    def put(self, lines: Iterable[Line]) -> None:
        """Print `lines`, trailing blanks left out."""
        for set_line in lines:
            line = tuple(_as_written(piece) for piece in set_line)
            if self._console is None:
                print("".join(piece.text for piece in line).rstrip(), file=self._out)
            else:
                self._console.print(_painted(line))


def _console(out: TextIO) -> Console | None:
    """Return the console that paints on `out`; `None` where nothing does, and then Rich is not even loaded."""
    if not (_is_terminal(out) or any(os.environ.get(name) for name in COLOUR_VARIABLES)):
        return None
    from rich.console import Console

    console = Console(file=out, highlight=False, markup=False, emoji=False, soft_wrap=True, legacy_windows=False)
    return console if console.is_terminal and not console.is_dumb_terminal else None


def _is_terminal(out: TextIO) -> bool:
    try:
        return out.isatty()
    except (AttributeError, ValueError):
        return False


def _columns() -> int:
    """Return the width of plain text: that of `COLUMNS`, as Rich reads it, or the usual one."""
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdigit() else PLAIN_WIDTH


def _as_written(piece: Piece) -> Piece:
    """A place as it can be copied: its spaces held the line together and are ordinary ones again."""
    return piece._replace(text=piece.text.replace(NO_BREAK, " ")) if piece.role == "place" else piece


def _painted(line: Line) -> Text:
    from rich.style import Style
    from rich.text import Text

    text = Text(end="\n", no_wrap=True, overflow="ignore")
    for piece in line:
        style = _style(piece.role)
        text.append(piece.text, style + Style(link=piece.link) if piece.link else style)
    text.rstrip()
    return text


@lru_cache(maxsize=64)
def _style(role: str) -> Style:
    from rich.style import Style

    return Style.parse(ROLES[role]) if role else Style.null()


def file_link(source: str) -> str:
    """Return the `file:` URL of a source that is a file here, the address of one on the web, else an empty string."""
    if WEB.fullmatch(source):
        return source
    try:
        path = Path(source)
        return path.resolve().as_uri() if path.is_file() else ""
    except (OSError, ValueError):
        return ""
