"""What an event noun names is planned for a day after the day of writing, and over before (`le scrutin du 28 juin`)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from claims.model import Anchor, Attached, Claim, DateRole, DateValue, Precision, Slot, Stance

_SO_FAR = (Stance.ASSERTED, Stance.REPORTED)
_LONG = (Precision.DECADE, Precision.CENTURY)
"""What is told without saying in which century (`les années 20`)."""
_EITHER = 2
"""Readings of a date without its year."""
_FAR = timedelta(days=150)
"""The farthest ahead that a date is written of without its year."""


def as_yet_to_come(claim: Claim, published: date | None) -> Claim:
    """Return the claim of an event noun as planned where its own date begins after `published`. Linear in its values.

    What is planned around a day that is over has been (`présentera un modèle de 1968`). Where nobody knows the day of
    writing, and for a verb, whose tense tells it, the claim stays as it is.
    """
    if published is None or claim.event is None or not claim.event.nominal or not claim.values:
        return claim
    if claim.stance in _SO_FAR and any(_begins_after(attached, published) for attached in claim.values):
        return replace(claim, stance=Stance.PLANNED)
    if claim.stance is Stance.PLANNED and all(_is_over(attached, published) for attached in claim.values):
        return replace(claim, stance=Stance.ASSERTED if claim.attribution is None else Stance.REPORTED)
    return claim


def _begins_after(attached: Attached, published: date) -> bool:
    """Whether a value is the date of its event, and wholly to come."""
    value = _date_of(attached)
    if value is None or value.precision in _LONG or value.earliest is None:
        return False
    return value.earliest > published and (len(value.readings) < _EITHER or value.earliest - published <= _FAR)


def _is_over(attached: Attached, published: date) -> bool:
    """Whether a value is the date of its event, told with its year, and wholly gone by."""
    value = _date_of(attached)
    if value is None or value.anchor is not Anchor.ABSOLUTE:
        return False
    return value.latest is not None and value.latest < published


def _date_of(attached: Attached) -> DateValue | None:
    """Return the date of an event itself, not that of a deadline or of who speaks."""
    value = attached.mention.value
    dated = attached.slot is Slot.DATE and attached.role is DateRole.EVENT
    return value if dated and isinstance(value, DateValue) else None
