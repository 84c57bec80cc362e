"""Reads the dates of date lines, update stamps and addresses, with or without a year."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claims.kinds.tables import Calendar
from claims.languages.packs import full_languages, languages, load_table
from claims.patterns import pattern

_ADDRESS = pattern(
    r"(?:https?://|www\.)\S*?[/_-](?P<y>(?:19|20)\d{2})(?P<s>[/_-]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])(?=[/_.-]|\s|$)"
)
_ISO = pattern(r"(?<![\d/.-])(?P<y>(?:19|20)\d{2})-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])(?![\d-])")
_FIGURES = pattern(r"(?<![\d/.-])(?P<a>\d{1,2})(?P<s>[/.-])(?P<b>\d{1,2})(?:(?P=s)(?P<y>(?:19|20)?\d{2}))?(?![\d/-])")
_DAY_WORD = pattern(
    r"(?<!\d)(?P<d>\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<m>[^\W\d_]{3,9})\.?,?(?:\s+(?P<y>(?:19|20)\d{2}))?(?!\d)"
)
_WORD_DAY = pattern(
    r"(?P<m>[^\W\d_]{3,9})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|\s*[:h]\s*\d)(?:,?\s+(?P<y>(?:19|20)\d{2}))?(?!\d)"
)
_CLOCK = pattern(r"(?<!\d)(?P<h>[01]?\d|2[0-3])\s?(?:h|:|H)\s?(?P<m>[0-5]\d)(?!\d)")
_MONTH_FIRST = "en"


class Stamp(NamedTuple):
    """A day told by a date line; `year` is `None` where the line leaves it out."""

    year: int | None
    month: int
    day: int
    minute: int | None
    """Minutes after midnight of a time on the same line."""
    start: int
    end: int
    """Span of the line's words, in the source."""
    address: bool = False
    """Read from a URL."""


def stamps_in(text: str, start: int, end: int, language: str) -> tuple[Stamp, ...]:
    """Return the days that `text[start:end]` tells, every reading of those whose order of day and month is open.

    Offsets are those of `text`. Linear in the stretch.
    """
    minute = _minute(text, start, end)
    found: dict[tuple[int, int], list[Stamp]] = {}
    taken: list[tuple[int, int]] = []
    for stamp in (*_written(text, start, end), *_figures(text, start, end, language)):
        span = (stamp.start, stamp.end)
        if any(s < stamp.end and stamp.start < e for s, e in taken if (s, e) != span):
            continue
        taken.append(span)
        found.setdefault(span, []).append(stamp._replace(minute=minute))
    return tuple(stamp for span in sorted(found) for stamp in found[span])


def _minute(text: str, start: int, end: int) -> int | None:
    found = _CLOCK.search(text, start, end)
    return int(found["h"]) * 60 + int(found["m"]) if found else None


def _written(text: str, start: int, end: int) -> Iterator[Stamp]:
    for written in (_ADDRESS, _ISO):
        for m in written.finditer(text, start, end):
            span = (m.start("y"), m.end("d")) if written is _ADDRESS else m.span()
            yield Stamp(int(m["y"]), int(m["m"]), int(m["d"]), None, *span, address=written is _ADDRESS)
    for written in (_DAY_WORD, _WORD_DAY):
        for m in written.finditer(text, start, end):
            month = _months().get(m["m"].lower())
            if month is not None and 1 <= int(m["d"]) <= 31:
                yield Stamp(int(m["y"]) if m["y"] else None, month, int(m["d"]), None, m.start(), m.end())


def _figures(text: str, start: int, end: int, language: str) -> Iterator[Stamp]:
    for m in _FIGURES.finditer(text, start, end):
        a, b = int(m["a"]), int(m["b"])
        if m["y"] is None and m["s"] != "/":
            continue  # 5.3 or 2-1 is no date
        year = None if m["y"] is None else int(m["y"]) if len(m["y"]) == 4 else 2000 + int(m["y"])
        if 1 <= b <= 12 and 1 <= a <= 31:
            yield Stamp(year, b, a, None, *m.span())
        if language == _MONTH_FIRST and a != b and 1 <= a <= 12 and 1 <= b <= 31:
            yield Stamp(year, a, b, None, *m.span())


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Names of months of every pack: a date line is often in another language than its page."""
    names: dict[str, int] = {}
    for language in dict.fromkeys((*full_languages(), *languages())):
        for number, forms in load_table(language, "calendar", Calendar)["month"].items():
            for form in forms:
                names.setdefault(form, int(number))
                names.setdefault(_unaccented(form), int(number))
    return names


def _unaccented(word: str) -> str:
    return word.translate(str.maketrans("éûèô", "eueo"))
