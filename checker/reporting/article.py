"""Lays a source out as an article: its lines as paragraphs, each stretch with what was read and found in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.model import SourceText
from checker.reporting.marks import mark_words
from checker.reporting.page_records import FactLine, Paragraph, Stretch
from checker.wording.safe import single_line, visible


class Cover(NamedTuple):
    """Something that is told of a stretch of the text."""

    start: int
    end: int
    look: str
    rank: int = 9
    """The lowest of those that cover a stretch decides where it leads to."""
    title: str = ""
    href: str = ""
    anchor: str = ""


def paragraphs_of(source: SourceText, covers: Iterable[Cover], unread: Iterable[tuple[int, int]]) -> list[Paragraph]:
    """Return the lines of `source` that are not blank, cut at every end of a cover.

    Sorts the covers, then is linear in text and covers but for stretches that many of them share.
    """
    ordered = sorted((c for c in covers if c.start < c.end), key=lambda cover: (cover.start, cover.end, cover.rank))
    left_out = sorted(unread)
    paragraphs: list[Paragraph] = []
    active: list[Cover] = []
    at = start = 0
    for line, words in enumerate(source.text.split("\n"), 1):
        end = start + len(words)
        active = [cover for cover in active if cover.end > start]
        while at < len(ordered) and ordered[at].start < max(end, start + 1):
            active.append(ordered[at])
            at += 1
        if words.strip():
            look = _look(start, end, source.headlines, left_out)
            paragraphs.append(Paragraph(line, look, tuple(_stretches(source.text, start, end, active))))
        start = end + 1
    return paragraphs


def _look(start: int, end: int, headlines: Sequence[tuple[int, int]], unread: Sequence[tuple[int, int]]) -> str:
    if _holds(unread, start, end):
        return "unread"
    return "headline" if _holds(headlines, start, end) else ""


def _holds(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the spans, in text order and apart, shares a character with the line."""
    at = bisect_left(spans, (end, end)) - 1
    return at >= 0 and spans[at][1] > start


def _stretches(text: str, start: int, end: int, covers: Sequence[Cover]) -> Iterator[Stretch]:
    """Cut one line at the ends of its covers, which are in the order of their starts."""
    cuts = {start, end}
    for cover in covers:
        cuts |= {cut for cut in (cover.start, cover.end) if start < cut < end}
    over: list[Cover] = []
    at = 0
    for first, last in pairwise(sorted(cuts)):
        over = [cover for cover in over if cover.end > first]
        while at < len(covers) and covers[at].start <= first:
            if covers[at].end > first:
                over.append(covers[at])
            at += 1
        yield _stretch(visible(text[first:last]), first, over)


def _stretch(text: str, first: int, over: Sequence[Cover]) -> Stretch:
    looks = " ".join(dict.fromkeys(cover.look for cover in over if cover.look))
    leading = min((cover for cover in over if cover.href), key=lambda cover: cover.rank, default=None)
    anchor = next((cover.anchor for cover in over if cover.anchor and cover.start == first), "")
    title = "\n".join(dict.fromkeys(cover.title for cover in over if cover.title))
    return Stretch(text, looks, title, leading.href if leading else "", anchor)


def fact_covers(source: SourceText, language: str) -> list[Cover]:
    """Return every fact of `source` as a cover that says what was read. Linear in the facts."""
    return [
        Cover(m.start, m.end, "fact", title=mark_words(m, source.text[m.start : m.end], language)) for m in source.marks
    ]


def fact_lines(source: SourceText, language: str) -> list[FactLine]:
    """Return the facts of `source` as a list: the same as the underlined words tell, for whoever cannot point."""
    lines: list[FactLine] = []
    line, at = 1, 0
    for mark in source.marks:
        line += source.text.count("\n", at, mark.start)
        at = mark.start
        words = source.text[mark.start : mark.end]
        lines.append(FactLine(line, single_line(words), mark_words(mark, words, language)))
    return lines
