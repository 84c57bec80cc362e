"""Dates counted from one told before: `le lendemain`, `trois jours plus tard`, `the following year`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from claims.kinds import calendar, counted, relative
from claims.kinds.date import Said, resolve, unresolved, value
from claims.kinds.date_lists import Fields
from claims.kinds.found import Context
from claims.kinds.tokens import Token
from claims.model import DateRange, DateValue, Mention, Precision
from claims.patterns import pattern
from claims.spotting.refusing import word_after

NEAR = 250
"""Characters within which `le lendemain` looks back for its day."""
GENITIVES = frozenset({"de", "du", "des", "d", "of", "the", "que", "qu", "l", "la", "le"})
"""After `la veille` these name the event that it is the eve of, which no date tells."""
GOING_ON = frozenset({"", "and", "but", "at", "in"})
"""After `the day before` anything else begins what it was before."""
LONGEST = {"day": 1, "week": 1, "weekend": 7, "month": 31, "quarter": 92, "half": 184, "year": 366}
"""Days that the date told before may have, for the week, month or year beside it to be known."""
WEEK = 7
ELIDED = pattern(r"[’']")
PLURAL = "s"


class Told(NamedTuple):
    """What is known where a sequel stands."""

    given: DateValue | None
    """The date told last, where one is near."""
    is_first: bool
    """Whether the text has told none at all: then the day of writing is the one to count from."""
    reference: date | None


def read(
    fields: Fields, start: int, end: int, context: Context, reference: date | None, mentions: Sequence[Mention]
) -> DateValue | None:
    """Return the date that the words from `start` to `end` count from the last one told; `None` where they say none.

    `mentions` are those read before. Unresolved where no date is near. Linear in the mentions passed over.
    """
    following = ELIDED.split(word_after(context, end).lower(), maxsplit=1)[0]
    is_first = not any(isinstance(mention.value, DateValue) for mention in mentions)
    told = Told(_antecedent(mentions, start, context.text), is_first, reference)
    if "sequel" in fields:
        return None if following in GENITIVES else _day(int(fields["sequel"].cats["<sequel>"]), told)
    if "beside" in fields:
        shift = int(fields["beside"].cats["<beside>"])
        return None if following in GENITIVES else _beside(shift, fields, told)
    if "beyond" in fields:
        return _beyond(fields, told.given)
    if following not in GOING_ON or context.text[end : end + 2].strip().isdigit():
        return None
    shift = int(fields["toward"].cats["<toward>"])
    unit = str(fields["period"].cats["<period>"])
    return _day(shift, told) if unit == "day" else _beside(shift, fields, told)


def _antecedent(mentions: Sequence[Mention], start: int, text: str) -> DateValue | None:
    for mention in reversed(mentions):
        if start - mention.end > NEAR or "\n\n" in text[mention.end : start]:
            return None
        if isinstance(mention.value, DateValue):
            return mention.value
    return None


def _length(given: DateValue) -> int:
    if given.earliest is None or given.latest is None:
        return 0
    return (given.latest - given.earliest).days + 1


def _day(shift: int, told: Told) -> DateValue:
    if told.given is not None and _length(told.given) == 1:
        return counted.shifted(told.given, Decimal(shift), "day", 1) or unresolved(Precision.DAY)
    if told.is_first and shift < 0 and told.reference is not None:
        return relative.offset(shift, told.reference)
    return unresolved(Precision.DAY)


def _beside(shift: int, fields: Fields, told: Told) -> DateValue | None:
    if "weekday" in fields:
        return _weekday(shift, fields, told)
    token = fields["period"]
    unit = str(token.cats["<period>"])
    if unit not in LONGEST or (token.word.endswith(PLURAL) and token.word != relative.INVARIABLE):
        return None
    if unit == "day":
        return _day(shift, told)
    given = told.given
    if "part" in fields:
        return _part_beside(int(fields["part"].cats["<part>"]), unit, shift, given)
    if given is not None and 1 <= _length(given) <= LONGEST[unit]:
        return counted.period_beside(given, unit, shift)
    if told.is_first and told.reference is not None:
        return relative.period(unit, shift, 0, told.reference)
    return unresolved(relative.PRECISIONS[unit])


def _part_beside(part: int, unit: str, shift: int, given: DateValue | None) -> DateValue:
    """Return a part of the week, month or year beside another date (`à la fin de l'année suivante`)."""
    beside = (
        counted.period_beside(given, unit, shift) if given is not None and _length(given) <= LONGEST[unit] else None
    )
    if beside is None or beside.earliest is None or beside.latest is None or given is None:
        return unresolved(relative.PRECISIONS[unit])
    days = calendar.part_of(DateRange(beside.earliest, beside.latest), part)
    return value([days], Said(part=part), given.anchor, Precision.RANGE)


def _weekday(shift: int, fields: Fields, told: Told) -> DateValue | None:
    """Return `le lundi suivant`, or `le lundi de la semaine suivante` where a week is named too."""
    weekday = int(fields["weekday"].cats["<weekday>"])
    given = told.given
    day = given.earliest if given is not None and _length(given) == 1 else told.reference if told.is_first else None
    if day is None:
        return replace(unresolved(Precision.DAY), weekday=weekday)
    if "period" in fields:
        found = day + timedelta(days=WEEK * shift + weekday - day.weekday())
    elif shift > 0:
        found = day + timedelta(days=(weekday - day.weekday() - 1) % WEEK + 1)
    else:
        found = day - timedelta(days=(day.weekday() - weekday - 1) % WEEK + 1)
    made = resolve(Said(year=found.year, month=found.month, day=found.day), None)
    anchor = given.anchor if given is not None else relative.offset(0, day).anchor
    return made and replace(made, anchor=anchor, year=None, month=None, day=None, weekday=weekday)


def _beyond(fields: Fields, given: DateValue | None) -> DateValue | None:
    amount = amount_of(fields.get("number"))
    if given is None or given.earliest is None or amount is None:
        return None
    unit, sign = str(fields["period"].cats["<period>"]), int(fields["beyond"].cats["<beyond>"])
    if _length(given) == 1 and unit in relative.MONTHS:
        made = relative.ago(amount, unit, sign, given.earliest)
        return made and replace(made, anchor=given.anchor)
    return counted.shifted(given, amount, unit, sign)


def amount_of(token: Token | None) -> Decimal | None:
    """Return the figure of a number's token, 1 for `un` or `a`; `None` where there is none."""
    if token is None:
        return None
    figure = token.cats.get("<number>")
    if figure is not None:
        amount: Decimal | None = figure.amount
        return amount
    return Decimal(1) if "<one>" in token.cats else None
