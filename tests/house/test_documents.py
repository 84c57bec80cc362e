"""What the documents promise is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from checker.cli.commands import COMMANDS
from tests.house.source_tree import ROOT, modules, shown, tree

DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), ROOT / "examples" / "README.md"]
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
COMMAND = re.compile(r"recoupe (?P<name>[a-z]+)(?P<rest>[^\n`]*)")
TARGET = re.compile(r"\bmake ([a-z]+)\b")


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_every_link_to_a_file_leads_to_one(path: Path) -> None:
    lost = [link for link in LINK.findall(path.read_text(encoding="utf-8")) if not (path.parent / link).exists()]
    assert lost == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_every_make_target_that_is_named_exists(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    code = re.findall(r"`([^`\n]+)`|^\$ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    named = {name for pair in code for part in pair for name in TARGET.findall(part)}
    assert sorted(named - targets) == []


def _code(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return "\n".join(re.findall(r"`([^`\n]+)`", text) + re.findall(r"^(?:\$| {4}).*$", text, re.MULTILINE))


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_every_command_and_option_that_is_named_exists(path: Path) -> None:
    options_of = {command.name: {f"--{option.name}" for option in command.options} for command in COMMANDS}
    unknown = []
    for match in COMMAND.finditer(_code(path)):
        options = options_of.get(match["name"])
        unknown += [match[0]] if options is None else []
        named = re.findall(r"(?<!\S)--[a-z-]+", match["rest"])
        unknown += [word for word in named if options is not None and word not in {*options, "--help"}]
    assert unknown == []


def _slugs() -> set[str]:
    return {
        str(node.value.value)
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Assign)
        and [target.id for target in node.targets if isinstance(target, ast.Name)] == ["slug"]
        and isinstance(node.value, ast.Constant)
    }


def test_every_error_has_an_entry_under_its_slug_and_every_entry_an_error() -> None:
    entries = set(re.findall(r"^### (\S+)$", (ROOT / "docs" / "errors.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert (sorted(_slugs() - entries), sorted(entries - _slugs())) == ([], [])


def test_every_class_of_the_glossary_exists() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    named = {name for row in re.findall(r"^\| (.+?) \|", text, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    defined = {node.name for path in modules() for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)}
    assert sorted(named - defined) == []


def test_the_readme_s_python_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"```python\n(.+?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert blocks
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})  # noqa: S102  our own document


def test_the_three_files_to_read_first_are_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    first = re.findall(r"`((?:claims|checker)/\w+\.py)`", text)
    assert first[:3] == ["claims/model.py", "claims/pipeline.py", "checker/pipeline.py"]
    assert all((ROOT / name).exists() for name in first)


def test_decisions_are_numbered_without_a_gap_and_tell_all_they_must() -> None:
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in files] == list(range(1, len(files) + 1))
    parts = ("**Context.**", "**Decision.**", "**Refused.**", "**Would change our mind.**")
    assert [shown(p) for p in files if not all(part in p.read_text(encoding="utf-8") for part in parts)] == []
