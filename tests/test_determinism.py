"""The same input gives the same bytes, whatever the hash seed, the locale and the order of the files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
RECOUPE = "from checker.cli.main import run; run()"


def report(*files: str, **environment: str) -> bytes:
    command = [sys.executable, "-c", RECOUPE, "compare", *files, "--format", "json", "--all", "--interface", "en"]
    done = subprocess.run(  # noqa: S603  the command stands above
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr.decode()
    return done.stdout


def files(folder: str) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "examples" / folder).glob("*.txt"))]


@pytest.mark.parametrize("folder", ["fr", "en"])
def test_the_report_is_the_same_bytes_under_other_hash_seeds_and_locales(folder: str) -> None:
    first = report(*files(folder), PYTHONHASHSEED="0")
    assert report(*files(folder), PYTHONHASHSEED="1", LC_ALL="C") == first
    assert report(*files(folder), PYTHONHASHSEED="4242", LANG="fr_FR.UTF-8", TZ="Asia/Tokyo") == first


def _ordered(raw: bytes) -> dict[str, Any]:
    """The report with the order of its sources, and of what follows it, made one."""
    return {key: _sorted(value) for key, value in json.loads(raw).items()}


def _sorted(value: object) -> object:
    match value:
        case dict():
            return {key: _sorted(inner) for key, inner in value.items()}
        case list():
            return sorted((_sorted(inner) for inner in value), key=lambda inner: json.dumps(inner, sort_keys=True))
        case _:
            return value


@pytest.mark.parametrize("folder", ["fr", "en"])
def test_the_order_of_the_files_decides_nothing_but_the_order_they_are_told_in(folder: str) -> None:
    names = files(folder)
    assert _ordered(report(*names)) == _ordered(report(*names[::-1]))
