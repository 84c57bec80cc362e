"""Tells as planned what an event noun names for a day after the day of writing (`le second tour du 28 juin`)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from claims.model import Attached, Claim, DateRole, DateValue, Precision, Slot, Stance

_SO_FAR = (Stance.ASSERTED, Stance.REPORTED)
_LONG = (Precision.DECADE, Precision.CENTURY)
"""What is told without saying in which century (`les années 20`)."""
_FAR = timedelta(days=150)
"""The farthest ahead that a date is written of without its year."""


def as_yet_to_come(claim: Claim, published: date | None) -> Claim:
    """Return the claim of an event noun as planned where its own date begins after `published`. Linear in its values.

    Where nobody knows the day of writing, and for a verb, whose tense tells it, the claim stays as it is.
    """
    if published is None or claim.event is None or not claim.event.nominal or claim.stance not in _SO_FAR:
        return claim
    ahead = any(_begins_after(attached, published) for attached in claim.values)
    return replace(claim, stance=Stance.PLANNED) if ahead else claim


def _begins_after(attached: Attached, published: date) -> bool:
    """Whether a value is the date of its event, and wholly to come."""
    value = attached.mention.value
    if attached.slot is not Slot.DATE or attached.role is not DateRole.EVENT or not isinstance(value, DateValue):
        return False
    if value.precision in _LONG or value.earliest is None:
        return False
    return value.earliest > published and (len(value.readings) < 2 or value.earliest - published <= _FAR)
