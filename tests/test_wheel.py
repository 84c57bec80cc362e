"""The wheel holds what it needs and works where nothing else is installed but what it asks for."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.wheel


def _run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "COV"))}
    return subprocess.run(  # noqa: S603  the commands stand in this file
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    done = _run(sys.executable, "-m", "pip", "wheel", *options, ROOT, cwd=folder)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("recoupe-*.whl"))


def _needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    """Yield the distribution and, through their requirements, all that it needs to run here."""
    folded = re.sub(r"[-_.]+", "-", name).lower()
    if folded in seen:
        return
    seen.add(folded)
    from packaging.requirements import Requirement

    found = distribution(name)
    yield found
    for line in found.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield from _needed(requirement.name, seen)


def _requirements(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        lines = archive.read(name).decode().splitlines()
    found = (re.match(r"Requires-Dist: ([\w.-]+)", line) for line in lines if "extra ==" not in line)
    return [match[1] for match in found if match]


@pytest.fixture(scope="module")
def clean(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment of its own that holds the wheel and what its metadata asks for, and nothing else.

    What it asks for is linked from the environment that runs the tests, so that no registry is needed.
    """
    home = tmp_path_factory.mktemp("clean")
    venv.create(home, with_pip=False, symlinks=True)
    site = Path(sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)}))
    seen: set[str] = set()
    for requirement in _requirements(wheel):
        for found in _needed(requirement, seen):
            for top in {path.parts[0] for path in found.files or () if path.parts[0] not in {"..", "__pycache__"}}:
                if not (site / top).exists():
                    (site / top).symlink_to(Path(str(found.locate_file(top))))
    python = home / "bin" / "python"
    options = ["--quiet", "--no-deps", "--no-index"]
    done = _run(sys.executable, "-m", "pip", f"--python={python}", "install", *options, wheel, cwd=home)
    assert done.returncode == 0, done.stderr
    return home


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_all_data_and_the_tables_compiled(wheel: Path) -> None:
    names = _names(wheel)
    kinds = {".py", ".toml", ".marisa", ".typed", ".j2", ".css", ".js"}
    wanted = {
        path.relative_to(ROOT).as_posix()
        for package in ("claims", "checker")
        for path in (ROOT / package).rglob("*")
        if path.suffix in kinds or path.name == "py.typed"
    }
    assert sorted(wanted - names) == []
    tables = [name for name in names if name.endswith(".toml")]
    compiled = {re.sub(r"([^/]+)\.toml$", r"__compiled__/\1.json", name) for name in tables}
    assert sorted(compiled - names) == []


def test_the_wheel_holds_nothing_but_the_two_packages_and_the_licence(wheel: Path) -> None:
    tops = {name.split("/")[0].split("-")[0] for name in _names(wheel)}
    assert tops == {"claims", "checker", "recoupe"}
    assert any(name.endswith("licenses/LICENSE") for name in _names(wheel))
    assert not [name for name in _names(wheel) if "__pycache__" in name or ".received." in name]


def test_the_installed_command_compares_the_examples(clean: Path, tmp_path: Path) -> None:
    done = _run(clean / "bin" / "recoupe", "compare", ROOT / "examples" / "fr", "--format", "json", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    assert report["format"] == 1
    assert "error" in {finding["severity"] for finding in report["findings"]}
    assert done.stderr == ""


def test_the_installed_command_uses_the_compiled_tables_as_they_were_shipped(clean: Path, tmp_path: Path) -> None:
    """A table compiled for another schema would be compiled again, at each user's cost."""
    site = Path(sysconfig.get_path("purelib", vars={"base": str(clean), "platbase": str(clean)}))
    before = {path: path.stat().st_mtime_ns for path in site.glob("c*/**/__compiled__/*.json")}
    assert before
    for language in ("fr", "en"):
        done = _run(clean / "bin" / "recoupe", "compare", ROOT / "examples" / language, cwd=tmp_path)
        assert done.returncode in (0, 1), done.stderr
    assert {path: path.stat().st_mtime_ns for path in site.glob("c*/**/__compiled__/*.json")} == before


def test_the_installed_command_writes_a_page(clean: Path, tmp_path: Path) -> None:
    source = ROOT / "examples" / "fr"
    done = _run(clean / "bin" / "recoupe", "compare", source, "--output", "report.html", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
