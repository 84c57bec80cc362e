"""What a newsroom may set in `recoupe.toml`, every default with its reason.

The record is a plain dataclass so that a run without a file never pays for pydantic; the file is checked with a
`TypeAdapter` made when there is one to read.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.model import Relation, Severity
from claims.errors import RecoupeError

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = "recoupe.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Thresholds in bits, severities by relation; the defaults are meant for a news desk."""

    link_threshold: float = 3.0
    """Bits above even odds (2**3 to 1) at which two facts of two sources are held to be about one thing. Of 1, 3 and 5,
    tried on development sets of French press: 1 raised half as many findings again and caught one fault in a hundred
    more; 5 caught four in a hundred fewer. The findings added at 1 were counted, not read."""
    internal_threshold: float = 10.0
    """The same inside one source: an author repeats words of purpose, so agreement of words proves less."""
    opposite_threshold: float = 8.0
    """For polarity and outcome: there are only two values, so half of all wrong links look like contradictions."""
    near_copy: float = 0.6
    """Share of a sentence's weighted content words from which two sentences are two versions of one."""
    block_cap: int = 120
    """Facts under one blocking key above which the key is too common to tell anything; rarer keys remain."""
    rare_words: int = 6
    """Rarest words of a sentence that make blocking keys; pairs of them grow with the square."""
    note_below: float = 0.6
    """A finding less sure than this is a note, whatever its relation: three in five is the least a reader forgives."""
    disjoint: Severity = Severity.ERROR
    """Two values that cannot both be true of one thing."""
    opposite: Severity = Severity.ERROR
    """Affirmed and denied, or rose and fell: as incompatible as two dates."""
    attributed_disagreement: Severity = Severity.WARNING
    """Two bodies may honestly count differently; the reader must be told whose figure it is."""
    revised_over_time: Severity = Severity.NOTE
    """A running count grows; the older figure was right in its hour."""
    revised_in_draft: Severity = Severity.WARNING
    """A draft about to be published should carry the newest figure."""
    plan_and_outcome: Severity = Severity.NOTE
    """Plans change without anybody having been wrong."""
    different_scope: Severity = Severity.NOTE
    """A part is no error beside its whole."""
    refines: Severity = Severity.NOTE
    """The vaguer value holds the sharper one."""
    within_rounding: Severity = Severity.NOTE
    """Rounding is house style, not error."""
    variant: Severity = Severity.NOTE
    """Transliterations differ by desk."""
    reworded: Severity = Severity.WARNING
    """Words between quotation marks should be the speaker's own."""
    translated: Severity = Severity.NOTE
    """Two translations of one sentence differ by nature."""
    other_speaker: Severity = Severity.WARNING
    """The same words under two names."""
    headline_differs: Severity = Severity.WARNING
    """A headline that does not say what the body says is read first and corrected last."""
    not_comparable: Severity = Severity.NOTE
    """Nothing is asserted, only shown."""

    def severity_of(self, relation: Relation) -> Severity:
        """Return the severity of `relation` before confidence is weighed."""
        name = relation.value.replace("-", "_")
        return getattr(self, name, Severity.NOTE)


DEFAULTS = Settings()


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
    from difflib import get_close_matches

    from pydantic import TypeAdapter, ValidationError

    names = sorted(Settings.__dataclass_fields__)
    for key in data:
        if key not in names:
            near = get_close_matches(key, names, n=1)
            remedy = f"Did you mean {near[0]!r}?" if near else f"Known settings: {', '.join(names)}."
            shown = _shown(path, text, key)
            known = (("shown", shown), ("key", key), ("near", near[0] if near else ", ".join(names)))
            problem = "misspelt" if near else "unknown"
            raise BadSettings(f"{shown}\nThere is no setting {key!r}.", remedy, ("problem", problem), *known)
    try:
        return TypeAdapter(Settings).validate_python(dict(data))
    except ValidationError as error:
        first = error.errors()[0]
        key = str(first["loc"][0])
        shown = _shown(path, text, key)
        told = (("shown", shown), ("key", key), ("words", str(first["msg"])), *_allowed(first))
        raise BadSettings(
            f"{shown}\n{key}: {first['msg']}.",
            "Mend the line shown.",
            ("problem", _expected(str(first["type"]))),
            *told,
        ) from error


def _trouble(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "missing"
        case IsADirectoryError():
            return "folder"
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


def _shown(path: Path, text: str, key: str) -> str:
    """The user's own line that sets `key`, with its number."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.split("=", 1)[0].strip().strip("\"'") == key or line.strip().startswith(f"[{key}"):
            return f"{path}:{number}\n    {line.strip()}"
    return str(path)
