"""The commands: what they write where, and how they end."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

import checker.pipeline
from checker.cli.main import run_with
from checker.model import Report, Skipped
from checker.reporting.json import read_json, render_json
from claims.model import Source
from tests.checker.reporting.dispatches import AGENCE, COURRIER, GAZETTE, full_report

MADE: list[dict[str, Any]] = []
LANGUAGE = ("--interface", "en")


@pytest.fixture(autouse=True)
def _pipeline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A pipeline that gives one report, so that these tests are of the command line alone."""

    def compare(sources: list[Source], *, skipped: list[Skipped], interface: str, **rest: Any) -> Report:
        MADE.append({"sources": sources, "skipped": skipped, "interface": interface, **rest})
        report = full_report(interface)
        return Report(report.sources, report.findings, skipped=tuple(skipped), interface=interface)

    monkeypatch.setattr(checker.pipeline, "compare", compare)
    monkeypatch.setattr(checker.pipeline, "check", lambda draft, sources, **rest: compare([draft, *sources], **rest))
    monkeypatch.chdir(tmp_path)
    for source in (COURRIER, GAZETTE):
        path = tmp_path / source.name
        path.parent.mkdir(exist_ok=True)
        path.write_text(source.text, encoding="utf-8")
    yield
    MADE.clear()


def test_findings_at_error_make_the_exit_code_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["compare", "depeches", *LANGUAGE]) == 1
    out, err = capsys.readouterr()
    assert "7c1e52a9" in out
    assert err == ""
    assert [s.name for s in MADE[0]["sources"]] == [COURRIER.name, GAZETTE.name]


def test_json_goes_to_standard_output_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["compare", COURRIER.name, GAZETTE.name, "--format", "json", "--all", *LANGUAGE]) == 1
    assert len(read_json(capsys.readouterr().out).findings) == 4


@pytest.mark.parametrize(("level", "code"), [("error", 1), ("warning", 1), ("never", 0)])
def test_the_level_decides_the_exit_code(level: str, code: int) -> None:
    assert run_with(["compare", "depeches", "--fail-on", level]) == code


def test_warnings_alone_fail_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    base = full_report("en")
    monkeypatch.setattr(checker.pipeline, "compare", lambda *_, **__: Report(base.sources, base.findings[2:]))
    assert run_with(["compare", "depeches"]) == 0
    assert run_with(["compare", "depeches", "--fail-on", "warning"]) == 1


def test_a_source_that_cannot_be_read_is_named_and_the_others_compared(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty.txt").touch()
    assert run_with(["compare", "depeches", "empty.txt", "nowhere.txt", *LANGUAGE]) == 1
    out = capsys.readouterr().out
    assert "empty.txt is empty." in out
    assert "nowhere.txt does not exist." in out
    assert len(MADE[0]["sources"]) == 2


def test_strict_makes_it_two() -> None:
    assert run_with(["compare", "depeches", "nowhere.txt", "--strict"]) == 2


def test_nothing_to_read_is_two_with_the_reason(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["compare", "nowhere.txt", "--interface", "fr"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "nowhere.txt n'existe pas." in err
    assert "aucune source n'a pu être lue" in err


def test_output_goes_to_a_file_in_the_format_of_its_suffix(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["compare", "depeches", "--output", "report.json"]) == 1
    assert read_json(Path("report.json").read_text(encoding="utf-8")).findings
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(["explain", "x", "y", "--report", "z"], "y is not expected here"), (["compare"], "SOURCE is missing"),
     (["compare", "depeches", "--nonsense"], "--nonsense is not expected here"),
     (["compare", "depeches", "--format", "papyrus"], "Allowed: console, json, html, markdown, csv, "),
     (["compare", "depeches", "--fail-on", "hope"], "Allowed: error, warning, never."),
     (["compare", "depeches", "--language", "xx"], "Allowed: auto, "),
     (["compare", "depeches", "--jobs", "0"], "recoupe: --jobs wants a whole number from 1, not “0”. Help: "),
     (["compare", "depeches", "--jobs"], "--jobs needs a value."), (["compare", "--all=yes"], "--all takes no value."),
     (["compare", "depeches", "--config", "depeches"], "depeches is a folder, not a file of settings."),
     (["compare", "depeches", "--output", "nowhere/report.json"], "nowhere/report.json could not be written"),
     (["compare", "depeches", "--config", "nowhere.toml"], "nowhere.toml"),
     (["explain", "x"], "--report is missing"), (["explain", "x", "--report", "nowhere.json"], "could not be opened"),
     (["explain", "x", "--report", COURRIER.name], "not a report"),
     (["nonsense"], "The commands: compare, check, facts, report, explain, accept, decisions."),
     (["--nonsense"], "--nonsense"),
     (["check", COURRIER.name], "--against is missing"), (["check", "x"], "x does not exist"),
     (["check"], "DRAFT is missing.")],
)  # fmt: skip
def test_what_cannot_be_done_is_said_in_one_message(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_with([*arguments, *LANGUAGE]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert err.startswith("recoupe: ")
    assert "Traceback" not in err


def test_an_unknown_interface_is_refused_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["compare", "depeches", "--interface", "xx"]) == 2
    assert "Allowed: en, fr." in capsys.readouterr().err


def test_a_mistake_inside_is_said_and_not_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: Any, **__: Any) -> Report:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr(checker.pipeline, "compare", broken)
    assert run_with(["compare", "depeches", *LANGUAGE]) == 2
    assert "ZeroDivisionError: on purpose" in capsys.readouterr().err
    monkeypatch.setenv("RECOUPE_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run_with(["compare", "depeches"])


def test_an_interrupted_run_ends_as_shells_expect(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: Any, **__: Any) -> Report:
        raise KeyboardInterrupt

    monkeypatch.setattr(checker.pipeline, "compare", stopped)
    assert run_with(["compare", "depeches", *LANGUAGE]) == 130
    assert capsys.readouterr().err.strip() == "recoupe: interrupted, nothing was written."


def test_the_check_takes_a_draft_and_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["check", COURRIER.name, "--against", GAZETTE.name, *LANGUAGE]) == 1
    assert [s.name for s in MADE[0]["sources"]] == [COURRIER.name, GAZETTE.name]
    assert run_with(["check", "nowhere.txt", "--against", GAZETTE.name, *LANGUAGE]) == 2
    assert "nowhere.txt" in capsys.readouterr().err


def test_options_and_sources_may_stand_in_any_order() -> None:
    assert run_with(["compare", "--all", COURRIER.name, "--fail-on", "never", GAZETTE.name, "-q"]) == 0
    assert [s.name for s in MADE[0]["sources"]] == [COURRIER.name, GAZETTE.name]


def test_names_that_begin_with_a_dash_follow_two_dashes(capsys: pytest.CaptureFixture[str]) -> None:
    Path("-dash.txt").write_text("Le port a rouvert.", encoding="utf-8")
    run_with(["compare", COURRIER.name, *LANGUAGE, "--", "-dash.txt", "--quiet"])
    assert [source.name for source in MADE[-1]["sources"]] == [COURRIER.name, "-dash.txt"]
    assert [entry.name for entry in MADE[-1]["skipped"]] == ["--quiet"]
    capsys.readouterr()


def test_a_quiet_run_still_says_what_could_not_be_read_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    Path("scan.pdf").write_bytes(b"%PDF-1.7")
    run_with(["compare", COURRIER.name, "scan.pdf", "--quiet", "--interface", "fr"])
    assert "scan.pdf" in capsys.readouterr().err.replace("\u00a0", " ")


def test_several_sources_may_follow_against() -> None:
    Path(AGENCE.name).write_text(AGENCE.text, encoding="utf-8")
    assert run_with(["check", COURRIER.name, "--against", GAZETTE.name, AGENCE.name, "--all"]) == 1
    assert [s.name for s in MADE[0]["sources"]] == [COURRIER.name, GAZETTE.name, AGENCE.name]


def test_a_draft_that_lies_among_its_sources_is_no_source_for_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["check", COURRIER.name, "--against", "depeches", "--strict", *LANGUAGE]) == 1
    assert [s.name for s in MADE[0]["sources"]] == [COURRIER.name, GAZETTE.name]
    assert "is the draft itself" in capsys.readouterr().out


def test_an_old_report_that_lies_among_the_sources_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    Path("depeches/report.md").write_text("An old report of 12 May.", encoding="utf-8")
    assert run_with(["compare", "depeches", "--output", "depeches/report.md", *LANGUAGE]) == 1
    assert [s.name for s in MADE[0]["sources"]] == [COURRIER.name, GAZETTE.name]
    assert "is where the report is written" in Path("depeches/report.md").read_text(encoding="utf-8")
    assert capsys.readouterr().err == ""


def test_what_cannot_be_read_of_a_draft_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@a.example", "Le viaduc"
    message.set_content("La commune de Valbrune a signé en mars 2021.")
    message.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(9), maintype="image", subtype="png", filename="plan.png")
    Path("draft.eml").write_bytes(bytes(message))
    run_with(["check", "draft.eml", "--against", GAZETTE.name, *LANGUAGE])
    assert [entry.name for entry in MADE[0]["skipped"]] == ["draft.eml/plan.png"]
    capsys.readouterr()


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with([]) == 2
    assert "compare" in capsys.readouterr().out


@pytest.fixture
def kept(tmp_path: Path) -> str:
    path = tmp_path / "report.json"
    path.write_text(render_json(full_report("fr")), encoding="utf-8")
    return str(path)


def test_a_finding_is_explained_by_its_id_or_its_beginning(kept: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["explain", "7c1e52a9", "--report", kept]) == 0
    whole = capsys.readouterr().out
    assert run_with(["explain", "7c", "--report", kept]) == 0
    assert capsys.readouterr().out == whole
    assert "aucune des deux n'est un projet" in whole


def test_an_id_that_is_not_there_names_the_nearest(kept: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["explain", "7c1e52a0", "--report", kept, *LANGUAGE]) == 2
    assert "The nearest: 7c1e52a9." in capsys.readouterr().err


def test_an_explanation_comes_as_json_too(kept: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["explain", "b0", "--report", kept, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "b04d7712"


def test_a_report_may_come_by_standard_input(kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Path(kept).read_bytes())))
    assert run_with(["explain", "7c", "--report", "-"]) == 0


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("command", [[], ["compare"], ["check"], ["facts"], ["report"], ["explain"]])
def test_help_speaks_the_interface_s_language(
    command: list[str], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_with([*command, "--interface", language, "--help"]) == 0
    out = capsys.readouterr().out
    assert not re.search(r"\bhelp\.[a-z]", out)
    assert ("Emploi" in out, "Usage" in out, "Show this" in out) == (
        language == "fr",
        language == "en",
        language == "en",
    )


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda _: "9.9")
    assert run_with(["--version"]) == 0
    assert capsys.readouterr().out == "recoupe 9.9\n"
