"""The report as JSON and back."""

from __future__ import annotations

import io
import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.model import Gap, Report, SourceSummary, SourceText, Step
from checker.reporting import Look, reporter_for
from checker.reporting.json import FORMAT, SCHEMA_FILE, BadReport, plain, read_json, render_json, report_schema
from tests.checker.reporting.checked import compared_report
from tests.checker.reporting.dispatches import full_report

TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)
SUMMARIES = st.builds(
    SourceSummary, name=TEXT, language=TEXT, published=st.none() | st.dates(), published_because=st.none() | TEXT,
    outlet=st.none() | TEXT, facts=st.integers(0, 10**6), origin=TEXT, characters=st.integers(0, 10**9),
)  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_report_comes_back_as_it_was(language: str) -> None:
    report = full_report(language)
    assert read_json(render_json(report)) == report
    assert read_json(report.to_json()) == report


@given(st.lists(SUMMARIES, max_size=4))
def test_whatever_the_words_they_come_back(sources: list[SourceSummary]) -> None:
    report = Report(sources=tuple(sources), findings=())
    assert read_json(render_json(report)) == report


@settings(suppress_health_check=[HealthCheck.filter_too_much])
@given(st.builds(Report, sources=st.just(()), findings=st.from_type(tuple)))
def test_the_same_report_gives_the_same_bytes(report: Report) -> None:
    assert render_json(report) == render_json(report)


def test_it_carries_its_format_first() -> None:
    assert next(iter(json.loads(render_json(full_report("en"))))) == "format"


def test_dates_decimals_and_infinities_become_what_json_has() -> None:
    assert plain((date(2021, 3, 1), Decimal("1E+3"), Decimal("2.50"))) == ["2021-03-01", 1000, 2.5]
    assert plain(Gap(float("inf"), "ratio")) == {"size": 1.7976931348623157e308, "unit": "ratio"}


def test_halves_of_surrogate_pairs_cannot_break_the_output() -> None:
    report = Report(sources=(SourceSummary("a\udcff.txt", "fr", None, None, None, 0, "a"),), findings=())
    assert json.loads(render_json(report).encode("utf-8"))["sources"][0]["name"] == "a�.txt"


def test_notes_are_written_only_where_everything_is_asked_for() -> None:
    out, full = io.StringIO(), io.StringIO()
    reporter_for("json").write(full_report("fr"), out, Look())
    reporter_for("json").write(full_report("fr"), full, Look(everything=True))
    assert [f.severity for f in read_json(out.getvalue()).findings] == ["error", "warning", "warning"]
    assert len(read_json(full.getvalue()).findings) == 4


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "not JSON"), ("{", "not JSON"), ("[]", "not a report"), ("{}", "not a report"), ('{"format": 2}', "format 2"),
     ('{"format": 1}', "sources"), ('{"format": 1, "sources": [{}], "findings": []}', "sources.0"),
     ("null", "not a report")],
)  # fmt: skip
def test_what_is_no_report_is_refused_with_the_reason(text: str, says: str) -> None:
    with pytest.raises(BadReport) as refused:
        read_json(text)
    assert says in refused.value.reason
    assert refused.value.remedy


def test_keys_of_a_later_version_are_left_out() -> None:
    data = json.loads(render_json(full_report("en"))) | {"novelty": 1}
    data["findings"][0]["novelty"] = [1]
    assert read_json(json.dumps(data)) == full_report("en")


def test_the_published_schema_is_the_one_that_the_records_give() -> None:
    """Run `python -m checker.reporting.publish` after a change of the records."""
    assert json.loads(SCHEMA_FILE.read_text(encoding="utf-8")) == report_schema()


def test_the_schema_names_every_key_that_is_written() -> None:
    schema = report_schema()
    written = json.loads(render_json(full_report("fr")))
    assert set(schema["required"]) == set(written)
    assert set(schema["$defs"]["Finding"]["properties"]) == set(written["findings"][0])
    assert set(schema["$defs"]["Evidence"]["properties"]) == set(written["findings"][0]["positions"][0]["evidence"][0])
    assert schema["properties"]["format"]["const"] == FORMAT


def test_a_step_keeps_its_places() -> None:
    step = Step("link.words-rare", 2.5, (("what", "viaduc"),), "words")
    assert plain(step) == {"key": "link.words-rare", "weight": 2.5, "params": [["what", "viaduc"]], "words": "words"}


def test_a_mark_stands_on_a_line_with_what_it_has() -> None:
    report = compared_report("fr")
    lines = [line for line in render_json(report).splitlines() if '"slot": "count"' in line and "value" in line]
    assert json.loads(lines[0].strip().rstrip(",")) == {
        "start": 254, "end": 257, "slot": "count", "value": "300", "of": "riverains", "participants": ["Morvan"],
    }  # fmt: skip
    assert json.loads(render_json(report))["texts"][0]["name"] == report.texts[0].name
    assert read_json(render_json(report)) == report


def test_texts_without_marks_come_back_too() -> None:
    report = Report((), (), texts=(SourceText("a", "line\n“two”\x85", (), ()), SourceText("b", "", ((0, 1),), ())))
    assert read_json(render_json(report)) == report
