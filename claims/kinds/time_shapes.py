"""Shapes of times of day → values."""

from __future__ import annotations

from claims.kinds import time
from claims.kinds.date_shapes import parts_of
from claims.kinds.found import Found
from claims.kinds.grammar import Shape
from claims.kinds.tokens import Token
from claims.model import Kind, TimeValue

READS = frozenset({"clock", "hours", "hours-span"})
QUARTERS = {"quart": 15, "demie": 30, "demi": 30, "half": 30, "quarter": 15}


def read(shape: Shape, tokens: list[Token], at: int) -> list[Found]:
    """Return the time that the tokens from `at` on say; empty where a day has no such hour."""
    fields = {name: tokens[at + place] for name, place in shape.fields}
    inside = tokens[at + shape.start : at + shape.end]
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
    if {"moins", "to"} & set(words):
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
    if dot and half is not None:
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
    half = str(fields["half"].cats["<half>"]) if "half" in fields else None
    first, last = _of(fields, "", half), _of(fields, ":2", half)
    if first is None or last is None or first >= last:
        return None
    return TimeValue(first, last, zone)
