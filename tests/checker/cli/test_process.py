"""The command as a process of its own: pipes, encodings, start-up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.reporting.json import render_json
from tests.checker.reporting.dispatches import full_report

ROOT = Path(__file__).parents[3]
IMPORT = "from checker.cli.main import"
CODE = f"{IMPORT} run; run()"


def ran(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", **environment}
    return subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-c", CODE, *arguments], cwd=cwd, env=variables, capture_output=True, check=False, timeout=60
    )


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    (tmp_path / "report.json").write_text(render_json(full_report("fr")), encoding="utf-8")
    return tmp_path


def test_a_terminal_that_cannot_write_accents_gets_something_in_their_place(kept: Path) -> None:
    done = ran("explain", "7c", "--report", "report.json", cwd=kept, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"mars 2021" in done.stdout


def test_a_reader_that_leaves_early_is_no_error(kept: Path) -> None:
    script = f"{sys.executable} -c '{CODE}' explain 7c --report report.json | head -c 10"
    variables = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["sh", "-c", script], cwd=kept, env=variables, capture_output=True, check=False)  # noqa: S603, S607
    assert done.stderr == b""


def test_help_starts_without_anything_heavy(tmp_path: Path) -> None:
    heavy = ("pydantic", "rich", "rapidfuzz", "babel", "jinja2", "docx")
    code = f"import sys; {IMPORT} run_with; run_with(['--help']); print([m for m in {heavy} if m in sys.modules])"
    variables = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=variables, capture_output=True, check=True)  # noqa: S603
    assert done.stdout.rstrip().endswith(b"[]"), done.stdout


DESK = ("check", "draft.txt", "--against", "wire.txt", "--language", "en")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "draft.txt").write_text(
        "The Orlen bridge was opened on 12 May 2014 by the council.\n", encoding="utf-8"
    )
    (tmp_path / "wire.txt").write_text("The Orlen bridge was opened on 12 May 2016 by the council.\n", encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(os.name != "posix", reason="the redirections are those of a POSIX shell")
@pytest.mark.parametrize(
    ("redirection", "arguments", "code"),
    [
        (">&-", DESK, 1), ("2>&-", DESK, 1), (">&- 2>&-", (*DESK, "--fail-on", "never"), 0),
        ("2>&-", ("check", "gone.txt", "--against", "wire.txt"), 2), ("<&-", ("compare", "-"), 2),
        (">/dev/full", DESK, 2), (">/dev/full 2>/dev/full", DESK, 2), ("--output /dev/full", DESK, 2),
    ],
)  # fmt: skip
def test_a_process_without_its_streams_still_ends_with_the_right_code(
    redirection: str, arguments: tuple[str, ...], code: int, story: Path
) -> None:
    if "/dev/full" in redirection and not Path("/dev/full").exists():
        pytest.skip("no device is full here")
    script = f"{sys.executable} -c '{CODE}' {' '.join(arguments)} {redirection}"
    variables = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["sh", "-c", script], cwd=story, env=variables, capture_output=True, check=False)  # noqa: S603, S607
    assert done.returncode == code, done.stderr
    assert b"Traceback" not in done.stderr
    assert b"internal error" not in done.stderr


def test_a_reader_that_leaves_in_the_middle_of_a_report_is_told_to_the_shell_alone(story: Path) -> None:
    script = f"{sys.executable} -c '{CODE}' {' '.join(DESK)} --all | exec 0<&-"
    done = subprocess.run(["sh", "-c", script], cwd=story, env={**os.environ, "PYTHONPATH": str(ROOT)},  # noqa: S603, S607
                          capture_output=True, check=False)  # fmt: skip
    assert done.stderr == b""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp437", "utf-16"])
@pytest.mark.parametrize("interface", ["fr", "en"])
def test_a_report_is_written_in_whatever_the_terminal_can_encode(encoding: str, interface: str, story: Path) -> None:
    done = ran(*DESK, "--interface", interface, cwd=story, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (1, b"")
    text = done.stdout.decode(encoding)
    assert "12 May 2014" in text
    assert "\x1b" not in text


def test_messages_of_errors_too(story: Path) -> None:
    done = ran(
        "check", "brouillon été.txt", "--against", "wire.txt", "--interface", "fr", cwd=story, PYTHONIOENCODING="ascii"
    )
    assert done.returncode == 2
    assert b"l'article brouillon ete.txt n'a pas pu etre lu" in done.stderr


@pytest.mark.parametrize("columns", ["1", "40", "80", "100000", "-3", "wide"])
def test_no_width_that_a_terminal_may_claim_stops_a_report(columns: str, story: Path) -> None:
    done = ran(*DESK, cwd=story, COLUMNS=columns)
    assert (done.returncode, done.stderr) == (1, b"")
    width = {"1": 40, "40": 40, "100000": 120}.get(columns, 80)
    assert max(map(len, done.stdout.decode().splitlines())) <= width


def test_without_fetching_nothing_of_the_network_is_imported(story: Path) -> None:
    network = ("http.client", "ssl", "socket", "urllib.request", "checker.cli.fetching")
    code = f"import sys; {IMPORT} run_with; run_with({list(DESK)}); print([m for m in {network} if m in sys.modules])"
    variables = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=story, env=variables, capture_output=True, check=True)  # noqa: S603
    assert done.stdout.rstrip().endswith(b"[]"), done.stdout[-200:]
