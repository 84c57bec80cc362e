"""The draft as a Word document."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from checker.cli.ending import Stop
from checker.cli.reporting import put_report
from checker.reporting import Look
from checker.reporting.docx import undated
from tests.checker.reporting.checked import checked_report, compared_report
from tests.checker.reporting.dispatches import COURRIER, GAZETTE
from tests.checker.reporting.shown import written


def document(language: str = "fr") -> Any:
    return docx.Document(io.BytesIO(written(checked_report(language), "docx")))


def test_the_draft_is_there_line_by_line() -> None:
    lines = [line for line in COURRIER.text.split("\n") if line.strip()]
    assert [paragraph.text for paragraph in document().paragraphs][: len(lines)] == lines


def test_each_detail_is_underlined_and_commented() -> None:
    made = document()
    body = made.element.body
    marked = {}
    for start in body.iter(qn("w:commentRangeStart")):
        words, element = [], start.getnext()
        while element.tag != qn("w:commentRangeEnd"):
            words += [text.text for text in element.iter(qn("w:t"))]
            element = element.getnext()
        marked[int(start.get(qn("w:id")))] = "".join(words)
    comments = {marked[comment.comment_id]: comment for comment in made.comments}
    assert list(comments)[:3] == ["mars 2021", "1 240 mètres", "Morvan"]
    assert comments["mars 2021"].text.startswith("En conflit")
    assert "C'est en mars 2020" in comments["mars 2021"].text
    assert {comment.author for comment in made.comments} == {"Recoupe"}
    lines = {run.text: run.font.underline for p in made.paragraphs for run in p.runs if run.font.underline}
    assert lines["mars 2021"] != lines["1 240 mètres"]


def test_the_source_log_is_a_table_at_the_end() -> None:
    [table] = document("en").tables
    assert [cell.text for cell in table.rows[0].cells] == ["Detail", "Verdict", "Passages"]
    assert len(table.rows) == 5
    assert "depeches/gazette.txt:3:10" in table.rows[1].cells[2].text


def test_rows_of_the_log_stay_whole_under_a_head_that_is_repeated() -> None:
    [table] = document("en").tables
    assert [len(row._tr.trPr.findall(qn("w:cantSplit"))) for row in table.rows] == [1] * 5
    assert [len(row._tr.trPr.findall(qn("w:tblHeader"))) for row in table.rows] == [1, 0, 0, 0, 0]
    widths = [round(float(cell.width or 0) / 360_000, 1) for cell in table.rows[1].cells]
    assert widths == [4.2, 2.8, 9.6]


def test_what_was_not_read_of_the_draft_is_set_small() -> None:
    report = replace(checked_report("en"), draft=GAZETTE.name, verdicts=())
    made = docx.Document(io.BytesIO(written(report, "docx")))
    sizes = {paragraph.text: paragraph.runs[0].font.size for paragraph in made.paragraphs[:4]}
    assert {text: size.pt for text, size in sizes.items() if size} == {"Partager sur les réseaux": 8.5}


def test_every_page_says_what_it_is_of() -> None:
    head = document("en").sections[0].header.paragraphs[0].text
    assert head.startswith("Recoupe · depeches/courrier.txt checked against its sources · 1 conflict")


def test_it_is_in_the_language_of_the_draft() -> None:
    styles = document("en").styles.element
    assert {element.get(qn("w:val")) for element in styles.iter(qn("w:lang"))} == {"fr"}


def test_nothing_in_it_tells_when_it_was_made() -> None:
    data = written(checked_report("fr"), "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"w:date=" not in archive.read("word/comments.xml")
    assert undated(data) == data


def test_without_a_draft_the_findings_are_there() -> None:
    made = docx.Document(io.BytesIO(written(compared_report("en"), "docx")))
    assert made.paragraphs[0].text == "Findings"
    assert list(made.comments) == []


def test_without_its_package_the_remedy_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.cli.gathering.find_spec", lambda _: None)
    with pytest.raises(Stop, match="not installed") as refused:
        put_report(checked_report("en"), "docx", Look(), "draft.docx", "en")
    assert 'pip install "recoupe[docx]"' in refused.value.remedy
