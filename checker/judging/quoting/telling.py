"""The checks of a draft's quotations as findings, and in its verdicts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from checker.judging.quoting.judged import QuotationCheck, quotation_checks
from checker.judging.quoting.matching import Wording
from checker.judging.quoting.speakers import Speakers
from checker.judging.quoting.translated import translations
from checker.model import Evidence, Finding, FindingKind, Position, Relation, Severity, Step, Verdict, VerdictStatus
from claims.kinds.name import fold
from claims.model import Slot, Stance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.judging.evidence import Desk
    from checker.judging.quoting.judged import Passage
    from claims.model import Analysis, Fact

SURE = 0.9
RELATIONS = {
    Wording.UNHEDGED: Relation.DISJOINT,
    Wording.UNDENIED: Relation.OPPOSITE,
    Wording.REWORDED: Relation.REWORDED,
}
TELLING = 6
"""Words of a quotation from which two persons hardly say the same."""
MOST_SHOWN = 4
"""Changes that a reason shows."""
NOTHING = "–"


class Quoted(NamedTuple):
    """What the sources have for the quotations of one draft."""

    findings: tuple[Finding, ...]
    checks: tuple[QuotationCheck, ...]
    translated: dict[tuple[int, int], tuple[Fact, ...]]
    """Quotations that only a source in another language can have, with what their speaker says there."""

    def without_told(self, findings: Iterable[Finding], draft: str) -> list[Finding]:
        """Return `findings` without those on the wording of a quotation of `draft` that is checked here. Linear."""
        checked = {(check.fact.start, check.fact.end) for check in self.checks if check.outcome is not None}
        return [one for one in findings if one.slot is not Slot.WORDING or not _stands_at(one, draft, checked)]

    def in_verdicts(self, verdicts: Iterable[Verdict], desk: Desk) -> list[Verdict]:
        """Return `verdicts` with those on quotations as they were checked here. Linear."""
        by_place = {(check.fact.start, check.fact.end): check for check in self.checks}
        return [self._verdict(one, by_place, desk) for one in verdicts]

    def _verdict(self, verdict: Verdict, by_place: dict[tuple[int, int], QuotationCheck], desk: Desk) -> Verdict:
        place = verdict.evidence.start, verdict.evidence.end
        check = by_place.get(place) if verdict.slot is Slot.WORDING else None
        if check is None:
            return verdict
        if check.outcome is None:
            told = self.translated.get(place, ())
            against = tuple(map(desk.evidence, told))
            return replace(verdict, status=VerdictStatus.NOT_COMPARABLE, against=against) if told else verdict
        if check.outcome in RELATIONS and check.passage is not None and not check.is_slight:
            shown = (evidence_of(check.passage, check),)
            status = VerdictStatus.NOT_FOUND if not check.is_quoted else VerdictStatus.CONFLICT
            return replace(verdict, status=status, support=(), against=shown, origins=0)
        support = tuple(evidence_of(passage, check) for passage in check.equals)
        origins = len({desk.origins[one.source] for one in support})
        return replace(verdict, status=VerdictStatus.SUPPORTED, support=support, against=(), origins=origins)


def _stands_at(finding: Finding, draft: str, places: set[tuple[int, int]]) -> bool:
    evidence = [e for position in finding.positions for e in position.evidence]
    return any(e.source == draft and (e.start, e.end) in places for e in evidence)


def quoted(draft: Analysis, others: Sequence[Analysis], told: Iterable[Finding], desk: Desk) -> Quoted:
    """Return what `others` have for each quotation of `draft`.

    A quotation inside which a finding of `told` sets a value is not told again, and one whose speaker is told is not
    told twice. Costs as `quotation_checks` does.
    """
    loud = [one for one in told if one.severity is not Severity.NOTE and one.slot is not Slot.WORDING]
    checks = tuple(quotation_checks(draft, others))
    speakers = Speakers([draft, *others], desk)
    findings = []
    for check in checks:
        inside = any(_lies_in(one, draft.source.name, check.fact) for one in loud)
        if check.outcome in RELATIONS and not inside:
            findings.append(_reworded(check, desk))
        elif check.outcome is not None and not check.is_quoted:
            findings.append(_unquoted(check, desk))
        findings += [] if inside else list(_spoken_by_another(check, speakers, desk))
    translated = translations([check.fact for check in checks if check.outcome is None], others)
    findings += [_translated(check, translated, desk) for check in checks if _place(check) in translated]
    return Quoted(tuple(findings), checks, translated)


def _place(check: QuotationCheck) -> tuple[int, int]:
    return check.fact.start, check.fact.end


def _lies_in(finding: Finding, draft: str, fact: Fact) -> bool:
    """Whether a finding is about words of the quotation's sentence: a value in it, or who speaks."""
    evidence = [e for position in finding.positions for e in position.evidence if e.source == draft]
    return any(fact.sentence_start <= e.start and e.end <= fact.sentence_end for e in evidence)


def evidence_of(passage: Passage, check: QuotationCheck) -> Evidence:
    """Return the words of a source that a quotation renders, with their place. Logarithmic in its lines."""
    source = passage.analysis.source
    start, end = passage.start, passage.end
    if passage == check.passage and check.match is not None and check.match.first < check.match.last:
        spans = passage.words.spans
        start, end = spans[check.match.first][0], spans[check.match.last - 1][1]
    first = min([start, passage.start, *([passage.fact.sentence_start] if passage.fact else [])])
    last = max([end, *([passage.fact.sentence_end] if passage.fact else [passage.end])])
    line, column = source.locate(start)
    return Evidence(
        source=source.name,
        start=start,
        end=end,
        quote=source.text[start:end],
        sentence=source.text[first:last],
        sentence_start=first,
        sentence_end=last,
        line=line,
        column=column,
        attribution=passage.fact.attribution if passage.fact else None,
        stance=Stance.QUOTED if passage.fact else Stance.REPORTED,
        published=source.published,
    )


def _finding(
    check: QuotationCheck, theirs: Evidence, step: Step, relation: Relation, severity: Severity, desk: Desk
) -> Finding:
    mine = desk.evidence(check.fact)
    return Finding(
        id="",
        kind=FindingKind.QUOTE,
        slot=Slot.SPEAKER if relation is Relation.OTHER_SPEAKER else Slot.WORDING,
        relation=relation,
        severity=severity,
        confidence=SURE,
        summary="",
        positions=(
            Position(fold(mine.quote), mine.quote, (mine,)),
            Position(fold(theirs.quote), theirs.quote, (theirs,)),
        ),
        why=(step,),
    )


def _reworded(check: QuotationCheck, desk: Desk) -> Finding:
    assert check.passage is not None  # noqa: S101  there is an outcome
    assert check.match is not None  # noqa: S101
    assert check.outcome is not None  # noqa: S101
    theirs = evidence_of(check.passage, check)
    params = (("changes", changes(check, desk)), ("gone", _gone(check)), ("told", check.fact.text))
    key = f"inside.quote-{check.outcome}" if check.is_quoted else "inside.quote-untold"
    severity = Severity.WARNING if check.is_quoted and not check.is_slight else Severity.NOTE
    return _finding(check, theirs, Step(key, 0.0, params), RELATIONS[check.outcome], severity, desk)


def _gone(check: QuotationCheck) -> str:
    """The source's words by which its sense is another one."""
    assert check.passage is not None  # noqa: S101
    assert check.match is not None  # noqa: S101
    first, last = check.match.because or (0, 0)
    return check.passage.words.said(first, last, check.passage.analysis.source.text) or NOTHING


def changes(check: QuotationCheck, desk: Desk) -> str:
    """Return what a quotation has where its source has other words: `aide ← subvention`, the first few. Linear."""
    assert check.passage is not None  # noqa: S101
    assert check.match is not None  # noqa: S101
    own, text = desk.sources[check.fact.source].text, check.passage.analysis.source.text
    shown = [
        f"{check.mine.said(*change.mine, own) or NOTHING} ← {check.passage.words.said(*change.theirs, text) or NOTHING}"
        for change in check.match.changes
    ]
    return " · ".join(shown[:MOST_SHOWN]) + (" …" if len(shown) > MOST_SHOWN else "")


def _unquoted(check: QuotationCheck, desk: Desk) -> Finding:
    assert check.passage is not None  # noqa: S101
    theirs = evidence_of(check.passage, check)
    step = Step("inside.quote-untold", 0.0, (("told", check.fact.text),))
    return _finding(check, theirs, step, Relation.VARIANT, Severity.NOTE, desk)


def _spoken_by_another(check: QuotationCheck, speakers: Speakers, desk: Desk) -> Iterator[Finding]:
    if check.passage is None or check.passage.fact is None or len(check.mine.words) < TELLING:
        return
    apart = speakers.apart(check.fact, check.passage.fact)
    if apart is not None:
        theirs = evidence_of(check.passage, check)
        step = Step("inside.quote-speaker", 0.0, (("beside", apart[1]), ("other", apart[0]), ("told", check.fact.text)))
        yield _finding(check, theirs, step, Relation.OTHER_SPEAKER, Severity.WARNING, desk)


def _translated(check: QuotationCheck, told: dict[tuple[int, int], tuple[Fact, ...]], desk: Desk) -> Finding:
    theirs = desk.evidence(told[_place(check)][0])
    step = Step("inside.quote-translated", 0.0, (("told", check.fact.text),))
    return _finding(check, theirs, step, Relation.TRANSLATED, Severity.NOTE, desk)
