"""What is wrong with a TOML file that a person wrote, told by that person's own line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\"'-]+)\s*\]\]?")
KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))\s*=""")
LINE = re.compile(r"at line (\d{1,9})")
QUOTED = re.compile(r"'([^']*)'")
WANTED = {
    "float": "number",
    "int": "whole-number",
    "bool": "yes-or-no",
    "enum": "one-of",
    "date": "date",
    "dict": "table",
    "tuple": "list",
    "list": "list",
    "string": "text",
    "missing": "needed",
}
"""By the first word of pydantic's type of an error, the message key of what is wanted."""


def trouble_of(error: Exception) -> str:
    """Return the message key of why a file could not be read."""
    match error:
        case FileNotFoundError():
            return "missing"
        case IsADirectoryError():
            return "folder"
        case PermissionError():
            return "no-permission"
        case UnicodeDecodeError():
            return "not-utf8"
        case _:
            return "unreadable"


def wanted(error: Mapping[str, object]) -> str:
    """Return the message key of what a key wants, by pydantic's error."""
    found = WANTED.get(str(error["type"]).partition("_")[0], "bad-value")
    return "tables" if found == "list" and isinstance(error.get("input"), Mapping) else found


def allowed(error: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Return what pydantic's error says is allowed, as a detail of an error; nothing where it says nothing."""
    context = error.get("ctx")
    expected = context.get("expected") if isinstance(context, Mapping) else None
    return (("allowed", ", ".join(QUOTED.findall(str(expected))) or str(expected)),) if expected else ()


def broken_line(path: Path, text: str, error: ValueError) -> str:
    """Return the line at which the TOML parser gave up, with its number; the last one where it named none. Linear."""
    lines = text.splitlines() or [""]
    found = LINE.search(str(error))
    number = min(int(found[1]), len(lines)) if found else len(lines)
    return f"{path}:{number}\n    {lines[number - 1].strip()}"


def shown_line(path: Path, text: str, loc: Sequence[str | int]) -> str:
    """Return the user's own line that sets what `loc` names (`("source", 1, "published")`), with its number.

    The line of the table's header where the key has no line of its own; the path alone where neither is found. Linear.
    """
    keys = [part for part in loc if isinstance(part, str) and part != "[key]"]
    nth = next((part for part in loc if isinstance(part, int)), 0)
    table, seen, is_meant, best = "", -1, False, 0
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        header = HEADER.fullmatch(line.split("#")[0])
        if header:
            table = header[2].strip("\"'")
            seen += keys[:1] == [table]
            is_meant = keys[:1] == [table] and (header[1] == "[" or seen == nth)
            best = number if is_meant and not best else best
            continue
        key = KEY.match(line)
        name = next((part for part in key.groups() if part is not None), "") if key else ""
        if (is_meant and name == keys[-1]) or (not table and name and name in (keys[0], ".".join(keys))):
            best = number
            break
    return f"{path}:{best}\n    {lines[best - 1].strip()}" if best else str(path)
