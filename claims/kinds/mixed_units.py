"""Measures told in two units (`11 ans et 10 mois`, `6ft 4in`), with a half (`deux heures et demie`), or by a rate."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from claims.kinds.figures import Figure, bounds, is_whole
from claims.kinds.found import Context
from claims.kinds.lexicon import Lexicon
from claims.kinds.quantity import scale_of
from claims.kinds.tokens import Token
from claims.kinds.units_said import Unit
from claims.model import DurationValue, Hedge, Kind, Part, QuantityValue
from claims.patterns import pattern

UNITS_IN = {
    ("year", "month"): Decimal(12),
    ("week", "day"): Decimal(7),
    ("day", "hour"): Decimal(24),
    ("hour", "minute"): Decimal(60),
    ("minute", "second"): Decimal(60),
}
HALVES = (("<half-after>", Decimal("0.5")), ("<quarter-after>", Decimal("0.25")))
TENTH = Decimal("0.1")
DECIMALS = {"meter": 2, "kilogram": 3}
"""Digits of a bare figure that goes on in hundredths of a metre (`1 m 80`) or grams (`3 kilos 500`)."""
INCH, INCHES = "inch", Decimal(12)
FOOT = len("foot")
MORE = pattern(r"[^\S\n]?(?:(?:and|et),?[^\S\n])?(\d{1,3}(?:[.,]\d)?|[^\W\d_]+)[^\S\n-]?([^\W\d_]+|[″”\"])(?!\w)")
"""A second figure with its unit, right after the first."""
GLUED = pattern(r"(\d{1,3})(?!\w)")
"""A second figure without a unit that touches the first: `1m80`."""
HYPHENED = pattern(r"-(\d{1,2})(?:-inch)?(?![\w-])")
"""Inches behind a hyphen: `a 5-foot-11 guard`."""
GOES_ON = pattern(
    r"[\w.,]*[\d%€$£°]|[^\S\n]?(?!(?:tall|long|et|and|pour|mais|but|sous)\b|de[^\S\n](?:haut|large|long|hauteur))[^\W\d_]|[^\S\n]?-"
)
"""What follows a figure that is no hundredths, grams or inches of the one before it."""
MARKED = pattern(r"['’′][^\S\n]?(\d{1,2})[\"”″]")
"""`6'4"`."""
Parts = tuple[Part, ...]
Mixed = DurationValue | QuantityValue


def with_half(tokens: list[Token], at: int, first: Figure, text: str) -> tuple[Figure, int]:
    """Return the figure with the half or quarter said from token `at` on (`deux ans et demi`), and where to go on."""
    if at >= len(tokens) or first.amount is None or not is_whole(first.amount):
        return first, at
    for category, part in HALVES:
        if category in tokens[at].cats and text[tokens[at].end : tokens[at].end + 1] not in ("-", "‑"):
            return Figure(first.amount + part * first.scale, TENTH), at + 1
    return first, at


def as_rate(unit: Unit, per: str | None) -> Unit | None:
    """Return the unit that a measure makes with what it goes by (`meter / second`), `None` where it makes none."""
    name = f"{unit.name} / {per}"
    return unit._replace(name=name) if unit.kind is Kind.QUANTITY and per and scale_of(name) is not None else None


def with_finer(
    tokens: list[Token], at: int, value: Mixed, end: int, lexicon: Lexicon, context: Context
) -> tuple[Mixed, int, Parts]:
    """Add what goes on in a finer unit (`11 ans et 10 mois`, `6ft 4in`, `1 m 80`): a value in that unit.

    Returns the value, the index of the token to go on from, and the parts that were added; none where nothing goes on.
    """
    if value.amount is None or not is_whole(value.amount):
        return value, at, ()
    if isinstance(value, DurationValue):
        return _finer_time(tokens, at, value, value.amount, lexicon)
    if tokens[at - 1].end != end:
        return value, at, ()
    names = lexicon.units["finer"].get(value.unit)
    more = MORE.match(context.text, end, context.end) if names else None
    finer = names.get(INCH if more[2] in '″”"' else more[2].lower()) if names and more else None
    figure = _figure(more[1], lexicon) if more and finer else None
    if more is not None and finer is not None and figure is not None:
        total = value.amount * _ratio(value.unit, finer) + figure
        return _measured(tokens, at, value, total, finer, (more.start(1), more.end()))
    bare = _bare(tokens, at, end, context) if value.unit in (*DECIMALS, "foot") else None
    return _with_bare(tokens, at, value, value.amount, bare) if bare else (value, at, ())


class Bare(NamedTuple):
    """A second figure without a unit."""

    amount: Decimal
    start: int
    end: int
    digits: int
    """How many it is written with; 0 in words."""


def _bare(tokens: list[Token], at: int, end: int, context: Context) -> Bare | None:
    text = context.text
    glued = GLUED.match(text, end, context.end)
    if glued is None and text[end - 1].isalpha() and text.startswith("foot", end - FOOT):
        glued = HYPHENED.match(text, end, context.end)
    if glued is not None:
        return Bare(Decimal(glued[1]), glued.start(), glued.end(), len(glued[1]))
    if at >= len(tokens) or tokens[at].start - end > 1:
        return None
    token, figure = tokens[at], tokens[at].cats.get("<number>")
    if (
        figure is None
        or figure.amount is None
        or not is_whole(figure.amount)
        or GOES_ON.match(text, token.end, context.end)
    ):
        return None
    return Bare(figure.amount, token.start, token.end, 0 if "<spelt>" in token.cats else token.end - token.start)


def _finer_time(
    tokens: list[Token], at: int, value: DurationValue, amount: Decimal, lexicon: Lexicon
) -> tuple[Mixed, int, Parts]:
    place = at + (at < len(tokens) and tokens[at].word in (*lexicon.and_, ","))
    if place + 1 >= len(tokens):
        return value, at, ()
    figure, finer = tokens[place].cats.get("<number>"), tokens[place + 1].cats.get("<duration>")
    per = UNITS_IN.get((value.unit, str(finer)))
    if figure is None or figure.amount is None or per is None or figure.amount >= per:
        return value, at, ()
    total = amount * per + figure.amount
    around = bounds(Figure(total), value.hedge)
    first, second = tokens[place], tokens[place + 1]
    parts = (Part("figure", first.start, first.end), Part("unit", second.start, second.end))
    return DurationValue(total, around.low, around.high, value.hedge, unit=str(finer)), place + 2, parts


def _figure(written: str, lexicon: Lexicon) -> Decimal | None:
    if written[0].isdecimal():
        return Decimal(written.replace(",", "."))
    word = lexicon.numbers["words"].get(written.lower())
    return None if word is None else Decimal(word)


def _ratio(coarse: str, fine: str) -> Decimal:
    first, second = scale_of(coarse), scale_of(fine)
    return Decimal(1) if first is None or second is None else (first.factor / second.factor).quantize(Decimal(1))


def _with_bare(
    tokens: list[Token], at: int, value: QuantityValue, amount: Decimal, bare: Bare
) -> tuple[Mixed, int, Parts]:
    span = (bare.start, bare.end)
    if value.unit == "foot":
        fits = 0 < bare.amount < INCHES and amount < INCHES
        return _measured(tokens, at, value, amount * INCHES + bare.amount, INCH, span) if fits else (value, at, ())
    digits = DECIMALS[value.unit]
    spelt = not bare.digits and Decimal(10) ** (digits - 1) <= bare.amount < Decimal(10) ** digits
    if bare.digits != digits and not spelt:
        return value, at, ()
    return _measured(tokens, at, value, amount + bare.amount.scaleb(-digits), value.unit, span)


def _measured(
    tokens: list[Token], at: int, value: QuantityValue, total: Decimal, unit: str, span: tuple[int, int]
) -> tuple[Mixed, int, Parts]:
    place = TENTH**2 if unit == value.unit else Decimal(1)
    around = bounds(Figure(total, place), value.hedge, measured=True)
    while at < len(tokens) and tokens[at].start < span[1]:
        at += 1
    part = Part("figure", *span)
    return QuantityValue(total, around.low, around.high, value.hedge, value.per, unit=unit), at, (part,)


def marked_height(first: Figure, end: int, context: Context, hedge: Hedge) -> tuple[QuantityValue, int] | None:
    """Return a height in marks (`6'4"`) whose feet end at `end`, with its own end; `None` where there is none."""
    match = MARKED.match(context.text, end, context.end)
    if match is None or first.amount is None or int(match[1]) >= INCHES:
        return None
    total = first.amount * INCHES + int(match[1])
    around = bounds(Figure(total), hedge, measured=True)
    return QuantityValue(total, around.low, around.high, hedge, unit=INCH), match.end()
