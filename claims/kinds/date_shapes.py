"""Shapes of dates and times → values: one reader for each name that the tables' rules use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from claims.kinds import calendar, counted, relative
from claims.kinds.date import Said, full_year, interval, precision_of, resolve, say_fields, unresolved, value
from claims.kinds.found import Found
from claims.kinds.grammar import Shape
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token
from claims.model import Anchor, DateRange, DateValue, Kind, Part, Precision

Fields = dict[str, Token]
Reader = Callable[[Fields, Lexicon, "date | None"], "DateValue | None"]
INVARIABLE = "mois"
PLURAL = "s"
"""Ends `derniers`, `prochaines`: several periods, how many is not said."""
LONGEST_SPAN = timedelta(days=366 * 400)
DECADE_PARTS = {0: (0, 9), 1: (0, 3), 2: (4, 6), 3: (7, 9)}
"""First and last year of a whole decade, its beginning, middle and end."""
OFFICES = {
    "weekday": "weekday", "short": "weekday", "day": "day", "month": "month", "year": "year", "yy": "year",
    "numeric": "day", "shift": "anchor", "this": "anchor", "reldate": "anchor", "back": "anchor", "ahead": "anchor",
    "part": "period", "period": "period", "season": "period", "feast": "period", "number": "figure", "zone": "unit",
    "clock": "figure", "hour": "figure", "half": "unit",
}  # fmt: skip


def read(shape: Shape, tokens: list[Token], at: int, lexicon: Lexicon, reference: date | None) -> list[Found]:
    """Return what the tokens from `at` on say in a shape of dates; empty where it is no date after all."""
    fields = {name: tokens[at + place] for name, place in shape.fields}
    if shape.reads == "days":
        return _days(fields, lexicon, reference)
    reader = READERS.get(shape.reads)
    made = reader(fields, lexicon, reference) if reader else None
    if made is None:
        return []
    start, end = tokens[at + shape.start].start, tokens[at + shape.end - 1].end
    return [Found(Kind.DATE, start, end, made, parts_of(fields))]


def parts_of(fields: Fields) -> tuple[Part, ...]:
    """Return the fields as parts of the mention, in text order."""
    found = (Part(OFFICES.get(name.split(":")[0], "figure"), t.start, t.end) for name, t in fields.items())
    return tuple(sorted(found, key=lambda part: part.start))


def _calendar(fields: Fields, lexicon: Lexicon, reference: date | None) -> DateValue | None:
    said = say_fields(fields, month_first=lexicon.month_first, today=reference)
    return None if said is None else resolve(said, reference)


def _days(fields: Fields, lexicon: Lexicon, reference: date | None) -> list[Found]:
    """Read `les 8 et 9 avril`: each day is a mention of its own, the last one with the month."""
    said = say_fields(fields, month_first=lexicon.month_first, today=reference)
    if said is None:
        return []
    found = []
    for mark in (":3", ":2", ""):
        day, weekday = fields.get("day" + mark), fields.get("weekday" + mark)
        if day is None:
            continue
        named = weekday.cats["<weekday>"] if weekday else None
        one = resolve(said._replace(day=day.cats["<day>"], weekday=named), reference)
        if one is None:
            return []
        own = {name: token for name, token in fields.items() if name.endswith(mark) and (mark or ":" not in name)}
        parts = parts_of(own)
        found.append(Found(Kind.DATE, parts[0].start, parts[-1].end, one, parts))
    return found


def _span(fields: Fields, lexicon: Lexicon, reference: date | None) -> DateValue | None:
    """Read `du 3 au 5 mai`, `de 2014 à 2018`: what one end does not say it has from the other."""
    left = say_fields(fields, month_first=lexicon.month_first, today=reference)
    right = say_fields(fields, mark=":2", month_first=lexicon.month_first, today=reference)
    if left is None or right is None:
        return None
    left, right = _completed(left, right)
    if "yy:2" in fields and left.year is not None:
        right = right._replace(year=left.year - left.year % 100 + fields["yy:2"].cats["<yy>"])
    if reference is None and (left.year is None or right.year is None):
        return _open_span(left)
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
    if reference is None or right.weekday is None or left.weekday is None:
        return None, None
    last, _ = calendar.weekday_near(right.weekday, reference)
    return last - timedelta(days=(right.weekday - left.weekday) % 7), last


def _open_span(left: Said) -> DateValue:
    grain = precision_of(left)
    made = unresolved(Precision.RANGE)
    return (
        made
        if grain is Precision.YEAR
        else DateValue(
            None, None, "XXXX-XX-XX", Precision.RANGE, Anchor.UNRESOLVED, None, left.month, left.day, left.weekday
        )
    )


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
        if unit == "day" or any(word.endswith(PLURAL) and word != INVARIABLE for word in words):
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


def _amount(fields: Fields) -> Decimal | None:
    token = fields["number"]
    figure = token.cats.get("<number>")
    if figure is not None:
        amount: Decimal | None = figure.amount
        return amount
    return Decimal(1) if "<one>" in token.cats else None


def _ago(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    amount = _amount(fields)
    if amount is None:
        return None
    return relative.ago(amount, str(fields["period"].cats["<period>"]), -1, reference)


def _ahead(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    amount = _amount(fields)
    if amount is None:
        return None
    return relative.ago(amount, str(fields["period"].cats["<period>"]), 1, reference)


def _recent(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    amount = _amount(fields) if "number" in fields else None
    shift = int(fields["shift"].cats["<shift>"])
    unit = str(fields["period"].cats["<period>"])
    if amount is None or shift == 0:
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
    begin, end = DECADE_PARTS[int(fields["part"].cats["<part>"]) if "part" in fields else 0]
    days = calendar.years(first + begin, first + end)
    said = Said(part=int("part" in fields))
    return None if days is None else value([days], said, Anchor.ABSOLUTE, Precision.DECADE)


def _century(fields: Fields, _: Lexicon, __: date | None) -> DateValue | None:
    rank = fields["ordinal"].cats.get("<ordinal>") if "ordinal" in fields else fields["roman"].cats.get("<roman>")
    if rank is None or not 1 <= rank <= 30:
        return None
    days = calendar.years(100 * (rank - 1) + (rank == 1), 100 * rank - 1)
    return None if days is None else value([days], Said(), Anchor.ABSOLUTE, Precision.CENTURY)


def _division(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `premier trimestre 2019`, `second half of 2018`, `T3 2019`."""
    kind, rank = _division_rank(fields)
    if rank is None:
        return None
    size = {"quarter": 3, "half": 6}[kind]
    if not 1 <= rank <= 12 // size:
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


def _division_rank(fields: Fields) -> tuple[str, int | None]:
    if "division" in fields:
        kind, rank = fields["division"].cats["<division>"]
        return kind, rank
    rank = fields["ordinal"].cats.get("<ordinal>")
    word = fields.get("period")
    kind = str(word.cats.get("<period>", "half")) if word else "half"
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
    amount = _amount(fields)
    return None if amount is None or amount % 1 else counted.week_number(int(amount), reference)


def _feast_weekend(fields: Fields, lexicon: Lexicon, reference: date | None) -> DateValue | None:
    if "period" in fields and fields["period"].cats["<period>"] != "weekend":
        return None
    made = _calendar({name: token for name, token in fields.items() if name != "period"}, lexicon, reference)
    return made and counted.weekend_around(made)


READERS: dict[str, Reader] = {
    "calendar": _calendar,
    "span": _span,
    "offset": _offset,
    "period": _period,
    "ago": _ago,
    "ahead": _ahead,
    "recent": _recent,
    "decade": _decade,
    "century": _century,
    "division": _division,
    "couple": _couple,
    "after-next": _after_next,
    "edge": _edge,
    "week-number": _week_number,
    "feast-weekend": _feast_weekend,
}
