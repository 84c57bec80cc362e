"""A schema declared with `typing.TypedDict` checks a table on every Python that is supported."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

import pytest
from pydantic import TypeAdapter, ValidationError

from claims.languages.checking import checkable


class Entry(TypedDict):
    words: list[str]
    sort: Literal["verb", "noun"]
    note: NotRequired[str]


class Table(TypedDict, total=False):
    entries: dict[str, Entry]
    limit: int | None
    pairs: list[tuple[str, Entry] | str]


GOOD: dict[str, Any] = {"words": ["sign"], "sort": "verb"}


@pytest.mark.parametrize(
    ("schema", "table"),
    [
        (Table, {}),
        (Table, {"entries": {"sign": GOOD}, "limit": None}),
        (Table, {"pairs": ["plain", ("sign", {**GOOD, "note": "light"})]}),
        (dict[str, Entry], {"sign": GOOD}),
        (dict[str, list[str]], {"sign": ["to sign"]}),
    ],
)
def test_a_table_that_fits_is_taken_as_it_is(schema: Any, table: object) -> None:
    assert TypeAdapter(checkable(schema)).validate_python(table, extra="forbid") == table


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ({"entries": {"sign": {"sort": "verb"}}}, ("entries", "sign", "words")),
        ({"entries": {"sign": {**GOOD, "sort": "pronoun"}}}, ("entries", "sign", "sort")),
        ({"entries": {"sign": {**GOOD, "nope": 1}}}, ("entries", "sign", "nope")),
        ({"limit": "many"}, ("limit",)),
    ],
)
def test_a_table_that_does_not_fit_is_refused_at_the_key(table: object, place: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(checkable(Table)).validate_python(table, extra="forbid")
    assert refused.value.errors()[0]["loc"] == place
