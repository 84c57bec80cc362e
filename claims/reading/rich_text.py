r"""Reads RTF, which mail programs and old editorial systems still send, often under the suffix `.doc`.

After the Rich Text Format Specification 1.9.1: groups keep their state on a stack, a destination that is no text is
passed over with all that is in it, a character comes as itself, as a byte of the font's code page or as `\uN`.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from claims.errors import Damaged, TooLarge
from claims.model import Imprint, Place, Source
from claims.reading.manuscripts import RAISED, Manuscript

KIND = "rtf"
MOST_BYTES = 128 * 2**20
DEEPEST = 10_000
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n\t]+)|[\r\n]+|(\t)|\\"
)
_PASSED_OVER = frozenset((
    "colortbl", "stylesheet", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl",
    "footerr", "footerf", "fldinst", "listtext", "pntext", "pntxta", "pntxtb", "nonshppict", "xe", "tc", "tcn", "txe",
    "rxe", "annotation", "atnid", "atnauthor", "atntime", "atndate", "atrfstart", "atrfend", "revtbl", "filetbl",
    "themedata", "datastore", "operator", "company", "category", "keywords", "doccomm", "hlinkbase", "subject",
    "manager", "comment", "printim", "buptim", "creatim", "bkmkstart", "bkmkend", "private", "ftnsep", "aftnsep",
    "ftnsepc", "aftnsepc", "ftncn", "aftncn", "userprops", "xmlnstbl", "rsidtbl", "generator", "mmathPr",
))  # fmt: skip
_CHARACTERS = {
    "par": "\n\n", "sect": "\n\n", "page": "\n\n", "line": "\n", "tab": "\t", "emdash": "—", "endash": "–",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
    "qmspace": " ",
}  # fmt: skip
_SYMBOLS = {
    b"~": "\u00a0",
    b"_": "\u2011",
    b"{": "{",
    b"}": "}",
    b"\\": "\\",
    b"\n": "\n\n",
    b"\r": "\n\n",
    b"\t": "\t",
}
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_CODECS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_SWITCHES: dict[str, Callable[[int | None], dict[str, Any]]] = {
    "uc": lambda value: {"fallback": min(max(value or 0, 0), 16)},
    "f": lambda value: {"font": value},
    "super": lambda value: {"raised": value != 0},
    "nosupersub": lambda _: {"raised": False},
    "sub": lambda _: {"raised": False},
    "v": lambda value: {"unseen": value != 0},
    "deleted": lambda value: {"unseen": value != 0},
    "plain": lambda _: {"raised": False, "unseen": False, "font": None},
}
"""What a control word sets in the state of its group; a value of 0 takes it back."""


@dataclass(frozen=True, slots=True)
class _State:
    """What a group hands on to the groups in it."""

    over: bool = False
    into: str = ""
    """The destination whose words are gathered apart: `title`, `author`, `fonttbl`, `footnote`; else the text."""
    fallback: int = 1
    """Characters that stand for those who cannot read `\\uN`."""
    font: int | None = None
    raised: bool = False
    unseen: bool = False


def read(data: bytes, name: str) -> Source:
    """Return the text of an RTF document, places counted in paragraphs; notes at the end, deletions left out.

    Raises `Damaged` where no group closes, `TooLarge`, `Empty`. Linear, at about 4 MB/s.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
    return _Document(name).read(data)


class _Document:
    def __init__(self, name: str) -> None:
        self.name = name
        self.text = Manuscript()
        self.state = _State()
        self.stack: list[_State] = []
        self.codec = "cp1252"
        self.fonts: dict[int, str] = {}
        self.words: list[str] = []
        self.bytes = bytearray()
        self.apart: dict[str, list[str]] = {"footnote": [], "title": [], "author": [], "fonttbl": [], "revtim": []}
        self.cells: list[str] = []
        self.paragraph = 0
        self.skip = 0
        self.opening = False
        self.high = ""

    def read(self, data: bytes) -> Source:
        position = max(data.find(b"{\\rtf"), 0)
        while match := _TOKEN.match(data, position):
            position = match.end()
            word, value, code, symbol, brace, plain, tab = match.groups()
            if word == b"bin":
                position += max(0, int(value or 0))
            if code:
                self.byte(int(code, 16))
            elif plain:
                self.plain(plain)
            elif brace:
                self.brace(brace)
            elif word:
                self.control(word.decode("ascii"), int(value) if value else None)
            elif symbol or tab:
                self.symbol(symbol or b"\t")
            if position >= len(data):
                break
        return self.source()

    def source(self) -> Source:
        self.end_paragraph()
        self.end_row()
        for number, note in enumerate("".join(self.apart["footnote"]).split("\n\n"), 1):
            self.text.add(note, Place(paragraph=number, part="footnotes"))
        if not self.text and self.stack:
            raise Damaged(self.name, KIND, "cut-short")
        title, author = ("".join(self.apart[key]).strip() or None for key in ("title", "author"))
        moment = _moment("".join(self.apart["revtim"]))
        return self.text.source(self.name, imprint=Imprint(title=title, author=author, updated=moment))

    def brace(self, brace: bytes) -> None:
        self.decode()
        self.opening = brace == b"{"
        if self.opening:
            if len(self.stack) >= DEEPEST:
                raise TooLarge(self.name, "depth", DEEPEST)
            self.stack.append(self.state)
        elif self.stack:
            if self.state.into == "footnote" and self.stack[-1].into != "footnote":
                self.say("\n\n")
            self.state = self.stack.pop()
        self.skip = 0

    def symbol(self, symbol: bytes) -> None:
        self.decode()
        if symbol == b"*":  # a destination that programs may not know
            self.state = replace(self.state, over=True) if self.opening else self.state
        elif symbol in _SYMBOLS:
            self.put(_SYMBOLS[symbol])

    def control(self, word: str, value: int | None) -> None:
        opening, self.opening = self.opening, False
        if word not in {"u", "uc"}:
            self.decode()
        if word in self.apart and (opening or word == "footnote" or self.state.over):
            if word == "footnote" or not self.state.over:
                self.state = replace(self.state, over=False, into=word)
        elif word in _PASSED_OVER:
            self.state = replace(self.state, over=True)
        elif word in _CHARACTERS:
            self.put(_CHARACTERS[word])
        elif word == "cell":
            self.end_cell()
        elif word == "row":
            self.end_row()
        elif word == "u" and value is not None:
            self.decode()
            self.unit(value)
        else:
            self.set(word, value)

    def set(self, word: str, value: int | None) -> None:
        """A switch of the state, or of the whole document."""
        if word in _SWITCHES:
            self.state = replace(self.state, **_SWITCHES[word](value))
        elif word == "fcharset" and self.state.into == "fonttbl" and self.state.font is not None:
            self.fonts[self.state.font] = _CHARSETS.get(value or 0, self.codec)
        elif word == "ansicpg":
            self.codec = _codec(f"cp{value}", self.codec)
        elif word in _CODECS:
            self.codec = _CODECS[word]
        elif word in {"yr", "mo", "dy", "hr", "min"} and self.state.into == "revtim":
            self.apart["revtim"].append(f"{value}-")

    def unit(self, value: int) -> None:
        """A UTF-16 unit, negative above 32,767; what stands for it elsewhere is skipped."""
        value %= 0x10000
        if 0xD800 <= value < 0xDC00:
            self.high = chr(value)
        elif 0xDC00 <= value < 0xE000:
            pair, self.high = self.high + chr(value), ""
            self.put(pair.encode("utf-16", "surrogatepass").decode("utf-16", "ignore"))
        else:
            self.put(chr(value))
        self.skip = self.state.fallback

    def byte(self, value: int) -> None:
        if self.skip:
            self.skip -= 1
        else:
            self.bytes.append(value)

    def plain(self, words: bytes) -> None:
        self.opening = False
        skipped, self.skip = words[: self.skip], max(0, self.skip - len(words))
        words = words[len(skipped) :]
        if any(byte > 127 for byte in words):
            self.bytes += words
        elif words:
            self.decode()
            self.put(words.decode("ascii"))

    def decode(self) -> None:
        """Bytes are read together: in some code pages two make one character."""
        if self.bytes:
            codec = self.fonts.get(self.state.font, self.codec) if self.state.font is not None else self.codec
            held, self.bytes = bytes(self.bytes), bytearray()
            self.put(held.decode(codec, "replace"))

    def put(self, words: str) -> None:
        if not (self.state.over or self.state.unseen):
            self.say(words.translate(RAISED) if self.state.raised else words)

    def say(self, words: str) -> None:
        if self.state.into:
            self.apart[self.state.into].append(words)
        elif words == "\n\n":
            self.end_paragraph()
        else:
            self.words.append(words)

    def end_paragraph(self) -> None:
        self.decode()
        self.paragraph += 1
        words, self.words = "".join(self.words), []
        if not self.cells:
            self.text.add(words, Place(paragraph=self.paragraph))
        elif words.strip():
            self.words = [words, " "]

    def end_cell(self) -> None:
        self.cells.append("".join(self.words))
        self.words = []

    def end_row(self) -> None:
        self.paragraph += 1
        cells, self.cells = self.cells, []
        if len(cells) > 1:
            self.text.add_row(cells, Place(paragraph=self.paragraph, part="table"))
        else:
            for cell in cells:
                self.text.add(cell, Place(paragraph=self.paragraph, part="table"))


def _codec(name: str, otherwise: str) -> str:
    try:
        return codecs.lookup("utf-8" if name == "cp65001" else name).name
    except LookupError:
        return otherwise


def _moment(parts: str) -> datetime | None:
    values = [int(part) for part in parts.strip("-").split("-") if part.lstrip("-").isdecimal()]
    try:
        return datetime(*values[:5]) if len(values) >= 3 else None  # type: ignore[arg-type]  # noqa: DTZ001  no zone is stated
    except ValueError:
        return None
