"""The place that a list gives each of its counts (`42 en Italie, huit au Canada`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.model import Attached, Participant, Slot

_COUNTING = frozenset({Slot.COUNT, Slot.SHARE, Slot.AMOUNT, Slot.MEASURE})
_PARTING = frozenset(",;:(")


def at_own_place(
    text: str, attached: Attached, values: Sequence[Attached], parties: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Return those who take part in what a figure tells, of the places that a list shares out only the figure's own.

    A place is shared out where it follows its figure before the next one, with no mark between, and another figure of
    the list has one of its own too. Linear in the values and places of one clause.
    """
    if attached.slot not in _COUNTING:
        return parties
    places = [p for p in parties if p.role == "place"]
    if len(places) < len(("one", "another")):
        return parties
    starts = sorted(v.mention.start for v in values if v.slot is attached.slot)
    owned = {
        start: _behind(text, start, after, places)
        for start, after in zip(starts, [*starts[1:], len(text)], strict=True)
    }
    own = owned[attached.mention.start]
    shared = [p for found in owned.values() for p in found[:1]]
    if not own or len([found for found in owned.values() if found]) < len(("one", "another")):
        return parties
    others = [p for p in shared if p is not own[0]]
    return tuple(p for p in parties if p not in others)


def _behind(text: str, start: int, end: int, places: Sequence[Participant]) -> list[Participant]:
    """Return the places between two figures that no mark parts from the first."""
    between = [p for p in places if start < p.start < end]
    return [p for p in between if _PARTING.isdisjoint(text[start : p.start])]
