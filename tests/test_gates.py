"""The pre-commit hook and the GitHub Action stop the example's draft, and let a mended one pass."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.cli.commands import COMMANDS

ROOT = Path(__file__).parents[1]
DESK = Path("examples/desk/draft.txt")
FAULTS = ("90 mètres", "80 mètres")
CODE = "from checker.cli.main import run; run()"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A repository with the example in it, and `recoupe` on the path beside it."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "recoupe"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{CODE}" "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return tmp_path


def ran(words: list[str], cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "COLUMNS": "80", **environment}
    variables["PATH"] = f"{cwd / 'bin'}{os.pathsep}{variables['PATH']}"
    return subprocess.run(words, cwd=cwd, env=variables, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603  commands of this tree


def mended(story: Path) -> None:
    path = story / DESK
    path.write_text(path.read_text(encoding="utf-8").replace(*FAULTS), encoding="utf-8")


# ------------------------------------------------------------------------------------------- the hook


def hook() -> dict[str, Any]:
    (found,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_the_hook_is_one_that_pre_commit_takes() -> None:
    from pre_commit.clientlib import load_manifest

    (loaded,) = load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))
    assert (loaded["id"], loaded["language"]) == ("recoupe", "python")


@pytest.mark.parametrize(
    "file",
    ["draft.md", "drafts/bridge.md", "story/draft-2.txt", "stories/7/brouillon.docx", "brouillons/a/b.odt",
     "examples/desk/draft.txt", "draft_final.html"],
)  # fmt: skip
def test_the_hook_takes_drafts(file: str) -> None:
    assert re.search(hook()["files"], file)


@pytest.mark.parametrize(
    "file", ["sources/wire.txt", "drafty.md", "overdrafts/a.md", "draft.py", "drafts/a.png", "readme.md"]
)
def test_the_hook_leaves_everything_else(file: str) -> None:
    assert not re.search(hook()["files"], file)


def test_the_hook_stops_the_example_and_lets_the_mended_one_pass(story: Path) -> None:
    command = [*hook()["entry"].split(), *hook()["args"], str(DESK)]
    stopped = ran(command, story)
    assert (stopped.returncode, stopped.stderr) == (1, "")
    assert "90 mètres" in stopped.stdout
    mended(story)
    passed = ran(command, story)
    assert (passed.returncode, passed.stderr) == (0, "")


def test_several_drafts_are_checked_one_after_another_and_the_gravest_counts(story: Path) -> None:
    second = story / "examples/desk/draft-2.txt"
    second.write_text("Les ferries Havørn 60 embarquent 300 passagers.\n", encoding="utf-8")
    done = ran([*hook()["entry"].split(), str(DESK), str(second.relative_to(story)), "--interface", "en"], story)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.index("draft.txt checked against") < done.stdout.index("draft-2.txt checked against")
    gone = ran([*hook()["entry"].split(), str(DESK), "gone.txt", "--quiet", "--interface", "en"], story)
    assert gone.returncode == 2
    assert "90 mètres" in gone.stdout
    assert "gone.txt does not exist" in gone.stderr


def test_a_hook_that_names_its_sources_takes_them_with_an_equals_sign(story: Path) -> None:
    (story / "examples/desk/recoupe.toml").unlink()
    assert ran(["recoupe", "check", "--against=examples/fr", str(DESK)], story).returncode == 1
    without = ran(["recoupe", "check", str(DESK), "--interface", "en"], story)
    assert without.returncode == 2
    assert "no recoupe.toml names the sources" in without.stderr


def test_a_hook_of_several_drafts_refuses_formats_that_hold_one(story: Path) -> None:
    done = ran(["recoupe", "check", str(DESK), str(DESK), "--format", "json", "--interface", "en"], story)
    assert done.returncode == 2
    assert "2 drafts are given" in done.stderr


# ----------------------------------------------------------------------------------------- the action


def action() -> dict[str, Any]:
    found = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def checked(story: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the last step as a runner does: its inputs in the environment, its script in bash."""
    declared = action()
    given = {name: str(entry.get("default", "")) for name, entry in declared["inputs"].items()}
    given |= {name.replace("_", "-"): value for name, value in inputs.items()}
    step = declared["runs"]["steps"][-1]
    environment = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: given[found[1]], value)
        for name, value in step["env"].items()
    }
    return ran(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], story, **environment)


needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="the steps of an action are written for bash")


@needs_bash
def test_the_action_annotates_the_lines_of_the_draft(story: Path) -> None:
    done = checked(story, draft=str(DESK))
    assert (done.returncode, done.stderr) == (1, "")
    assert re.search(r"^::error file=examples/desk/draft\.txt,line=7,endLine=7,col=9,", done.stdout, re.MULTILINE)
    assert re.search(r"^::warning file=examples/desk/draft\.txt,line=5,", done.stdout, re.MULTILINE)
    mended(story)
    assert checked(story, draft=str(DESK)).returncode == 0
    assert checked(story, draft=str(DESK), fail_on="warning").returncode == 1


@needs_bash
def test_the_action_takes_lines_of_sources_arguments_and_patterns(story: Path) -> None:
    sources = "examples/fr/la-vigie.txt\nexamples/fr/courrier-des-ports.txt\n"
    told = {"against": sources, "format": "json", "output": "out.json", "arguments": "--all\n--without-texts"}
    done = checked(story, draft="examples/desk/*.txt\n", **told)
    assert done.returncode == 1, done.stderr
    assert '"name": "examples/fr/la-vigie.txt"' in (story / "out.json").read_text(encoding="utf-8")
    assert checked(story, draft="nowhere/*.txt").returncode == 2


@needs_bash
@pytest.mark.parametrize("hostile", ["$(touch pwned)", "`touch pwned`", "; touch pwned", '"; touch pwned #', "--watch"])
def test_an_input_is_never_run_nor_taken_for_an_option(hostile: str, story: Path) -> None:
    assert checked(story, draft=hostile).returncode == 2
    assert not (story / "pwned").exists()


def test_no_script_of_the_action_holds_an_expression() -> None:
    """What a runner fills into a script is run; what it puts into the environment is not."""
    assert [step["run"] for step in action()["runs"]["steps"] if "${{" in step.get("run", "")] == []


def test_every_step_and_input_says_what_it_is_for() -> None:
    declared = action()
    assert declared["runs"]["using"] == "composite"
    assert [name for name, entry in declared["inputs"].items() if not entry.get("description")] == []
    used = set(re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text(encoding="utf-8")))
    assert used == set(declared["inputs"])
    assert all("shell" in step for step in declared["runs"]["steps"] if "run" in step)


def test_the_options_that_the_action_gives_exist() -> None:
    check = next(command for command in COMMANDS if command.name == "check")
    named = set(re.findall(r"--([a-z-]+)", action()["runs"]["steps"][-1]["run"])) - {""}
    assert named <= {option.name for option in check.options}
