"""What the sources say of each checkable detail of a draft."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.judging.retrieval import Passages
from checker.linking import fact_order
from checker.model import Severity, Verdict, VerdictStatus
from claims.model import Anchor, DateValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.judging.evidence import Desk
    from checker.linking import Compared
    from checker.model import Finding
    from claims.model import Fact

UNCHECKED = frozenset({Slot.POLARITY, Slot.OUTCOME, Slot.PARTICIPANT, Slot.SPEAKER})
"""Slots that are read from the structure of a sentence: they can be contradicted, but nobody ticks them off."""


def draft_verdicts(
    draft: Sequence[Fact],
    compared: Iterable[Compared],
    findings: Iterable[Finding],
    desk: Desk,
    others: Sequence[Fact] = (),
) -> list[Verdict]:
    """Return a verdict on each detail of a draft, in text order.

    `compared` holds its links to sources; a detail that no link supports is looked for by its words among `others`, the
    facts of the sources. Linear in the links, and in the facts of one value for each detail without a link.
    """
    agreeing: dict[int, list[Fact]] = defaultdict(list)
    differing: dict[int, list[Fact]] = defaultdict(list)
    names = {fact.source for fact in draft}
    for one in compared:
        ours, theirs = (one.link.a, one.link.b) if one.link.a.source in names else (one.link.b, one.link.a)
        (agreeing if one.agrees else differing)[id(ours)].append(theirs)
    disputed = _disputed(findings, names)
    passages = Passages(others, desk)
    return [
        _verdict(fact, agreeing[id(fact)] or passages.like(fact), differing[id(fact)], disputed, desk)
        for fact in sorted(draft, key=fact_order)
        if fact.slot not in UNCHECKED
    ]


def _disputed(findings: Iterable[Finding], names: set[str]) -> set[tuple[int, int]]:
    return {
        (evidence.start, evidence.end)
        for finding in findings
        if finding.severity is not Severity.NOTE
        for position in finding.positions
        for evidence in position.evidence
        if evidence.source in names
    }


def _verdict(
    fact: Fact, support: list[Fact], against: list[Fact], disputed: set[tuple[int, int]], desk: Desk
) -> Verdict:
    support, against = sorted(support, key=fact_order), sorted(against, key=fact_order)
    if (fact.start, fact.end) in disputed and against:
        status = VerdictStatus.CONFLICT
    elif support:
        status = VerdictStatus.SUPPORTED
    elif isinstance(fact.value, DateValue) and fact.value.anchor is Anchor.UNRESOLVED:
        status = VerdictStatus.NOT_COMPARABLE
    else:
        status = VerdictStatus.NOT_COMPARABLE if against else VerdictStatus.NOT_FOUND
    return Verdict(
        status=status,
        slot=fact.slot,
        evidence=desk.evidence(fact),
        support=tuple(desk.evidence(other) for other in support),
        against=tuple(desk.evidence(other) for other in against),
        origins=desk.count_origins(support),
    )
