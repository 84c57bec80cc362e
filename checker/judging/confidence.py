"""How sure a finding is: that the facts are about one thing, and that both were read rightly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.judging.finding_kinds import kind_of
from checker.model import Relation, Severity, Step
from claims.model import Anchor, DateValue, NumberValue, Slot

if TYPE_CHECKING:
    from checker.model import Difference
    from checker.settings import Settings
    from claims.model import Fact

RELATIVE_DATE = 0.9
"""A date told from the day of publication rests on that day too."""
NO_EVENT = 0.85
"""A value whose event was not found hangs in the air."""
ONE_SIDED = 0.85
"""A figure that one side gives to somebody and the other to nobody may have two origins."""
FAR_APART = 0.8
"""Figures more than tenfold apart are more often of two things than of one."""


def confidence(difference: Difference) -> tuple[float, tuple[Step, ...]]:
    """Return the probability that the difference is real, and the steps that lowered it.

    The link's bits over the threshold as a probability (the logistic function of base 2), times the certainty of each
    reading. Constant cost.
    """
    link = difference.link
    sure = 1 / (1 + 2 ** -min(60.0, max(-60.0, link.weight)))
    steps = []
    for key, share in _doubts(difference):
        sure *= share
        steps.append(Step(key, 0.0, (("share", f"{share:.2f}"),)))
    return round(sure, 3), tuple(steps)


def _doubts(difference: Difference) -> list[tuple[str, float]]:
    a, b = difference.link.a, difference.link.b
    doubts = []
    if _is_relative(a) or _is_relative(b):
        doubts.append(("doubt.relative-date", RELATIVE_DATE))
    if a.slot is Slot.DATE and (a.event is None or b.event is None):
        doubts.append(("doubt.no-event", NO_EVENT))
    if (a.attribution_key is None) != (b.attribution_key is None) and a.slot in (Slot.COUNT, Slot.AMOUNT, Slot.SHARE):
        doubts.append(("doubt.one-attributed", ONE_SIDED))
    if _far_apart(a, b):
        doubts.append(("doubt.far-apart", FAR_APART))
    return doubts


def _is_relative(fact: Fact) -> bool:
    return isinstance(fact.value, DateValue) and fact.value.anchor is Anchor.PUBLICATION


def _far_apart(a: Fact, b: Fact) -> bool:
    if not isinstance(a.value, NumberValue) or not isinstance(b.value, NumberValue):
        return False
    sizes = [abs(float(v.amount)) for v in (a.value, b.value) if v.amount]
    return len(sizes) == 2 and max(sizes) > 10 * min(sizes)


NAMED = (Slot.NAME, Slot.PARTICIPANT, Slot.SPEAKER)
CLASHING = (Relation.DISJOINT, Relation.OPPOSITE)
ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def severity(difference: Difference, sure: float, settings: Settings) -> Severity:
    """Return how much of an editor's time the difference is worth."""
    relation, slot = difference.relation, difference.slot
    chosen = settings.severity_of(relation, kind_of(difference), slot)
    if relation is Relation.DISJOINT and slot in NAMED and not settings.severity:
        chosen = Severity.WARNING
    if sure >= settings.note_below or chosen is Severity.NOTE:
        return chosen
    return Severity.WARNING if relation in CLASHING and _is_trusted(difference, settings) else Severity.NOTE


def _is_trusted(difference: Difference, settings: Settings) -> bool:
    """Whether one side is a source that the settings trust."""
    rules = (settings.rule_for(fact.source) for fact in (difference.link.a, difference.link.b))
    return any(rule is not None and rule.trusted for rule in rules)
