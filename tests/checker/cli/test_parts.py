"""The parts of the command line, each by itself."""

from __future__ import annotations

import io
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from checker.cli import commands
from checker.cli.ending import Stop, system_words
from checker.cli.explaining import found
from checker.cli.gathering import format_asked, one_of, write_out
from checker.cli.plainest import register
from checker.cli.progress import LONGEST_NAME, WORTH_SHOWING, counted, tail
from checker.cli.reporting import exit_code
from checker.cli.shelf import Shelf
from checker.cli.showing import run_facts
from checker.model import Report, Skipped
from checker.reporting import publish
from checker.wording import interfaces
from checker.wording.wording import has_message
from claims import pipeline
from claims.model import Analysis, Source
from tests.checker.reporting.dispatches import full_report


@pytest.mark.parametrize("language", interfaces())
@pytest.mark.parametrize("command", commands.COMMANDS, ids=lambda command: command.name)
def test_every_command_and_option_has_its_help(command: commands.Command, language: str) -> None:
    wanted = [command.name, f"{command.name}-short", command.operand]
    wanted += [option.help or option.name for option in command.options]
    assert [name for name in wanted if not has_message(f"help.{name}", language)] == []


@pytest.mark.parametrize(
    ("error", "words"),
    [(FileNotFoundError(2, "x"), "there is nothing at that place"), (PermissionError(13, "x"), "access is refused"),
     (IsADirectoryError(21, "x"), "it is a folder"), (OSError(28, "No space left"), "No space left"),
     (ValueError("v"), "v")],
)  # fmt: skip
def test_what_the_system_refuses_is_said(error: Exception, words: str) -> None:
    assert system_words(error, "en") == words


def test_the_exit_code_follows_findings_and_strictness() -> None:
    report = full_report("en")
    assert exit_code(report, "error", strict=False) == 1
    assert exit_code(report, "never", strict=False) == 0
    assert exit_code(report, "never", strict=True) == 2
    assert exit_code(Report((), ()), "warning", strict=True) == 0


@pytest.mark.parametrize(("identifier", "id_"), [("b04d7712", "b04d7712"), ("b0", "b04d7712"), ("19", "19aa03f6")])
def test_a_finding_is_found_by_its_beginning(identifier: str, id_: str) -> None:
    assert found(full_report("en"), identifier, "en").id == id_


@pytest.mark.parametrize("identifier", ["", "zzz", "\x1b[2J"])
def test_what_names_no_finding_is_refused(identifier: str) -> None:
    with pytest.raises(Stop) as refused:
        found(full_report("en"), identifier, "en")
    assert "7c1e52a9" in refused.value.remedy


def test_a_beginning_that_two_share_is_refused_with_both() -> None:
    report = full_report("en")
    with pytest.raises(Stop) as refused:
        found(Report((), (report.findings[0], report.findings[0])), "e8", "en")
    assert "e8810c4d, e8810c4d" in refused.value.reason


def test_the_format_is_asked_for_or_told_by_the_suffix() -> None:
    names = ("console", "json")
    assert format_asked(None, None, names, "en") == "console"
    assert format_asked(None, "a/report.JSON", names, "en") == "json"
    assert format_asked(None, "report.txt", names, "en") == "console"
    assert format_asked("console", "report.json", names, "en") == "console"


@pytest.mark.parametrize(
    ("text", "told"),
    [("✖ « Brest » · Évêché", 'x " Brest " - Eveche'),
     ("┃ 1 200 − 3…", "| 1 200 - 3..."), ("Lodz Łódź 漢", "Lodz ?odz ?"),
     ("plain", "plain"), ("œuvre ²", "oeuvre 2")],
)  # fmt: skip
def test_signs_that_an_encoding_lacks_are_told_by_their_nearest(text: str, told: str) -> None:
    assert text.encode("ascii", register()).decode("ascii") == told


def test_a_choice_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(Stop, match="Allowed: a, b"):
        one_of("--x", "c", ("a", "b"), "en")


def test_the_language_asked_for_is_given_to_every_source(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Words.", encoding="utf-8")
    (source,), skipped = Shelf([str(path)], "fr", "en").gather()
    assert (source.language, skipped) == ("fr", [])
    (source,), skipped = Shelf([str(path), str(tmp_path / "b.txt")], "auto", "en").gather()
    assert source.language is None
    assert [type(entry) for entry in skipped] == [Skipped]


def test_a_run_that_fails_while_writing_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("old", encoding="utf-8")

    def failing(out: io.TextIOBase) -> None:
        out.write("half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_out(failing, str(path), "en")  # type: ignore[arg-type]
    assert path.read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize(("total", "long", "terminal", "quiet", "shown"), [
    (WORTH_SHOWING + 1, False, True, False, True), (WORTH_SHOWING, False, True, False, False),
    (1, True, True, False, True), (WORTH_SHOWING + 1, True, False, False, False),
    (WORTH_SHOWING + 1, True, True, True, False),
])  # fmt: skip
def test_progress_is_for_long_work_on_a_terminal(
    total: int, long: bool, terminal: bool, quiet: bool, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    err = io.StringIO()
    monkeypatch.setattr(err, "isatty", lambda: terminal)
    monkeypatch.setattr(sys, "stderr", err)
    with counted(["a.txt"] * total, "en", quiet=quiet, is_long=long) as progress:
        assert (progress is not None) is shown
        if progress:
            progress(total)


@pytest.mark.parametrize(("done", "words"), [(0, "first.txt"), (1, "a␛[2Jb.txt"), (2, "Comparing")])
def test_progress_names_what_is_being_read(done: int, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    err = io.StringIO()
    monkeypatch.setattr(err, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", err)
    monkeypatch.setenv("COLUMNS", "120")
    with counted(["first.txt", "a\x1b[2Jb.txt"], "en", quiet=False, is_long=True) as progress:
        assert progress is not None
        progress(done)
    assert words in err.getvalue()
    assert f"{done}/2" in err.getvalue()


def test_a_long_name_is_told_by_its_end() -> None:
    assert tail("depeches/" * 20 + "la-vigie.txt").endswith("depeches/la-vigie.txt")
    assert len(tail("x" * 200)) == LONGEST_NAME


def test_facts_are_read_from_one_source_after_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def empty(source: Source) -> Analysis:
        return Analysis(source, (), (), (), (), (), ())

    monkeypatch.setattr(pipeline, "analyse", empty)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Words.", encoding="utf-8")
    options = {"output": None, "fetch": False, "language": "auto", "quiet": False, "interface": "en"}
    assert run_facts(Namespace(**options, sources=[str(tmp_path)], format="csv", strict=False)) == 0
    assert capsys.readouterr().out.startswith("source,line,column")
    sources = [str(tmp_path), str(tmp_path / "nowhere")]
    assert run_facts(Namespace(**options, sources=sources, format=None, strict=True)) == 2
    assert "does not exist" in capsys.readouterr().err


def test_publishing_writes_the_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "SCHEMA_FILE", tmp_path / "schema.json")
    publish.publish()
    assert (tmp_path / "schema.json").read_text(encoding="utf-8").startswith("{")


class Terminal(io.StringIO):
    """Standard error as a person watches it."""

    def isatty(self) -> bool:
        return True
