"""The tree keeps to the rules of the house."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.source_tree import PACKAGES, ROOT, modules, shown, text_files, tree

LINES_ALLOWED = 400
NOUNS = {"claims/model.py"}
"""All nouns of a half stand in one file, however long: whoever has read it knows the half."""
EMPTY_NAMES = re.compile(r"^_?(utils?|helpers?|misc|common|managers?)$")
EMPTY_VERBS = {"process", "handle", "manage", "do", "run_all"}
# Built up so that this file does not hold what it looks for.
MACHINE_PATHS = re.compile(
    "|".join(f"(?<![\\w.:/-])/{top}/\\w" for top in ("ho" + "me", "wo" + "rk", "ro" + "ot", "Us" + "ers", "tm" + "p"))
)
INDEX_ADDRESS = re.compile(r"--(?:extra-)?index-url|--find-links|/sim" + r"ple(?:/|\b)(?=\S*\s*$)")


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    long = {
        shown(p): n
        for p in modules(*PACKAGES, "tools", "benchmarks")
        if shown(p) not in NOUNS and (n := len(p.read_text(encoding="utf-8").splitlines())) > LINES_ALLOWED
    }
    assert long == {}


def test_no_module_or_folder_has_a_name_that_tells_nothing() -> None:
    empty = [
        shown(path)
        for path in modules(*PACKAGES, "tests", "tools", "benchmarks")
        if EMPTY_NAMES.match(path.stem) or EMPTY_NAMES.match(path.parent.name)
    ]
    assert empty == []


def test_no_function_is_called_process_or_handle() -> None:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = [
        f"{shown(path)}: {node.name}"
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, functions) and node.name in EMPTY_VERBS
    ]
    assert found == []


def test_an_init_file_holds_names_only() -> None:
    allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.If, ast.Expr, ast.Tuple)
    found = [
        f"{shown(path)}:{node.lineno}"
        for path in modules()
        if path.name == "__init__.py"
        for node in tree(path).body
        if not isinstance(node, allowed)
        and not (isinstance(node, ast.FunctionDef) and node.name in {"__getattr__", "__dir__"})
    ]
    assert found == []


def test_no_file_holds_a_path_of_one_machine_or_the_address_of_a_package_index() -> None:
    assert [line for path in text_files() for line in _addresses(path)] == []


def _addresses(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8", errors="replace")
    return [
        f"{shown(path)}:{number}: {line.strip()[:80]}"
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE_PATHS.search(line) or (path.suffix in {".lock", ".toml", ".txt", ""} and INDEX_ADDRESS.search(line))
    ]


def _is_public(name: str) -> bool:
    return not name.startswith("_")


def _undocumented(path: Path) -> list[str]:
    documented = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    found = [] if ast.get_docstring(tree(path)) or path.name == "__init__.py" else [shown(path)]
    for node in tree(path).body:
        if isinstance(node, documented) and _is_public(node.name):
            found += [] if ast.get_docstring(node) else [f"{shown(path)}: {node.name}"]
            inner = node.body if isinstance(node, ast.ClassDef) else []
            found += [
                f"{shown(path)}: {node.name}.{method.name}"
                for method in inner
                if isinstance(method, documented) and _is_public(method.name) and not ast.get_docstring(method)
            ]
    return found


def test_everything_public_says_in_a_sentence_what_it_does() -> None:
    assert [line for path in modules() for line in _undocumented(path)] == []


def _imports(path: Path) -> set[str]:
    """The dotted names that a file imports, modules and what is taken from them alike."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def _room(name: str) -> str:
    return ".".join(name.split(".")[:2])


def test_every_module_is_reached_from_a_test_by_way_of_its_own_room_alone() -> None:
    """A module that only the whole pipeline reaches has no test of its own; tests go through a room's doors."""
    paths = {shown(path)[:-3].replace("/", ".").removesuffix(".__init__"): path for path in modules()}
    reached = {name for path in modules("tests") for name in _imports(path)} & paths.keys()
    fresh = reached
    while fresh:
        inner = {(name, found) for name in fresh for found in _imports(paths[name]) & paths.keys()}
        fresh = {found for name, found in inner if _room(found) == _room(name)} - reached
        reached |= fresh
    bare = {name for name, path in paths.items() if path.name == "__init__.py" and not _imports(path)}
    assert sorted(paths.keys() - reached - bare) == []


def test_every_folder_of_modules_and_tests_is_a_package() -> None:
    folders = {path.parent for path in modules(*PACKAGES, "tests")}
    assert sorted(shown(folder) for folder in folders if not (folder / "__init__.py").exists()) == []


def test_a_skip_and_an_ignored_type_say_why() -> None:
    bare = re.compile(r"type: ignore(?!\[)|# noqa(?!:)|mark\.skip(?!if)\(\)|\b(?:TODO|FIXME|XX" + "X)\\b")
    found = [
        f"{shown(path)}:{number}"
        for path in modules(*PACKAGES, "tests", "tools", "benchmarks")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if bare.search(line) and path != Path(__file__)
    ]
    assert found == []


def test_both_packages_say_that_they_are_typed() -> None:
    assert all((ROOT / package / "py.typed").exists() for package in PACKAGES)


NETWORK = {"socket", "ssl", "http", "urllib.request", "urllib3", "asyncio", "ftplib", "smtplib", "requests", "httpx"}
FETCHING = {"checker/cli/fetching.py"}


def test_only_what_fetches_knows_the_network() -> None:
    found = {shown(path): sorted(name for name in _imports(path) if _network(name)) for path in modules()}
    assert {path: names for path, names in found.items() if names and path not in FETCHING} == {}
    assert all(found[path] for path in FETCHING)


def _network(name: str) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in NETWORK)


def _private_names(path: Path) -> Iterator[str]:
    """Yield what a module defines for itself at its top level, once for each time it is defined."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        names += [node.name] if isinstance(node, ast.FunctionDef | ast.ClassDef) else []
        yield from (name for name in names if name.startswith("_") and not name.startswith("__"))


def test_what_a_module_keeps_to_itself_is_defined_once_and_used() -> None:
    wrong = []
    for path in modules(*PACKAGES):
        text, names = path.read_text(encoding="utf-8"), list(_private_names(path))
        wrong += [f"{shown(path)}: {name} twice" for name in sorted(set(names)) if names.count(name) > 1]
        wrong += [
            f"{shown(path)}: {name} unused" for name in sorted(set(names)) if len(re.findall(rf"\b{name}\b", text)) == 1
        ]
    assert wrong == []
