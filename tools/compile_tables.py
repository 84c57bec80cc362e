"""Compiles the tables of the language packs and the message files, so that the first run after installing need not.

A table is compiled when it is first asked for. Which schema it is checked against stands where it is asked for, so the
calls are read from the source: `load_table(SHARED, "name", Schema)` names a table that languages share,
`load_table(language, "name", Schema)` one that each language may have, and `load_file(path, Schema)` stands for every
TOML file in the folder of the module that calls it.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
LANGUAGES = ROOT / "claims" / "languages"
PACKAGES = ("claims", "checker")


class Call(NamedTuple):
    """One place where a table is asked for; `table` is empty for the files beside the module."""

    module: str
    folder: Path
    language: str
    """As the call has it: `SHARED`, a code in quotes, or any other expression for every language."""
    table: str
    """A pattern of file names, where the name is put together."""
    schema: str


def calls() -> Iterator[Call]:
    """Yield every place of the packages where a table is asked for, in file order. Linear in the source."""
    for path in sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "load_table(" in text or "load_file(" in text:
            yield from _calls(path, text)


def _calls(path: Path, text: str) -> Iterator[Call]:
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Call(
                func=ast.Name(id="load_table"),
                args=[language, ast.Constant() | ast.JoinedStr() as table, ast.Name(id=schema)],
            ):
                yield Call(module, path.parent, ast.unparse(language), _pattern(table), schema)
            case ast.Call(func=ast.Name(id="load_file"), args=[_, ast.Name(id=schema)]):
                yield Call(module, path.parent, "", "", schema)
            case _:
                pass


def _pattern(name: ast.Constant | ast.JoinedStr) -> str:
    """The table's name, with a star for each place of `f"families-{theme}"`."""
    parts = name.values if isinstance(name, ast.JoinedStr) else [name]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in parts)


def tables() -> set[Path]:
    """Return the path of every table there is."""
    return {path for package in PACKAGES for path in (ROOT / package).rglob("*.toml")}


def compile_tables() -> tuple[list[Path], list[Path]]:
    """Compile every table that some call asks for; return the compiled files and the tables that no call names."""
    from claims.languages.packs import COMPILED, load_file

    asked: set[Path] = set()
    for call in calls():
        schema = getattr(importlib.import_module(call.module), call.schema)
        for path in meant(call):
            load_file(path, schema)
            asked.add(path)
    compiled = sorted(path.parent / COMPILED / f"{path.stem}.json" for path in asked)
    return compiled, sorted(tables() - asked)


def meant(call: Call) -> list[Path]:
    """Return the tables that a call may ask for, of those there are."""
    if not call.table:
        return sorted(call.folder.glob("*.toml"))
    from claims.languages.packs import SHARED, languages

    said = call.language.strip("'\"")
    among = (SHARED,) if said in {"SHARED", SHARED} else (said,) if said in languages() else languages()
    return [path for language in among for path in sorted((LANGUAGES / language).glob(f"{call.table}.toml"))]


def main() -> None:
    """Compile the tables; say which files nothing asks for."""
    sys.path.insert(0, str(ROOT))
    compiled, orphans = compile_tables()
    print(f"{len(compiled)} tables compiled")
    for path in orphans:
        print(f"nothing asks for {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
