"""From texts to a report, the whole line."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from checker import Report, check, compare
from checker.model import FindingKind, Relation, Severity, VerdictStatus
from claims.model import Analysis, Source
from claims.pipeline import analyse

SIGNED_2018 = """Oslo and Helsinki share an icebreaker

In September 2018, Norway and Finland signed a contract for the purchase of three icebreakers in Turku.
The ships will be delivered in June 2021. Twelve people were injured when a crane collapsed at the shipyard."""
SIGNED_2017 = """Three icebreakers for two countries

Norway signed a contract with Finland in September 2017 for the purchase of three icebreakers.
Crews of both navies will train together."""
UNRELATED = """The orchestra opens its season

The city orchestra played to a full house on 3 October 2019. Tickets cost 45 euros."""


def text(words: str, name: str, **given: date) -> Source:
    return Source.from_text(words, name=name, language="en", published=given.get("published", date(2019, 4, 9)))


def shown(report: Report) -> list[tuple[str, str]]:
    return [(finding.slot, finding.relation) for finding in report.findings if finding.severity is not Severity.NOTE]


def test_two_dates_of_one_contract_are_found_with_their_exact_words() -> None:
    report = compare([text(SIGNED_2018, "a"), text(SIGNED_2017, "b")])
    (finding,) = [f for f in report.findings if f.severity is Severity.ERROR]
    assert (finding.kind, finding.slot, finding.relation) == (FindingKind.CONFLICT, "date", Relation.DISJOINT)
    assert [(p.value, p.text) for p in finding.positions] == [
        ("2017-09", "September 2017"),
        ("2018-09", "September 2018"),
    ]
    for position in finding.positions:
        for evidence in position.evidence:
            words = {"a": SIGNED_2018, "b": SIGNED_2017}[evidence.source]
            assert words[evidence.start : evidence.end] == evidence.quote
    assert "September 2017" in finding.summary
    assert all(step.words for step in finding.why)


@pytest.mark.parametrize("words", [SIGNED_2018, SIGNED_2017, UNRELATED])
def test_a_source_against_itself_is_silent(words: str) -> None:
    assert shown(compare([text(words, "a"), text(words, "b")])) == []


def test_an_unrelated_text_changes_no_finding() -> None:
    two = compare([text(SIGNED_2018, "a"), text(SIGNED_2017, "b")])
    three = compare([text(SIGNED_2018, "a"), text(SIGNED_2017, "b"), text(UNRELATED, "c")])
    assert [f.id for f in two.findings if f.severity is Severity.ERROR] == [
        f.id for f in three.findings if f.severity is Severity.ERROR
    ]


def test_the_order_of_sources_changes_no_finding() -> None:
    sources = [text(SIGNED_2018, "a"), text(SIGNED_2017, "b"), text(UNRELATED, "c")]
    reports = [compare(order) for order in permutations(sources)]
    assert all(report.findings == reports[0].findings for report in reports)
    assert all(report.corroborated == reports[0].corroborated for report in reports)


def test_two_processes_find_what_one_finds() -> None:
    sources = [text(SIGNED_2018, "a"), text(SIGNED_2017, "b"), text(UNRELATED, "c")]
    assert compare(sources, jobs=2) == compare(sources)


def test_sources_of_one_name_are_told_apart() -> None:
    report = compare([text(SIGNED_2018, "a"), text(UNRELATED, "a")])
    assert [summary.name for summary in report.sources] == ["a", "a (2)"]


def test_progress_is_told_for_each_source() -> None:
    told: list[int] = []
    compare([text(SIGNED_2018, "a"), text(UNRELATED, "b")], progress=told.append)
    assert told == [1, 2]


@pytest.mark.parametrize("words", ["", "   \n\n ", "12", "« »", "\ufeff"])
def test_a_text_without_facts_is_still_reported(words: str) -> None:
    report = compare([text(words, "empty"), text(SIGNED_2018, "a")])
    assert [summary.name for summary in report.sources] == ["empty", "a"]
    assert report.sources[0].characters == len(words)


def test_a_draft_is_checked_against_its_sources() -> None:
    draft = SIGNED_2018.replace("September 2018", "September 2016")
    report = check(text(draft, "draft"), [text(SIGNED_2018, "a"), text(UNRELATED, "c")])
    wrong = [v for v in report.verdicts if v.status is VerdictStatus.CONFLICT]
    assert [v.evidence.quote for v in wrong] == ["September 2016"]
    assert any(v.status is VerdictStatus.SUPPORTED and v.evidence.quote == "June 2021" for v in report.verdicts)
    assert ("date", "disjoint") in shown(report)


def test_an_unchanged_draft_is_silent_and_supported() -> None:
    report = check(text(SIGNED_2018, "draft"), [text(SIGNED_2018, "a")])
    assert shown(report) == []
    assert {v.status for v in report.verdicts} == {VerdictStatus.SUPPORTED}


def test_a_report_speaks_the_language_asked_for() -> None:
    sources = [text(SIGNED_2018, "a"), text(SIGNED_2017, "b")]
    french, english = (compare(sources, interface=language) for language in ("fr", "en"))
    assert [f.id for f in french.findings] == [f.id for f in english.findings]
    assert french.findings[0].summary != english.findings[0].summary


def test_a_fault_in_one_source_costs_neither_the_others_nor_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be analysed is named with the reason and the remedy; the rest is compared."""
    good = [
        Source.from_text("Oslo et Manille ont signé le contrat en mars 2020.", name="a", language="fr"),
        Source.from_text("Manille et Oslo ont signé le contrat en mars 2021.", name="c", language="fr"),
    ]
    bad = Source.from_text("Un texte.", name="b", language="fr")

    def faulty(source: Source, *, with_facts: bool) -> Analysis:
        if source.name == "b":
            raise ZeroDivisionError("of ours")
        return analyse(source, with_facts=with_facts)

    monkeypatch.setattr("checker.pipeline.analyse", faulty)
    report = compare([good[0], bad, good[1]], interface="fr")
    assert [(s.name, s.slug) for s in report.skipped] == [("b", "internal")]
    assert "ZeroDivisionError" in report.skipped[0].reason
    assert {f.relation for f in report.findings} == {Relation.DISJOINT}


def test_the_line_of_a_finding_names_who_says_it_and_passes_over_a_pronoun() -> None:
    said = 'The ferry of Larmont is late. "The ferry of Larmont will cost {} million euros and leave in May," {} said.'
    report = compare([text(said.format(40, "Lena Orr"), "a"), text(said.format(60, "she"), "b")])
    (finding,) = [f for f in report.findings if f.slot == "amount"]
    assert [p.evidence[0].attribution for p in finding.positions] == ["Lena Orr", "she"]
    assert "(Lena Orr)" in finding.summary
    assert "(she)" not in finding.summary
