"""Lists of dates that share a month, a year or a week: `les 8 et 9 avril`, `March and April 2018`."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from claims.kinds import calendar, relative
from claims.kinds.date import Said, resolve, say_fields, unresolved
from claims.kinds.found import Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token
from claims.model import DateValue, Kind, Part, Precision

Fields = dict[str, Token]
OFFICES = {
    "weekday": "weekday", "short": "weekday", "day": "day", "month": "month", "year": "year", "yy": "year",
    "numeric": "day", "shift": "anchor", "this": "anchor", "reldate": "anchor", "back": "anchor", "ahead": "anchor",
    "part": "period", "period": "period", "season": "period", "feast": "period", "number": "figure", "zone": "unit",
    "clock": "figure", "hour": "figure", "half": "unit",
}  # fmt: skip
"""Name of a field → what its words do in the mention."""
MARKS = (":6", ":5", ":4", ":3", ":2", "")
"""From the first of a list to its last, which says what the others leave out."""


def days(fields: Fields, lexicon: Lexicon, reference: date | None) -> list[tuple[DateValue, Fields]]:
    """Return each date of a list with its own fields, in text order; empty where one of them is no date.

    What one does not say (month, year, `prochain`) it has from the last, a month written first (`May 3 and 5`) from the
    first. Linear in the fields.
    """
    common = say_fields(fields, month_first=lexicon.month_first, today=reference)
    if common is None:
        return []
    found: list[tuple[DateValue, Fields]] = []
    for mark in MARKS:
        own = _own(fields, mark)
        if not own:
            continue
        said = say_fields(own, mark=mark, month_first=lexicon.month_first, today=reference)
        if said is not None and common.month is None:
            common = common._replace(month=said.month)
        value = resolve(_completed(said, common), reference) if said is not None else None
        if value is None:
            return []
        found.append((value, own))
    return found


def _own(fields: Fields, mark: str) -> Fields:
    return {name: token for name, token in fields.items() if (name[-2:] == mark if mark else ":" not in name)}


def _completed(said: Said, common: Said) -> Said:
    """Return one of the list with the month of the last where it has a day alone, and its year and shift."""
    if said.month is None and said.day is not None:
        said = said._replace(month=common.month)
    year = common.year
    if year is not None and said.month is not None and common.month is not None and said.month > common.month:
        year -= 1
    return said._replace(year=said.year or year, shift=common.shift, weekday=said.weekday)


def weekdays(fields: Fields, _: Lexicon, reference: date | None) -> list[tuple[DateValue, Fields]]:
    """Return weekdays of one week: `jeudi ou vendredi de la semaine suivante`."""
    if str(fields["period"].cats["<period>"]) != "week":
        return []
    shift = int(fields["shift"].cats.get("<shift>", 0)) if "shift" in fields else 0
    found: list[tuple[DateValue, Fields]] = []
    for mark in (":2", ""):
        own = {name: token for name, token in _own(fields, mark).items() if name.split(":")[0] in ("weekday", "short")}
        token = next(iter(own.values()), None)
        if token is None:
            return []
        weekday = int(token.cats.get("<weekday>", token.cats.get("<short>", 0)))
        found.append((_of_week(weekday, shift, reference), own))
    return found


def _of_week(weekday: int, shift: int, reference: date | None) -> DateValue:
    if reference is None:
        return unresolved(Precision.DAY)
    monday = calendar.week_of(reference + timedelta(days=7 * shift)).earliest or reference
    return relative.offset((monday - reference).days + weekday, reference)


def parts_of(fields: Fields) -> tuple[Part, ...]:
    """Return the fields as parts of the mention, in text order."""
    found = (Part(OFFICES.get(name.split(":")[0], "figure"), t.start, t.end) for name, t in fields.items())
    return tuple(sorted(found, key=lambda part: part.start))


def founds(pairs: list[tuple[DateValue, Fields]]) -> list[Found]:
    """Return the dates of a list as mentions, each with the span of its own words; empty where spans cross."""
    made = []
    for value, own in pairs:
        parts = parts_of(own)
        made.append(Found(Kind.DATE, parts[0].start, parts[-1].end, value, parts))
    made.sort(key=lambda found: found.start)
    crossing = any(first.end > second.start for first, second in pairwise(made))
    return [] if crossing else made
