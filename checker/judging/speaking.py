"""Gives a report its words: until here the judgement speaks no language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.judging.calendar import WEEKDAYS
from checker.judging.inside import PREFIX
from checker.judging.naming import named_params
from checker.model import FindingKind, Refusal, Relation, Step
from checker.wording.locales import capitalised
from checker.wording.safe import shortened
from checker.wording.summary import agreement_of, counted_words, event_words, summary_of
from checker.wording.wording import say
from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_state
from claims.model import Slot
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.judging.evidence import Desk
    from checker.linking import RefusedLink
    from checker.model import Corroboration, Evidence, Finding, Passage, Position, Report, Uncompared
    from claims.model import Fact

DAY = pattern(r"\d{4}-\d\d-\d\d")
OFF_DAYS = frozenset(f"judge.weekday-{day}" for day in WEEKDAYS)
SHARE = pattern(r"0\.\d+")
LONGEST_WORDS = 72
"""Characters of a source's words inside a step: a quotation is read in its own passage."""


def in_words(report: Report, stated: Mapping[tuple[str, int, int], Fact]) -> Report:
    """Return `report` with every sentence said in its interface's language.

    `stated` gives the fact behind a stretch of a source's words, for the noun counted and the event as written. Linear.
    """
    language = report.interface
    return replace(
        report,
        findings=tuple(_finding(one, stated, language) for one in report.findings),
        corroborated=tuple(_corroboration(one, stated, language) for one in report.corroborated),
        uncompared=tuple(_uncompared(one, language) for one in report.uncompared),
        unread=tuple(_passage(one, language) for one in report.unread),
    )


def _finding(finding: Finding, stated: Mapping[tuple[str, int, int], Fact], language: str) -> Finding:
    evidence = [each for position in finding.positions for each in position.evidence]
    facts = _facts(evidence, stated)
    fact = _telling(facts, finding.event)
    positions, moments = _in_time(finding)
    summary = summary_of(
        finding.kind,
        finding.slot,
        finding.relation,
        finding.event,
        _event_text(fact),
        finding.participants,
        [position.text for position in positions],
        finding.gap,
        [_teller(position.evidence[0], stated) for position in positions],
        language,
        of=counted_words(fact, language) if fact else None,
        moments=moments,
    )
    if finding.why and finding.why[0].key.startswith(PREFIX):
        told = say(finding.why[0].key, language, **dict(finding.why[0].params))
        internal = finding.kind is FindingKind.INTERNAL
        summary = say("summary.internal", language, rest=told) if internal else capitalised(told)
    why = tuple(_step(step, evidence, facts, language) for step in finding.why)
    if why and why[0].key in OFF_DAYS:
        told = say("inside.weekday", language, told=evidence[0].quote, rest=why[0].words)
        summary = say("summary.internal", language, rest=told)
    return replace(finding, summary=summary, why=why)


def _in_time(finding: Finding) -> tuple[Sequence[Position], tuple[date, ...]]:
    """The positions of a finding, and the days that tell its story: when each value was first given, in that order.

    No days where it is none: where one is unknown, two values are of one day, or nothing was revised.
    """
    first = {
        position.value: min((e.published for e in position.evidence if e.published is not None), default=None)
        for position in finding.positions
    }
    days = [day for day in first.values() if day is not None]
    if finding.relation is not Relation.REVISED_OVER_TIME or len(set(days)) < len(finding.positions):
        return finding.positions, ()
    ordered = sorted(finding.positions, key=lambda position: str(first[position.value]))
    return ordered, tuple(sorted(days))


def refusal_in_words(refused: RefusedLink, desk: Desk, language: str) -> Refusal:
    """Return a refused link with its evidence and every step in words. Linear in its steps."""
    a, b = refused.link.a, refused.link.b
    evidence, facts = [desk.evidence(a), desk.evidence(b)], [a, b]
    params = (("bits", f"{refused.short:.1f}"),) if refused.short else ()
    because = Step(f"refused.{refused.because.partition('.')[2]}", 0.0, params)
    return Refusal(
        slot=a.slot,
        a=evidence[0],
        b=evidence[1],
        because=replace(because, words=say(because.key, language, **dict(params))),
        why=tuple(_step(step, evidence, facts, language) for step in refused.link.steps),
    )


def _facts(evidence: Iterable[Evidence], stated: Mapping[tuple[str, int, int], Fact]) -> list[Fact]:
    found = (stated.get((each.source, each.start, each.end)) for each in evidence)
    return [fact for fact in found if fact is not None]


def _teller(evidence: Evidence, stated: Mapping[tuple[str, int, int], Fact]) -> str | None:
    """Who says it, where the words name somebody: a pronoun tells the reader of one line nobody."""
    fact = stated.get((evidence.source, evidence.start, evidence.end))
    said = evidence.attribution
    if said is None or fact is None:
        return said
    return None if Tag.PRON in grammar_of(fact.language).closed.get(said.casefold(), ()) else said


def _telling(facts: Sequence[Fact], event: str | None) -> Fact | None:
    """The first fact whose own words tell the event, else the first: an event without a phrase is told by them."""
    told = (fact for fact in facts if fact.event is not None and fact.event.family == event)
    return next(told, facts[0] if facts else None)


def _event_text(fact: Fact | None) -> str | None:
    """The event as written; a state (`est`, `compte`) says no more than that there is a value."""
    if fact is None or fact.event is None or is_state(fact.event.family):
        return None
    return fact.event.text


def _step(step: Step, evidence: Sequence[Evidence], facts: Sequence[Fact], language: str) -> Step:
    params = {name: shown(value) for name, value in named_params(step, evidence, facts).items()}
    return replace(step, words=say(step.key, language, **params))


def shown(value: str) -> object:
    """Return a day and a share as values, for the language to say; words as they are, long ones cut."""
    if DAY.fullmatch(value):
        return date.fromisoformat(value)
    return Decimal(value).normalize() if SHARE.fullmatch(value) else shortened(value, LONGEST_WORDS)


def _corroboration(one: Corroboration, stated: Mapping[tuple[str, int, int], Fact], language: str) -> Corroboration:
    facts = _facts(one.evidence, stated)
    fact = _telling(facts, one.event)
    noun = next((counted_words(fact, language) for fact in facts if fact.of), None)
    value = ", ".join(one.participants) if one.slot is Slot.PARTICIPANT else one.evidence[0].quote
    event = event_words(one.event, _event_text(fact), language)
    return replace(one, summary=agreement_of(one.slot, event, noun, value, language))


def _uncompared(one: Uncompared, language: str) -> Uncompared:
    return replace(one, words=say(f"uncompared.{one.reason}", language))


def _passage(passage: Passage, language: str) -> Passage:
    return replace(passage, words=say(f"unread.{passage.reason}", language))
