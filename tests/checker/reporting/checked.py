"""Reports for the formats: a draft that was checked, an editor's decision, the sources whole, and hostile texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from checker.model import (
    Decision,
    Evidence,
    Finding,
    FindingKind,
    Mark,
    Position,
    Reason,
    Relation,
    Report,
    Severity,
    Silenced,
    Skipped,
    SourceSummary,
    SourceText,
    Step,
    Verdict,
    VerdictStatus,
)
from claims.model import DateRole, Slot, Source, Stance
from tests.checker.reporting.dispatches import AGENCE, COURRIER, GAZETTE, evidence, full_report, pledge

MARKED = (
    (COURRIER, "mars 2021", Slot.DATE, "2021-03", (date(2021, 3, 1), date(2021, 3, 31))),
    (COURRIER, "1 240 mètres", Slot.MEASURE, "1240 meter", None),
    (COURRIER, "300", Slot.COUNT, "300", None),
    (GAZETTE, "mars 2020", Slot.DATE, "2020-03", (date(2020, 3, 1), date(2020, 3, 31))),
    (GAZETTE, "1 100", Slot.COUNT, "1100", None),
    (AGENCE, "mars 2021", Slot.DATE, "2021-03", (date(2021, 3, 1), date(2021, 3, 31))),
    (AGENCE, "45", Slot.COUNT, "45", None),
)


def texts() -> tuple[SourceText, ...]:
    """The dispatches whole, with some of what is read in them."""
    return tuple(
        SourceText(source.name, source.text, ((0, source.text.index("\n")),), tuple(_marks(source)))
        for source in (COURRIER, GAZETTE, AGENCE)
    )


def _marks(source: Source) -> list[Mark]:
    marks = []
    for marked, words, slot, value, days in MARKED:
        if marked is source:
            start = source.text.index(words)
            is_date = slot is Slot.DATE
            marks.append(
                Mark(
                    start, start + len(words), slot, value, DateRole.EVENT if is_date else None,
                    None if is_date else "riverains", "sign" if is_date else None, "signé" if is_date else None,
                    ("Morvan",), Stance.ASSERTED, negated=False, attribution=None,
                    earliest=days[0] if days else None, latest=days[1] if days else None,
                )
            )  # fmt: skip
    return sorted(marks, key=lambda mark: mark.start)


def compared_report(language: str) -> Report:
    """Something of everything, the sources whole."""
    return replace(full_report(language), texts=texts())


def checked_report(language: str) -> Report:
    """A draft against two sources: one detail in conflict, one supported, one that no source has, one let rest."""
    base = compared_report(language)
    decision = Decision(
        "19aa03f6", Reason.EDITOR_DECISION, "both are <b>right</b>", "desk", date(2021, 4, 15), "A quotation.",
        (COURRIER.name, GAZETTE.name),
    )  # fmt: skip
    quote = pledge(language).positions
    verdicts = (
        _verdict(VerdictStatus.CONFLICT, Slot.DATE, "mars 2021", (AGENCE, "mars 2021"), (GAZETTE, "mars 2020")),
        _verdict(VerdictStatus.NOT_FOUND, Slot.MEASURE, "1 240 mètres"),
        _verdict(VerdictStatus.SUPPORTED, Slot.PARTICIPANT, "Morvan", (AGENCE, "Morvan")),
        Verdict(
            VerdictStatus.CONFLICT, Slot.WORDING, quote[0].evidence[0], (), quote[1].evidence, 0, accepted=True
        ),
    )  # fmt: skip
    return replace(
        base,
        findings=tuple(finding for finding in base.findings if finding.id != decision.id),
        silenced=(Silenced(pledge(language), decision),),
        stale=(Decision("0123456789ab", Reason.FALSE_ALARM, finding="An old finding.", sources=(COURRIER.name,)),),
        verdicts=verdicts,
        draft=COURRIER.name,
    )


def _verdict(
    status: VerdictStatus,
    slot: Slot,
    words: str,
    support: tuple[Source, str] | None = None,
    against: tuple[Source, str] | None = None,
) -> Verdict:
    return Verdict(
        status,
        slot,
        evidence(COURRIER, words),
        (evidence(*support),) if support else (),
        (evidence(*against),) if against else (),
        1 if support else 0,
    )


HOSTILE_NAME = "a,b:c%0A<b>&'\"|\udce9.txt"
HOSTILE = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(2)>', "</style></script><h1>x", "]]>--><!--",
    "{{ 7 * 7 }}{% raw %}${7*7}", '=HYPERLINK("//evil.example")', "@SUM(1)", "+1+cmd", "-2+3", "\t=1",
    "::error::taken over", "%0A::warning::taken", "[link](javascript:alert(3))", "![x](https://evil.example/x.png)",
    "# heading", "1. item", "- item", "> quote", "```\nfence", "| a | b |", "https://evil.example www.evil.example",
    "@editor #12 `code` *bold* _it_ ~~no~~ $x$", "&lt;b&gt; &#64;", "\x1b[31mred\x1b[0m \x07 \x00 \x9b31m \x7f",
    "abc \u202edcba\u202c \u2066iso\u2069 \u200b.", "\ufffe\uffff", "\u2028line\u2029", "e\u0301 👩‍👩‍👧 𝔉", "a\\b\\*c",
    "half \ud83d of a pair",
)  # fmt: skip


def hostile_report(language: str) -> Report:
    """One finding for each hostile text, in every place where a report holds words of others."""
    source = Source.from_text("\n".join(HOSTILE) + "\n", name=HOSTILE_NAME)
    findings = tuple(_hostile(number, words, source) for number, words in enumerate(HOSTILE))
    marks = tuple(
        Mark(
            source.text.index(words), source.text.index(words) + len(words), Slot.NAME, words, None, words, None, words,
            (words,), Stance.QUOTED, negated=False, attribution=words,
        )
        for words in HOSTILE
    )  # fmt: skip
    every = "\n".join(HOSTILE)
    verdicts = tuple(
        Verdict(VerdictStatus.CONFLICT, Slot.NAME, f.positions[0].evidence[0], (), f.positions[1].evidence, 0)
        for f in findings
    )
    return Report(
        sources=(SourceSummary(HOSTILE_NAME, "fr", None, every, every, 1, HOSTILE_NAME, len(source.text)),),
        findings=findings[1:],
        silenced=(Silenced(findings[0], Decision(findings[0].id, Reason.FALSE_ALARM, every, every)),),
        skipped=(Skipped(every, every, every, "not-text"),),
        verdicts=verdicts,
        draft=HOSTILE_NAME,
        interface=language,
        texts=(SourceText(HOSTILE_NAME, source.text.replace("\ud83d", "\ufffd"), (), marks),),
    )


def _hostile(number: int, words: str, source: Source) -> Finding:
    start = source.text.index(words)
    line, column = source.locate(start)
    passage = Evidence(
        HOSTILE_NAME, start, start + len(words), words, words, start, start + len(words), line, column, words,
        Stance.QUOTED, None,
    )  # fmt: skip
    return Finding(
        f"{number:012x}", FindingKind.NAME, Slot.NAME, Relation.DISJOINT, Severity.ERROR, 0.5, f"{words}?",
        (Position(words, words, (passage,)), Position("other", words[::-1], (passage,))),
        (Step("key", 1.5, (), words),),
    )  # fmt: skip
