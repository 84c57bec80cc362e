"""A number with its hedge, range, unit and rate → number, percentage, money, quantity, duration or age."""

from __future__ import annotations

from decimal import Decimal

from claims.kinds.age import abbreviated_end, is_age, is_bare_age, old_end
from claims.kinds.far_ends import with_far_end
from claims.kinds.figures import Bounds, Figure, bounds, scaled, whole_share
from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.mixed_units import as_rate, marked_height, with_finer, with_half
from claims.kinds.money_shapes import leading_unit, named_before, with_cents, with_trailing_code
from claims.kinds.ranges import Figures, read_figures
from claims.kinds.tokens import Token, folded
from claims.kinds.unit_shapes import is_ordinal_unit, is_title, read_unit
from claims.kinds.units_said import Unit
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
from claims.patterns import pattern

HEDGES = {str(hedge): hedge for hedge in Hedge}
MOST_ARTICLES = 2
"""Words such as `les` that may stand between a hedge and its figure."""
LONGEST_SYMBOL = 2
HYPHENED = (["-", "a", "-"], ["-", "an", "-"])
TIED = 4
"""Words of a rate that hyphens tie: `a $700-a-week job`."""
BROKEN = pattern(r"\d(?:[^\S\n]\.[^\S\n]|[hHjJ]/)$")
NOUN_AFTER = pattern(r"(?:[^\S\n]|-)([a-zà-ÿœ]+['’]?)")
"""After `une seconde`, `a second`: what is second, where no word follows that a length of time may have after it."""
FOR_EACH = ("par", "symbolique", "or", "constant", "supplémentaire")
"""After `un franc`: a sum after all."""
RACED_REACH = 24
SPLIT = 4
CENT = Decimal("0.01")
POINT = Decimal(100)
"""Basis points in a point."""
Read = tuple[list[Found], int]
Parts = tuple[Part, ...]


def read(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> Read | None:
    """Return the values that begin at token `at`, and the index of the token to go on from; `None` where none does.

    Linear in the tokens used.
    """
    if _is_broken(tokens[at].start, context.text):
        return None
    lead = leading_unit(tokens, at)
    if lead is not None:
        return _led(tokens, at, lead, lexicon, context)
    figures = read_figures(tokens, at, lexicon, context)
    if figures is None:
        return None
    if is_ordinal_unit(tokens, figures, context.text):
        return None
    if is_title(tokens, figures, lexicon, context.text):
        return [], figures.end + 1
    found = read_unit(tokens, figures, lexicon, context.text) or named_before(tokens, at, figures, lexicon)
    counted = figures.last is not None and found is None and tokens[at].word not in lexicon.hedges["articles"]["words"]
    if "<number>" not in tokens[at].cats and not counted:
        if found is None or not _is_spelt(tokens[figures.end]) or _is_vague(tokens, found, lexicon, context.text):
            return None
        if found.end < len(tokens) and found.kind is Kind.MONEY and "<number>" in tokens[found.end].cats:
            return None
    if found is not None and found.leads:
        figures = figures._replace(start=at - 1)
    return _build(tokens, figures, found, lexicon, context)


def _led(tokens: list[Token], at: int, lead: Unit, lexicon: Lexicon, context: Context) -> Read | None:
    figures = read_figures(tokens, lead.end, lexicon, context)
    if figures is None or "\n" in context.text[tokens[at].end : tokens[lead.end].start]:
        return None
    unit = with_trailing_code(tokens, lead._replace(end=figures.end), lexicon)
    after = unit.end + 1
    spelt = after < len(tokens) and "<spelt>" in tokens[after].cats
    named = after + 1 < len(tokens) and "<cents>" in tokens[after + 1].cats
    if (spelt or named) and tokens[unit.end].word in lexicon.money["and"]:
        unit = with_cents(tokens, unit, figures, lexicon, context.text)
    return _build(tokens, figures._replace(start=at), unit, lexicon, context)


def _is_broken(start: int, text: str) -> bool:
    """Whether a figure is the part below one of a number that spaces broke (`1 . 8500`), or the end of `24h/24`."""
    if start < SPLIT or text[start - 1] not in " /":
        return False
    return BROKEN.search(text[start - SPLIT : start]) is not None


def _is_spelt(token: Token) -> bool:
    """Whether a unit after `un`, `a` is a word: `un euro`, `a mile`, not `un A`, `a $`."""
    word = token.word[0].isalpha() and len(token.word) > LONGEST_SYMBOL
    return word or "<duration>" in token.cats or token.word in ("-", "de", "d'")


def _is_vague(tokens: list[Token], unit: Unit, lexicon: Lexicon, text: str) -> bool:
    """Whether one of a unit measures nothing: `a bit late`, `a degree in law`, `one second-set outburst`."""
    last = tokens[unit.end - 1]
    if last.word in lexicon.negatives["vague_units"]:
        return True
    if last.word in lexicon.negatives.get("adjectives", ()):
        noun = NOUN_AFTER.match(text, last.end)
        word = folded(noun[1]) if noun else ""
        return bool(word) and word not in lexicon.dates["years"]["tails"] and word not in FOR_EACH
    if "<ordinal>" not in last.cats or "<duration>" not in last.cats:
        return False
    after = NOUN_AFTER.match(text, last.end)
    return after is not None and folded(after[1]) not in lexicon.negatives["one_tails"]


def _build(tokens: list[Token], figures: Figures, unit: Unit | None, lexicon: Lexicon, context: Context) -> Read:
    if unit is not None and figures.last is None:
        figures, unit = with_far_end(tokens, figures, unit, lexicon, context)
    stop = unit.end if unit else figures.end
    if unit is not None and figures.last is None and unit.extra is None:
        first, stop = with_half(tokens, stop, figures.first, context.text)
        figures = figures._replace(first=first)
    per, period, passed = _per(tokens, stop)
    rate = as_rate(unit, per) if unit else None
    if rate is not None:
        unit, per, stop = rate, None, passed
    hedge, hedged, after = _hedge(tokens, figures.start, passed)
    if hedged and unit and _is_spanning(hedged[0], unit, tokens[figures.start].start, lexicon, context.text):
        hedge, hedged = Hedge.EXACT, ()
    if figures.is_change and figures.last is not None:
        return _aged_alike(_change(tokens, figures, unit, per), lexicon, context), after
    parts = (*hedged, *_figure_parts(tokens, figures), *(unit.parts if unit else ()), *period)
    start, end = tokens[figures.start].start, tokens[stop - 1].end
    value = make(figures.first, figures.last, unit, hedge, per)
    kind = unit.kind if unit else Kind.NUMBER
    if isinstance(value, DurationValue | QuantityValue) and per is None and figures.last is None:
        value, after, finer = with_finer(tokens, after, value, end, lexicon, context)
        if finer:
            end, parts = finer[-1].end, (*parts, *finer)
    height = marked_height(figures.first, end, context, hedge) if unit is None else None
    if height is not None:
        kind, value, end, after = Kind.QUANTITY, *height, _past(tokens, after, height[1])
    kind, value, end = _as_age(kind, value, start, end, lexicon, context)
    return [Found(kind, start, end, value, tuple(sorted(parts, key=_start)) if len(parts) > 1 else parts)], after


def _is_spanning(hedge: Part, unit: Unit, start: int, lexicon: Lexicon, text: str) -> bool:
    """Whether `over` says through what or at what distance: `over the 90 minutes`, `a record over 60m hurdles`."""
    known = lexicon.hedges.get("spanning")
    if known is None or text[hedge.start : hedge.end].lower() not in known["words"]:
        return False
    if unit.kind is Kind.DURATION:
        return text[hedge.end : start].strip() != ""
    before = text[max(0, hedge.start - RACED_REACH) : hedge.start].split()[-1:]
    return unit.kind is Kind.QUANTITY and folded("".join(before)) in known["raced"]


def _past(tokens: list[Token], at: int, end: int) -> int:
    while at < len(tokens) and tokens[at].start < end:
        at += 1
    return at


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
    """Return both ends of `passer de 3 à 5 %` as values of their own; the unit is said at the second, or at either."""
    kind = unit.kind if unit else Kind.NUMBER
    places = [at for at in range(figures.start, figures.end) if "<number>" in tokens[at].cats]
    stop = tokens[(unit.end if unit else figures.end) - 1].end
    shown = unit.parts if unit else ()
    found = []
    for figure, at, end, parts in (
        (figures.first, places[0], tokens[places[0]].end, ()),
        (figures.last or figures.first, places[-1], stop, shown),
    ):
        token, sign = tokens[at], tokens[at - 1] if at else tokens[at]
        start = sign.start if at > figures.start and "<sign>" in sign.cats else token.start
        value = make(figure, None, unit, Hedge.EXACT, per)
        found.append(Found(kind, start, end, value, (Part("figure", token.start, token.end), *parts)))
    return found


def _aged_alike(both: list[Found], lexicon: Lexicon, context: Context) -> list[Found]:
    """Make ages of two lengths of time that one unit is said of, where the words around them say so."""
    start, end = both[0].start, both[-1].end
    aged = [_as_age(one.kind, one.value, start, end, lexicon, context) for one in both]
    return [one._replace(kind=age[0], value=age[1]) for one, age in zip(both, aged, strict=True)]


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


def _per(tokens: list[Token], at: int) -> tuple[str | None, Parts, int]:
    """Return what a figure goes by (`par mois`, `brut par an`), its words, and the index of the token after them."""
    place = at + (at < len(tokens) and "<qualifier>" in tokens[at].cats)
    if place < len(tokens) and "<per>" in tokens[place].cats:
        token = tokens[place]
        return str(token.cats["<per>"]), (Part("period", token.start, token.end),), place + 1
    tied = tokens[at : at + TIED]
    if len(tied) == TIED and [t.word for t in tied[:3]] in HYPHENED and "<duration>" in tied[3].cats:
        return str(tied[3].cats["<duration>"]), (Part("period", tied[1].start, tied[3].end),), at + TIED
    return None, (), at


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
    if kind is Kind.PERCENTAGE:
        first = whole_share(first)
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
