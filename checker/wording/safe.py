"""Makes words of a source safe to show: control characters are pictured, never passed on."""

from __future__ import annotations

import re

from claims.patterns import pattern

ELLIPSIS = "…"
SPACES = pattern(r"[\t\n\v\f\r\u0085\u2028\u2029 ]+")
UNSAFE = pattern("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
"""C0 and C1 controls (terminal escapes begin with them), marks that reorder a line, and halves of surrogate pairs."""


def visible(text: str) -> str:
    """Return `text` with every control character as a picture of itself (`␛`), reordering marks left out.

    Length may change; offsets are taken before. Linear in the text.
    """
    return UNSAFE.sub(_picture, text)


def single_line(text: str) -> str:
    """Return `text` on one line: runs of spaces and line ends as one space, controls made visible."""
    return visible(SPACES.sub(" ", text)).strip()


def shortened(text: str, longest: int) -> str:
    """Return `text` cut at a word's end with `…` where it is longer than `longest` characters."""
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > longest // 2 else cut).rstrip(" ,;:.…") + ELLIPSIS


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    return "" if 0x200B <= code <= 0x2069 or code == 0xFEFF else "�"
