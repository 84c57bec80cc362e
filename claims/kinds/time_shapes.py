"""Shapes of times of day → values."""

from __future__ import annotations

from claims.kinds import lasting, time
from claims.kinds.date_lists import parts_of
from claims.kinds.found import Context, Found
from claims.kinds.grammar import Shape
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token
from claims.model import Kind, TimeValue

READS = frozenset({"clock", "hours", "hours-span"})
HALVES = ("half", "half:2")
QUARTERS = {"quart": 15, "demie": 30, "demi": 30, "half": 30, "quarter": 15, "halb": 30, "viertel": 15}
TOWARDS = frozenset({"moins", "to", "vor", "halb"})
"""Words that take the minutes off the hour told: `quarter to six`, `halb acht`."""


def read(shape: Shape, tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> list[Found]:
    """Return the time that the tokens from `at` on say, or how long it lasts (`1h30 de vol`).

    Empty where a day has no such hour. Constant cost.
    """
    fields = {name: tokens[at + place] for name, place in shape.fields}
    inside = tokens[at + shape.start : at + shape.end]
    if shape.reads == "clock" and fields.keys() == {"clock"}:
        if lasting.is_round_the_clock(inside[0], context.text):
            return []
        length = lasting.read(tokens, at + shape.start, lexicon, context)
        if length is not None:
            return [length]
    start, end = inside[0].start, inside[-1].end
    zone = str(fields["zone"].cats["<zone>"]) if "zone" in fields else None
    if shape.reads == "hours-span":
        made = _span(fields, zone)
    else:
        minute = _minute(fields, inside)
        made = None if minute is None else time.moment(minute, zone)
    return [] if made is None else [Found(Kind.TIME, start, end, made, parts_of(fields))]


def _minute(fields: dict[str, Token], inside: list[Token]) -> int | None:
    half = str(fields["half"].cats["<half>"]) if "half" in fields else None
    first = _of(fields, "", half)
    if first is None:
        return None
    if "number:2" in fields:
        more = _whole(fields["number:2"])
        return None if more is None or not 0 <= more < 60 or first % 60 else first + more
    words = [token.word for token in inside]
    lasts = [word.rpartition(" ")[2] for word in words]
    added = next((QUARTERS[last] for last in lasts if last in QUARTERS), 0)
    if not TOWARDS.isdisjoint(words):
        return first - (added or 15)
    return first + added


def _of(fields: dict[str, Token], mark: str, half: str | None) -> int | None:
    for name in ("clock", "number", "hour"):
        token = fields.get(name + mark)
        if token is None:
            continue
        if "<hour>" in token.cats:
            return int(token.cats["<hour>"])
        if "<clock>" in token.cats:
            base = time.minutes(token.cats["<clock>"])
            return base if base is None or half is None else time.at(base // 60, base % 60, half)
        return _hour(token, half)
    return None


def _hour(token: Token, half: str | None) -> int | None:
    hour, dot, minute = token.word.partition(".")
    if dot:
        return time.at(int(hour), int(minute), half) if len(minute) == 2 else None
    if len(token.word) == 4 and token.word.isdigit():
        return time.at(int(token.word[:2]), int(token.word[2:]))
    whole = _whole(token)
    return None if whole is None else time.at(whole, 0, half)


def _whole(token: Token) -> int | None:
    figure = token.cats.get("<number>")
    if figure is None:
        return 1 if "<one>" in token.cats else None
    amount = figure.amount
    return int(amount) if amount is not None and amount == amount.to_integral_value() and 0 <= amount < 60 else None


def _span(fields: dict[str, Token], zone: str | None) -> TimeValue | None:
    """Return the minutes between two times; a half of the day said once, at the end, is that of both where it fits."""
    first_half, last_half = (str(fields[name].cats["<half>"]) if name in fields else None for name in HALVES)
    last = _of(fields, ":2", last_half or first_half)
    for half in (first_half,) if first_half else (last_half, "am") if last_half else (None,):
        first = _of(fields, "", half)
        if first is not None and last is not None and first < last:
            return TimeValue(first, last, zone)
    return None
