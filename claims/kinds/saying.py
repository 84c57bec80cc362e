"""Values → the words that a newsroom would say them with, such that reading them again gives the same value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import assert_never

from claims.kinds import time
from claims.kinds.dates_said import say_date
from claims.kinds.figures import Bounds, bounds, read_digits, scaled
from claims.kinds.lexicon import Lexicon, lexicon
from claims.kinds.tables import CurrencyNames, Measures, MoneySigns
from claims.languages.packs import SHARED, load_table
from claims.model import (
    AgeValue,
    DateValue,
    DurationValue,
    Hedge,
    MoneyValue,
    NameValue,
    NumberValue,
    OccurrencesValue,
    OrdinalValue,
    OutcomeValue,
    PartyValue,
    PercentageValue,
    PlaceValue,
    PolarityValue,
    QuantityValue,
    QuoteValue,
    RoleValue,
    TimeValue,
    Value,
)

SCALES = (1, 1_000_000, 1_000_000_000, 1_000_000_000_000)
MOST_DECIMALS = 6
ORDINAL_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
TEENS = (11, 12, 13)
NO_BREAK = "\u00a0"


def say(value: Value, language: str) -> str:
    """Return words for a value in French or English; its figure as exact as the value's bounds are.

    `claims.spotting.normalising.normalise` reads them back to the same value. A value that no text can state (an
    unresolved date, an open figure without an amount) is said by its fields. Constant cost.
    """
    match value:
        case DateValue():
            return say_date(value, language)
        case TimeValue():
            return _time(value, language)
        case NumberValue():
            return _number(value, language)
        case NameValue() | PlaceValue() | PartyValue():
            return value.name
        case RoleValue():
            return value.title
        case QuoteValue():
            return value.words
        case PolarityValue():
            return str(value.affirmed).lower()
        case OutcomeValue():
            return value.outcome
        case _:
            assert_never(value)


def _time(value: TimeValue, language: str) -> str:
    first = time.say(value, language)
    zone = f" {_zone(value.zone, language)}" if value.zone else ""
    if value.latest == value.earliest:
        return first + zone
    last = time.say(TimeValue(value.latest, value.latest), language)
    return f"de {first} à {last}{zone}" if language == "fr" else f"from {first} to {last}{zone}"


def _zone(zone: str, language: str) -> str:
    table = lexicon(language).dates["zone"]
    return zone if zone.lower() in table else _first(table, zone)


def _number(value: NumberValue, language: str) -> str:
    known = lexicon(language)
    if isinstance(value, OrdinalValue):
        return _ordinal(int(value.amount or 0), language)
    measured = isinstance(value, PercentageValue | QuantityValue)
    if value.amount is None:
        figure = _range(value, known, measured=measured)
    else:
        figure = _figure(value.amount, value, known, measured=measured)
    words = _with_unit(figure, value, known)
    if value.multiple:
        words += " fois plus" if language == "fr" else " times more"
    if isinstance(value, OccurrencesValue):
        words += " fois" if language == "fr" else " times"
    if value.per is not None:
        words += " " + _first(known.hedges["per"], value.per)
    hedged = value.hedge not in (Hedge.EXACT, Hedge.RANGE)
    words = f"{_first(known.hedges['before'], value.hedge)} {words}" if hedged else words
    return _aged(words, language) if isinstance(value, AgeValue) else words


def _aged(words: str, language: str) -> str:
    return f"âgé de {words}" if language == "fr" else f"{words} old"


def _ordinal(rank: int, language: str) -> str:
    if language == "fr":
        return "1er" if rank == 1 else f"{rank}e"
    ending = "th" if rank % 100 in TEENS else ORDINAL_ENDINGS.get(rank % 10, "th")
    return f"{rank}{ending}"


def _range(value: NumberValue, known: Lexicon, *, measured: bool) -> str:
    joint = known.hedges["range"]["de" if known.language == "fr" else "from"]
    ends = (value.low, value.high)
    low, high = (_figure(end, None, known, measured=measured) if end is not None else "" for end in ends)
    return f"{low} {joint} {high}" if low and high else low or high


def _figure(amount: Decimal, value: NumberValue | None, known: Lexicon, *, measured: bool) -> str:
    """Return the first way of writing an amount that allows what the value allows, else the plainest."""
    ways = list(_ways(amount, known))
    if value is None:
        return ways[0]
    wanted = Bounds(value.low, value.high)
    for way in ways:
        if _bounds(way, value.hedge, known, measured=measured) == wanted:
            return way
    return ways[0]


def _ways(amount: Decimal, known: Lexicon) -> Iterator[str]:
    for scale in SCALES:
        part = amount / scale
        if scale > 1 and abs(part) < 1:
            break
        exact = -int(part.normalize().as_tuple().exponent) if part % 1 else 0
        for decimals in range(min(max(exact, 0), MOST_DECIMALS), MOST_DECIMALS + 1):
            yield _written(part, decimals, known) + _scale_word(scale, part, known)


def _written(part: Decimal, decimals: int, known: Lexicon) -> str:
    written = f"{part:,.{decimals}f}"
    if known.decimal == ",":
        return written.replace(",", NO_BREAK).replace(".", ",")
    return written


def _scale_word(scale: int, part: Decimal, known: Lexicon) -> str:
    if scale == 1:
        return ""
    names = [word for word, worth in known.numbers["scales"].items() if worth == scale]
    plural = known.language == "fr" and abs(part) >= 2
    return f" {next((n for n in names if n.endswith('s') == plural), names[0])}"


def _bounds(way: str, hedge: Hedge, known: Lexicon, *, measured: bool) -> Bounds | None:
    digits, _, scale = way.partition(" ")
    figure = read_digits(digits.lstrip("-"), known.decimal)
    if figure is None or figure.amount is None:
        return None
    if scale:
        figure = scaled(figure, known.numbers["scales"][scale])
    if digits.startswith("-"):
        figure = figure._replace(amount=-(figure.amount or Decimal(0)), is_plain=False)
    return bounds(figure, hedge, measured=measured)


def _with_unit(figure: str, value: NumberValue, known: Lexicon) -> str:
    many = value.amount is None or abs(value.amount) >= 2
    match value:
        case PercentageValue():
            unit = _first(known.units["points"], 1, plural=many) if value.points else "%"
        case MoneyValue():
            unit = _currency(value.currency, known, many=many)
        case QuantityValue():
            unit = _unit_name(value.unit, known, many=many)
        case DurationValue() | AgeValue():
            unit = _first(known.units["duration"], value.unit, plural=many)
        case _:
            return figure
    joint = " d'" if unit[:1] in "aeiou" and known.language == "fr" else " de " if known.language == "fr" else " "
    scale_ends = figure[-1].isalpha() and isinstance(value, QuantityValue | DurationValue)
    return f"{figure}{joint if scale_ends else ' '}{unit}"


def _currency(code: str | None, known: Lexicon, *, many: bool) -> str:
    """Return a code, or the name of a currency whose code alone would not be read beside every figure."""
    if code is None:
        return next(word for word, worth in known.money["name"].items() if not worth and word[-1] == "s")
    if code not in load_table(SHARED, "money", MoneySigns)["codes"]["weak"]:
        return code
    names = load_table(known.language, "currencies", CurrencyNames)["name"].get(code, [])
    names = names or [word for word, worth in known.money["name"].items() if worth == code] or [code]
    return max(names, key=len) if many else min(names, key=len)


@lru_cache(maxsize=512)
def _unit_name(unit: str, known: Lexicon, *, many: bool) -> str:
    """Return what a unit is called: a name, else a symbol, else the two units of a rate."""
    words = [word for word, name in known.units["unit"].items() if name == unit and word not in known.units["cued"]]
    words = [word for word in words if word not in known.units["parts"]["only"]]
    plural = next((w for w in words if w.endswith("s")), None) if many else None
    if words:
        return plural or words[0]
    symbols = load_table(SHARED, "units", Measures)["unit"].get(unit, {"symbols": []})["symbols"]
    above, _, below = unit.partition(" / ")
    if symbols or not below:
        return symbols[0] if symbols else unit
    return f"{_unit_name(above, known, many=many)} {_first(known.hedges['per'], below)}"


def _first(table: Mapping[str, object], wanted: object, *, plural: bool = False) -> str:
    """Return the first word of a table with a value, one in the plural where it is wanted and there is one."""
    found = [word for word, value in table.items() if value == wanted] or [str(wanted)]
    if plural:
        return next((word for word in found if word.split(" ")[0].endswith("s")), found[0])
    return found[0]
