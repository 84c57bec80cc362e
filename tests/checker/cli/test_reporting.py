"""`report` writes any format later, from the JSON of a first run, byte for byte as the first run would have."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.comparing import run_check, run_compare
from checker.cli.main import run_with
from checker.cli.reporting import LEVELS, run_report
from checker.reporting import FORMATS
from checker.reporting.json import read_json

DRAFT = (
    "A bridge at last\n\nThe Orlen bridge was opened on 12 May 2014 by the regional council. It cost £3 million, "
    "according to the council.\n"
)
SOURCE = "The Orlen bridge was opened on 12 May 2016 by the regional council. It cost £5 million.\n"
ENGLISH = ("--interface", "en")
CHECK = ("check", "draft.txt", "--against", "wire.txt", "--language", "en", *ENGLISH)


@pytest.fixture(autouse=True)
def _desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("draft.txt").write_text(DRAFT, encoding="utf-8")
    Path("wire.txt").write_text(SOURCE, encoding="utf-8")


@pytest.mark.parametrize("name", [entry.name for entry in FORMATS])
@pytest.mark.parametrize("more", [(), ("--all",)], ids=["brief", "all"])
def test_the_bytes_are_those_of_the_first_run(name: str, more: tuple[str, ...]) -> None:
    run_with([*CHECK, *more, "--format", name, "--output", "first"])
    run_with([*CHECK, *more, "--format", "json", "--output", "report.json"])
    assert run_with(["report", "report.json", *more, "--format", name, "--output", "later", *ENGLISH]) == 0
    assert Path("later").read_bytes() == Path("first").read_bytes()


@pytest.mark.parametrize(
    ("file", "begins"),
    [("r.md", "## "), ("r.CSV", "record,"), ("r.xml", "<?xml"), ("r.sarif", '{\n  "$schema"'),
     ("r.jsonld", '{\n  "@context"'), ("r.json", '{\n  "format"'), ("r.txt", "✖")],
)  # fmt: skip
def test_the_ending_of_the_output_chooses_the_format(file: str, begins: str) -> None:
    assert run_with([*CHECK, "--output", file]) == 1
    assert Path(file).read_text(encoding="utf-8").startswith(begins)


def test_each_command_on_reports_says_what_it_does() -> None:
    assert all(work.__doc__ and "exit code" in work.__doc__ for work in (run_check, run_compare, run_report))
    assert list(LEVELS) == ["error", "warning", "never"]


def test_it_exits_with_nought_unless_a_level_is_asked_for() -> None:
    run_with([*CHECK, "--output", "report.json"])
    assert run_with(["report", "report.json", "--output", "r.md"]) == 0
    assert run_with(["report", "report.json", "--output", "r.md", "--fail-on", "error"]) == 1


def test_notes_that_the_json_does_not_have_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    run_with([*CHECK, "--all", "--output", "report.json"])
    whole = read_json(Path("report.json").read_text(encoding="utf-8"))
    run_with([*CHECK, "--output", "report.json"])
    brief = read_json(Path("report.json").read_text(encoding="utf-8"))
    assert brief.notes_left_out == len(whole.findings) - len(brief.findings)
    if brief.notes_left_out:
        run_with(["report", "report.json", "--all", *ENGLISH])
        assert "written without --all" in capsys.readouterr().err


def test_texts_are_in_the_json_unless_they_are_left_out() -> None:
    run_with([*CHECK, "--output", "report.json"])
    report = read_json(Path("report.json").read_text(encoding="utf-8"))
    assert [one.text for one in report.texts] == [DRAFT, SOURCE]
    assert "12 May 2014" in {report.texts[0].text[mark.start : mark.end] for mark in report.texts[0].marks}
    assert [DRAFT[start:end] for start, end in report.texts[0].headlines] == ["A bridge at last"]
    run_with([*CHECK, "--output", "report.json", "--without-texts"])
    assert read_json(Path("report.json").read_text(encoding="utf-8")).texts == ()


def test_what_is_no_report_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["report", "draft.txt", *ENGLISH]) == 2
    assert "not a report" in capsys.readouterr().err
    assert run_with(["report", "nowhere.json", *ENGLISH]) == 2
    assert "could not be opened" in capsys.readouterr().err
