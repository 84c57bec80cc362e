"""The texts that are measured: the user's own, or the examples repeated with their figures and names varied."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from claims.model import Source

EXAMPLES = Path(__file__).parent.parent / "examples"
SIZE = 400_000
"""Code points of text measured where the user gives none: enough for a stage to take tenths of a second."""


def texts_at(path: Path | None) -> list[Source]:
    """Return the sources in a folder of `.txt` or a `.jsonl` with `text` fields; the varied examples for `None`."""
    if path is None:
        return list(_varied(SIZE))
    if path.suffix == ".jsonl":
        return [_row(json.loads(line), number) for number, line in enumerate(path.open(encoding="utf-8"), 1)]
    return [_file(file) for file in sorted(path.rglob("*.txt"))]


def _row(row: dict[str, str], number: int) -> Source:
    published = row.get("published")
    return Source.from_text(
        row["text"],
        name=row.get("name", f"row {number}"),
        language=row.get("language"),
        published=date.fromisoformat(published) if published else None,
    )


def _file(path: Path) -> Source:
    return Source.from_text(path.read_text(encoding="utf-8", errors="replace"), name=path.name)


def _varied(size: int) -> Iterator[Source]:
    """Yield variants of the examples until `size` code points are out; the same ones every time."""
    originals = [(path, path.read_text(encoding="utf-8")) for path in sorted(EXAMPLES.rglob("*.txt"))]
    written, turn = 0, 0
    while written < size:
        for path, text in originals:
            varied = _vary(text, turn) if turn else text
            written += len(varied)
            yield Source.from_text(varied, name=f"{path.stem}-{turn}", language=path.parent.name)
        turn += 1


def _vary(text: str, turn: int) -> str:
    """Move years, figures and one name, so that no cache answers for a text that was seen before."""
    text = re.sub(r"\b(20[012])(\d)\b", lambda m: f"{m[1]}{(int(m[2]) + turn) % 10}", text)
    text = re.sub(r"\b(\d)(\d) (?=[a-zé])", lambda m: f"{m[1]}{(int(m[2]) + turn) % 10} ", text)
    return text.replace("Falkevik", f"Falke{'bcdfghklmnprst'[turn % 14]}ik").replace("Corrigan", f"Corri{turn % 97}gan")
