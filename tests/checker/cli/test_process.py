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
