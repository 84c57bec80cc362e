"""Finds headings that were pasted into a paragraph without a line of their own (`…the end.New roadsThe plan…`)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claims.patterns import pattern
from claims.splitting.tables import splitting_table

_JUNCTION = pattern(r"[a-zà-öø-ÿ0-9)»%](?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]*[ '’\u00a0])")
"""A small letter or figure against a capital that begins a word."""
_BEFORE = pattern(r"[.!?…][»”\")]*(?=[A-ZÀ-ÖØ-Þ«\"“0-9])")
"""A stop against what follows it: there the heading begins."""
_WORD = pattern(r"[^\W\d_]+")
_LONGEST = 90
_MOST_WORDS = 14


@lru_cache(maxsize=8)
def _starters(language: str) -> frozenset[str]:
    return frozenset(w for w in splitting_table(language)["starters"] if len(w) > 1)


def headings_in(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of headings glued on both sides inside `text[start:end]`, in order.

    A heading stands between a stop without a space after it (or the paragraph's start) and a word that begins
    sentences, capitalised right against the heading's last letter: `turqueCette`. Linear in the stretch.
    """
    starters = _starters(language)
    for junction in _JUNCTION.finditer(text, start, end):
        word = _WORD.match(text, junction.end(), end)
        if word is None or word.group() not in starters:
            continue
        if not _whole_word_before(text, junction.end()):
            continue
        begin = _heading_start(text, max(start, junction.end() - _LONGEST), junction.end(), start)
        if begin is not None and len(text[begin : junction.end()].split()) <= _MOST_WORDS:
            yield begin, junction.end()
            start = junction.end()


def _whole_word_before(text: str, at: int) -> bool:
    return text[at - 1].isdigit() or text[at - 1] in ")»%" or text[max(0, at - 3) : at].islower()


def _heading_start(text: str, left: int, right: int, start: int) -> int | None:
    begin = None
    for stop in _BEFORE.finditer(text, left, right):
        begin = stop.end()
    if begin is None and left == start:
        begin = start
    return begin if begin is not None and right - begin >= 4 else None
