"""Gives every value of a sentence its slot, the noun it counts or measures, and the event it belongs to."""

from __future__ import annotations

from collections.abc import Iterator

from claims.assembling.counting import own_counted
from claims.assembling.date_roles import role_of_date
from claims.assembling.event_dates import event_of_date
from claims.assembling.governing import Owned, governing, nominal_event
from claims.assembling.measuring import bearer, measured
from claims.assembling.parse import Parse
from claims.model import Attached, Kind, Mention, Slot

_SLOTS = {
    Kind.DATE: Slot.DATE,
    Kind.TIME: Slot.TIME,
    Kind.DURATION: Slot.DURATION,
    Kind.NUMBER: Slot.COUNT,
    Kind.ORDINAL: Slot.RANK,
    Kind.PERCENTAGE: Slot.SHARE,
    Kind.MONEY: Slot.AMOUNT,
    Kind.QUANTITY: Slot.MEASURE,
    Kind.AGE: Slot.AGE,
}


def attach_values(parse: Parse) -> Iterator[Owned]:
    """Yield the values of a sentence in text order, each with its owner. Linear in its tokens."""
    for index, token in enumerate(parse.tokens):
        if token.mention < 0:
            continue
        mention = parse.mentions[token.mention]
        slot = _SLOTS.get(mention.kind)
        if slot is None:
            continue
        owned = _own(parse, index, mention, slot)
        if owned is not None:
            yield owned


def _own(parse: Parse, index: int, mention: Mention, slot: Slot) -> Owned | None:
    clause, predicate_event = governing(parse, index)
    match mention.kind:
        case Kind.DATE | Kind.TIME:
            event, because = event_of_date(parse, index, clause, predicate_event)
            role = role_of_date(parse, index, mention, event)
            return Owned(clause, event, Attached(mention, slot, role, None, because))
        case Kind.NUMBER | Kind.ORDINAL:
            return own_counted(parse, index, mention, slot, clause, predicate_event)
        case Kind.AGE:
            of = bearer(parse, index)
        case _:
            of = measured(parse, index)
    event = predicate_event or nominal_event(parse, of)
    return Owned(clause, event, Attached(mention, slot, None, of, "measured"))
