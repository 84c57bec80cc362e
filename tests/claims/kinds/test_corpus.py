"""The corpora: every phrasing has the value that it stands under, and what is no value is none."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from claims.model import DateValue, Kind, NumberValue, TimeValue, Value
from claims.spotting.values import spot_values
from tests.claims.kinds.reading import TODAY, of_kind

CORPUS = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parent / "corpus").glob("*.toml"))
}
LEAST = 40
CASES = [
    (language, kind, value, text)
    for language, kinds in CORPUS.items()
    for kind, values in kinds.items()
    if kind != "none"
    for value, texts in values.items()
    for text in texts
]
NOTHING = [(language, text) for language, kinds in CORPUS.items() for text in kinds["none"]["texts"]]


def said(value: Value) -> str:
    """Return a value as the corpora write it."""
    match value:
        case DateValue():
            return value.edtf
        case TimeValue():
            clock = f"{value.earliest // 60:02}:{value.earliest % 60:02}"
            return f"{clock} {value.zone}" if value.zone else clock
        case NumberValue():
            unit = getattr(value, "unit", "") or getattr(value, "currency", "") or ("x" if value.multiple else "")
            ends = (value.amount,) if value.amount is not None else (value.low, value.high)
            return f"{'..'.join(map(plainly, ends))} {unit}".strip()
        case _:
            raise AssertionError(value)


def plainly(figure: Decimal | None) -> str:
    """Return a figure without exponent or trailing noughts; an open end of a range is a question mark."""
    return "?" if figure is None else f"{figure.quantize(Decimal('1e-9')).normalize():f}"


@pytest.mark.parametrize(("language", "kind", "value", "text"), CASES, ids=[f"{c[0]}-{c[1]}-{c[3]}" for c in CASES])
def test_every_phrasing_states_the_value_it_stands_under(language: str, kind: str, value: str, text: str) -> None:
    found = of_kind(text, language, Kind(kind), TODAY)
    assert found, [(m.kind.value, m.text) for m in spot_values(text, language, TODAY)]
    assert said(found[-1].value) == value


@pytest.mark.parametrize("kind", sorted(set(CORPUS["fr"]) - {"none"}))
@pytest.mark.parametrize("language", sorted(CORPUS))
def test_a_kind_has_forty_phrasings_in_a_language(language: str, kind: str) -> None:
    assert len({text for texts in CORPUS[language][kind].values() for text in texts}) >= LEAST


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=[f"{c[0]}-{c[1]}" for c in NOTHING])
def test_what_is_no_value_is_none(language: str, text: str) -> None:
    assert [(m.kind.value, m.text) for m in spot_values(text, language, TODAY)] == []


def test_the_negative_corpora_have_forty_entries_a_language() -> None:
    for language in CORPUS:
        assert sum(1 for case in NOTHING if case[0] == language) >= LEAST
