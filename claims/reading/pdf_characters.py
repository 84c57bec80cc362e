"""Asks PDFium for the words of each page, with their boxes; as a program, in a process of its own.

PDFium unpacks a page's streams by itself, each to as much as a gigabyte, and a file made to harm can make it crash:
neither may befall the process that reads other files too. As a program this takes the limits (a line of JSON) and the
file on its standard input, and writes a line of JSON for each page. It watches its own memory and the processor's time
for a page, and ends with a status of its own beyond them. It imports nothing of ours: that keeps its start short.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from ctypes import byref
from math import pi
from typing import Any, TypedDict

READY = "ready"
"""What the program says once it has the file and PDFium: whoever does not hear it has to ask PDFium by other means."""
TOO_MUCH_MEMORY = 91
TOO_LONG = 92
"""Statuses with which the program ends."""
_SAMPLE = 200
"""Characters by which it is told how a page lies."""
_BULLETS = dict.fromkeys((0xF0B7, 0xF0A7, 0xF0D8, 0xF0FC, 0xF076), "•")
"""Where the symbol fonts of office programs have their list marks."""
_PAUSE = 0.01
"""Seconds between two looks at the memory: what is unpacked meanwhile is some twenty megabytes."""


class Limits(TypedDict):
    """What a file may not have more of."""

    pages: int
    characters: int
    """Of one page."""
    text: int
    """Characters of all pages."""
    memory: int
    """Bytes of the process, the file among them."""
    seconds: float
    """Of the processor's time, for opening the file and for each page."""
    raised: dict[str, str]
    """How a raised character is written."""


RunOfPage = tuple[float, float, float, float, str]
"""Left, bottom, right, top of characters set one after another, and the characters."""


class Refused(Exception):
    """A file that PDFium cannot read, or one beyond the limits: what is wrong, and the page or the limit."""

    def __init__(self, problem: str, n: int = 0) -> None:
        super().__init__(problem, n)
        self.problem, self.n = problem, n


def answers(data: bytes, limits: Limits) -> Iterator[Any]:
    """Yield what a PDF states about itself, then the runs of each page. Raises `Refused`.

    About 8 ms for each 1,000 characters; linear in them, and in what the file unpacks to.
    """
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data[max(data.find(b"%PDF-"), 0) :])
    except pdfium.PdfiumError as error:
        raise Refused("locked" if "password" in str(error).lower() else "cut-short") from error
    try:
        pages = len(document)
        if pages > limits["pages"]:
            raise Refused("pages", limits["pages"])
        if not pages:
            raise Refused("cut-short")
        yield document.get_metadata_dict(skip_empty=True)
        left = limits["text"]
        for number in range(pages):
            count, runs = _page(document, number, limits)
            left -= count
            if left < 0:
                raise Refused("text", limits["text"])
            yield runs
    finally:
        document.close()


def _page(document: Any, number: int, limits: Limits) -> tuple[int, list[RunOfPage]]:  # noqa: ANN401  untyped library
    """How many characters a page has, and its runs."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
        layer = page.get_textpage()
    except PdfiumError as error:
        raise Refused("page-damaged", number + 1) from error
    count = layer.count_chars()
    if count > limits["characters"]:
        raise Refused("characters", limits["characters"])
    runs = list(_runs(_characters(layer), str.maketrans(limits["raised"])))
    layer.close()
    page.close()
    return count, runs


_Character = tuple[str, float, float, float, float]


def _characters(layer: Any) -> Iterator[_Character]:  # noqa: ANN401  the library has no types
    """The characters of a page with their boxes, turned so that most of its words run from left to right."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    inside, code_of, box_of = byref(box), raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox
    turn = _turn(layer)
    for index in range(layer.count_chars()):
        code = code_of(layer, index)
        if not code or 0xD800 <= code < 0xE000 or not box_of(layer, index, inside):
            continue
        corners = box.left, box.bottom, box.right, box.top
        yield (_BULLETS.get(code) or chr(code), *(_turned(*corners, turn) if turn else corners))


def _turn(layer: Any) -> int:  # noqa: ANN401  the library has no types
    """By how many right angles, with the clock, most of a sample of the page's characters are turned."""
    from pypdfium2 import raw

    count = layer.count_chars()
    angles = (raw.FPDFText_GetCharAngle(layer, index) for index in range(0, count, max(1, count // _SAMPLE)))
    told = Counter(round(angle / (pi / 2)) % 4 for angle in angles if angle >= 0)
    return max(sorted(told), key=lambda turn: told[turn], default=0)


def _turned(left: float, bottom: float, right: float, top: float, turn: int) -> tuple[float, float, float, float]:
    if turn == 1:
        return -top, left, -bottom, right
    return (-right, -top, -left, -bottom) if turn == 2 else (bottom, -right, top, -left)


def _runs(characters: Iterator[_Character], marks: dict[int, str]) -> Iterator[RunOfPage]:
    """Characters in the order of the page's program, parted at line ends, jumps and wide gaps."""
    letters: list[str] = []
    left = bottom = right = top = 0.0
    spaced = False
    for letter, x0, y0, x1, y1 in characters:
        if letter.isspace():
            spaced = bool(letters)
            continue
        size = top - bottom
        middle = (y0 + y1) / 2
        if letters and (not bottom < middle < top or x0 > right + 0.9 * size or x0 < right - max(0.6 * size, x1 - x0)):
            yield left, bottom, right, top, "".join(letters)
            letters, spaced = [], False
        if not letters:
            left, bottom, right, top = x0, y0, x1, y1
        raised = bool(letters) and y1 - y0 < 0.8 * size and y0 > bottom + 0.2 * size
        if not raised:
            bottom, top = min(bottom, y0), max(top, y1)
        if spaced or (letters and x0 > right + 0.2 * size):
            letters.append(" ")
        spaced = False
        right = max(right, x1)
        letters.append(letter.translate(marks) if raised else letter)
    if letters:
        yield left, bottom, right, top, "".join(letters)


class _Watch:
    """Ends the process where it takes more memory, or more time for a page, than it may."""

    def __init__(self, limits: Limits) -> None:
        from threading import Thread
        from time import process_time

        self._time = process_time
        self._limits = limits
        self.again()
        Thread(target=self._look, daemon=True).start()

    def again(self) -> None:
        """Begin the time of another page."""
        self._ends = self._time() + self._limits["seconds"]

    def _look(self) -> None:
        from time import sleep

        while True:
            sleep(_PAUSE)
            if _memory() > self._limits["memory"]:
                os._exit(TOO_MUCH_MEMORY)
            if self._time() > self._ends:
                os._exit(TOO_LONG)


def _memory() -> int:
    """Bytes that the process holds; the most that it ever held where the system tells no more, 0 where not even that.

    The latter is not asked first: on Linux it begins with what the process held that started this one.
    """
    try:
        with open("/proc/self/statm", "rb") as told:  # noqa: PTH123  a hundred times a second
            return int(told.read().split()[1]) * os.sysconf("SC_PAGESIZE")
    except OSError:
        pass
    try:
        from resource import RUSAGE_SELF, getrusage
    except ImportError:
        return 0
    return getrusage(RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _main() -> None:
    """Read the limits and the file from standard input; write each answer as a line, a refusal as the last one."""
    out = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)  # whatever the library prints is no answer
    limits: Limits = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    import pypdfium2  # noqa: F401  before anything is promised

    print(json.dumps(READY), file=out, flush=True)
    watch = _Watch(limits)
    try:
        for answer in answers(data, limits):
            print(json.dumps(answer), file=out, flush=True)
            watch.again()
    except Refused as refused:
        print(json.dumps({"refused": refused.problem, "n": refused.n}), file=out, flush=True)
    out.flush()
    os._exit(0)


if __name__ == "__main__":
    _main()
