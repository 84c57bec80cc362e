"""Dates that name a weekday which their day is not, and the dates of other sources that they may stand for.

Such a date is wrong whatever event it belongs to, so little is asked of the words around it: it is enough that another
source has a date that differs from it in the weekday, the day or the month alone.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from checker.linking.days import STRAINED, is_wrong_weekday
from claims.kinds.lexicon import lexicon
from claims.model import Anchor, DateValue, Precision
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from claims.model import Fact

WORD = pattern(r"[^\W\d_]+")
BOTH = 2
"""Ends of a range, and parts of a date that two must share when one stands for the other."""
NEWS = 60
"""Days from a publication within which a date can be what one of that day's news was meant to say."""


class Calendar(NamedTuple):
    """One end of a date as its words have it: what they do not name is the calendar's."""

    weekday: int
    day: int
    month: int
    is_wrong: bool
    """Whether the words name a weekday that this day is not, in the year of the news."""


def ends_of(fact: Fact) -> tuple[Calendar, ...]:
    """Return the one day of a date, or the first and last of a range told by its days; nothing for a vaguer date."""
    value = fact.value
    if not isinstance(value, DateValue) or value.earliest is None or value.latest is None:
        return ()
    if value.precision is Precision.DAY and value.earliest == value.latest:
        return (_day(value, value.earliest, fact.published),)
    if value.precision is not Precision.RANGE:
        return ()
    named = weekdays_of(fact)
    if len(named) != BOTH:
        return ()
    ends = zip(named, (value.earliest, value.latest), strict=True)
    return tuple(
        Calendar(weekday, end.day, end.month, end.weekday() != weekday or _is_strained(value, end, fact.published))
        for weekday, end in ends
    )


def _day(value: DateValue, day: date, published: date | None) -> Calendar:
    named = value.weekday is not None and value.day is not None
    wrong = is_wrong_weekday(value) or (named and _is_strained(value, day, published))
    weekday = day.weekday() if value.weekday is None else value.weekday
    return Calendar(weekday, value.day or day.day, value.month or day.month, wrong)


def _is_strained(value: DateValue, day: date, published: date | None) -> bool:
    """Whether a day without its year was taken from another year than the news only to fit its weekday."""
    if value.year is not None or value.anchor is not Anchor.PUBLICATION or published is None:
        return False
    return abs((published - day).days) > STRAINED


def weekdays_of(fact: Fact) -> list[int]:
    """Return the weekdays that the words of a date name, Monday as 0, in their order. Linear in the words."""
    words = lexicon(fact.language).words
    found = (words.get(word, {}).get("<weekday>") for word in WORD.findall(fact.text.lower()))
    return [day for day in found if isinstance(day, int)]


def misdated(facts: Iterable[Fact]) -> set[int]:
    """Return the identities of the facts whose date names a wrong weekday.

    A source of which most weekdays are wrong was published on another day than it is thought to have been, and none of
    its dates is held to be wrong. Linear in the facts.
    """
    right: Counter[str] = Counter()
    wrong: dict[str, dict[int, tuple[int, int]]] = {}
    seen: set[tuple[str, int, int]] = set()
    for fact in facts:
        if not isinstance(fact.value, DateValue):
            continue
        ends = ends_of(fact)
        place = fact.source, fact.start, fact.end
        if any(end.is_wrong for end in ends):
            wrong.setdefault(fact.source, {})[id(fact)] = (fact.start, fact.end)
        elif ends and place not in seen and fact.value.weekday is not None and fact.value.day is not None:
            right[fact.source] += 1
        seen.add(place)
    return {name for source, found in wrong.items() if len(set(found.values())) <= 1 + right[source] for name in found}


def may_stand_for(one: Fact, other: Fact) -> bool:
    """Return whether a misdated fact may stand for the date of `other`, which is right.

    A wrong end of the one shares two of weekday, day and month with an end of the other that the one has not elsewhere.
    """
    mine, yours = ends_of(one), ends_of(other)
    if not _is_of_its_news(one, other):
        return False
    said = {end[:3] for end in mine}
    left = [end for end in yours if end[:3] not in said]
    return any(_alike(wrong, end) == BOTH for wrong in mine if wrong.is_wrong for end in left)


def _alike(one: Calendar, other: Calendar) -> int:
    return sum(mine == yours for mine, yours in zip(one[:3], other[:3], strict=True))


def _is_of_its_news(one: Fact, other: Fact) -> bool:
    """Whether the right date lies in the year that the wrong one names, or else near its publication."""
    if not isinstance(one.value, DateValue) or not isinstance(other.value, DateValue) or other.value.earliest is None:
        return False
    if one.value.year is not None:
        return other.value.earliest.year == one.value.year
    return one.published is not None and abs((one.published - other.value.earliest).days) <= NEWS


def calendar_keys(fact: Fact, *, wrong: bool) -> Iterator[tuple[str, ...]]:
    """Yield what a misdated fact and those that it may stand for have in common: two parts of one of their days."""
    for end in ends_of(fact):
        if end.is_wrong or not wrong:
            yield "weekday and day", str(end.weekday), str(end.day)
            yield "weekday and month", str(end.weekday), str(end.month)
            yield "day and month", str(end.day), str(end.month)
