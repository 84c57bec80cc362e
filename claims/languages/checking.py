"""Makes tables fit for checking: recasts their schemas for pydantic, fills what a partial table leaves out.

Before Python 3.12 pydantic does not check a `typing.TypedDict`: there it takes only the one of `typing_extensions`,
whose import would be a tenth of a whole start-up. Tables are checked once in their life, so the schema is recast then,
and the rooms declare theirs with what Python brings.
"""

from __future__ import annotations

import sys
from functools import reduce
from operator import or_
from types import UnionType
from typing import Any, Literal, NotRequired, Required, get_args, get_origin, get_type_hints, is_typeddict


def checkable(schema: Any) -> Any:  # noqa: ANN401  a schema is any type
    """Return `schema` with every `TypedDict` in it recast where pydantic asks for that. Linear in the schema."""
    if sys.version_info >= (3, 12):
        return schema
    if is_typeddict(schema):
        return _recast(schema)
    origin = get_origin(schema)
    if origin is None or origin is Literal:
        return schema
    arguments = tuple(checkable(argument) for argument in get_args(schema))
    if origin is UnionType:
        return reduce(or_, arguments)
    return origin[arguments if len(arguments) > 1 else arguments[0]]


def _recast(schema: Any) -> Any:  # noqa: ANN401
    from typing_extensions import TypedDict

    fields: dict[str, Any] = {}
    for name, hint in get_type_hints(schema, include_extras=True).items():
        wanted = Required if name in schema.__required_keys__ else NotRequired
        if get_origin(hint) in (Required, NotRequired):  # the record's own sets miss what a quoted annotation says
            fields[name] = get_origin(hint)[checkable(get_args(hint)[0])]
        else:
            fields[name] = wanted[checkable(hint)]
    return TypedDict(schema.__name__, fields)  # type: ignore[operator]


def completed(table: Any, schema: Any) -> Any:  # noqa: ANN401  a table is any plain data
    """Return `table` with every key that `schema` requires and it lacks: an empty list, table or text, 0 or `False`.

    A schema that is no `TypedDict` leaves the table as it is. Linear in the schema.
    """
    if not is_typeddict(schema) or not isinstance(table, dict):
        return table
    hints = get_type_hints(schema)
    filled = {name: table[name] if name in table else _empty(hints[name]) for name in sorted(schema.__required_keys__)}
    return table | {name: completed(value, hints[name]) for name, value in filled.items()}


def _empty(hint: Any) -> Any:  # noqa: ANN401
    if is_typeddict(hint):
        return completed({}, hint)
    return (get_origin(hint) or hint)()
