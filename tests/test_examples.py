"""The examples say what `examples/README.md` says of them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from checker.model import Finding, FindingKind, Relation, Report, Severity, VerdictStatus
from checker.pipeline import check, compare
from claims.model import Slot
from claims.reading import read_source

EXAMPLES = Path(__file__).parent.parent / "examples"


@lru_cache
def report(folder: str, *, backwards: bool = False) -> Report:
    paths = sorted((EXAMPLES / folder).glob("*.txt"), reverse=backwards)
    return compare([read_source(path) for path in paths])


def quotes(finding: Finding) -> list[set[str]]:
    return [{evidence.quote for evidence in position.evidence} for position in finding.positions]


def with_words(folder: str, *words: str) -> list[Finding]:
    """Findings that set each of `words` under a position of its own."""
    return [
        finding
        for finding in report(folder).findings
        if len({i for word in words for i, side in enumerate(quotes(finding)) if any(word in q for q in side)})
        == len(words)
    ]


ERRORS = [
    ("fr", Slot.DATE, ("octobre 2021", "octobre 2020")),
    ("fr", Slot.AMOUNT, ("380 millions", "420 millions")),
    ("en", Slot.DATE, ("1998", "1989")),
    ("en", Slot.AMOUNT, ("240,000", "420,000")),
]


@pytest.mark.parametrize(("folder", "slot", "words"), ERRORS, ids=[" / ".join(words) for *_, words in ERRORS])
def test_the_discrepancy_is_an_error_told_once_with_both_sides_quoted(
    folder: str, slot: Slot, words: tuple[str, str]
) -> None:
    found = [finding for finding in with_words(folder, *words) if finding.slot is slot]
    assert [(f.kind, f.relation, f.severity) for f in found] == [
        (FindingKind.CONFLICT, Relation.DISJOINT, Severity.ERROR)
    ]


@pytest.mark.parametrize("folder", ["fr", "en"])
def test_nothing_else_is_an_error(folder: str) -> None:
    wanted = [words for where, _, words in ERRORS if where == folder]
    surplus = [
        finding.summary
        for finding in report(folder).findings
        if finding.severity is Severity.ERROR and not any(finding in with_words(folder, *words) for words in wanted)
    ]
    assert surplus == []


TRAPS = [
    ("fr", "cette année"),
    ("fr", "en juillet"),
    ("fr", "en octobre, prévoit"),
    ("fr", "Mi-mai 2023"),
    ("fr", "20 mars 2023"),
    ("fr", "0,4 milliard"),
    ("fr", "8 mars"),
    ("fr", "en 2022"),
    ("fr", "14 mars"),
    ("fr", "2 février 2022"),
    ("fr", "janvier dernier"),
    ("fr", "150e"),
    ("fr", "3 septembre"),
    ("fr", "dix vedettes"),
    ("en", "12 people"),
    ("en", "15 people"),
    ("en", "2,000"),
    ("en", "five miles"),
    ("en", "Monday"),
    ("en", "two people"),
    ("en", "on Wednesday"),
    ("en", "one third"),
    ("en", "$31 million"),
    ("en", "2023"),
    ("en", "September"),
]


@pytest.mark.parametrize(("folder", "words"), TRAPS)
def test_a_trap_is_in_the_dispatches_and_raises_no_warning(folder: str, words: str) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in (EXAMPLES / folder).glob("*.txt")}
    places = [
        (name, at, at + len(words))
        for name, text in texts.items()
        for at in range(len(text))
        if text.startswith(words, at)
    ]
    assert places
    loud = [
        finding.summary
        for finding in report(folder).findings
        if finding.severity is not Severity.NOTE and finding.kind is not FindingKind.QUOTE
        for position in finding.positions
        for evidence in position.evidence
        for name, start, end in places
        if Path(evidence.source).name == name and evidence.start < end and start < evidence.end
    ]
    assert loud == []


def test_two_translations_of_one_statement_are_told_as_such() -> None:
    found = [
        f for f in with_words("fr", "Nos efforts tendent", "Nos deux pays cherchent") if f.kind is FindingKind.QUOTE
    ]
    assert found
    assert all(finding.severity is not Severity.ERROR for finding in found)


PUBLISHED = {
    "radio-du-large.txt": date(2022, 3, 15),
    "courrier-des-ports.txt": date(2022, 3, 15),
    "agence-maritime.txt": date(2024, 11, 18),
    "la-vigie.txt": date(2022, 3, 16),
    "harbour-gazette.txt": date(2021, 5, 5),
    "coast-wire.txt": date(2021, 5, 6),
    "the-meridian.txt": date(2021, 5, 8),
}


def test_every_publication_date_is_inferred_with_its_reason() -> None:
    summaries = [summary for folder in ("fr", "en") for summary in report(folder).sources]
    assert {Path(summary.name).name: summary.published for summary in summaries} == PUBLISHED
    assert all(summary.published_because for summary in summaries)


@pytest.mark.parametrize("folder", ["fr", "en"])
def test_the_order_of_the_dispatches_changes_no_finding(folder: str) -> None:
    assert {f.id for f in report(folder).findings} == {f.id for f in report(folder, backwards=True).findings}


def test_the_headlines_and_captions_are_listed_as_unread() -> None:
    unread = "\n".join(passage.text for passage in report("fr").unread)
    assert "Singapour classée" in unread
    assert "Des pêcheurs réparent" in unread


def test_the_draft_has_two_faults_and_everything_else_is_supported() -> None:
    sources = [read_source(path) for path in sorted((EXAMPLES / "fr").glob("*.txt"))]
    checked = check(read_source(EXAMPLES / "desk" / "draft.txt"), sources)
    loud = [(f.severity, quotes(f)) for f in checked.findings if f.severity is not Severity.NOTE]
    assert sorted(loud, key=str) == [
        (Severity.ERROR, [{"80 mètres"}, {"90 mètres"}]),
        (Severity.WARNING, [{"Anders Falkevick"}, {"Anders Falkevik"}]),
    ]
    doubted = {v.evidence.quote for v in checked.verdicts if v.status is not VerdictStatus.SUPPORTED}
    assert doubted == {"90 mètres", "Anders Falkevick"}
    assert len(checked.without_detail) == 2
