"""Dates that stand on another one: `the week of 18 March`, `trois jours après Noël`, `le lendemain`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from claims.kinds import calendar, counted, date_shapes, relative
from claims.kinds.date import Said, interval, resolve, unresolved, value
from claims.kinds.date_shapes import Fields, parts_of
from claims.kinds.found import Context, Found
from claims.kinds.grammar import Shape, walk
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token
from claims.model import Anchor, DateRange, DateValue, Kind, Mention, Precision
from claims.spotting.refusing import is_refused, word_after, word_before

NESTED = frozenset({"shifted", "stretch", "week-of", "part-of"})
BEYOND = frozenset({"beyond"})
OTHERS = NESTED | BEYOND
PLAIN = frozenset({"calendar", "span", "offset", "period", "division", "decade", "century", "recent", "feast-weekend"})
MOST_ARTICLES = 2
NEAR = 250
"""Characters within which `le lendemain` looks back for its day."""
SPANNING = ("for", "pendant", "durant", "of")
"""Before `three days from Monday` these make it the days themselves."""
GENITIVES = frozenset({"de", "du", "des", "d'", "of", "the", "que", "qu'", "l'", "la", "le"})


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
            made = _beyond(fields, tokens, at, shape, reader, mentions)
            if made is not None:
                return Found(Kind.DATE, tokens[at].start, tokens[at + shape.end - 1].end, made, parts_of(fields)), (
                    at + shape.length
                )
            continue
        inner = date_at(tokens, at + shape.length, reader, shape.reads)
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
    amount = _amount(fields)
    match reads:
        case "shifted":
            if amount is None:
                return None
            before = word_before(text, tokens[at].start).lower()
            toward = int(fields["toward"].cats["<toward>"])
            if before in SPANNING and toward > 0 and given.precision is Precision.DAY:
                return counted.stretch(given, amount, unit)
            return counted.shifted(given, amount, unit, toward)
        case "stretch":
            return None if amount is None else counted.stretch(given, amount, unit)
        case "week-of":
            make = {"week": counted.week_around, "weekend": counted.weekend_around}.get(unit)
            return make(given) if make else None
        case _:
            return _part(fields, given, unit, amount)


def _part(fields: Fields, given: DateValue, unit: str, amount: Decimal | None) -> DateValue | None:
    ranked = fields.get("ordinal")
    if ranked is None:
        return None if amount is None else counted.part(given, "week", int(amount))
    rank = int(ranked.cats["<ordinal>"]) if "<ordinal>" in ranked.cats else int(ranked.cats["<shift>"])
    if amount is None:
        return counted.part(given, unit or "half", rank) if rank > 0 or rank == -1 else None
    return counted.part(given, unit, rank, int(amount)) if rank in (1, -1) and amount % 1 == 0 else None


def _amount(fields: Fields) -> Decimal | None:
    token = fields.get("number")
    if token is None:
        return None
    figure = token.cats.get("<number>")
    if figure is not None:
        amount: Decimal | None = figure.amount
        return amount
    return Decimal(1) if "<one>" in token.cats else None


def _beyond(
    fields: Fields, tokens: list[Token], at: int, shape: Shape, reader: Reader, mentions: Sequence[Mention]
) -> DateValue | None:
    """Count from the day told before: `trois jours plus tard`, `le lendemain`; unresolved where none is near."""
    sequel, end = fields.get("sequel"), tokens[at + shape.length - 1].end
    if sequel is not None and word_after(reader.context, end).lower().rstrip("’'") in {
        g.rstrip("'") for g in GENITIVES
    }:
        return None
    given = _antecedent(mentions, tokens[at].start, reader.context.text)
    if sequel is not None:
        shift = Decimal(int(sequel.cats["<sequel>"]))
        return counted.shifted(given, shift, "day", 1) if given else unresolved(Precision.DAY)
    unit = str(fields["period"].cats["<period>"])
    if given is None:
        return None if "beyond" in fields else unresolved(Precision.RANGE)
    amount = _amount(fields)
    if "beyond" not in fields:
        return counted.period_beside(given, unit, -1)
    return None if amount is None else counted.shifted(given, amount, unit, int(fields["beyond"].cats["<beyond>"]))


def _antecedent(mentions: Sequence[Mention], start: int, text: str) -> DateValue | None:
    for mention in reversed(mentions):
        if start - mention.end > NEAR or "\n\n" in text[mention.end : start]:
            return None
        known = mention.value
        if isinstance(known, DateValue):
            is_day = known.earliest is not None and known.earliest == known.latest
            return known if is_day else None
    return None


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
