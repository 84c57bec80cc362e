"""Groups into findings: one for each disagreement, all its evidence under its positions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.judging.circumstances import differ
from checker.judging.confidence import ORDER, confidence, severity
from checker.judging.echoes import without_echoes
from checker.judging.evidence import Desk, by_value
from checker.judging.finding_kinds import kind_of
from checker.judging.identity import finding_id, sentence_id
from checker.linking import fact_order
from checker.linking.profiles import UNNAMED
from checker.model import Finding, FindingKind, Relation, Severity, Step
from claims.model import Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from checker.linking import Compared
    from checker.model import Difference, Group
    from checker.settings import Settings
    from claims.model import Fact

SILENT = frozenset({Relation.EQUAL})
"""What is no difference."""
SHOWN_APART = frozenset({"compare.currencies-differ"})
"""Why two values of one thing that cannot be compared are still worth a note; the rest is listed as not compared."""
COPIES = frozenset({"link.sentence-copy"})
"""Steps of versions of one sentence."""
RankedDifference = tuple["Difference", Severity, float, tuple[Step, ...]]


class Judged:
    """A finding with the facts that it stands on, so that findings on one disagreement can be joined."""

    __slots__ = ("facts", "finding", "noun")

    def __init__(self, finding: Finding, facts: tuple[Fact, ...], noun: str) -> None:
        self.finding = finding
        self.facts = facts
        self.noun = noun


def judge_groups(
    groups: Iterable[Group], compared: Mapping[int, Compared], desk: Desk, settings: Settings
) -> list[Finding]:
    """Return the findings of `groups`, each disagreement once, by severity, confidence and id.

    `compared` holds the comparison of each link by its identity. Linear in the links but for the sort.
    """
    judged = []
    for group in groups:
        found = _judge(group, compared, desk, settings)
        if found is not None:
            judged.append(found)
    return in_order(named([one.finding for one in without_echoes(joined(judged, desk))]))


def _judge(group: Group, compared: Mapping[int, Compared], desk: Desk, settings: Settings) -> Judged | None:
    differences = (differ(compared[id(link)]) for link in group.links)
    ranked = [_rank(difference, settings) for difference in differences if is_worth_naming(difference)]
    if not ranked:
        return None
    difference, level, sure, doubts = min(ranked, key=_importance)
    facts = _involved(group, difference)
    link = difference.link
    why = (*link.steps, *difference.steps, *doubts)
    finding = Finding(
        id="",
        kind=kind_of(difference),
        slot=difference.slot,
        relation=difference.relation,
        severity=level,
        confidence=sure,
        summary="",
        positions=tuple(desk.position(members) for members in by_value(facts)),
        why=why,
        event=_first(fact.event.family if fact.event else None for fact in facts),
        participants=shared_names(link.a, link.b),
        gap=difference.gap,
    )
    return Judged(finding, facts, _first(fact.of.key if fact.of else None for fact in facts) or "")


def is_worth_naming(difference: Difference) -> bool:
    """Whether two linked values differ in a way that a reader may want to know of."""
    if difference.relation is Relation.NOT_COMPARABLE:
        return difference.steps[0].key in SHOWN_APART
    return difference.relation not in SILENT


def _rank(difference: Difference, settings: Settings) -> RankedDifference:
    sure, doubts = confidence(difference)
    level = severity(difference, sure, settings)
    link = difference.link
    if link.a.source == link.b.source:
        level = max(level, _inside(difference, settings), key=ORDER.index)
    return difference, level, sure, doubts


def _inside(difference: Difference, settings: Settings) -> Severity:
    """An article may tell two like events; a headline and its body tell one, and a sentence told twice does."""
    a, b = difference.link.a, difference.link.b
    if {a.region, b.region} == {Region.HEADLINE, Region.BODY} or is_told_twice(difference):
        return settings.headline_differs
    return Severity.NOTE


def is_told_twice(difference: Difference) -> bool:
    """Return whether one text has a sentence twice, word for word but for a value that cannot be both."""
    link = difference.link
    if difference.relation is not Relation.DISJOINT or any(fact.is_tally for fact in (link.a, link.b)):
        return False
    return any(step.key in COPIES for step in link.steps)


def _importance(ranked: RankedDifference) -> tuple[int, float, object, object]:
    difference, level, sure, _ = ranked
    return ORDER.index(level), -sure, fact_order(difference.link.a), fact_order(difference.link.b)


def _involved(group: Group, difference: Difference) -> tuple[Fact, ...]:
    """The facts of the group; for a difference inside one source, of that source alone."""
    a, b = difference.link.a, difference.link.b
    if a.source == b.source:
        return (a, b)
    return group.facts


def _first(found: Iterable[str | None]) -> str | None:
    return min((text for text in found if text is not None), default=None)


def shared_names(a: Fact, b: Fact) -> tuple[str, ...]:
    """Return the names, as the first fact's source gives them, of the participants that both have; topics last."""
    other = {participant.key for participant in b.participants}
    shared = {p.key: p for p in reversed(a.participants) if p.key in other and not p.key.startswith(UNNAMED)}
    return tuple(p.name for p in sorted(shared.values(), key=lambda p: (p.role == "topic", p.start)))


def joined(judged: Iterable[Judged], desk: Desk) -> list[Judged]:
    """Return findings with those on one disagreement made one: the same slot, event, noun and values."""
    alike: dict[tuple[object, ...], list[Judged]] = defaultdict(list)
    for one in judged:
        finding = one.finding
        values = tuple(position.value for position in finding.positions)
        alike[finding.kind, finding.slot, finding.relation, finding.event, one.noun, values].append(one)
    return [_one(members, desk) for members in alike.values()]


def _one(members: list[Judged], desk: Desk) -> Judged:
    if len(members) == 1:
        return members[0]
    first = min(members, key=lambda m: (ORDER.index(m.finding.severity), -m.finding.confidence, _places(m)))
    facts = {id(fact): fact for member in members for fact in member.facts}
    ordered = tuple(sorted(facts.values(), key=fact_order))
    positions = tuple(desk.position(same) for same in by_value(ordered))
    return Judged(replace(first.finding, positions=positions), ordered, first.noun)


def _places(judged: Judged) -> list[tuple[str, int, int, str]]:
    return [fact_order(fact) for fact in judged.facts]


def named(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings with their ids; those that would share one are told apart by their sentences."""
    by_id: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        name = finding_id(finding)
        by_id[name].append(replace(finding, id=name))
    return [one if len(same) == 1 else replace(one, id=sentence_id(one)) for same in by_id.values() for one in same]


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings as a report shows them: gravest first, surest first, then by id."""
    return sorted(findings, key=lambda f: (ORDER.index(f.severity), -f.confidence, f.id))


__all__ = ["FindingKind", "in_order", "judge_groups", "named", "shared_names"]
