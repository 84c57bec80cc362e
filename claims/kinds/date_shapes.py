"""Shapes of dates and times → values: one reader for each name that the tables' rules use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from claims.kinds import calendar, counted, date_lists, far_off, relative
from claims.kinds.date import Said, full_year, interval, precision_of, resolve, say_fields, unresolved, value
from claims.kinds.date_lists import Fields, parts_of
from claims.kinds.far_off import amount_of
from claims.kinds.figures import is_whole
from claims.kinds.found import Found
from claims.kinds.grammar import Shape
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token
from claims.model import Anchor, DateRange, DateValue, Kind, Precision

Reader = Callable[[Fields, Lexicon, "date | None"], "DateValue | None"]
INVARIABLE, PLURAL = "mois", "s"
"""The plural ends `derniers`, `prochaines`: several periods, how many is not said."""
WINTER = 24
LONGEST_SPAN = timedelta(days=366 * 400)


def read(shape: Shape, tokens: list[Token], at: int, lexicon: Lexicon, reference: date | None) -> list[Found]:
    """Return what the tokens from `at` on say in a shape of dates; empty where it is no date after all."""
    fields = {name: tokens[at + place] for name, place in shape.fields}
    if shape.reads in LISTS:
        return date_lists.founds(LISTS[shape.reads](fields, lexicon, reference))
    reader = READERS.get(shape.reads)
    made = reader(fields, lexicon, reference) if reader else None
    if made is None:
        return []
    start, end = tokens[at + shape.start].start, tokens[at + shape.end - 1].end
    return [Found(Kind.DATE, start, end, made, parts_of(fields))]


def _calendar(fields: Fields, lexicon: Lexicon, reference: date | None) -> DateValue | None:
    said = say_fields(fields, month_first=lexicon.month_first, today=reference)
    return None if said is None else resolve(said, reference)


def _span(fields: Fields, lexicon: Lexicon, reference: date | None) -> DateValue | None:
    """Read `du 3 au 5 mai`, `de 2014 à 2018`: what one end does not say it has from the other."""
    left = say_fields(fields, month_first=lexicon.month_first, today=reference)
    right = say_fields(fields, mark=":2", month_first=lexicon.month_first, today=reference)
    if left is None or right is None or left == Said():
        return None
    left, right = _completed(left, right)
    if "yy:2" in fields and left.year is not None:
        right = right._replace(year=left.year - left.year % 100 + fields["yy:2"].cats["<yy>"])
    if reference is None and (left.year is None or right.year is None):
        return _open_span(left, right)
    first, last = _ends(left, right, reference)
    if first is None or last is None or first > last or last - first > LONGEST_SPAN:
        return None
    anchor = Anchor.ABSOLUTE if left.year is not None else Anchor.PUBLICATION
    keep = Said(year=left.year if left.year == right.year else None)
    ranges = [DateRange(first, last), *_coming(left, right, reference, first)]
    return value(ranges, keep, anchor, Precision.RANGE)


def _coming(left: Said, right: Said, reference: date | None, past: date) -> list[DateRange]:
    """Return the span of the year to come, for `du 3 au 5 mai` without a year."""
    made = resolve(left, reference) if left.year is None and left.month is not None and right.offset is None else None
    later = [r.earliest for r in made.readings if r.earliest is not None and r.earliest > past] if made else []
    found = [(first, _last_after(right, first)) for first in later]
    return [DateRange(first, last) for first, last in found if last is not None]


def _last_after(right: Said, first: date) -> date | None:
    """Return the last day of the second end, in the year of the first or the year after."""
    made = interval(right, right.year or first.year)
    if right.year is None and made is not None and made.latest is not None and made.latest < first:
        made = interval(right, first.year + 1)
    return made.latest if made else None


def _completed(left: Said, right: Said) -> tuple[Said, Said]:
    if left.month is None and left.day is not None:
        left = left._replace(month=right.month)
    if left.shift is None and right.shift is not None:
        left = left._replace(shift=right.shift)
    if right.month is None and right.day is not None:
        right = right._replace(month=left.month)
    if left.year is None and right.year is not None and (left.month is not None):
        year = right.year
        if right.month is not None and left.month > right.month:
            year -= 1
        left = left._replace(year=year)
    elif right.year is None and left.year is not None and right.month is not None:
        right = right._replace(year=left.year + (left.month is not None and left.month > right.month))
    return left, right


def _ends(left: Said, right: Said, reference: date | None) -> tuple[date | None, date | None]:
    if left.weekday is not None and left.month is None and left.day is None:
        return _weekday_ends(left, right, reference)
    first = resolve(left, reference)
    if first is None or first.earliest is None:
        return None, None
    if right.offset is not None:
        last = resolve(right, reference)
        return first.earliest, last.latest if last else None
    if right.year is None:
        return first.earliest, _last_after(right, first.earliest)
    last = resolve(right, reference)
    return first.earliest, last.latest if last else None


def _weekday_ends(left: Said, right: Said, reference: date | None) -> tuple[date | None, date | None]:
    if right.weekday is None or left.weekday is None:
        return None, None
    told = resolve(right, reference) if right.day is not None else None
    if told is not None and told.earliest is not None:
        return told.earliest - timedelta(days=(right.weekday - left.weekday) % 7), told.earliest
    if reference is None:
        return None, None
    last, _ = calendar.weekday_near(right.weekday, reference)
    return last - timedelta(days=(right.weekday - left.weekday) % 7), last


def _open_span(left: Said, right: Said) -> DateValue:
    """Return a span that only the year would settle: its two days where both are told (`5-6 March`)."""
    grain = precision_of(left)
    made = unresolved(Precision.RANGE)
    return (
        made
        if grain is Precision.YEAR
        else DateValue(
            None,
            None,
            _days_without_year(left, right),
            Precision.RANGE,
            Anchor.UNRESOLVED,
            None,
            left.month,
            left.day,
            left.weekday,
        )
    )


def _days_without_year(left: Said, right: Said) -> str:
    month = left.month or right.month
    if left.day is None or right.day is None or month is None or right.month is None:
        return "XXXX-XX-XX"
    return f"XXXX-{month:02}-{left.day:02}/XXXX-{right.month:02}-{right.day:02}"


def _offset(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    return relative.offset(int(fields["reldate"].cats["<reldate>"]), reference)


def _period(fields: Fields, lexicon: Lexicon, reference: date | None) -> DateValue | None:
    unit = str(fields["period"].cats["<period>"]) if "period" in fields else "year"
    shift = int(fields["shift"].cats["<shift>"]) if "shift" in fields else 0
    part = int(fields["part"].cats["<part>"]) if "part" in fields else 0
    weekday = fields.get("weekday")
    if weekday is None:
        words = [fields["period"].word] if "period" in fields and shift else []
        words += [fields["shift"].word] if shift and not lexicon.month_first else []
        if unit == "day" or _are_several(words, lexicon):
            return None
        return relative.period(unit, shift, part, reference)
    if unit != "week" or reference is None:
        return None if unit != "week" else unresolved(Precision.DAY)
    monday = calendar.week_of(reference + timedelta(days=7 * shift)).earliest
    return (
        None
        if monday is None
        else relative.offset((monday - reference).days + int(weekday.cats["<weekday>"]), reference)
    )


def _are_several(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the words are plurals: by the language's list, else by their end."""
    plurals = lexicon.dates.get("several")
    if plurals is not None:
        return not frozenset(plurals).isdisjoint(words)
    return any(word.endswith(PLURAL) and word != INVARIABLE for word in words)


def _recent(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    amount = amount_of(fields) if "number" in fields else None
    shift = int(fields["shift"].cats["<shift>"])
    unit = str(fields["period"].cats["<period>"])
    if amount is None or shift == 0 or (amount > 1 and not fields["period"].word.endswith(PLURAL)):
        return None
    return relative.recent(amount, unit, shift, reference)


def _decade(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    year: Any = None
    if "decades" in fields:
        year = fields["decades"].cats["<decades>"]
    elif "decade" in fields:
        year = fields["decade"].cats["<decade>"]
    elif "year" in fields:
        cats = fields["year"].cats
        year = cats.get("<year>", cats.get("<yy>"))
        if year is None and "<number>" in cats:
            year = cats["<number>"].amount
    if year is None or year != int(year) or int(year) % 10:
        return None
    first = full_year(int(year), reference) if year < 100 else int(year)
    return _years_part(calendar.years(first, first + 9), fields, Precision.DECADE)


def _years_part(whole: DateRange | None, fields: Fields, precision: Precision) -> DateValue | None:
    """Return several years, or the beginning, middle or end of them."""
    if whole is None:
        return None
    part = int(fields["part"].cats["<part>"]) if "part" in fields else 0
    return value([calendar.part_of(whole, part)], Said(part=part), Anchor.ABSOLUTE, precision)


def _century(fields: Fields, _: Lexicon, __: date | None) -> DateValue | None:
    rank = fields["ordinal"].cats.get("<ordinal>") if "ordinal" in fields else fields["roman"].cats.get("<roman>")
    if rank is None or not 1 <= rank <= 30:
        return None
    return _years_part(calendar.years(100 * (rank - 1) + (rank == 1), 100 * rank - 1), fields, Precision.CENTURY)


def _centuries(fields: Fields, _: Lexicon, __: date | None) -> list[tuple[DateValue, Fields]]:
    """Read `aux XVIIe et XVIIIe siècles`: each century is a mention of its own."""
    found = []
    for mark in (":2", ""):
        own = {name[: len(name) - len(mark)]: token for name, token in fields.items() if name[7:] == mark}
        made = _century(own, _, __)
        if made is None:
            return []
        found.append((made, own))
    return found


def _season_pair(fields: Fields, _: Lexicon, __: date | None) -> DateValue | None:
    """Read `l'hiver 2018-2019`: the winter of the second year, no other season."""
    year = int(fields["year"].cats["<year>"])
    last = fields.get("year:2") or fields["yy:2"]
    second = int(last.cats["<year>"]) if "year:2" in fields else year - year % 100 + int(last.cats["<yy>"])
    code = int(fields["season"].cats["<season>"])
    return resolve(Said(year=second, season=code), None) if code == WINTER and second == year + 1 else None


def _years_on(fields: Fields, _: Lexicon, __: date | None) -> DateValue | None:
    """Read `2003-4`: a year of business over two of the calendar."""
    first = int(fields["years-on"].cats["<years-on>"])
    days = calendar.years(first, first + 1)
    return None if days is None else value([days], Said(), Anchor.ABSOLUTE, Precision.RANGE)


def _that_year(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `May last year`, `en mars de l'an dernier`: the month of the reference's year or of one beside it."""
    if fields["period"].cats["<period>"] != "year":
        return None
    shift = int(fields["shift"].cats.get("<shift>", 0)) if "shift" in fields else 0
    own = {name: token for name, token in fields.items() if name not in ("period", "shift", "this")}
    head = own.get("month") or own.get("season")
    for name in ("season", "feast"):
        if head is not None and f"<{name}>" in head.cats:
            own = {name: head}
    said = say_fields(own)
    if said is None:
        return None
    if reference is None:
        return resolve(said, None)
    made = resolve(said._replace(year=reference.year + shift), None)
    return made and replace(made, anchor=Anchor.PUBLICATION, year=None)


def _within(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    return relative.within(int(fields["within"].cats["<within>"]), reference)


def _this_weekend(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `pendant le week-end`, `at the weekend`: the last one or the next."""
    return relative.weekend(reference) if fields["period"].cats["<period>"] == "weekend" else None


def _period_end(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `year-end`, `the month's end`: the last part of the reference's own."""
    unit = str(fields["period"].cats["<period>"])
    return relative.period(unit, 0, 3, reference) if unit in ("year", "month") else None


def _day_of_month(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `le 5 du mois prochain`, `the 12th of last month`."""
    shift = int(fields["shift"].cats["<shift>"]) if "shift" in fields else 0
    if fields["period"].cats["<period>"] != "month":
        return None
    return relative.day_of_month(int(fields["day"].cats["<day>"]), shift, reference)


def _division(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `premier trimestre 2019`, `second half of 2018`, `T3 2019`."""
    kind, rank = _division_rank(fields)
    size = {"quarter": 3, "half": 6}.get(kind, 0)
    if rank is None or not size or not 1 <= rank <= 12 // size:
        return None
    precision = Precision.QUARTER if kind == "quarter" else Precision.HALF

    def made(year: int) -> DateRange:
        first = (rank - 1) * size + 1
        return DateRange(date(year, first, 1), calendar.month_of(year, first + size - 1).latest)

    if "year" in fields:
        return value([made(fields["year"].cats["<year>"])], Said(), Anchor.ABSOLUTE, precision)
    if reference is None:
        return unresolved(precision)
    readings = [r for r in calendar.nearest(made, reference) if r is not None]
    return value(readings, Said(), Anchor.PUBLICATION, precision)


def _division_span(fields: Fields, lexicon: Lexicon, reference: date | None) -> DateValue | None:
    """Read `T1 2017 - T3 2018`."""
    first, last = (
        _division({name: fields[name + mark] for name in ("division", "year")}, lexicon, reference)
        for mark in ("", ":2")
    )
    if first is None or last is None or first.earliest is None or last.latest is None or first.earliest > last.latest:
        return None
    return value([DateRange(first.earliest, last.latest)], Said(), Anchor.ABSOLUTE, Precision.RANGE)


def _division_rank(fields: Fields) -> tuple[str, int | None]:
    if "division" in fields:
        kind, rank = fields["division"].cats["<division>"]
        return kind, rank
    word = fields.get("period")
    kind = str(word.cats.get("<period>", "half")) if word else "half"
    if "shift" in fields:  # le dernier trimestre 2018
        return kind, {"quarter": 4, "half": 2}.get(kind) if fields["shift"].cats["<shift>"] == -1 else None
    rank = fields["ordinal"].cats.get("<ordinal>")
    return (kind, rank) if kind in ("quarter", "half") else ("half", None)


def _couple(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    return relative.recent(
        Decimal(2), str(fields["period"].cats["<period>"]), int(fields["shift"].cats["<shift>"]), reference
    )


def _after_next(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    return relative.period(str(fields["period"].cats["<period>"]), 2, 0, reference)


def _edge(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    side = int(fields["edge"].cats["<edge>"]) if "edge" in fields else 0
    return counted.edge(str(fields["period"].cats["<period>"]), side, reference)


def _week_number(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    amount = amount_of(fields)
    return None if amount is None or not is_whole(amount) else counted.week_number(int(amount), reference)


def _feast_weekend(fields: Fields, lexicon: Lexicon, reference: date | None) -> DateValue | None:
    if "period" in fields and fields["period"].cats["<period>"] != "weekend":
        return None
    made = _calendar({name: token for name, token in fields.items() if name != "period"}, lexicon, reference)
    return made and counted.weekend_around(made)


LISTS = {"days": date_lists.days, "weekdays": date_lists.weekdays, "centuries": _centuries}
READERS: dict[str, Reader] = {
    "calendar": _calendar,
    "span": _span,
    "offset": _offset,
    "period": _period,
    "ago": far_off.ago,
    "ago-between": far_off.ago_between,
    "ago-and-half": far_off.ago_and_half,
    "ahead": far_off.ahead,
    "recent": _recent,
    "decade": _decade,
    "century": _century,
    "division": _division,
    "division-span": _division_span,
    "couple": _couple,
    "after-next": _after_next,
    "edge": _edge,
    "week-number": _week_number,
    "feast-weekend": _feast_weekend,
    "season-pair": _season_pair,
    "within": _within,
    "that-year": _that_year,
    "years-on": _years_on,
    "the-weekend": _this_weekend,
    "period-end": _period_end,
    "day-of-month": _day_of_month,
}
