"""From sources to a report: `Source → Fact ‖ Link → Group → Difference → Finding → Report`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from checker.decisions import lay_over
from checker.engines import Engine, LocalEngine
from checker.judging import (
    Desk,
    corroborations,
    draft_verdicts,
    find_origins,
    in_order,
    in_words,
    inside_findings,
    judge_groups,
    named,
    uncompared,
    weekday_findings,
)
from checker.linking import (
    Compared,
    align,
    compare_links,
    group_links,
    link_facts,
    name_facts,
    party_facts,
    speaker_facts,
)
from checker.model import Corroboration, Decision, Finding, Passage, Report, Skipped, SourceSummary
from checker.settings import DEFAULTS, Settings
from checker.wording import say
from claims.errors import BadTable, InternalFault
from claims.model import Analysis
from claims.pipeline import analyse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from claims.model import Fact, Source, Unread


class Failed(NamedTuple):
    """A source whose analysis came to a fault, and the fault in the words of the interpreter."""

    name: str
    problem: str


Judgement = tuple[list[Finding], list[Corroboration], Sequence[Compared]]
"""What differs, what agrees, and every link that was weighed."""
PASSAGE_SHOWN = 80
"""Characters of an unread passage that a report shows."""


def compare(
    sources: Iterable[Source],
    *,
    settings: Settings | None = None,
    interface: str = "en",
    jobs: int = 1,
    progress: Callable[[int], None] | None = None,
    skipped: Iterable[Skipped] = (),
    decisions: Iterable[Decision] = (),
    engine: Engine | None = None,
) -> Report:
    """Return every discrepancy between and inside `sources`.

    `interface` is the language of the report's sentences; `progress` is told how many sources are read; `skipped` names
    sources that could not be opened, so that the report can; `decisions` keep the findings that editors have settled
    quiet. The findings depend neither on the order of the sources
    nor on the engine. Reading is linear in the text; linking grows with the facts times the size of their blocks.
    """
    settings = settings or DEFAULTS
    engine = engine or LocalEngine(jobs, progress)
    analyses, failed = _apart(engine.flat_map(_analysed, distinctly_named(sources)), interface)
    desk = _desk(analyses)
    compared = _compared(analyses, desk, settings, engine)
    judgement = _judge(compared, analyses, desk, settings)
    report = _report(analyses, desk, judgement, interface, [*skipped, *failed])
    return lay_over(report, decisions)


def check(
    draft: Source,
    sources: Iterable[Source],
    *,
    settings: Settings | None = None,
    interface: str = "en",
    jobs: int = 1,
    progress: Callable[[int], None] | None = None,
    skipped: Iterable[Skipped] = (),
    decisions: Iterable[Decision] = (),
    engine: Engine | None = None,
) -> Report:
    """Return what `sources` say of each checkable detail of `draft`: findings against them, and a verdict for each.

    Arguments as for `compare`. Sources are not set against each other.
    """
    settings = replace(settings or DEFAULTS, revised_over_time=(settings or DEFAULTS).revised_in_draft)
    engine = engine or LocalEngine(jobs, progress)
    texts = distinctly_named([draft, *sources])
    lead = texts[0].name
    analyses, failed = _apart(engine.flat_map(_analysed, texts), interface)
    drafts = [analysis for analysis in analyses if analysis.source.name == lead]
    own = [fact for analysis in drafts for fact in analysis.facts]
    desk = _desk(analyses)
    compared = _compared(analyses, desk, settings, engine, lead)
    report = _report(analyses, desk, _judge(compared, drafts, desk, settings), interface, [*skipped, *failed])
    verdicts = tuple(draft_verdicts(own, compared, report.findings, desk))
    return lay_over(replace(report, verdicts=verdicts, draft=lead), decisions)


def _analysed(source: Source) -> tuple[Analysis | Failed]:
    """Return what was read, or what went wrong: a fault of ours in one source must not cost the others."""
    try:
        return (analyse(source),)
    except BadTable:
        raise  # the installation is broken, whatever the source
    except Exception as error:  # noqa: BLE001  named in the report, with the source
        return (Failed(source.name, f"{type(error).__name__}: {error}"),)


def _apart(found: Iterable[Analysis | Failed], interface: str) -> tuple[list[Analysis], list[Skipped]]:
    """Part what was read from what failed, the reason said in `interface`."""
    analyses: list[Analysis] = []
    failed: list[Skipped] = []
    for one in found:
        if isinstance(one, Failed):
            reason = say("unreadable.internal", interface, name=one.name, problem=one.problem)
            failed.append(Skipped(one.name, reason, say("remedy.internal", interface), InternalFault.slug))
        else:
            analyses.append(one)
    return analyses, failed


def distinctly_named(sources: Iterable[Source]) -> list[Source]:
    """Return sources of which no two share a name: later ones are numbered, so that evidence can be told apart."""
    seen: set[str] = set()
    named_apart = []
    for source in sources:
        name, number = source.name, 2
        while name in seen:
            name, number = f"{source.name} ({number})", number + 1
        seen.add(name)
        named_apart.append(source if name == source.name else replace(source, name=name))
    return named_apart


def _desk(analyses: Sequence[Analysis]) -> Desk:
    sources = [analysis.source for analysis in analyses]
    return Desk(sources, find_origins(sources))


def _compared(
    analyses: Sequence[Analysis], desk: Desk, settings: Settings, engine: Engine, lead: str | None = None
) -> list[Compared]:
    texts = {name: source.text for name, source in desk.sources.items()}
    facts = [fact for analysis in analyses for fact in analysis.facts]
    names = [fact for analysis in analyses for fact in name_facts(analysis)]
    every = [*facts, *party_facts(facts, desk.sources), *names, *speaker_facts(facts, names, desk.sources)]
    return align(compare_links(link_facts(every, settings, engine.by_key, lead, texts)), every)


def _judge(compared: Sequence[Compared], alone: Sequence[Analysis], desk: Desk, settings: Settings) -> Judgement:
    groups = group_links(compared)
    by_link = {id(one.link): one for one in compared}
    findings = judge_groups(groups, by_link, desk, settings)
    facts = (fact for analysis in alone for fact in analysis.facts)
    inside = named([*weekday_findings(facts, desk), *inside_findings(alone)])
    return in_order([*findings, *inside]), corroborations(groups, by_link, desk), compared


def _report(
    analyses: Sequence[Analysis],
    desk: Desk,
    judgement: Judgement,
    interface: str,
    skipped: Iterable[Skipped],
) -> Report:
    findings, agreed, compared = judgement
    facts = [fact for analysis in analyses for fact in analysis.facts]
    report = Report(
        sources=tuple(_summary(analysis, desk) for analysis in analyses),
        findings=tuple(findings),
        corroborated=tuple(agreed),
        uncompared=tuple(uncompared(facts, compared, desk)),
        unread=tuple(_passage(unread, desk) for analysis in sorted(analyses, key=_name) for unread in analysis.unread),
        skipped=tuple(skipped),
        interface=interface,
    )
    return in_words(report, {(fact.source, fact.start, fact.end): fact for fact in reversed(facts)})


def _name(analysis: Analysis) -> str:
    return analysis.source.name


def _summary(analysis: Analysis, desk: Desk) -> SourceSummary:
    source = analysis.source
    return SourceSummary(
        name=source.name,
        language=source.language or "",
        published=source.published,
        published_because=source.published_because,
        outlet=source.outlet,
        facts=len(analysis.facts),
        origin=desk.origins[source.name],
        characters=len(source.text),
    )


def _passage(unread: Unread, desk: Desk) -> Passage:
    source = desk.sources[unread.source]
    text = " ".join(source.text[unread.start : unread.end].split())
    return Passage(
        source=unread.source,
        start=unread.start,
        end=unread.end,
        line=source.locate(unread.start)[0],
        text=text[:PASSAGE_SHOWN],
        reason=unread.reason,
    )
