"""The records of the model files are what the standard decorator makes of their classes."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from datetime import date
from decimal import Decimal
from inspect import get_annotations
from typing import Any

import pytest

import checker.model
import claims.model
import claims.records
from claims.assembling.words.tokens import Tag
from claims.model import DateRange, MoneyValue, Part, Source, Span

RECORDS = sorted(
    {
        value
        for module in (claims.model, checker.model)
        for value in vars(module).values()
        if isinstance(value, type) and dataclasses.is_dataclass(value)
    },
    key=lambda record: record.__qualname__,
)
PARAMETERS = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")


def standard(record: Any) -> Any:
    """Return `record` as the standard decorator would have made it."""
    own = {field.name: field for field in dataclasses.fields(record)}
    names = get_annotations(record)
    body: dict[str, Any] = {"__annotations__": dict(names), "__doc__": record.__doc__, "__module__": record.__module__}
    for name in names:
        field = own[name]
        if not (field.compare and field.repr):
            body[name] = dataclasses.field(default=field.default, repr=field.repr, compare=field.compare)
        elif field.default is not dataclasses.MISSING:
            body[name] = field.default
    base = record.__base__
    bases = () if base in (object, None) else (standard(base),)
    return dataclasses.dataclass(frozen=True, slots=True)(type(record.__qualname__, bases, body))


def filled(record: Any) -> list[Any]:
    return [f"{place} {field.name}" for place, field in enumerate(dataclasses.fields(record))]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__qualname__)
def test_a_record_is_what_the_standard_decorator_makes(record: Any) -> None:
    twin = standard(record)
    assert record.__slots__ == twin.__slots__
    assert record.__match_args__ == twin.__match_args__
    assert [f.name for f in dataclasses.fields(record)] == [f.name for f in dataclasses.fields(twin)]
    assert [getattr(record.__dataclass_params__, p) for p in PARAMETERS] == [
        getattr(twin.__dataclass_params__, p) for p in PARAMETERS
    ]
    assert record.__init__.__defaults__ == twin.__init__.__defaults__
    assert record.__init__.__code__.co_varnames == twin.__init__.__code__.co_varnames


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__qualname__)
def test_a_record_reads_compares_and_travels_as_a_standard_one(record: Any) -> None:
    values = filled(record)
    made, again, twin = record(*values), record(*values), standard(record)(*values)
    assert repr(made) == repr(twin)
    assert hash(made) == hash(again) == hash(twin)
    assert made == again and made is not again
    assert pickle.loads(pickle.dumps(made)) == copy.deepcopy(made) == made  # noqa: S301  our own
    for field in dataclasses.fields(record):
        other = dataclasses.replace(made, **{field.name: "something else"})
        assert (other == made) is not field.compare
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(made, field.name, "something else")
        with pytest.raises(dataclasses.FrozenInstanceError):
            delattr(made, field.name)
    assert not hasattr(made, "__dict__")


def test_records_of_two_kinds_are_never_equal() -> None:
    assert Span(1, 2) != DateRange(1, 2)  # type: ignore[arg-type]
    assert Span(1, 2) != (1, 2)  # type: ignore[comparison-overlap]


def test_an_heir_compares_its_own_fields_too() -> None:
    euros = MoneyValue(Decimal(3), None, None, currency="EUR")
    assert euros != dataclasses.replace(euros, currency="USD")
    assert len({euros, dataclasses.replace(euros)}) == 1


def test_what_a_record_leaves_out_of_comparison_stays_out() -> None:
    text = "Un\ndeux"
    assert Source.from_text(text) == Source(text, "text")
    assert Source.from_text(text).lines != Source(text, "text").lines


def test_a_wrong_number_of_values_is_refused() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'end'"):
        Part("unit", 3)  # type: ignore[call-arg]


def test_pydantic_reads_a_record_as_a_dataclass() -> None:
    from pydantic import TypeAdapter

    assert TypeAdapter(DateRange).validate_python({"earliest": "2019-04-08", "latest": None}) == DateRange(
        date(2019, 4, 8), None
    )


def test_the_names_of_a_closed_set_are_the_strings_that_they_stand_for() -> None:
    """Each is one object wherever it is named, so that `is` compares them."""
    assert Tag.NOUN == "NOUN"
    assert f"{Tag.NOUN}" == "NOUN"
    assert {tag: tag for tag in (Tag.NOUN, Tag.VERB)}[Tag.NOUN] is Tag.NOUN
