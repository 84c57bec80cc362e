"""What must hold of any texts at all, held against those of every golden case."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from checker.model import Evidence, Finding, Report, Severity
from checker.pipeline import compare
from claims.model import Source
from claims.pipeline import analyse
from tests.golden.cases import FOLDER, Case, read_cases
from tests.golden.running import source_of

pytestmark = pytest.mark.golden
CASES = [pytest.param(case, id=case.name) for case in read_cases(FOLDER)]
STRANGER = {
    "fr": "\n\nLe musée de la Dentelle d'Ourville prête 31 éventails à un théâtre de marionnettes.\n",
    "en": "\n\nThe lace museum of Ourville is lending 31 fans to a puppet theatre.\n",
    "de": "\n\nDas Spitzenmuseum von Ourville leiht einem Puppentheater 31 Fächer.\n",
}


def _sources(case: Case) -> list[Source]:
    return [source_of(text) for text in case.texts]


def _evidence(report: Report) -> Iterator[tuple[Finding, Evidence]]:
    for finding in report.findings:
        for position in finding.positions:
            for evidence in position.evidence:
                yield finding, evidence


@pytest.mark.parametrize("case", CASES)
def test_a_quote_is_the_text_at_its_span_and_its_line_and_column_are_true(case: Case) -> None:
    sources = {source.name: source for source in _sources(case)}
    for _, evidence in _evidence(compare(list(sources.values()))):
        source = sources[evidence.source]
        assert source.text[evidence.start : evidence.end] == evidence.quote
        assert source.text[evidence.sentence_start : evidence.sentence_end] == evidence.sentence
        assert evidence.sentence_start <= evidence.start <= evidence.end <= evidence.sentence_end
        line = source.text.split("\n")[evidence.line - 1]
        assert line[evidence.column - 1 :].startswith(evidence.quote.split("\n")[0])


@pytest.mark.parametrize("case", CASES)
def test_every_mention_is_the_text_at_its_span_and_mentions_lie_in_order(case: Case) -> None:
    for source in _sources(case):
        found = analyse(source)
        assert all(source.text[mention.start : mention.end] == mention.text for mention in found.mentions)
        assert [mention.start for mention in found.mentions] == sorted(mention.start for mention in found.mentions)
        assert all(source.text[fact.start : fact.end] == fact.text for fact in found.facts)


@pytest.mark.parametrize("case", CASES)
def test_the_order_of_the_sources_changes_nothing(case: Case) -> None:
    sources = _sources(case)
    one, other = compare(sources), compare(sources[::-1])
    assert {finding.id: finding.severity for finding in one.findings} == {f.id: f.severity for f in other.findings}


@pytest.mark.parametrize("case", CASES)
def test_a_source_against_itself_adds_no_finding(case: Case) -> None:
    for source in _sources(case):
        alone = {finding.summary for finding in compare([source]).findings}
        twice = compare([source, replace(source, name="the same again")]).findings
        assert [f.summary for f in twice if f.severity is not Severity.NOTE and f.summary not in alone] == []


@pytest.mark.parametrize("case", CASES)
def test_an_unrelated_paragraph_changes_no_finding(case: Case) -> None:
    sources = _sources(case)
    longer = [source_of(replace(text, text=text.text + STRANGER[text.language or "en"])) for text in case.texts]
    loud = [{f.id for f in compare(some).findings if f.severity is not Severity.NOTE} for some in (sources, longer)]
    assert loud[0] == loud[1]


@pytest.mark.parametrize("case", CASES)
def test_the_report_is_json_that_says_its_format(case: Case) -> None:
    report = compare(_sources(case))
    read = json.loads(report.to_json())
    assert read["format"] == 1
    assert [finding["id"] for finding in read["findings"]] == [finding.id for finding in report.findings]
