"""Dates that stand on another one: `the week of 18 March`, `trois jours après Noël`, `le lendemain`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from claims.kinds import calendar, counted, date_shapes, relative
from claims.kinds.date import Said, interval, resolve, value
from claims.kinds.date_lists import Fields, parts_of
from claims.kinds.found import Context, Found
from claims.kinds.grammar import Shape, walk
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token
from claims.model import Anchor, DateRange, DateValue, Kind, Mention, Precision
from claims.patterns import pattern
from claims.spotting import sequels
from claims.spotting.misdating import is_refused
from claims.spotting.sequels import amount_of

NESTED = frozenset({"shifted", "stretch", "week-of", "part-of", "sequel-of", "ending"})
BEYOND = frozenset({"beyond"})
OTHERS = NESTED | BEYOND
PLAIN = frozenset({"calendar", "span", "offset", "period", "division", "decade", "century", "recent", "feast-weekend"})
MOST_ARTICLES = 2
SPANNING = pattern(r"(?<!\w)(?:for|of|over|during)(?: (?:at least|about|around|up to|more than|some))? $")
"""Before `three days from Monday` these make it the days themselves."""
FROM_ON = 2
"""What `à partir de` is in the tables: the days that begin there, unless `dans` counts up to a day."""
LOOKED_BACK = 24


class Reader(NamedTuple):
    """What a reader of dates knows besides the tokens."""

    lexicon: Lexicon
    reference: date | None
    context: Context


def read(
    shapes: Sequence[Shape], tokens: list[Token], at: int, reader: Reader, mentions: Sequence[Mention]
) -> tuple[Found, int] | None:
    """Return the date that begins at a token and stands on another one, and the index to go on from.

    `mentions` are those read before, for `le lendemain`. Linear in the tokens used.
    """
    plain = shapes[0].length if shapes and shapes[0].reads not in NESTED else 0
    for shape in shapes:
        if shape.reads not in OTHERS:
            continue
        fields = {name: tokens[at + place] for name, place in shape.fields}
        if shape.reads in BEYOND:
            start, end = tokens[at].start, tokens[at + shape.length - 1].end
            made = sequels.read(fields, start, end, reader.context, reader.reference, mentions)
            if made is not None:
                start, end = tokens[at + shape.start].start, tokens[at + shape.end - 1].end
                return Found(Kind.DATE, start, end, made, parts_of(fields)), at + shape.length
            continue
        after = at + shape.length
        if shape.reads == "ending" and after < len(tokens) and "<now>" in tokens[after].cats:
            continue
        inner = date_at(tokens, after, reader, shape.reads)
        made = inner and _combined(shape.reads, fields, tokens, at, inner[0], reader.context.text)
        if inner is None or made is None or inner[1] - at < plain:
            continue
        parts = tuple(sorted((*parts_of(fields), *inner[0].parts), key=lambda part: part.start))
        return Found(Kind.DATE, tokens[at].start, inner[0].end, made, parts), inner[1]
    return None


def date_at(tokens: list[Token], at: int, reader: Reader, reads: str = "") -> tuple[Found, int] | None:
    """Return the plain date at a token, articles before it passed over, and the index of the token after it."""
    place = at
    while place < min(at + MOST_ARTICLES, len(tokens)) and "<article>" in tokens[place].cats:
        place += 1
    if place >= len(tokens):
        return None
    for begin in range(at, place + 1):
        for shape in walk(reader.lexicon.shapes, tokens, begin):
            if begin + shape.length <= place or shape.reads not in PLAIN:
                continue
            if is_refused(shape, tokens, begin, reader.lexicon, reader.context):
                continue
            found = date_shapes.read(shape, tokens, begin, reader.lexicon, reader.reference)
            if found:
                return found[0], begin + shape.length
    return _bare(tokens, at, place, reader, reads)


def _bare(tokens: list[Token], at: int, place: int, reader: Reader, reads: str) -> tuple[Found, int] | None:
    """Read what is a date only inside another one: `(the week of) the 18th`, `(the first half of) the year`."""
    token = tokens[place]
    made: DateValue | None = None
    if reads == "week-of" and "<day>" in token.cats and "<spelt>" not in token.cats:
        made = resolve(Said(day=int(token.cats["<day>"])), reader.reference)
    if "<now>" in token.cats:
        made = relative.offset(int(token.cats["<now>"]), reader.reference)
    led = place > at or tokens[place - 1].word == "du"
    if reads == "part-of" and "<period>" in token.cats and led:
        unit = str(token.cats["<period>"])
        made = relative.period(unit, 0, 0, reader.reference) if unit in relative.MONTHS else None
    return None if made is None else (Found(Kind.DATE, token.start, token.end, made, ()), place + 1)


def _combined(reads: str, fields: Fields, tokens: list[Token], at: int, inner: Found, text: str) -> DateValue | None:
    given = inner.value
    if not isinstance(given, DateValue):
        return None
    unit = str(fields["period"].cats["<period>"]) if "period" in fields else ""
    amount = amount_of(fields.get("number"))
    match reads:
        case "shifted":
            return _shifted(
                fields, given, unit, amount, text[max(0, tokens[at].start - LOOKED_BACK) : tokens[at].start]
            )
        case "sequel-of":
            return counted.shifted(given, Decimal(int(fields["sequel"].cats["<sequel>"])), "day", 1)
        case "ending":
            return counted.ending(given, amount or Decimal(1), unit) if _may_end(given, fields) else None
        case "stretch":
            return None if amount is None else counted.stretch(given, amount, unit)
        case "week-of":
            make = {"week": counted.week_around, "weekend": counted.weekend_around}.get(unit)
            return make(given) if make else None
        case _:
            return _part(fields, given, unit, amount)


def _shifted(fields: Fields, given: DateValue, unit: str, amount: Decimal | None, before: str) -> DateValue | None:
    toward = int(fields["toward"].cats["<toward>"])
    if amount is None and toward == FROM_ON:
        amount = Decimal(1)
    if amount is None:
        beside = unit != "day"
        return (
            counted.period_beside(given, unit, toward) if beside else counted.shifted(given, Decimal(toward), unit, 1)
        )
    spans = (toward == FROM_ON and "ahead" not in fields) or (toward > 0 and SPANNING.search(before.lower()))
    if spans and given.precision is Precision.DAY:
        return counted.stretch(given, amount, unit)
    return counted.shifted(given, amount, unit, min(toward, 1))


def _may_end(given: DateValue, fields: Fields) -> bool:
    """Whether a date may end a stretch: a day or a month, and no `two to May` of single periods in figures alone."""
    return given.precision in (Precision.DAY, Precision.MONTH, Precision.PART_OF_MONTH) and (
        given.weekday is None or "number" in fields
    )


def _part(fields: Fields, given: DateValue, unit: str, amount: Decimal | None) -> DateValue | None:
    ranked = fields.get("ordinal")
    if ranked is None:
        return None if amount is None else counted.part(given, "week", int(amount))
    rank = int(ranked.cats["<ordinal>"]) if "<ordinal>" in ranked.cats else int(ranked.cats["<shift>"])
    if amount is None:
        return counted.part(given, unit or "half", rank) if rank > 0 or rank == -1 else None
    return counted.part(given, unit, rank, int(amount)) if rank in (1, -1) and amount % 1 == 0 else None


def joined(found: Found, tokens: list[Token], at: int, after: int, reader: Reader) -> tuple[Found, int] | None:
    """Return the span that a date opens: `from next Monday to Friday`, `entre ce mai et octobre 2020`."""
    first = found.value
    back = at - 1
    while back >= 0 and back > at - 1 - MOST_ARTICLES and "<article>" in tokens[back].cats:
        if tokens[back].word in reader.lexicon.dates["joints"]:
            break
        back -= 1
    joints = reader.lexicon.dates["joints"].get(tokens[back].word, ()) if back >= 0 else ()
    if not isinstance(first, DateValue) or after >= len(tokens) or tokens[after].word not in joints:
        return None
    last = date_at(tokens, after + 1, reader)
    made = last and _span(first, last[0].value)
    if last is None or made is None:
        return None
    return Found(Kind.DATE, found.start, last[0].end, made, (*found.parts, *last[0].parts)), last[1]


def _span(first: DateValue, last: object) -> DateValue | None:
    if not isinstance(last, DateValue) or first.earliest is None or last.latest is None:
        return None
    begin, end = first.earliest, last.latest
    if last.weekday is not None and last.day is None and first.earliest == first.latest:
        end = begin + calendar.DAY * ((last.weekday - begin.weekday()) % 7)
    elif last.year is None and (last.month is not None) and last.anchor is Anchor.PUBLICATION:
        said = Said(month=last.month, day=last.day)
        near = [made.latest for made in (interval(said, begin.year), interval(said, begin.year + 1)) if made]
        end = next((day for day in near if day is not None and day >= begin), end)
    if end < begin:
        return None
    both = first.anchor is Anchor.ABSOLUTE and last.anchor is Anchor.ABSOLUTE
    anchor = Anchor.ABSOLUTE if both else Anchor.PUBLICATION
    return value([DateRange(begin, end)], relative.NOTHING_SAID, anchor, Precision.RANGE)
