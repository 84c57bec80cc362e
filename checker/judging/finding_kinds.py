"""What sort of finding a difference makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from checker.model import FindingKind, Relation
from claims.model import Slot

if TYPE_CHECKING:
    from checker.model import Difference


def kind_of(difference: Difference) -> FindingKind:
    """Return the kind of finding: by its sources first, then by its slot."""
    link = difference.link
    if link.a.source == link.b.source:
        return FindingKind.INTERNAL
    match difference.slot:
        case Slot.POLARITY | Slot.OUTCOME:
            return FindingKind.CONTRADICTION
        case Slot.NAME | Slot.ROLE | Slot.PARTICIPANT:
            return FindingKind.NAME
        case Slot.WORDING | Slot.SPEAKER:
            return FindingKind.QUOTE
        case (
            Slot.DATE
            | Slot.TIME
            | Slot.DURATION
            | Slot.COUNT
            | Slot.AMOUNT
            | Slot.SHARE
            | Slot.MEASURE
            | Slot.RANK
            | Slot.AGE
            | Slot.PLACE
        ):
            opposed = difference.relation is Relation.OPPOSITE
            return FindingKind.CONTRADICTION if opposed else FindingKind.CONFLICT
        case _:
            assert_never(difference.slot)
