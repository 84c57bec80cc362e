"""Settles the day of publication: given, read from the page, or the only day that the prose leaves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import exp
from typing import NamedTuple

from claims.dating.clues import Clue, Cue, clues_of, tells_its_day
from claims.dating.evidence import FIRST_YEAR, Bound, bound_of, days_behind, distinct, weight, year_weight
from claims.dating.stamps import Stamp, stamps_in
from claims.model import Block, Region, Source
from claims.splitting.layout import Layout

_SURE_STAMPED = {Cue.FULL: 0.95, Cue.MONTH: 0.7}
"""Share of all the weight that the best year of a stamp must have, by how exactly the latest past date is told.

Tuned on the even half of 2,400 dated articles of the French press, whose stamps were cut down to day and month: at
these shares nineteen of twenty years are right.
"""
_RECENT = 2
"""Days within which a bare weekday told as past must lie for it to bind the year of a stamp."""
_YEARS_BEFORE = 4
"""Years before the latest explicit date in which publication is looked for too: that date may lie ahead unmarked."""
_WEEK = 8
"""Days around publication within which a story tells its own days."""
_NEXT_FIT = 366
"""Days after the latest past date in which a dated weekday is looked for: the next that fits lies years on, and a
text whose latest date is years old need not be of the year after."""
_TOP_BLOCKS = 6
"""Prose blocks from the page's beginning before which a bare date line is the page's own."""


class _Settled(NamedTuple):
    day: date
    because: str


def settle_date(source: Source, layout: Layout) -> Source:
    """Return `source` with its day of publication and the words that gave it, both `None` where they leave it open.

    A date that the caller gave is kept. Else a date line, an update stamp or an address with a year decides; else the
    year-less stamp, or the days that the prose tells, where they leave one day with a wide lead over all others. What
    stays open stays `None`: nothing is ever guessed. Linear in the text.
    """
    if source.published is not None:
        return source
    settled = _settled(source, layout)
    if settled is None:
        return source
    return replace(source, published=settled.day, published_because=settled.because)


def _settled(source: Source, layout: Layout) -> _Settled | None:
    from datetime import UTC, datetime

    today = datetime.now(UTC).date() + timedelta(days=1)  # it may be tomorrow already where it was written
    stamps = tuple(_page_stamps(source, layout))
    dated = _from_dated_stamps(source, stamps, today)
    if dated is not None:
        return dated
    if all(stamp.year is not None for stamp in stamps) and not tells_its_day(source, layout):
        return None
    clues = clues_of(source, layout)
    bound = bound_of(clues, today)
    told = distinct(clues)
    if bound is None or bound.clue.cue is Cue.YEAR:
        return None  # a bare year may lie ahead as well as behind: it says too little of when this was written
    settled = _from_yearless(source, stamps, told, bound, today) or _from_prose(told, bound, today)
    return settled if settled is not None and _agrees(settled.day, stamps) else None


def _agrees(day: date, stamps: Sequence[Stamp]) -> bool:
    """Whether a stamp tells the day, where the page has stamps that leave the year open."""
    told = [(s.month, s.day) for s in stamps if s.year is None]
    return not told or (day.month, day.day) in told


def _page_stamps(source: Source, layout: Layout) -> Iterator[Stamp]:
    """The stamps of the page's own date lines; dates alone on a line inside the article head its sections."""
    prose = [i for i, b in enumerate(layout.blocks) if b.region.is_prose]
    for index, block in enumerate(layout.blocks):
        if block.region is Region.DATELINE and _is_page_line(index, block, prose):
            yield from stamps_in(source.text, block.start, block.end, layout.language)


def _is_page_line(index: int, block: Block, prose: Sequence[int]) -> bool:
    if block.because != "date-line" or not prose:
        return True
    return index > prose[-1] or sum(1 for i in prose if i < index) < _TOP_BLOCKS


def _from_dated_stamps(source: Source, stamps: Sequence[Stamp], today: date) -> _Settled | None:
    """The latest full date: a page updated since tells what was known then. Open readings settle nothing."""
    days = [(day, stamp) for stamp in stamps if stamp.year is not None and (day := _day(stamp, stamp.year)) is not None]
    days = [(day, stamp) for day, stamp in days if date(FIRST_YEAR, 1, 1) <= day <= today]
    for day, stamp in sorted(days, key=lambda pair: (pair[0], not pair[1].address), reverse=True):
        rivals = [d for d, s in days if (s.start, s.end) == (stamp.start, stamp.end) and d != day]
        if not rivals or any(d == day for d, s in days if s.start != stamp.start):
            return _Settled(day, source.text[stamp.start : stamp.end])
    return None


def _day(stamp: Stamp, year: int) -> date | None:
    try:
        return date(year, stamp.month, stamp.day)
    except ValueError:
        return None


def _from_yearless(
    source: Source, stamps: Sequence[Stamp], clues: Sequence[Clue], bound: Bound, today: date
) -> _Settled | None:
    open_stamps = [s for s in stamps if s.year is None]
    scores: dict[date, float] = {}
    for stamp in open_stamps:
        for year in _years(bound, today):
            day = _day(stamp, year)
            if day is not None and day <= today:
                score = weight(day, clues, stamp.minute) + year_weight(day, bound)
                scores[day] = max(score, scores.get(day, score))
    best = _winner(scores, _SURE_STAMPED[bound.clue.cue])
    if best is None or not _binds_year(best, clues):
        return None
    stamp = next(s for s in open_stamps if (s.month, s.day) == (best.month, best.day))
    return _Settled(best, _because([source.text[stamp.start : stamp.end], *_words(best, clues), bound.clue.text]))


def _binds_year(day: date, clues: Sequence[Clue]) -> bool:
    """Whether something besides the latest date speaks for the year: a dated weekday, or one of the last days."""
    dated = any(
        c.cue is Cue.DATED and c.weekday is not None and abs(days_behind(day, c) or 0) < _WEEK
        for c in clues
        if days_behind(day, c) is not None
    )
    if dated:
        return True
    bare = [c for c in clues if c.cue is Cue.WEEKDAY and not c.coming]
    return any((day.weekday() - (c.weekday or 0)) % 7 <= _RECENT for c in bare)


def _from_prose(clues: Sequence[Clue], bound: Bound, today: date) -> _Settled | None:
    """The day that the prose leaves: the morrow of a dated weekday that is told as `hier`, or `ce lundi 8 avril`.

    The weekday binds the year, the latest past date says from when on. Two days that both qualify settle nothing.
    """
    held = {*_morrows(clues, bound), *_these_days(clues, bound)}
    days = {settled.day for settled in held}
    if len(days) != 1 or not _fits_all(min(days), clues) or min(days) > today:
        return None
    settled = min(held, key=lambda each: each.because)
    return _Settled(settled.day, _because([settled.because, bound.clue.text]))


def _morrows(clues: Sequence[Clue], bound: Bound) -> Iterator[_Settled]:
    yesterday = next((c for c in clues if c.cue is Cue.OFFSET and c.offset == -1), None)
    if yesterday is None:
        return
    weekdays = [c for c in clues if c.cue is Cue.WEEKDAY and not c.coming]
    for clue in clues:
        if clue.cue is not Cue.DATED or clue.coming:
            continue
        for day in _occurrences(clue, bound):
            agreeing = [c for c in weekdays if c.weekday == day.weekday()]
            if clue.weekday is not None or agreeing:
                words = sorted([clue, yesterday, *agreeing[:1]], key=lambda c: c.start)
                yield _Settled(day + timedelta(days=1), _because(c.text for c in words))
                break


def _these_days(clues: Sequence[Clue], bound: Bound) -> Iterator[_Settled]:
    for clue in clues:
        if clue.cue is Cue.DATED and clue.this and clue.weekday is not None and not clue.coming:
            first = next(_occurrences(clue, bound), None)
            if first is not None:
                yield _Settled(first, clue.text)


def _occurrences(clue: Clue, bound: Bound) -> Iterator[date]:
    """The days that a date without a year can be, not before the latest past date, its weekday honoured."""
    for year in (bound.earliest.year, bound.earliest.year + 1):
        try:
            day = date(year, clue.month or 1, clue.day or 1)
        except ValueError:
            continue
        if 0 <= (day - bound.earliest).days <= _NEXT_FIT and clue.weekday in (None, day.weekday()):
            yield day


def _fits_all(day: date, clues: Sequence[Clue]) -> bool:
    """Whether nothing that is told as past lies just after `day`, nothing that lies ahead just before it."""
    for clue in clues:
        behind = days_behind(day, clue) if clue.cue is Cue.DATED else None
        if behind is not None and ((-_WEEK <= behind < 0 and clue.past) or (0 < behind <= _WEEK and clue.coming)):
            return False
    return True


def _years(bound: Bound, today: date) -> range:
    return range(max(FIRST_YEAR, bound.earliest.year - _YEARS_BEFORE), today.year + 1)


def _winner(scores: dict[date, float], sure: float) -> date | None:
    if not scores:
        return None
    best = max(sorted(scores), key=lambda day: scores[day])
    return best if 1 / sum(exp(score - scores[best]) for score in scores.values()) >= sure else None


def _words(day: date, clues: Sequence[Clue]) -> list[str]:
    """The words that hold the day, in text order: those told within the week before it."""
    held = []
    for clue in sorted(clues, key=lambda c: c.start):
        near = clue.cue is Cue.OFFSET or (clue.cue is Cue.WEEKDAY and not clue.coming)
        if clue.cue is Cue.DATED:
            behind = days_behind(day, clue)
            near = behind is not None and -1 <= behind < _WEEK
        if near:
            held.append(clue.text)
    return held[:4]


def _because(words: Iterable[str]) -> str:
    return " + ".join(dict.fromkeys(" ".join(w.split()) for w in words))
