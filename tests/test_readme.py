"""What `README.md` and `docs/desk.md` tell a person to type does what they say."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.cli import fetching
from checker.cli.main import run_with
from checker.reporting.json import read_json
from tests.checker.cli.sites import Page, network, site

ROOT = Path(__file__).parent.parent
TYPED = re.compile(r"^\$ (?:\.venv/bin/)?recoupe ([^#\n]+)", re.MULTILINE)
PAGE = (
    b"<html><body><article><h1>Ferries</h1><p>Chaque navire embarque 300 passagers et 60 voitures.</p></article></html>"
)
DATED = "Le navire embarque 300 passagers.\n"


@pytest.fixture
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder with all that the documents speak of."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(fetching, "PUBLIC", network())
    shutil.copytree(ROOT / "examples", "examples")
    for folder in ("dispatches", "wires"):
        shutil.copytree(ROOT / "examples" / "fr", folder)
    shutil.copy("dispatches/la-vigie.txt", "dispatches/agency.txt")
    shutil.copy("examples/desk/draft.txt", "draft.txt")
    Path("stories/ferries").mkdir(parents=True)
    Path("stories/ferries/draft.md").write_text(DATED, encoding="utf-8")
    Path("stories/ferries/recoupe.toml").write_text('against = ["../../wires"]\n', encoding="utf-8")
    with site(page=Page(PAGE), sheet=Page(DATED.encode(), "text/plain")) as here:
        monkeypatch.setattr("tests.test_readme.HERE", here.url(""))
        yield


HERE = ""


def _arguments(line: str) -> list[str]:
    """The words of a line as a shell hands them on, an example's address leading to this machine; it is not watched."""
    words: list[str] = []
    for word in shlex.split(line):
        if word.startswith("https://"):
            words.append(HERE + ("/sheet" if word.endswith(".pdf") else "/page"))
        elif word == "ID":
            words.append(read_json(Path("report.json").read_text(encoding="utf-8")).findings[0].id)
        elif "*" in word:
            words += sorted(map(str, Path().glob(word)))
        elif word != "--watch":
            words.append(word)
    return words


@pytest.mark.usefixtures("_desk")
@pytest.mark.parametrize("document", ["README.md", "docs/desk.md", "docs/reports.md"])
def test_every_command_that_a_document_shows_works_as_printed(document: str) -> None:
    lines = TYPED.findall((ROOT / document).read_text(encoding="utf-8"))
    assert len(lines) >= 3
    for name in ("draft.txt", "article.md"):
        shutil.copy("examples/desk/draft.txt", name)
    shutil.copytree("wires", "sources")
    failed = [line for line in lines if "…" not in line and run_with(_arguments(line)) > 1]
    assert failed == []


@pytest.mark.usefixtures("_desk")
@pytest.mark.parametrize("command", ["compare examples/fr", "check examples/desk/draft.txt"])
def test_what_the_readme_shows_of_a_report_stands_in_one(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Findings and the details of the draft word for word; weights and counts change with every better reading."""
    run_with([*command.split(), "--interface", "en"])
    out = capsys.readouterr().out.replace("\u00a0", " ")
    blocks = re.findall(r"```text\n(.+?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    block = next(found for found in blocks if ("$ recoupe" in found) == command.startswith("compare"))
    shown = [
        line for line in block.replace("\u00a0", " ").splitlines() if re.match(r"✖|  ┃|  in conflict|    l\. ", line)
    ]
    assert len(shown) >= 4
    assert [line for line in shown if line not in out] == []
