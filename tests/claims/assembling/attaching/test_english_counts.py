"""What English figures count in each construction, told from a table."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from claims.assembling.attaching.attachment import attach_values
from tests.claims.assembling.analysing import parsed

_TABLE = tomllib.loads((Path(__file__).parent / "english_counts.toml").read_text("utf-8"))


def _rows() -> Iterator[object]:
    """Yield each figure of each sentence, a known miss as a strict xfail with its words."""
    for section, table in _TABLE.items():
        for row in table["rows"] if section != "misses" else ():
            text, told = row.split(" | ")
            for asked in told.split(" ; "):
                figure, nouns = asked.split(": ")
                why = _TABLE["misses"].get(f"{figure} | {text}")
                marks = [] if why is None else [pytest.mark.xfail(strict=True, reason=why)]
                yield pytest.param(text, figure, nouns.split("|"), id=f"{figure}: {text}", marks=marks)


@pytest.mark.parametrize(("text", "figure", "nouns"), [*_rows()])
def test_a_figure_counts_the_noun_that_its_construction_gives_it(text: str, figure: str, nouns: list[str]) -> None:
    values = [a.value for a in attach_values(parsed(text + ".", "en")) if figure in a.value.mention.text]
    counted = {value.of.text.split()[-1] if value.of is not None else "-" for value in values} or {"-"}
    assert counted & set(nouns)
