"""What an event asserts of itself: who took part, whether it happened, which way it went."""

from __future__ import annotations

from checker.comparing.names import relate_words
from checker.model import Comparison, Relation
from claims.model import OutcomeValue, PartyValue, PolarityValue


def relate_parties(a: PartyValue, b: PartyValue) -> Comparison:
    """Return the relation of two participants: one that acts here and is acted on there is in conflict."""
    if a.key != b.key:
        return relate_words(a.name, b.name)
    if a.role == b.role:
        return Comparison(Relation.EQUAL)
    if {a.role, b.role} == {"agent", "patient"}:
        return Comparison(Relation.DISJOINT, None, "roles-swapped")
    return Comparison(Relation.OVERLAPS, None, "office-differs")


def relate_polarities(a: PolarityValue, b: PolarityValue) -> Comparison:
    """Return whether the two affirm and deny one thing."""
    return Comparison(Relation.EQUAL if a.affirmed == b.affirmed else Relation.OPPOSITE)


def relate_outcomes(a: OutcomeValue, b: OutcomeValue) -> Comparison:
    """Return whether two tellings of an event go opposite ways; those of two axes do not compare."""
    if a.axis != b.axis:
        return Comparison(Relation.NOT_COMPARABLE, None, "kinds-differ")
    return Comparison(Relation.EQUAL if a.outcome == b.outcome else Relation.OPPOSITE)
