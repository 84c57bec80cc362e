"""Reads `recoupe.toml`; a mistake in it is shown with the user's own line marked and what is allowed there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.model import FindingKind, Relation
from checker.settings import Settings, Tolerance
from checker.toml_faults import allowed, broken_line, shown_line, trouble_of, wanted
from claims.errors import RecoupeError
from claims.model import Slot

FILE = "recoupe.toml"
TOLERANCE = re.compile(r"(?P<figure>\d+(?:[.,]\d+)?)\s*(?P<unit>%|days?|jours?|points?|)")
SHARE = "%"
HUNDRED = 100


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
            ("problem", trouble_of(error)),
            *told,
        ) from error
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        told = (("shown", broken_line(path, text, error)), ("words", str(error)))
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
    for key, value in data.items():
        if isinstance(value, str) and key in LISTS:
            given[key] = [value]
        if isinstance(value, bool):
            shown = shown_line(path, text, (key,))
            problem = (("problem", "bad-value"), ("shown", shown), ("key", key), ("words", str(value).lower()))
            raise BadSettings(f"{shown}\nThe setting {key!r} cannot be {value}.", "Mend the line shown.", *problem)
    try:
        return TypeAdapter(Settings).validate_python(given)
    except ValidationError as error:
        first = error.errors()[0]
        shown = shown_line(path, text, first["loc"])
        key = ".".join(str(part) for part in first["loc"] if isinstance(part, str) and part != "[key]")
        told = (("shown", shown), ("key", key), ("words", str(first["msg"])), *allowed(first))
        raise BadSettings(
            f"{shown}\n{key}: {first['msg']}.",
            "Mend the line shown.",
            ("problem", wanted(first)),
            *told,
        ) from error


LISTS = frozenset({"against", "check"})
"""Settings that are lists, of which one entry may stand alone."""
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
        known = ", ".join(names[:MOST_NAMED])
        remedy = f"Did you mean {near[0]!r}?" if near else f"Known settings: {known}."
        shown = shown_line(path, text, (*within, key))
        told = (("shown", shown), ("key", key), ("near", near[0] if near else known))
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
