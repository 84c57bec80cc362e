"""Decisions of editors: read from `recoupe.decisions.toml`, laid over a report, written back.

The file is plain text to be kept beside the draft. Comments, order and layout that a person gave it are kept when a
decision is added or taken out. A run without such a file never pays for the libraries that read and write it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from checker.model import Decision, Report, Severity, Silenced, Verdict
from checker.toml_faults import allowed, broken_line, shown_line, trouble_of, wanted
from claims.errors import RecoupeError

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE = "recoupe.decisions.toml"
TABLE = "decision"
HEADING = "Decisions on findings of recoupe. One that is taken out of this file lets its finding speak again."


class BadDecisions(RecoupeError):
    """The file of decisions says something that cannot be followed."""

    slug = "bad-decisions"


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """Return the decisions in file `path`, in its order.

    Raises `BadDecisions`, which says where, when the file cannot be read, is no TOML or holds something else.
    """
    text = _text(path)
    return tuple(_checked(path, text, _parsed(path, text)))


def lay_over(report: Report, decisions: Iterable[Decision]) -> Report:
    """Return `report` with the findings that `decisions` are about moved to `silenced`, and the stale ones named.

    A decision is stale when sources that it was about were read and no finding has its id; one that names no source is
    never known to be. The first decision on an id counts. Linear in findings, verdicts and decisions.
    """
    by_id: dict[str, Decision] = {}
    for decision in decisions:
        by_id.setdefault(decision.id, decision)
    if not by_id:
        return report
    silenced = tuple(Silenced(finding, by_id[finding.id]) for finding in report.findings if finding.id in by_id)
    met = {one.finding.id for one in silenced}
    read = {PurePath(source.name).name for source in report.sources}
    stale = tuple(d for d in by_id.values() if d.id not in met and _is_about(d, read))
    findings = tuple(finding for finding in report.findings if finding.id not in by_id)
    laid = replace(report, findings=findings, silenced=silenced, stale=stale)
    return replace(laid, verdicts=tuple(_verdict(verdict, laid) for verdict in report.verdicts))


def _is_about(decision: Decision, read: set[str]) -> bool:
    """Whether all sources of a decision were read: folders may have moved, so that only file names are asked."""
    return bool(decision.sources) and all(PurePath(name).name in read for name in decision.sources)


def _verdict(verdict: Verdict, report: Report) -> Verdict:
    """The verdict with what an editor has decided about it: accepted when every finding that touches it is silenced."""
    place = (verdict.evidence.source, verdict.evidence.start, verdict.evidence.end)
    is_open = any(place in _places(finding) for finding in report.findings if finding.severity is not Severity.NOTE)
    is_silenced = any(place in _places(one.finding) for one in report.silenced)
    return replace(verdict, accepted=True) if is_silenced and not is_open else verdict


def _places(finding: Any) -> set[tuple[str, int, int]]:  # noqa: ANN401
    return {(e.source, e.start, e.end) for position in finding.positions for e in position.evidence}


def add_decision(path: Path, decision: Decision) -> bool:
    """Write `decision` into file `path`, made where there is none; return whether one on the same id was replaced.

    Raises `BadDecisions` where the file there is not one of decisions, `OSError` where it cannot be written.
    """
    import tomlkit

    document = _document(path)
    tables = document.setdefault(TABLE, tomlkit.aot())
    table = tomlkit.table()
    for key, value in _written(decision):
        table.add(key, value)
    known = [entry.get("id") for entry in tables]
    if decision.id in known:
        tables[known.index(decision.id)] = table
    else:
        if tables:
            tables[-1].add(tomlkit.nl())
        tables.append(table)
    _put(path, document.as_string())
    return decision.id in known


def drop_decisions(path: Path, ids: Iterable[str]) -> int:
    """Take the decisions on `ids` out of file `path`, the rest of it untouched; return how many there were."""
    document, dropped = _document(path), set(ids)
    tables = document.get(TABLE, [])
    at = [index for index, entry in enumerate(tables) if entry.get("id") in dropped]
    for index in reversed(at):
        del tables[index]
    if at:
        _put(path, document.as_string())
    return len(at)


def _document(path: Path) -> Any:  # noqa: ANN401  tomlkit's document
    import tomlkit

    if path.exists():
        read_decisions(path)
        return tomlkit.parse(_text(path))
    document = tomlkit.document()
    document.add(tomlkit.comment(HEADING))
    document.add(tomlkit.nl())
    return document


def _written(decision: Decision) -> list[tuple[str, Any]]:
    fields: list[tuple[str, Any]] = [("id", decision.id), ("reason", str(decision.reason))]
    fields += [("note", decision.note)] if decision.note else []
    fields += [("by", decision.by)] if decision.by else []
    fields += [("on", decision.on)] if decision.on else []
    fields += [("finding", decision.finding)] if decision.finding else []
    fields += [("sources", list(decision.sources))] if decision.sources else []
    return fields


def _put(path: Path, text: str) -> None:
    """Write all of the file or nothing of it."""
    beside = path.with_name(path.name + ".new")
    beside.write_text(text, encoding="utf-8", newline="")
    beside.replace(path)


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        words = getattr(error, "strerror", None) or str(error)
        raise BadDecisions(
            f"{path} cannot be read: {words}.",
            "Check the path and save the file as UTF-8.",
            ("problem", trouble_of(error)),
            ("name", str(path)),
            ("words", words),
        ) from error


def _parsed(path: Path, text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        told = (("problem", "not-toml"), ("shown", broken_line(path, text, error)), ("words", str(error)))
        raise BadDecisions(f"{path} is not TOML: {error}.", "Mend the line shown.", *told) from error


def _checked(path: Path, text: str, data: dict[str, Any]) -> list[Decision]:
    from pydantic import TypeAdapter, ValidationError

    entries = data.get(TABLE, [])
    known = Decision.__dataclass_fields__.keys()
    strange: list[tuple[str | int, ...]] = [(key,) for key in data if key != TABLE]
    strange += [(TABLE, n, key) for n, entry in enumerate(_tables(entries)) for key in entry if key not in known]
    if strange:
        shown, key = shown_line(path, text, strange[0]), str(strange[0][-1])
        told = (("problem", "unknown-key"), ("shown", shown), ("key", key), ("allowed", ", ".join(known)))
        raise BadDecisions(f"{shown}\n{key!r} is not known here.", f"Known: {', '.join(known)}.", *told)
    try:
        return TypeAdapter(list[Decision]).validate_python(entries)
    except ValidationError as error:
        first = error.errors()[0]
        shown, words = shown_line(path, text, (TABLE, *first["loc"])), str(first["msg"])
        key = next((part for part in reversed(first["loc"]) if isinstance(part, str)), TABLE)
        told = (("problem", wanted(first)), ("shown", shown), ("key", key), ("words", words))
        raise BadDecisions(f"{shown}\n{key}: {words}.", "Mend the line shown.", *told, *allowed(first)) from error


def _tables(entries: Any) -> list[dict[str, Any]]:  # noqa: ANN401  what the file says, whatever that is
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
