"""Reads `recoupe.toml`; a mistake in it is shown with the user's own line marked and what is allowed there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.model import FindingKind, Relation
from checker.settings import Settings, Tolerance
from claims.errors import RecoupeError
from claims.model import Slot

FILE = "recoupe.toml"
TOLERANCE = re.compile(r"(?P<figure>\d+(?:[.,]\d+)?)\s*(?P<unit>%|days?|jours?|points?|)")
SHARE = "%"
HUNDRED = 100
HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\"'-]+)\s*\]\]?")
KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))\s*=""")


class BadSettings(RecoupeError):
    """The settings file says something that cannot be followed."""

    slug = "bad-settings"


def find_settings(start: Path) -> Path | None:
    """Return the nearest `recoupe.toml` in `start` or a folder above it, or `None`."""
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return folder / FILE
    return None


def read_settings(path: Path) -> Settings:
    """Return the settings of `path`; keys that it leaves out keep their defaults.

    Raises `BadSettings` with the user's own line marked when the file cannot be read, parsed or followed.
    """
    import tomllib

    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        told = (("name", str(path)), ("words", getattr(error, "strerror", None) or str(error)))
        raise BadSettings(
            f"{path} cannot be read: {error}.",
            "Check the path and save the file as UTF-8.",
            ("problem", _trouble(error)),
            *told,
        ) from error
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        told = (("name", str(path)), ("words", str(error)))
        raise BadSettings(
            f"{path} is not TOML: {error}.", "Mend the line named.", ("problem", "not-toml"), *told
        ) from error
    return _checked(path, text, data)


def _checked(path: Path, text: str, data: Mapping[str, Any]) -> Settings:
    from pydantic import TypeAdapter, ValidationError

    _refuse_unknown(path, text, data, (), sorted(Settings.__dataclass_fields__))
    for number, rule in enumerate(_listed(data.get("source"))):
        _refuse_unknown(path, text, rule, ("source", number), sorted(RULE))
    _refuse_unknown(path, text, _table(data.get("severity")), ("severity",), severity_keys())
    given = dict(data)
    if isinstance(data.get("tolerance"), Mapping):
        given["tolerance"] = {
            slot: _tolerance(path, text, slot, said) for slot, said in _table(data["tolerance"]).items()
        }
    if isinstance(data.get("against"), str):
        given["against"] = [data["against"]]
    try:
        return TypeAdapter(Settings).validate_python(given)
    except ValidationError as error:
        first = error.errors()[0]
        shown = shown_line(path, text, first["loc"])
        key = ".".join(str(part) for part in first["loc"] if isinstance(part, str) and part != "[key]")
        told = (("shown", shown), ("key", key), ("words", str(first["msg"])), *_allowed(first))
        raise BadSettings(
            f"{shown}\n{key}: {first['msg']}.",
            "Mend the line shown.",
            ("problem", _expected(str(first["type"]))),
            *told,
        ) from error


RULE = ("name", "published", "language", "outlet", "excluded", "trusted")


def severity_keys() -> list[str]:
    """Return every key that the table of severities may have."""
    slots, kinds = [str(slot) for slot in Slot], [str(kind) for kind in FindingKind]
    return sorted([*slots, *(f"{one}.{relation}" for one in (*slots, *kinds) for relation in Relation)])


def _listed(found: object) -> list[Mapping[str, Any]]:
    return [entry for entry in found if isinstance(entry, Mapping)] if isinstance(found, list) else []


def _table(found: object) -> Mapping[str, Any]:
    return found if isinstance(found, Mapping) else {}


def _refuse_unknown(
    path: Path, text: str, data: Mapping[str, Any], within: tuple[str | int, ...], names: Sequence[str]
) -> None:
    from difflib import get_close_matches

    for key in data:
        if key in names:
            continue
        near = get_close_matches(key, names, n=1)
        allowed = ", ".join(names[:MOST_NAMED])
        remedy = f"Did you mean {near[0]!r}?" if near else f"Known settings: {allowed}."
        shown = shown_line(path, text, (*within, key))
        told = (("shown", shown), ("key", key), ("near", near[0] if near else allowed))
        problem = "misspelt" if near else "unknown"
        raise BadSettings(f"{shown}\nThere is no setting {key!r}.", remedy, ("problem", problem), *told)


MOST_NAMED = 40
"""Names told where none is near: those of all settings, the first of the severities."""


def _tolerance(path: Path, text: str, slot: str, said: object) -> object:
    """`2 %`, `1 day`, `0.5 points` or a bare figure, as a tolerance."""
    found = TOLERANCE.fullmatch(str(said).strip()) if isinstance(said, str | int | float) else None
    if found is None or isinstance(said, bool):
        shown = shown_line(path, text, ("tolerance", slot))
        told = (("problem", "tolerance"), ("shown", shown), ("key", f"tolerance.{slot}"))
        raise BadSettings(f"{shown}\n{said!r} is no tolerance.", "Write `2 %`, `1 day` or a figure.", *told)
    figure = float(found["figure"].replace(",", "."))
    return Tolerance(share=figure / HUNDRED) if found["unit"] == SHARE else Tolerance(size=figure)


def _trouble(error: Exception) -> str:
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


def _expected(kind: str) -> str:
    """The message key of what a setting wants, by the type of pydantic's error."""
    return {"float": "number", "int": "whole-number", "bool": "yes-or-no", "enum": "one-of"}.get(
        kind.partition("_")[0], "bad-value"
    )


def _allowed(error: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    allowed = error.get("ctx", {}).get("expected")
    return (("allowed", str(allowed)),) if allowed else ()


def shown_line(path: Path, text: str, loc: Sequence[str | int]) -> str:
    """Return the user's own line that sets what `loc` names (`("source", 1, "published")`), with its number.

    The line of the table's header where the key has no line of its own; the path alone where neither is found. Linear.
    """
    keys = [part for part in loc if isinstance(part, str) and part != "[key]"]
    nth = next((part for part in loc if isinstance(part, int)), 0)
    table, seen, best = "", -1, None
    for number, line in enumerate(text.splitlines(), 1):
        header = HEADER.fullmatch(line.split("#")[0])
        if header:
            table = header[2].strip("\"'")
            seen += keys[:1] == [table]
            if keys[:1] == [table] and (header[1] == "[" or seen == nth):
                best = best or (number, line)
            continue
        key = KEY.match(line)
        name = next((part for part in key.groups() if part is not None), "") if key else ""
        if table and keys[:1] == [table] and name == keys[-1] and seen in (nth, 0):
            best = (number, line)
            break
        if not table and name and name in (keys[0] if keys else "", ".".join(keys)):
            best = (number, line)
            break
    return f"{path}:{best[0]}\n    {best[1].strip()}" if best else str(path)
