"""`--watch`: the report follows the draft while it is written, and only what has changed is read again."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import claims.pipeline
from checker import pipeline
from checker.cli.commands import COMMANDS
from checker.cli.comparing import Task
from checker.cli.keeping import KeepingEngine
from checker.cli.main import run_with
from checker.cli.parsing import parsed
from checker.cli.shelf import Shelf
from checker.cli.watching import WHOLE_SCREEN, watch
from claims.model import Analysis, Source

ROOT = Path(__file__).parents[3]
DRAFT = "The Orlen bridge was opened on 12 May 2014 by the regional council.\n"
MENDED = DRAFT.replace("2014", "2016")
SOURCE = "The Orlen bridge was opened on 12 May 2016 by the regional council.\n"
OTHER = "The museum of the town of Orlen lent 40 paintings.\n"
ENGLISH = ("--language", "en", "--interface", "en")


@pytest.fixture(autouse=True)
def _desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("wires").mkdir()
    write("draft.txt", DRAFT)
    write("wires/a.txt", SOURCE)
    write("wires/b.txt", OTHER)


def write(name: str, text: str) -> None:
    """Write a file with a stamp of its own: two changes within one tick of a coarse clock would look like none."""
    path = Path(name)
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(before + 10**9, before + 10**9))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the texts that are analysed, in order."""
    names: list[str] = []

    def analyse(source: Source, *, with_facts: bool = False) -> Analysis:
        names.append(source.name)
        return claims.pipeline.analyse(source, with_facts=with_facts)

    monkeypatch.setattr(pipeline, "analyse", analyse)
    return names


def options_of(*arguments: str) -> Namespace:
    command = next(command for command in COMMANDS if command.name == arguments[0])
    return parsed(command, [*arguments[1:], *ENGLISH], "en")


def watched(*steps: Callable[[], None], arguments: tuple[str, ...] = ()) -> int:
    """Watch the draft; before each look at the files one of `steps` is done. Every change has two looks to settle."""
    options = options_of("check", "draft.txt", "--against", "wires", "--watch", *arguments)
    task = Task(options, "console", options.against, "draft.txt")

    def ticks() -> Iterator[None]:
        for step in steps:
            step()
            yield None
            yield None

    return watch(task, options, ticks())


def nothing() -> None:
    """A moment in which nobody does anything."""


def interrupt() -> None:
    raise KeyboardInterrupt


def test_a_mended_draft_is_checked_again_and_the_last_exit_code_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert watched(nothing) == 1
    out, err = capsys.readouterr()
    assert out.count("CONFLICT") == 1
    assert "watching, Ctrl-C to leave" in err
    assert watched(lambda: write("draft.txt", MENDED)) == 0
    out, err = capsys.readouterr()
    assert "No conflict and nothing to check." in out
    assert "0 new, 1 gone" in err
    assert WHOLE_SCREEN not in out


def test_only_the_draft_is_read_again_when_it_changes(read: list[str]) -> None:
    watched(nothing, lambda: write("draft.txt", MENDED), nothing)
    assert read == ["draft.txt", "wires/a.txt", "wires/b.txt", "draft.txt"]


def test_a_source_that_changes_is_read_again_alone(read: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert watched(lambda: write("wires/a.txt", SOURCE.replace("2016", "2014"))) == 0
    assert read[3:] == ["wires/a.txt"]
    assert "1 text read again" in capsys.readouterr().err


def test_a_source_that_comes_or_goes_changes_the_report(read: list[str]) -> None:
    assert watched(Path("wires/a.txt").unlink) == 0
    assert read[3:] == []
    assert watched(lambda: write("wires/c.txt", SOURCE)) == 1
    assert read[-1] == "wires/c.txt"


def test_files_that_are_touched_but_say_the_same_are_not_analysed_again(read: list[str]) -> None:
    watched(lambda: write("draft.txt", DRAFT))
    assert len(read) == 3


def test_settings_and_decisions_that_change_count_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert watched(lambda: write("recoupe.toml", '[tolerance]\ndate = "1000 days"\n')) == 0
    capsys.readouterr()
    assert watched(lambda: write("recoupe.toml", "tolerence = 1\n"), lambda: write("recoupe.toml", "")) == 1
    out, err = capsys.readouterr()
    assert "There is no setting “tolerence”" in err
    assert "Waiting for the next change." in err
    assert out.count("CONFLICT") == 1


def test_a_draft_that_is_away_is_waited_for(capsys: pytest.CaptureFixture[str]) -> None:
    code = watched(Path("draft.txt").unlink, lambda: write("draft.txt", MENDED))
    out, err = capsys.readouterr()
    assert code == 0
    assert "the draft draft.txt could not be read" in err
    assert out.count("The details of the draft") == 2


def test_an_editor_that_puts_a_new_file_in_the_old_one_s_place_is_seen() -> None:
    def replaced() -> None:
        write("draft.txt~", MENDED)
        Path("draft.txt~").replace("draft.txt")

    assert watched(replaced) == 0


def test_a_file_that_is_still_being_written_is_waited_for(read: list[str]) -> None:
    options = options_of("check", "draft.txt", "--against", "wires", "--watch")
    task = Task(options, "console", options.against, "draft.txt")

    def ticks() -> Iterator[None]:
        for text in (DRAFT[:9], DRAFT[:30], MENDED):  # another stamp at every look
            write("draft.txt", text)
            yield None
        assert len(read) == 3
        yield None

    assert watch(task, options, ticks()) == 0
    assert read[3:] == ["draft.txt"]


def test_an_interruption_leaves_with_the_last_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert watched(interrupt) == 1
    assert watched(lambda: write("draft.txt", MENDED), interrupt) == 0
    assert "Traceback" not in capsys.readouterr().err


def test_what_is_wrong_from_the_start_ends_the_watch(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["check", "nowhere.txt", "--against", "wires", "--watch", *ENGLISH]) == 2
    assert "nowhere.txt does not exist" in capsys.readouterr().err


def test_a_report_in_a_watched_folder_does_not_set_off_the_next_one(read: list[str]) -> None:
    arguments = ("--output", "wires/report.json")
    assert watched(nothing, nothing, nothing, arguments=arguments) == 1
    assert len(read) == 3


def test_a_terminal_is_cleared_before_each_report(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(out, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setenv("NO_COLOR", "1")
    watched(lambda: write("draft.txt", MENDED))
    first, second = out.getvalue().split(WHOLE_SCREEN)[1:]
    assert "CONFLICT" in first
    assert "CONFLICT" not in second


def test_a_source_on_a_stream_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(SOURCE.encode()))
    monkeypatch.setattr(sys, "stdin", stream)
    shelf = Shelf(["-"], "auto", "en")
    assert shelf.gather() == shelf.gather()
    assert len(shelf.gather()[0]) == 1


def test_what_was_kept_of_a_text_is_given_in_the_order_of_the_rows() -> None:
    engine = KeepingEngine(1, "en", quiet=True, keeps=True)
    rows = [Source.from_text(text, name=text) for text in "abc"]

    def twice(row: Source) -> list[str]:
        return [row.name, row.name * 2]

    assert engine.flat_map(twice, rows) == ["a", "aa", "b", "bb", "c", "cc"]
    assert engine.fresh == 3
    fresh = Source.from_text("d", name="d")
    assert engine.flat_map(twice, [rows[2], fresh, rows[0], rows[2]]) == ["c", "cc", "d", "dd", "a", "aa", "c", "cc"]
    assert engine.fresh == 1
    assert engine.flat_map(twice, [rows[1]]) == ["b", "bb"]
    assert engine.fresh == 1
    same = [Source.from_text("e", name="e"), Source.from_text("e", name="e")]
    assert engine.flat_map(twice, same) == ["e", "ee"] * 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals of a terminal are POSIX's")
def test_a_real_process_follows_its_draft_and_leaves_on_an_interrupt() -> None:
    code = "from checker.cli.main import run; run()"
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    arguments = ["check", "draft.txt", "--against", "wires", "--watch", *ENGLISH]
    process = subprocess.Popen(  # noqa: S603  our own command
        [sys.executable, "-c", code, *arguments],
        env=variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    stopper = threading.Timer(60, process.kill)
    stopper.start()
    assert process.stderr is not None
    try:
        assert "watching" in process.stderr.readline()
        write("draft.txt", MENDED)
        assert "0 new, 1 gone" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait() == 0
        assert process.stderr.read().strip() == ""
    finally:
        stopper.cancel()
        process.kill()
        process.stderr.close()
        process.wait()


def test_sources_that_the_settings_name_are_followed_as_they_change(
    read: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    write("recoupe.toml", 'against = ["wires/a.txt"]\n')
    options = options_of("check", "draft.txt", "--watch")
    task = Task(options, "console", options.against, "draft.txt")

    def ticks() -> Iterator[None]:
        yield None
        yield None
        assert "read again" not in capsys.readouterr().err
        write("recoupe.toml", 'against = ["wires/b.txt"]\n')
        yield None
        yield None

    assert watch(task, options, ticks()) == 0
    assert read == ["draft.txt", "wires/a.txt", "wires/b.txt"]
