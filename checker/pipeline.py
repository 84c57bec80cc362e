"""From sources to a report: `Source → Fact ‖ Link → Group → Difference → Finding → Report`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from checker.admitting import as_asked, as_set, distinctly_named
from checker.decisions import lay_over
from checker.engines import Engine, LocalEngine
from checker.judging import (
    Desk,
    contested,
    corroborations,
    draft_verdicts,
    find_origins,
    in_order,
    in_words,
    inside_findings,
    judge_groups,
    marked_text,
    misspellings,
    name_verdicts,
    named,
    quoted,
    refusal_in_words,
    rewordings,
    sentences_without_detail,
    spelt_apart,
    substitutions,
    uncompared,
    weekday_findings,
    without_variants,
)
from checker.linking import (
    Compared,
    align,
    compare_links,
    group_links,
    link_facts,
    name_facts,
    party_facts,
    place_facts,
    refused_links,
    speaker_facts,
    story_teller,
    with_statements,
)
from checker.model import (
    Corroboration,
    Decision,
    Finding,
    Passage,
    Refusal,
    Report,
    Skipped,
    SourceSummary,
    Verdict,
    VerdictStatus,
)
from checker.settings import DEFAULTS, Settings
from checker.wording import part_words, say
from claims.cycles import seldom_collecting
from claims.errors import BadTable, InternalFault
from claims.model import Analysis, Slot
from claims.pipeline import analyse, bare_values

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from claims.model import Fact, Source, Unread


class Failed(NamedTuple):
    """A source whose analysis came to a fault, and the fault in the words of the interpreter."""

    name: str
    problem: str


Judgement = tuple[list[Finding], list[Corroboration], Sequence[Compared]]
"""What differs, what agrees, and every link that was weighed."""
NAMED = frozenset({Slot.NAME, Slot.PLACE, Slot.ROLE})
"""Slots whose details are the names of a text, wherever they stand."""
PASSAGE_SHOWN = 80
"""Characters of an unread passage that a report shows."""


@seldom_collecting
def compare(
    sources: Iterable[Source],
    *,
    settings: Settings | None = None,
    interface: str = "en",
    jobs: int = 1,
    progress: Callable[[int], None] | None = None,
    skipped: Iterable[Skipped] = (),
    decisions: Iterable[Decision] = (),
    refused: int = 0,
    engine: Engine | None = None,
    with_texts: bool = False,
) -> Report:
    """Return every discrepancy between and inside `sources`.

    `interface` is the language of the report's sentences; `progress` is told how many sources are read; `skipped` names
    sources that could not be opened, so that the report can; `decisions` keep the findings that editors have settled
    quiet; `refused` asks for as many of the nearest links that were not made; `with_texts` keeps the sources whole in
    the report, for the formats that show them. The findings depend neither on the order of the sources nor on the
    engine. Reading is linear in the text; linking grows with the facts times the size of their blocks.
    """
    settings = settings or DEFAULTS
    engine = engine or LocalEngine(jobs, progress)
    texts, excluded = as_set(distinctly_named(sources), settings, interface)
    analyses, failed = _apart(engine.flat_map(_analysed, texts), settings, interface)
    desk = _desk(analyses)
    compared = _compared(analyses, desk, settings, engine)
    judgement = _judge(compared, analyses, desk, settings)
    report = _report(analyses, desk, judgement, interface, [*skipped, *excluded, *failed])
    near = _refused(analyses, desk, settings, engine, interface, refused)
    shown = tuple(map(marked_text, analyses)) if with_texts else ()
    return lay_over(replace(report, refused=near, texts=shown), decisions)


@seldom_collecting
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
    refused: int = 0,
    engine: Engine | None = None,
    with_texts: bool = False,
) -> Report:
    """Return what `sources` say of each checkable detail of `draft`: findings against them, and a verdict for each.

    Arguments as for `compare`. Sources are not set against each other.
    """
    settings = replace(settings or DEFAULTS, revised_over_time=(settings or DEFAULTS).revised_in_draft)
    engine = engine or LocalEngine(jobs, progress)
    named_apart = distinctly_named([draft, *sources])
    lead = named_apart[0].name
    texts, excluded = as_set(named_apart, settings, interface, lead)
    analyses, failed = _apart(engine.flat_map(_analysed, texts), settings, interface)
    drafts = [analysis for analysis in analyses if analysis.source.name == lead]
    others = [analysis for analysis in analyses if analysis.source.name != lead]
    own = [fact for analysis in drafts for fact in analysis.facts]
    desk = _desk(analyses)
    compared = _compared(analyses, desk, settings, engine, lead)
    findings, agreed, weighed = _judge(compared, drafts, desk, settings, others)
    found = _verdicts(own, others, compared, findings, drafts, desk)
    rivals = [one for each in drafts for one in substitutions(each, others, found, desk)]
    swapped = (one for each in drafts for one in rewordings(each, others, [*findings, *rivals]))
    rivals = named([*rivals, *(one for one in swapped if settings.is_checked(one.slot))])
    findings, found = _with_quotations(drafts, others, findings, found, desk, settings)
    judgement = in_order([*findings, *rivals]), agreed, weighed
    report = _report(analyses, desk, judgement, interface, [*skipped, *excluded, *failed])
    verdicts = (*contested(found, rivals), *_in_part(analyses, lead, desk))
    near = _refused(analyses, desk, settings, engine, interface, refused, lead)
    shown = tuple(map(marked_text, analyses)) if with_texts else ()
    bare = tuple(one for draft in drafts for one in _without_detail(draft, verdicts, desk, interface))
    told = replace(report, verdicts=verdicts, without_detail=bare, draft=lead, refused=near, texts=shown)
    return lay_over(told, decisions)


def _verdicts(
    own: Sequence[Fact],
    others: Sequence[Analysis],
    compared: Sequence[Compared],
    findings: Sequence[Finding],
    drafts: Sequence[Analysis],
    desk: Desk,
) -> list[Verdict]:
    """Return the verdicts on the values, quotations, names, places and roles of a draft, in text order."""
    facts = [fact for analysis in others for fact in analysis.facts]
    found = draft_verdicts(own, compared, findings, desk, facts)
    verdicts = [v for v in found if v.slot not in NAMED or v.status is VerdictStatus.CONFLICT]
    places = {(verdict.evidence.start, verdict.evidence.end) for verdict in verdicts}
    for draft in (one for one in drafts if not bare_values(one)):
        told = name_verdicts(draft, others, findings, desk)
        verdicts += [verdict for verdict in told if (verdict.evidence.start, verdict.evidence.end) not in places]
    return sorted(verdicts, key=lambda verdict: (verdict.evidence.start, verdict.evidence.end, verdict.slot))


def _with_quotations(
    drafts: Iterable[Analysis],
    others: Sequence[Analysis],
    findings: list[Finding],
    verdicts: list[Verdict],
    desk: Desk,
    settings: Settings,
) -> tuple[list[Finding], list[Verdict]]:
    """Return findings and verdicts with the quotations of a draft checked word by word, in place of link by link."""
    for draft in drafts:
        checked = quoted(draft, others, findings, desk)
        told = named([one for one in checked.findings if settings.is_checked(one.slot)])
        findings = [*checked.without_told(findings, draft.source.name), *told]
        verdicts = checked.in_verdicts(verdicts, desk)
    return findings, verdicts


def _in_part(analyses: Iterable[Analysis], lead: str, desk: Desk) -> tuple[Verdict, ...]:
    """Return that no value of a draft that is read in part could be compared."""
    values = [fact for analysis in analyses if analysis.source.name == lead for fact in bare_values(analysis)]
    return tuple(replace(one, status=VerdictStatus.NOT_COMPARABLE) for one in draft_verdicts(values, (), (), desk))


def _without_detail(draft: Analysis, verdicts: Iterable[Verdict], desk: Desk, interface: str) -> list[Passage]:
    """Return the sentences of a draft in which nothing stands that has a verdict, the reason in words."""
    found = [_passage(unread, desk) for unread in sentences_without_detail(draft, verdicts)]
    return [replace(passage, words=say(f"unread.{passage.reason}", interface)) for passage in found]


def _analysed(source: Source) -> tuple[Analysis | Failed]:
    """Return what was read, or what went wrong: a fault of ours in one source must not cost the others."""
    try:
        return (analyse(source, with_facts=True),)
    except BadTable:
        raise  # the installation is broken, whatever the source
    except Exception as error:  # noqa: BLE001  named in the report, with the source
        return (Failed(source.name, f"{type(error).__name__}: {error}"),)


def _apart(
    found: Iterable[Analysis | Failed], settings: Settings, interface: str
) -> tuple[list[Analysis], list[Skipped]]:
    """Part what was read from what failed, the reason said in `interface`; facts of unchecked slots are left out."""
    analyses: list[Analysis] = []
    failed: list[Skipped] = []
    for one in found:
        if isinstance(one, Failed):
            reason = say("unreadable.internal", interface, name=one.name, problem=one.problem)
            failed.append(Skipped(one.name, reason, say("remedy.internal", interface), InternalFault.slug))
        else:
            analyses.append(one)
    return as_asked(analyses, settings), failed


def _desk(analyses: Sequence[Analysis]) -> Desk:
    sources = [analysis.source for analysis in analyses]
    return Desk(sources, find_origins(sources))


def _compared(
    analyses: Sequence[Analysis], desk: Desk, settings: Settings, engine: Engine, lead: str | None = None
) -> list[Compared]:
    texts = {name: source.text for name, source in desk.sources.items()}
    facts = [fact for analysis in analyses for fact in analysis.facts]
    names = [fact for analysis in analyses for fact in name_facts(analysis)]
    told = [
        *facts,
        *party_facts(facts, desk.sources),
        *place_facts(facts),
        *names,
        *speaker_facts(facts, names, desk.sources),
    ]
    every = [fact for fact in told if settings.is_checked(fact.slot)]
    compared = align(compare_links(link_facts(every, settings, engine.by_key, lead, texts), settings.tolerance), every)
    return with_statements(compared, analyses, settings, lead)


def _refused(
    analyses: Sequence[Analysis],
    desk: Desk,
    settings: Settings,
    engine: Engine,
    interface: str,
    most: int,
    lead: str | None = None,
) -> tuple[Refusal, ...]:
    if most <= 0:
        return ()
    texts = {name: source.text for name, source in desk.sources.items()}
    facts = [fact for analysis in analyses for fact in analysis.facts]
    near = refused_links(facts, settings, most, engine.by_key, lead, texts)
    return tuple(refusal_in_words(one, desk, interface) for one in near)


def _judge(
    compared: Sequence[Compared],
    alone: Sequence[Analysis],
    desk: Desk,
    settings: Settings,
    others: Sequence[Analysis] = (),
) -> Judgement:
    """Judge what is linked, and what each of `alone` gives away; a draft also by how it spells `others`' names.

    Without others, by how reports of one story spell one name.
    """
    groups = group_links(compared)
    by_link = {id(one.link): one for one in compared}
    findings = judge_groups(groups, by_link, desk, settings)
    facts = [fact for analysis in alone for fact in analysis.facts]
    if others:
        spelt = [finding for draft in alone for finding in misspellings(draft, others)]
    else:
        spelt = spelt_apart(alone, story_teller(facts))
    inside = named([*weekday_findings(facts, desk), *inside_findings(alone), *spelt])
    return in_order([*without_variants(findings, spelt), *inside]), corroborations(groups, by_link, desk), compared


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
        sources=tuple(_summary(analysis, desk, interface) for analysis in analyses),
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


def _summary(analysis: Analysis, desk: Desk, interface: str) -> SourceSummary:
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
        values=len(bare_values(analysis)),
        note=part_words(source.language or "", interface),
        url=source.url,
        imprint=source.imprint,
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
        place=source.place_of(unread.start),
    )
