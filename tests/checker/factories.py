"""Makes facts by hand, with only what a test is about."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from claims.model import (
    Anchor,
    DateRole,
    DateValue,
    Event,
    Fact,
    Noun,
    NumberValue,
    Participant,
    Precision,
    Qualifier,
    Region,
    Slot,
    Stance,
)

OFFSETS = count(0, 1000)


def month(year: int, number: int) -> DateValue:
    """A whole month, named in full."""
    last = date(year + number // 12, number % 12 + 1, 1).toordinal() - 1
    return DateValue(
        date(year, number, 1),
        date.fromordinal(last),
        f"{year}-{number:02}",
        Precision.MONTH,
        year=year,
        month=number,
    )


def day(year: int, number: int, of_month: int, *, anchor: Anchor = Anchor.ABSOLUTE) -> DateValue:
    """One day."""
    one = date(year, number, of_month)
    if anchor is not Anchor.ABSOLUTE:
        return DateValue(one, one, one.isoformat(), Precision.DAY, anchor)
    return DateValue(one, one, one.isoformat(), Precision.DAY, anchor, year=year, month=number, day=of_month)


def figure(amount: int) -> NumberValue:
    """An exact count."""
    return NumberValue(Decimal(amount), Decimal(amount), Decimal(amount))


def takes_part(role: str, *keys: str) -> tuple[Participant, ...]:
    """Participants of one role."""
    return tuple(Participant(key.partition(":")[2], role, 0, 1, key) for key in keys)


def fact(**given: Any) -> Fact:
    """A signing of a contract between two countries in September 2018, but for what is `given`.

    Each call makes another sentence unless `start` is given; `family` and `noun` stand for `event` and `of`.
    """
    start = given.pop("start", None)
    start = next(OFFSETS) if start is None else start
    family, noun = given.pop("family", "sign"), given.pop("noun", None)
    values: dict[str, Any] = {
        "slot": Slot.DATE,
        "value": month(2018, 9),
        "start": start,
        "end": start + 10,
        "text": "some words",
        "role": DateRole.EVENT if given.get("slot", Slot.DATE) is Slot.DATE else None,
        "of": Noun(noun, start, start + 5, noun) if noun else None,
        "event": Event(family, family, start, start + 5) if family else None,
        "participants": (*takes_part("agent", "country:NO", "country:FI"), *takes_part("object", "thing:icebreaker")),
        "stance": Stance.ASSERTED,
        "negated": False,
        "attribution": None,
        "qualifiers": (),
        "sentence_start": start,
        "sentence_end": start + 100,
        "source": "a.txt",
        "language": "en",
        "published": None,
        "region": Region.BODY,
        "context": ("contract", "country:FI", "country:NO", "harbour", "icebreaker", "sign", "thing:icebreaker"),
    }
    return Fact(**(values | given))


def qualifier(kind: str, key: str | None = None) -> Qualifier:
    """A qualifier of `kind`."""
    return Qualifier(kind, key or kind, key or kind, 0, 1)
