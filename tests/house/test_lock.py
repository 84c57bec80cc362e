"""The lock pins what `pyproject.toml` asks for, with hashes and without an address."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.house.source_tree import ROOT, modules, tree
from tools.lock import LOCK, requirements

PINNED = re.compile(r"^([a-z0-9.-]+)==([^\s;\\]+)", re.MULTILINE)


def _locked() -> dict[str, Version]:
    text = LOCK.read_text(encoding="utf-8")
    return {canonicalize_name(name): Version(version) for name, version in PINNED.findall(text)}


def test_every_requirement_is_locked_at_a_version_that_it_allows() -> None:
    locked = _locked()
    wanted = [Requirement(line) for line in requirements()]
    assert [str(need) for need in wanted if canonicalize_name(need.name) not in locked] == []
    assert [str(need) for need in wanted if not need.specifier.contains(locked[canonicalize_name(need.name)])] == []


def test_every_locked_distribution_has_its_hashes_and_no_line_an_address() -> None:
    text = LOCK.read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in text


def test_every_third_party_import_of_the_packages_is_a_declared_dependency() -> None:
    """What is only there because another distribution brought it may be gone after its next release."""
    declared = {
        canonicalize_name(Requirement(line).name)
        for line in re.findall(r'^    "([^"]+)",', _dependencies(), re.MULTILINE) + _extras()
    }
    owners = packages_distributions()
    tops: dict[str, str] = {}
    for path in modules():
        for node in ast.walk(tree(path)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []
            tops.update({name.split(".")[0]: path.name for name in names})
    strangers = sorted(
        top
        for top in tops
        if top not in sys.stdlib_module_names
        and top not in {"claims", "checker"}
        and not {canonicalize_name(name) for name in owners.get(top, [top])} & declared
    )
    assert strangers == []


def _extras() -> list[str]:
    """What an extra brings may be imported where a file of its format is read."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [line for lines in project["optional-dependencies"].values() for line in lines]


def _dependencies() -> str:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return text[text.index("\ndependencies = [") : text.index("\n]", text.index("\ndependencies = ["))]
