"""Tells the article from what stands around it: each paragraph of a page becomes a block with its region and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims.languages.packs import languages
from claims.model import Block, Region
from claims.patterns import pattern
from claims.splitting.glue import headings_in
from claims.splitting.language import passage_language
from claims.splitting.lines import Paragraph, ends_finally
from claims.splitting.mastheads import is_masthead
from claims.splitting.regions import Verdict, closing_stamp, line_region, opening_stamp

_CONTENT = pattern(r"[^\W\d_]{4,}")
_LONGEST_HEADLINE = 220
_LONGEST_SUBHEADING = 90
_LONGEST_ANNOUNCEMENT = 24
_FEWEST_HEADLINES = 3
"""Lines in a row from which other articles' headlines are told; fewer may be subheadings or a list."""
_KNOWN_SHARE = 0.5
"""Share of its words that a foreign headline may have in common with the article."""
_LIST_MARKS = "-–—•*·►▶→"

BODY = Verdict(Region.BODY, "prose")


class _Line(NamedTuple):
    paragraph: Paragraph
    verdict: Verdict | None
    """`None` while its own words do not tell."""
    language: str
    prose: str
    """Its text without the date or agency that closes it."""


def blocks_of(text: str, lines: Sequence[Paragraph], language: str) -> tuple[Block, ...]:
    """Return the blocks of a page in `language`, in text order, covering all of it but white space.

    Words decide first (`line_region`), then the language of the passage, then the place on the page: what comes
    before the first sentence, single lines between paragraphs, and runs of lines without a stop. Linear in the text.
    """
    read = [_read(p, language) for p in lines]
    settled = _settle(read, language)
    return tuple(
        block for line, verdict in zip(read, settled, strict=True) for block in _blocks(text, line, verdict, language)
    )


def _read(paragraph: Paragraph, language: str) -> _Line:
    text = paragraph.text
    prose = text[: closing_stamp(text, language)].rstrip()
    return _Line(paragraph, line_region(text, language), passage_language(text, language), prose)


def _settle(lines: Sequence[_Line], language: str) -> list[Verdict]:
    verdicts = [_by_itself(line, language) for line in lines]
    _settle_announced(lines, verdicts)
    first = _first_prose(lines, verdicts)
    if first is None:
        return [v or BODY for v in verdicts]
    _settle_top(lines, verdicts, first)
    _settle_runs(lines, verdicts, first)
    return [v or BODY for v in verdicts]


def _settle_announced(lines: Sequence[_Line], verdicts: list[Verdict | None]) -> None:
    """`Lire aussi` alone on its line announces the headline below it."""
    for i, (line, verdict) in enumerate(zip(lines[:-1], verdicts, strict=False)):
        announces = verdict is not None and verdict.because == "link-or-invitation"
        below = verdicts[i + 1] is None and _headline_like(lines[i + 1].prose)
        if announces and below and len(line.prose) <= _LONGEST_ANNOUNCEMENT:
            verdicts[i + 1] = Verdict(Region.OTHER_HEADLINES, "announced-headline")


def _by_itself(line: _Line, language: str) -> Verdict | None:
    if line.verdict is not None:
        return line.verdict
    if line.language != language or language not in languages():
        return Verdict(Region.FOREIGN, "other-language" if line.language != language else "language-without-pack")
    return None


def _first_prose(lines: Sequence[_Line], verdicts: Sequence[Verdict | None]) -> int | None:
    """The first paragraph that ends like a sentence, or is too long for a headline."""
    for i, (line, verdict) in enumerate(zip(lines, verdicts, strict=True)):
        if verdict is None and not _headline_like(line.prose):
            return i
    return None


def _headline_like(line: str) -> bool:
    return len(line) <= _LONGEST_HEADLINE and (not ends_finally(line) or line[-1] in "?!")


def _settle_top(lines: Sequence[_Line], verdicts: list[Verdict | None], first: int) -> None:
    top = [i for i in range(first) if verdicts[i] is None]
    titles = {i for i in top if is_masthead(lines[i].paragraph.text)}
    substantial = [i for i in top if i not in titles and len(lines[i].paragraph.text.split()) >= 3]
    for i in top:
        if i in titles or (substantial and i not in substantial and len(lines[i].paragraph.text) <= 24):
            verdicts[i] = Verdict(Region.NAVIGATION, "page-furniture")
        else:
            verdicts[i] = Verdict(Region.HEADLINE, "headline")


def _settle_runs(lines: Sequence[_Line], verdicts: list[Verdict | None], first: int) -> None:
    known: set[str] | None = None
    for run, closes in _runs(lines, verdicts, first):
        telling = [i for i in run if verdicts[i] is None]
        if known is None and len(telling) >= _FEWEST_HEADLINES:
            known = _words_of_prose(lines, verdicts)
        if known is not None and _are_other_headlines(lines, telling, known, closes=closes):
            because = "trailing-headlines" if closes else "headlines-between"
            for i in telling:
                verdicts[i] = Verdict(Region.OTHER_HEADLINES, because)
        else:
            for i in telling:
                verdicts[i] = _subheading(lines, i)


def _runs(lines: Sequence[_Line], verdicts: Sequence[Verdict | None], first: int) -> Iterator[tuple[list[int], bool]]:
    """Stretches without a paragraph of prose, each with whether the page ends on it."""
    run: list[int] = []
    for i in range(first + 1, len(lines)):
        if verdicts[i] is not None or _headline_like(lines[i].prose):
            run.append(i)
            continue
        if run:
            yield run, False
        run = []
    if run:
        yield run, True


def _words_of_prose(lines: Sequence[_Line], verdicts: Sequence[Verdict | None]) -> set[str]:
    known: set[str] = set()
    for line, verdict in zip(lines, verdicts, strict=True):
        if (verdict is None and not _headline_like(line.prose)) or (verdict and verdict.region.is_prose):
            known.update(_CONTENT.findall(line.paragraph.text.lower()))
    return known


def _are_other_headlines(lines: Sequence[_Line], run: Sequence[int], known: set[str], *, closes: bool) -> bool:
    texts = [lines[i].paragraph.text for i in run]
    listed = sum(1 for t in texts if t[0] in _LIST_MARKS or t[0].isdigit())
    worded = [t for t in texts if len(t.split()) >= 4]
    if len(worded) < _FEWEST_HEADLINES or listed * 2 > len(texts):
        return False
    words = [w for t in worded for w in set(_CONTENT.findall(t.lower()))]
    share = sum(1 for w in words if w in known) / max(1, len(words))
    return share <= (_KNOWN_SHARE if closes else _KNOWN_SHARE / 2)


def _subheading(lines: Sequence[_Line], i: int) -> Verdict:
    text = lines[i].paragraph.text
    short = len(text) <= _LONGEST_SUBHEADING and (text[0].isupper() or text[0] in "«\"“‘'")
    followed = i + 1 < len(lines) and not _headline_like(lines[i + 1].prose)
    return Verdict(Region.HEADLINE, "subheading") if short and followed and not ends_finally(text) else BODY


def _blocks(text: str, line: _Line, verdict: Verdict, language: str) -> Iterator[Block]:
    start, end = line.paragraph.start, line.paragraph.end
    if verdict.region is not Region.BODY:
        yield Block(start, end, verdict.region, line.language, verdict.because)
        return
    opening = opening_stamp(line.paragraph.text, language)
    closing = start + closing_stamp(line.paragraph.text, language) if len(line.prose) < end - start else end
    if opening:
        yield Block(
            start, start + len(text[start : start + opening].rstrip()), Region.DATELINE, language, "opening-stamp"
        )
        start += opening
    last = start + len(text[start:closing].rstrip())
    yield from _prose(text, start, last, language)
    if closing < end:
        yield Block(closing, end, Region.DATELINE, language, "closing-stamp")


def _prose(text: str, start: int, end: int, language: str) -> Iterator[Block]:
    """A paragraph, cut at the headings that lost their line."""
    for left, right in headings_in(text, start, end, language):
        if left > start:
            yield Block(start, left, Region.BODY, language, "prose")
        yield Block(left, right, Region.HEADLINE, language, "glued-heading")
        start = right
    if start < end:
        yield Block(start, end, Region.BODY, language, "prose")
