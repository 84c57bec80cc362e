"""Has PDFium read a file in a process of its own, and takes in what it tells: what that process meets ends there."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from math import ceil
from pathlib import Path
from typing import Any, NamedTuple

from claims.errors import Damaged, Locked, MissingExtra, TooLarge
from claims.reading import pdf_characters
from claims.reading.manuscripts import RAISED
from claims.reading.page_layout import Run
from claims.reading.pdf_characters import READY, TOO_LONG, TOO_MUCH_MEMORY, Limits, Refused

KIND = "pdf"
MOST_PAGES = 3_000
MOST_CHARACTERS = 60_000
"""Characters of one page: a newspaper's broadsheet has 25,000."""
MOST_OF_TEXT = 12_000_000
"""Characters of all pages: 4,000 on each of the most pages. A small file can show one page again and again."""
MOST_MEMORY = 2**30
"""Bytes that PDFium may take beside the file itself: a magazine of 300 pages takes 100 MB."""
MOST_SECONDS = 30
"""Of the processor's time for a page: the fullest one read takes half of one."""
_PROGRAM = Path(pdf_characters.__file__)


class Pages(NamedTuple):
    """What PDFium tells of a file."""

    said: dict[str, str]
    """What the file states about itself."""
    runs: list[list[Run]]
    """The runs of each page."""


def pages_of(data: bytes, name: str) -> Pages:
    """Return the runs of each page of a PDF.

    Raises `Locked`, `Damaged`, `MissingExtra` without pypdfium2, and `TooLarge` for a file that has more pages or text
    than is read, or that unpacks to more memory or work than any (the memory is not watched on Windows). Where no other
    process can be started (a frozen program), PDFium is asked in this one, without those two limits. Linear in the
    text and in what the file unpacks to; starting the process takes 0.1 s.
    """
    if find_spec("pypdfium2") is None:
        raise MissingExtra(name, KIND, "pdf")
    raised = {chr(plain): chr(mark) for plain, mark in RAISED.items()}
    limits = Limits(
        pages=MOST_PAGES,
        characters=MOST_CHARACTERS,
        text=MOST_OF_TEXT,
        memory=MOST_MEMORY + 3 * len(data),
        seconds=MOST_SECONDS,
        raised=raised,
    )
    try:
        told = _told_apart(data, limits)
        said, *pages = told if told is not None else list(pdf_characters.answers(data, limits))
    except Refused as refused:
        raise _error(refused, name) from refused
    return Pages(said, [[Run(*run) for run in page] for page in pages])


def _error(refused: Refused, name: str) -> Damaged | Locked | TooLarge:
    match refused.problem:
        case "locked":
            return Locked(name)
        case "page-damaged":
            return Damaged(name, KIND, refused.problem, ("n", str(refused.n)))
        case "cut-short" | "mixed-up":
            return Damaged(name, KIND, refused.problem)
        case limit:
            return TooLarge(name, limit, refused.n)


def _told_apart(data: bytes, limits: Limits) -> list[Any] | None:
    """What the other process answers; `None` where it could not be started. Raises `Refused`."""
    if not sys.executable or getattr(sys, "frozen", False) or not _PROGRAM.is_file():
        return None
    from subprocess import DEVNULL, PIPE, Popen

    try:
        process = Popen([sys.executable, "-P", _PROGRAM], stdin=PIPE, stdout=PIPE, stderr=DEVNULL)  # noqa: S603  our own
    except OSError:
        return None
    with process:
        out, _ = process.communicate(json.dumps(limits).encode() + b"\n" + data)
    told = [json.loads(line) for line in out.splitlines(keepends=True) if line.endswith(b"\n")]
    if not told or told[0] != READY:
        return None
    if process.returncode:
        raise _refusal(process.returncode, limits)
    if isinstance(told[-1], dict) and "refused" in told[-1]:
        raise Refused(told[-1]["refused"], told[-1]["n"])
    return told[1:]


def _refusal(status: int, limits: Limits) -> Refused:
    """Why the process ended before its time."""
    if status == TOO_MUCH_MEMORY:
        return Refused("unpacked", MOST_MEMORY // 2**20)
    if status == TOO_LONG:
        return Refused("seconds", ceil(limits["seconds"]))
    return Refused("mixed-up")
