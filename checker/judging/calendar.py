"""What one date alone gives away: a weekday that is not that day's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.judging.evidence import Desk
from checker.judging.plain import plain
from checker.linking.days import is_wrong_weekday
from checker.model import Finding, FindingKind, Position, Relation, Severity, Step
from claims.model import Anchor, DateValue, Fact

if TYPE_CHECKING:
    from collections.abc import Iterable

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CERTAIN, INFERRED = 0.95, 0.7
"""How sure it is that the calendar was asked of the right year: given in the words, or taken from the publication."""


def weekday_findings(facts: Iterable[Fact], desk: Desk) -> list[Finding]:
    """Return a finding for each date whose weekday is another than the calendar's, once for each place. Linear."""
    wrong: dict[tuple[str, int, int], Fact] = {}
    for fact in facts:
        if isinstance(fact.value, DateValue) and is_wrong_weekday(fact.value):
            wrong.setdefault((fact.source, fact.start, fact.end), fact)
    return [_finding(fact, fact.value, desk) for fact in wrong.values() if isinstance(fact.value, DateValue)]


def _finding(fact: Fact, value: DateValue, desk: Desk) -> Finding:
    assert value.earliest is not None  # noqa: S101  `is_wrong_weekday` has seen to it
    assert value.weekday is not None  # noqa: S101
    is_sure = value.year is not None or value.anchor is Anchor.ABSOLUTE
    evidence = (desk.evidence(fact),)
    named, actual = WEEKDAYS[value.weekday], WEEKDAYS[value.earliest.weekday()]
    return Finding(
        id="",
        kind=FindingKind.INTERNAL,
        slot=fact.slot,
        relation=Relation.DISJOINT,
        severity=Severity.WARNING,
        confidence=CERTAIN if is_sure else INFERRED,
        summary="",
        positions=(Position(named, fact.text, evidence), Position(f"{plain(value)} {actual}", fact.text, evidence)),
        why=(Step(f"judge.weekday-{actual}", 0.0, (("date", plain(value)),)),),
        event=fact.event.family if fact.event else None,
    )
