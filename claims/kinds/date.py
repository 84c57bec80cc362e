"""Dates: a day, a month, a year, a season, a feast or a span of them, as intervals with their grain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from claims.kinds import calendar
from claims.kinds.tokens import Token
from claims.model import Anchor, DateRange, DateValue, Precision
from claims.patterns import pattern

CENTURY = 100
FIRST_YEAR, LAST_YEAR = 10, 9900
"""Years from which every shift stays in the calendar."""
RECENT = 20
"""Two digits up to this much after the reference's year are of its century, others of the one before."""
CLOSE = 2
"""`mercredi dernier` said so few days after Wednesday is the Wednesday of the week before, else one says hier."""
NUMERIC = pattern(r"(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,4}))?")


class Said(NamedTuple):
    """What the words of a date say, before anything is known of the day they were written."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: int = 0
    season: int | None = None
    feast: str | None = None
    shift: int | None = None
    """-1 for the last one, 1 for the next one, 0 for this one."""
    swapped: tuple[int, int] | None = None
    """Day and month the other way round, where figures allow both."""
    offset: int | None = None
    """Days from the day of writing."""
    near: bool = False
    """The nearest weekday of its side, whatever the week: `this coming Friday`."""


def say_fields(
    fields: dict[str, Token], *, mark: str = "", month_first: bool = False, today: date | None = None
) -> Said | None:
    """Return what the fields of a shape say (those whose names end on `mark`); `None` where figures make no date."""

    def get(name: str, category: str | None = None) -> Any:  # noqa: ANN401
        token = fields.get(name + mark)
        return None if token is None else token.cats.get(category or f"<{name}>")

    weekday = get("weekday")
    if weekday is None:
        weekday = get("short") if "short" + mark in fields else get("weekday", "<short>")
    month, year = get("month"), _year(get("year"), get("yy"), today)
    if month is None:
        month = get("month", "<month-weak>")
    if year is None:
        month = get("year", "<month>") if month is None else month
        year = get("month", "<year>")
    offset = get("now", "<now>")
    if offset is None:
        offset = get("now", "<reldate>") if "now" + mark in fields else get("reldate")
    said = Said(
        year,
        month,
        get("day"),
        weekday,
        get("part") or 0,
        get("season"),
        get("feast"),
        _shift(fields, mark),
        offset=offset,
        near=_is_near(fields, mark),
    )
    numeric = get("numeric")
    return said if numeric is None else _numeric(said, numeric, month_first=month_first, today=today)


def _shift(fields: dict[str, Token], mark: str) -> int | None:
    token = fields.get("shift" + mark)
    if token is not None:
        return int(token.cats["<shift>"])
    return 0 if "this" + mark in fields else None


def _is_near(fields: dict[str, Token], mark: str) -> bool:
    token = fields.get("shift" + mark)
    return token is not None and ("<near>" in token.cats or "this" + mark in fields)


def _year(year: int | None, two: int | None, today: date | None) -> int | None:
    return year if two is None else full_year(two, today)


def full_year(two: int, today: date | None) -> int:
    """Return the year that two digits mean: the latest that is not far in the future."""
    base = (today or date(2020, 1, 1)).year
    year = base - base % CENTURY + two
    return year - CENTURY if year > base + RECENT else year


def _numeric(said: Said, text: str, *, month_first: bool, today: date | None) -> Said | None:
    match = NUMERIC.fullmatch(text)
    if match is None:
        return None
    first, second, third = match.groups()
    if len(first) == 4:
        return said._replace(year=int(first), month=int(second), day=int(third) if third else None)
    if len(first) > 2:
        return None
    year = said.year if third is None else int(third) if len(third) == 4 else full_year(int(third), today)
    a, b = int(first), int(second)
    day, month = (b, a) if month_first and a <= 12 else (a, b)
    if month > 12:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    swapped = (month, day) if month_first and day <= 12 and day != month else None
    return said._replace(year=year, month=month, day=day, swapped=swapped)


def interval(said: Said, year: int) -> DateRange | None:
    """Return the days of `said` in `year`, `None` where that year has none."""
    if said.feast is not None:
        found = calendar.feast(said.feast, year)
        return None if found is None else DateRange(found, found)
    if said.season is not None:
        return calendar.part_of(calendar.season(said.season, year), said.part)
    if said.month is None:
        return calendar.part_of(calendar.year_of(year), said.part)
    if said.day is None:
        return calendar.part_of(calendar.month_of(year, said.month), said.part)
    day = calendar.day_of(year, said.month, said.day)
    return None if day is None else DateRange(day, day)


def precision_of(said: Said) -> Precision:
    """Return the grain of what is said."""
    if said.day is not None or said.offset is not None or said.weekday is not None or said.feast is not None:
        return Precision.DAY
    if said.season is not None:
        return Precision.SEASON
    if said.part:
        return Precision.PART_OF_MONTH if said.month else Precision.RANGE
    return Precision.MONTH if said.month is not None else Precision.YEAR


@lru_cache(maxsize=1 << 12)
def resolve(said: Said, reference: date | None) -> DateValue | None:
    """Return the value of what is said; `None` where no calendar has such a day.

    With a year it stands by itself. Without one it is the latest not after `reference` and, as a second reading, the
    first after it; the other words (`prochain`, a weekday written with it) leave one of the two. Without a
    `reference` it stays unresolved, with what the words say kept in the fields.
    """
    if said.year is not None:
        return _absolute(said)
    if reference is None:
        return _unresolved(said) if _possible(said) else None
    if said.offset is not None:
        day = reference + timedelta(days=said.offset)
        ranges = [DateRange(day, day)]
    elif said.month is None and said.season is None and said.feast is None:
        ranges = _near_days(said, reference)
    else:
        ranges = _near_years(said, reference)
    return None if not ranges else value(ranges, said, Anchor.PUBLICATION)


def _absolute(said: Said) -> DateValue | None:
    year = said.year or 0
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    made = interval(said, year)
    if made is None:
        if said.swapped is None:
            return None
        made = interval(said._replace(day=said.swapped[0], month=said.swapped[1]), year)
    ranges = [made] if made else []
    if said.swapped:
        other = interval(said._replace(day=said.swapped[0], month=said.swapped[1]), year)
        if other is not None and other not in ranges:
            ranges.append(other)
    return value(ranges, said, Anchor.ABSOLUTE) if ranges else None


def _possible(said: Said) -> bool:
    return said.month is None or said.day is None or calendar.day_of(2000, said.month, said.day) is not None


def _near_years(said: Said, reference: date) -> list[DateRange]:
    if said.shift == 0:
        made = interval(said, reference.year)
        return [made] if made else []
    strict = said.shift == -1 and said.day is None
    past, coming = calendar.nearest(lambda year: interval(said, year), reference, strict=strict)
    if said.shift == -1:
        return [past] if past else []
    if said.shift == 1:
        return [coming] if coming else []
    found = [r for r in (past, coming) if r is not None]
    if said.weekday is not None and said.day is not None:
        found = _with_weekday(said, found)
    if said.swapped is not None:
        other = said._replace(day=said.swapped[0], month=said.swapped[1], swapped=None)
        found += [r for r in _near_years(other, reference) if r not in found]
    return found


def _with_weekday(said: Said, found: list[DateRange]) -> list[DateRange]:
    kept = [r for r in found if r.earliest is not None and r.earliest.weekday() == said.weekday]
    return kept or found


def _near_days(said: Said, reference: date) -> list[DateRange]:
    if said.day is not None:
        return _near_months(said, reference)
    if said.weekday is None:
        return []
    past, coming = calendar.weekday_near(said.weekday, reference)
    week = timedelta(days=7)
    if said.shift == 0:
        days = [past if (reference - past).days <= 3 else coming]
    elif said.near:
        days = [coming if said.shift == 1 else past - week if past == reference else past]
    elif said.shift == -1:
        latest = past - week if past == reference else past
        same_week = calendar.week_of(latest) == calendar.week_of(reference)
        days = [latest, latest - week] if same_week else [latest]
        if same_week and (reference - latest).days <= CLOSE:
            days.reverse()
    elif said.shift == 1:
        same_week = calendar.week_of(coming) == calendar.week_of(reference)
        days = [coming + week, coming] if same_week else [coming]
    else:
        days = [past, coming]
    return [DateRange(d, d) for d in days]


def _near_months(said: Said, reference: date) -> list[DateRange]:
    found: list[date] = []
    for step in (-1, 1):
        index = reference.year * 12 + reference.month - 1
        for _ in range(24):
            day = calendar.day_of(index // 12, index % 12 + 1, said.day or 0)
            fits = day is not None and (day <= reference) == (step < 0)
            if day is not None and fits and said.weekday in (None, day.weekday()):
                found.append(day)
                break
            index += step
    if said.weekday is not None:  # a day of the week and of the month is written of the nearest one
        found.sort(key=lambda day: abs((day - reference).days))
    return [DateRange(d, d) for d in found]


def value(ranges: list[DateRange], said: Said, anchor: Anchor, precision: Precision | None = None) -> DateValue:
    """Return the date of one or more readings, the likeliest first."""
    grain = precision or precision_of(said)
    first = ranges[0]
    return DateValue(
        earliest=first.earliest,
        latest=first.latest,
        edtf=edtf(first, grain, said),
        precision=grain,
        anchor=anchor,
        year=said.year,
        month=said.month,
        day=said.day,
        weekday=said.weekday,
        readings=tuple(ranges) if len(ranges) > 1 else (),
        approximate=bool(said.part),
    )


def preferring(given: DateValue, days: DateRange) -> DateValue:
    """Return a date with another of its readings held to be the likeliest."""
    said = Said(season=_season_code(given), part=int(given.approximate))
    return replace(given, earliest=days.earliest, latest=days.latest, edtf=edtf(days, given.precision, said))


def _season_code(given: DateValue) -> int | None:
    code = given.edtf[-2:]
    return int(code) if given.precision is Precision.SEASON and given.edtf[-3:-2] == "-" and code.isdigit() else None


def _unresolved(said: Said) -> DateValue:
    month = f"{said.month:02}" if said.month else "XX"
    day = f"{said.day:02}" if said.day else "XX"
    if said.season is not None:
        text = f"XXXX-{said.season}"
    elif said.month and said.day is None and said.weekday is None:
        text = f"XXXX-{month}"
    else:
        text = f"XXXX-{month}-{day}"
    return DateValue(
        None, None, text, precision_of(said), Anchor.UNRESOLVED, None, said.month, said.day, said.weekday,
        approximate=bool(said.part),
    )  # fmt: skip


def unresolved(precision: Precision) -> DateValue:
    """Return a date that only the day of writing would settle (`hier`, `la semaine dernière`)."""
    return DateValue(None, None, "XXXX-XX-XX", precision, Anchor.UNRESOLVED)


def edtf(days: DateRange, precision: Precision, said: Said | None = None) -> str:
    """Return ISO 8601-2 text of an interval: `2018-09`, `198X`, `2018-21`, else its two ends."""
    first, last = days.earliest, days.latest
    if first is None or last is None:
        return f"{first or '..'}/{last or '..'}"
    if first == last:
        return first.isoformat()
    if days == calendar.year_of(first.year):
        return f"{first.year:04}"
    if days == calendar.month_of(first.year, first.month):
        return f"{first.year:04}-{first.month:02}"
    if precision is Precision.DECADE and first.year % 10 == 0 and last.year == first.year + 9:
        return f"{first.year // 10:03}X"
    if precision is Precision.CENTURY and first.year % 100 in (0, 1) and last.year % 100 == 99:
        return f"{first.year // 100:02}XX"
    if precision is Precision.SEASON and said is not None and said.season and not said.part:
        return f"{last.year:04}-{said.season}"
    if precision in (Precision.QUARTER, Precision.HALF) and first.year == last.year:
        code = 33 + first.month // 3 if precision is Precision.QUARTER else 40 + first.month // 7
        return f"{first.year:04}-{code}"
    return f"{first.isoformat()}/{last.isoformat()}"
