"""A number with its hedge, range, unit and rate → number, percentage, money, quantity, duration or age."""

from __future__ import annotations

from decimal import Decimal

from claims.kinds.age import abbreviated_end, is_age, is_bare_age, old_end
from claims.kinds.figures import Bounds, Figure, bounds, scaled
from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.ranges import Figures, read_figures
from claims.kinds.tokens import Token
from claims.kinds.unit_shapes import Unit, leading_unit, read_unit, with_trailing_code
from claims.model import (
    AgeValue,
    DurationValue,
    Hedge,
    Kind,
    MoneyValue,
    NumberValue,
    Part,
    PercentageValue,
    QuantityValue,
    Value,
)

HEDGES = {str(hedge): hedge for hedge in Hedge}
MOST_ARTICLES = 2
"""Words such as `les` that may stand between a hedge and its figure."""
UNITS_IN = {
    ("year", "month"): Decimal(12),
    ("week", "day"): Decimal(7),
    ("day", "hour"): Decimal(24),
    ("hour", "minute"): Decimal(60),
    ("minute", "second"): Decimal(60),
}
LONGEST_SYMBOL = 2
CENT = Decimal("0.01")
POINT = Decimal(100)
"""Basis points in a point."""
Read = tuple[list[Found], int]
Parts = tuple[Part, ...]


def read(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> Read | None:
    """Return the values that begin at token `at`, and the index of the token to go on from; `None` where none does.

    Linear in the tokens used.
    """
    lead = leading_unit(tokens, at)
    if lead is not None:
        figures = read_figures(tokens, lead.end, lexicon, context)
        if figures is None or "\n" in context.text[tokens[at].end : tokens[lead.end].start]:
            return None
        unit = with_trailing_code(tokens, lead._replace(end=figures.end))
        return _build(tokens, figures._replace(start=at), unit, lexicon, context)
    figures = read_figures(tokens, at, lexicon, context)
    if figures is None:
        return None
    found = read_unit(tokens, figures, lexicon, context.text)
    if "<number>" not in tokens[at].cats:
        if found is None or not _is_spelt(tokens[figures.end]) or _is_vague(tokens, found, lexicon, context.text):
            return None
        if found.end < len(tokens) and found.kind is Kind.MONEY and "<number>" in tokens[found.end].cats:
            return None
    return _build(tokens, figures, found, lexicon, context)


def _is_spelt(token: Token) -> bool:
    """Whether a unit after `un`, `a` is a word: `un euro`, `a mile`, not `un A`, `a $`."""
    word = token.word[0].isalpha() and len(token.word) > LONGEST_SYMBOL
    return word or "<duration>" in token.cats or token.word in ("-", "de", "d'")


def _is_vague(tokens: list[Token], unit: Unit, lexicon: Lexicon, text: str) -> bool:
    """Whether one of a unit measures nothing: `a bit late`, `a degree in law`, `one second-set outburst`."""
    last = tokens[unit.end - 1]
    return last.word in lexicon.negatives["vague_units"] or (
        last.word == "second" and text[last.end : last.end + 1] == "-"
    )


def _build(tokens: list[Token], figures: Figures, unit: Unit | None, lexicon: Lexicon, context: Context) -> Read:
    stop = unit.end if unit else figures.end
    per, period = _per(tokens, stop)
    after = stop + len(period)
    hedge, hedged, after = _hedge(tokens, figures.start, after)
    if figures.is_change and figures.last is not None:
        return _change(tokens, figures, unit, per), after
    parts = (*hedged, *_figure_parts(tokens, figures), *(unit.parts if unit else ()), *period)
    start, end = tokens[figures.start].start, tokens[stop - 1].end
    value = make(figures.first, figures.last, unit, hedge, per)
    if isinstance(value, DurationValue) and per is None and hedge is not Hedge.RANGE and figures.last is None:
        value, after, finer = _compound(tokens, after, value, lexicon)
        if finer:
            end, parts = finer[-1].end, (*parts, *finer)
    kind = unit.kind if unit else Kind.NUMBER
    kind, value, end = _as_age(kind, value, start, end, lexicon, context)
    return [Found(kind, start, end, value, tuple(sorted(parts, key=_start)))], after


def _start(part: Part) -> int:
    return part.start


def _as_age(
    kind: Kind, value: Value, start: int, end: int, lexicon: Lexicon, context: Context
) -> tuple[Kind, Value, int]:
    """Make an age of a length of time or a bare figure that the words around it say is one."""
    if isinstance(value, DurationValue) and is_age(context, start, end, lexicon, value):
        low, high = (value.amount,) * 2 if value.hedge is Hedge.EXACT and value.amount else (value.low, value.high)
        age = AgeValue(value.amount, low, high, value.hedge, value.per, value.multiple, value.unit)
        return Kind.AGE, age, old_end(context.text, end, lexicon) or end
    if kind is not Kind.NUMBER or not isinstance(value, NumberValue):
        return kind, value, end
    stop = abbreviated_end(context.text, end, lexicon)
    if stop is not None or is_bare_age(context, start, end, value, lexicon):
        return Kind.AGE, AgeValue(value.amount, value.low, value.high, value.hedge), stop or end
    return kind, value, end


def _change(tokens: list[Token], figures: Figures, unit: Unit | None, per: str | None) -> list[Found]:
    """Return both ends of `passer de 3 à 5 %` as values of their own; the unit is said at the second."""
    kind = unit.kind if unit else Kind.NUMBER
    last = figures.last or figures.first
    first_token = tokens[figures.start]
    middle = tokens[figures.end - 1]
    stop = tokens[(unit.end if unit else figures.end) - 1].end
    shown = unit.parts if unit else ()
    return [
        Found(kind, start, end, make(figure, None, unit, Hedge.EXACT, per), parts)
        for figure, start, end, parts in (
            (figures.first, first_token.start, first_token.end, (Part("figure", first_token.start, first_token.end),)),
            (last, middle.start, stop, (Part("figure", middle.start, middle.end), *shown)),
        )
    ]


def _compound(tokens: list[Token], at: int, value: DurationValue, lexicon: Lexicon) -> tuple[DurationValue, int, Parts]:
    """Add what goes on in a finer unit (`11 ans et 10 mois`, `2 hours 30 minutes`), in that unit."""
    place = at + (at < len(tokens) and tokens[at].word in (*lexicon.and_, ","))
    if place + 1 >= len(tokens) or value.amount is None:
        return value, at, ()
    figure, finer = tokens[place].cats.get("<number>"), tokens[place + 1].cats.get("<duration>")
    per = UNITS_IN.get((value.unit, str(finer)))
    if figure is None or figure.amount is None or per is None or figure.amount >= per:
        return value, at, ()
    total = value.amount * per + figure.amount
    around = bounds(Figure(total), value.hedge)
    first, second = tokens[place], tokens[place + 1]
    parts = (Part("figure", first.start, first.end), Part("unit", second.start, second.end))
    return DurationValue(total, around.low, around.high, value.hedge, unit=str(finer)), place + 2, parts


def _figure_parts(tokens: list[Token], figures: Figures) -> Parts:
    found: list[Part] = []
    for token in tokens[figures.start : figures.end]:
        figure = token.cats.get("<number>")
        if figure is None:
            continue
        end = figure.scale_at or token.end
        found.append(Part("figure", token.start, end))
        if figure.scale_at:
            found.append(Part("scale", end, token.end))
    return tuple(found)


def _hedge(tokens: list[Token], at: int, after: int) -> tuple[Hedge, Parts, int]:
    """Return how the words before token `at`, or else those from `after` on, loosen the figure."""
    place, articles = at - 1, 0
    while place >= 0 and articles < MOST_ARTICLES and "<article>" in tokens[place].cats:
        if "<hedge>" in tokens[place].cats:
            break
        place, articles = place - 1, articles + 1
    if place >= 0 and "<hedge>" in tokens[place].cats:
        token = tokens[place]
        return HEDGES[token.cats["<hedge>"]], (Part("hedge", token.start, token.end),), after
    following = tokens[after + 1].cats if after + 1 < len(tokens) else {}
    if after < len(tokens) and "<hedge-after>" in tokens[after].cats and "<number>" not in following:
        token = tokens[after]
        return HEDGES[token.cats["<hedge-after>"]], (Part("hedge", token.start, token.end),), after + 1
    figure = tokens[at].cats.get("<number>")
    return (figure.hedge if figure is not None else Hedge.EXACT), (), after


def _per(tokens: list[Token], at: int) -> tuple[str | None, Parts]:
    if at < len(tokens) and "<per>" in tokens[at].cats:
        token = tokens[at]
        return str(token.cats["<per>"]), (Part("period", token.start, token.end),)
    return None, ()


def make(first: Figure, last: Figure | None, unit: Unit | None, hedge: Hedge, per: str | None) -> Value:
    """Return the value of one figure, or of a range, with its unit. Constant cost."""
    kind = unit.kind if unit else Kind.NUMBER
    measured = kind in (Kind.PERCENTAGE, Kind.QUANTITY)
    if unit is not None and unit.scale > 1:
        first, last = scaled(first, unit.scale), last and scaled(last, unit.scale)
    if unit is not None and unit.extra is not None and first.amount is not None:
        first = Figure(first.amount + unit.extra, CENT)
    if unit is not None and unit.name == "basis points" and first.amount is not None:
        first = first._replace(amount=first.amount / POINT, place=first.place / POINT)
    if last is None:
        return _value(kind, unit, first.amount, bounds(first, hedge, measured=measured), hedge, per)
    around = Bounds(_end(first, measured=measured).low, _end(last, measured=measured).high)
    return _value(kind, unit, None, around, Hedge.RANGE, per)


def _end(figure: Figure, *, measured: bool) -> Bounds:
    """Return the room at an end of a range: none for whole figures, half a unit of the last place for decimals."""
    if figure.place >= 1:
        return Bounds(figure.amount, figure.amount)
    return bounds(figure, Hedge.EXACT, measured=measured)


def _value(
    kind: Kind, unit: Unit | None, amount: Decimal | None, around: Bounds, hedge: Hedge, per: str | None
) -> Value:
    low, high = around
    name = unit.name if unit else ""
    match kind:
        case Kind.PERCENTAGE:
            return PercentageValue(amount, low, high, hedge, per, points=bool(name))
        case Kind.MONEY:
            return MoneyValue(amount, low, high, hedge, per, currency=name or None)
        case Kind.QUANTITY:
            return QuantityValue(amount, low, high, hedge, per, unit=name)
        case Kind.DURATION:
            return DurationValue(amount, low, high, hedge, per, unit=name)
        case _:
            return NumberValue(amount, low, high, hedge, per)
