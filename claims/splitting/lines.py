"""Cuts a page into paragraphs: one for each line, or for each run of lines that an editor wrapped by hand."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from claims.patterns import pattern

_LINE = pattern(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_FINAL = ".!?…:;"
_CLOSERS = "\"'»”’)] \u00a0\u202f"
_WIDEST = 100
"""Characters beyond which nobody wraps by hand."""
_NARROWEST = 40


class Paragraph(NamedTuple):
    """A stretch without the white space around it."""

    start: int
    end: int
    text: str
    spaced: bool
    """Whether a blank line stands before it."""


def ends_finally(text: str) -> bool:
    """Whether the text ends on a stop, before whatever closes after it. Constant cost."""
    return text[-12:].rstrip(_CLOSERS)[-1:] in tuple(_FINAL)


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of `text` in order, blank ones left out. Linear in the text."""
    lines = _lines(text)
    return _unwrapped(text, lines) if _is_wrapped(lines) else lines


def _lines(text: str) -> list[Paragraph]:
    found: list[Paragraph] = []
    last = 0
    for match in _LINE.finditer(text):
        raw = match.group()
        start = match.start() + len(raw) - len(raw.lstrip())
        line = raw.strip("\ufeff\u200b \t").strip()
        if line:
            start = text.index(line, match.start(), match.end())
            spaced = (
                not found
                or text.count("\n", last, start) > 1
                or text.count("\r", last, start) > 1 + text.count("\n", last, start)
            )
            found.append(Paragraph(start, start + len(line), line, spaced))
            last = start + len(line)
    return found


def _is_wrapped(lines: list[Paragraph]) -> bool:
    """Lines wrapped by hand are about as long as one another and go on in mid-sentence."""
    followed = [a for a, b in pairwise(lines) if not b.spaced]
    if len(followed) < 3:
        return False
    lengths = sorted(p.end - p.start for p in followed)
    width = lengths[-1 - len(lengths) // 10]
    if not _NARROWEST <= width <= _WIDEST:
        return False
    going_on = [p for p in followed if p.end - p.start >= width - 16]
    open_ended = sum(1 for p in going_on if not ends_finally(p.text))
    return len(going_on) >= 0.6 * len(followed) and open_ended >= 0.6 * len(going_on)


def _unwrapped(text: str, lines: list[Paragraph]) -> list[Paragraph]:
    width = max(p.end - p.start for p in lines)
    runs: list[list[Paragraph]] = []
    room = False
    for line in lines:
        if runs and not line.spaced and room:
            runs[-1].append(line)
        else:
            runs.append([line])
        room = line.end - line.start >= width * 0.6
    return [Paragraph(r[0].start, r[-1].end, text[r[0].start : r[-1].end], r[0].spaced) for r in runs]
