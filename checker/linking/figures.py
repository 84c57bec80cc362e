"""Values that two sentences share beside the one compared: telling the same figures, they tell the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.model import (
    AgeValue,
    DateValue,
    DurationValue,
    MoneyValue,
    NumberValue,
    PercentageValue,
    QuantityValue,
    TimeValue,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.model import Fact, Value

COMMONEST = 2
"""The largest bare number that is too common to tell anything."""
Figure = tuple[str, ...]
"""A value so that equal ones meet across wordings and languages."""


def sentence_figures(facts: Iterable[Fact]) -> dict[tuple[str, int], frozenset[Figure]]:
    """Return the telling values of each sentence. Linear."""
    found: dict[tuple[str, int], set[Figure]] = {}
    for fact in facts:
        figure = figure_of(fact.value)
        if figure is not None:
            found.setdefault((fact.source, fact.sentence_start), set()).add(figure)
    return {sentence: frozenset(figures) for sentence, figures in found.items()}


def figure_of(value: Value) -> Figure | None:
    """Return what a value is known by, `None` for what is too common or too vague to tell anything (a bare year)."""
    match value:
        case DateValue():
            return ("date", value.edtf) if value.month is not None else None
        case TimeValue():
            return "time", str(value.earliest), str(value.latest)
        case NumberValue():
            return _number(value)
        case _:
            return None


def _number(value: NumberValue) -> Figure | None:
    if value.amount is None:
        return None
    unit = _unit(value)
    if not unit and abs(value.amount) <= COMMONEST:
        return None
    return "number", str(value.amount.normalize()), unit


def _unit(value: NumberValue) -> str:
    match value:
        case MoneyValue():
            return value.currency or "money"
        case PercentageValue():
            return "points" if value.points else "percent"
        case QuantityValue() | DurationValue():
            return value.unit
        case AgeValue():
            return "years old"
        case _:
            return ""
