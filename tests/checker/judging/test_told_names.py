"""A name of a draft is supported by a source that has it, disputed where a finding points at it, else not found."""

from __future__ import annotations

from dataclasses import replace

from checker.judging.evidence import Desk
from checker.judging.told_names import name_verdicts
from checker.model import Evidence, Finding, FindingKind, Position, Relation, Severity, Verdict, VerdictStatus
from claims.model import Analysis, Slot, Source, Stance
from claims.pipeline import analyse

DRAFT = "Amelia Lund met Emil Quist in Southampton."


def analysed(text: str, name: str) -> Analysis:
    return analyse(Source.from_text(text, name=name, language="en"), with_facts=True)


def verdicts(draft: str, *sources: str, findings: tuple[Finding, ...] = (), origin: str = "") -> dict[str, Verdict]:
    """Return the verdicts by the words they are on, each source of an origin of its own unless one is given."""
    mine, others = analysed(draft, "draft"), [analysed(text, f"source {n}") for n, text in enumerate(sources)]
    names = [other.source.name for other in others]
    desk = Desk([mine.source, *(other.source for other in others)], {name: origin or name for name in names})
    return {one.evidence.quote: one for one in name_verdicts(mine, others, findings, desk)}


def evidence(source: str, text: str, words: str) -> Evidence:
    start = text.index(words)
    return Evidence(
        source=source,
        start=start,
        end=start + len(words),
        quote=words,
        sentence=text,
        sentence_start=0,
        sentence_end=len(text),
        line=1,
        column=start + 1,
        attribution=None,
        stance=Stance.ASSERTED,
        published=None,
    )


def pointing(words: str, source: str, other: str) -> Finding:
    mine, theirs = evidence("draft", DRAFT, words), evidence("source 0", source, other)
    return Finding(
        id="",
        kind=FindingKind.NAME,
        slot=Slot.NAME,
        relation=Relation.DISJOINT,
        severity=Severity.WARNING,
        confidence=0.75,
        summary="",
        positions=(Position(words, words, (mine,)), Position(other, other, (theirs,))),
        why=(),
    )


def test_a_name_and_a_place_that_a_source_has_are_supported() -> None:
    told = verdicts(DRAFT, "Emil Quist lives in Southampton.")
    assert (told["Emil Quist"].slot, told["Emil Quist"].status) == (Slot.NAME, VerdictStatus.SUPPORTED)
    assert (told["Southampton"].slot, told["Southampton"].status) == (Slot.PLACE, VerdictStatus.SUPPORTED)
    assert [one.quote for one in told["Emil Quist"].support] == ["Emil Quist"]


def test_a_name_that_no_source_has_is_not_found() -> None:
    told = verdicts(DRAFT, "Emil Quist lives in Southampton.")["Amelia Lund"]
    assert (told.status, told.support, told.against, told.origins) == (VerdictStatus.NOT_FOUND, (), (), 0)


def test_a_finding_that_points_at_a_name_disputes_it_and_a_note_does_not() -> None:
    source = "Amelia Lunt met Emil Quist in Southampton."
    finding = pointing("Amelia Lund", source, "Amelia Lunt")
    told = verdicts(DRAFT, source, findings=(finding,))
    assert told["Amelia Lund"].status is VerdictStatus.CONFLICT
    assert [one.quote for one in told["Amelia Lund"].against] == ["Amelia Lunt"]
    assert told["Emil Quist"].status is VerdictStatus.SUPPORTED
    noted = verdicts(DRAFT, source, findings=(replace(finding, severity=Severity.NOTE),))
    assert noted["Amelia Lund"].status is VerdictStatus.NOT_FOUND


def test_sources_of_one_origin_count_once() -> None:
    source = "Emil Quist lives in Southampton."
    assert verdicts(DRAFT, source, source)["Emil Quist"].origins == 2
    assert verdicts(DRAFT, source, source, origin="agency")["Emil Quist"].origins == 1


def test_a_broader_role_is_borne_out_by_a_narrower_one_and_not_the_other_way_round() -> None:
    narrow, broad = "The finance minister came.", "The minister came."
    (told,) = verdicts(broad, narrow).values()
    assert (told.slot, told.status) == (Slot.ROLE, VerdictStatus.SUPPORTED)
    assert [one.quote for one in told.support] == ["finance minister"]
    (other,) = verdicts(narrow, broad).values()
    assert other.status is VerdictStatus.NOT_FOUND


def test_a_longer_word_is_not_the_name_that_it_begins_with() -> None:
    (told,) = (one for words, one in verdicts("Amelia Lund came.", "Amelia Lundgren came.").items() if "Lund" in words)
    assert told.status is VerdictStatus.NOT_FOUND
