"""Where a passage stands, in the coordinates that other programs ask for."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import quote

from checker.model import Evidence
from claims.model import Place

HALVES = re.compile("[\ud800-\udfff]")
"""Halves of surrogate pairs, which stand for bytes of a file's name that are no UTF-8; JSON says U+FFFD for them."""
MOST_AROUND = 32
"""Characters before and after a quote by which a reader of annotations finds it again."""


class Region(NamedTuple):
    """First and last line and column, from 1, the last one half-open."""

    line: int
    column: int
    end_line: int
    end_column: int


def region_of(evidence: Evidence) -> Region:
    """Return where the quote of `evidence` begins and ends. Linear in the quote."""
    lines = evidence.quote.count("\n")
    last = len(evidence.quote) - evidence.quote.rfind("\n") - 1
    return Region(
        evidence.line,
        evidence.column,
        evidence.line + lines,
        last + 1 if lines else evidence.column + last,
    )


def line_in_file(evidence: Evidence) -> int | None:
    """Return the line of the file itself that the quote stands on, or that its element begins on.

    It is that of the text where that is the file as it stands, and `None` for a file that has no lines (a PDF, a
    Word document) or holds the text in a part of it (a book, an archive).
    """
    place = evidence.place
    if place is None:
        return evidence.line
    return place.line if place.page is None and not place.part else None


def fragment_of(place: Place | None) -> tuple[str, str] | None:
    """Return the specification and the fragment that lead to a page of a PDF, `None` for other files.

    As the table of fragment selectors in W3C, *Web Annotation Data Model*, 4.2.1, names them.
    """
    if place is None or place.page is None:
        return None
    return "http://tools.ietf.org/rfc/rfc3778", f"page={place.page}"


def uri_of(name: str) -> str:
    """Return a source's name as a reference of RFC 3986: relative as it was given, `file:` where it is absolute."""
    written = HALVES.sub("\ufffd", name.replace("\\", "/"))
    path = quote(written, safe="/~!$&'()*+,;=@")
    return f"file://{path}" if PurePosixPath(written).is_absolute() else path


def around(evidence: Evidence) -> tuple[str, str]:
    """Return the words of the sentence right before and right after the quote, `MOST_AROUND` characters at most."""
    start = evidence.start - evidence.sentence_start
    end = start + len(evidence.quote)
    if evidence.sentence[start:end] != evidence.quote:
        return "", ""
    return evidence.sentence[max(start - MOST_AROUND, 0) : start], evidence.sentence[end : end + MOST_AROUND]
