"""Makes the dataclasses of the two model files, in a third of the time that the standard decorator takes.

The standard decorator writes six methods for each class as text and compiles each by itself: 0.55 ms a class, a tenth
of a whole run for the fifty records that every run loads. Here only `__init__` is compiled; what is the same for
every record is made from functions. To the type checker, and to `dataclasses`, `copy`, `pickle` and pydantic, the
classes are what `@dataclass(frozen=True, slots=True)` makes of them, which `tests/claims/test_records.py` holds them
to, one by one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["Names", "dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
    from enum import StrEnum as Names
else:

    class Names:
        """A closed set of names that are looked at for every word of a text; to the type checker a `StrEnum`.

        Its members are plain strings, each the same object wherever it is named, so that `is` compares them. Naming
        the member of an enumeration takes seven times as long (its class has a hook for missing attributes), which
        was a fourteenth of reading a text. For what leaves the package an enumeration is the right thing.
        """

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """Return a decorator that does what `dataclasses.dataclass(frozen=True, slots=True)` does."""
        if not (frozen and slots):
            raise TypeError("records are frozen and have slots")
        return _recorded


_plain = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)
_heir = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, frozen=True)
"""A frozen class may only have frozen heirs, whose methods against setting the decorator writes."""


def _recorded(cls: type) -> Any:  # noqa: ANN401  a class whose methods are set
    """Return `cls` anew with slots, as the decorator makes it, and with methods of ours."""
    made: Any = (_plain if cls.__base__ is object else _heir)(cls)
    fields = dataclasses.fields(made)
    made.__dataclass_params__.frozen = made.__dataclass_params__.eq = True
    made.__dataclass_params__.init = made.__dataclass_params__.repr = True
    made.__init__ = _init(made, fields)
    made.__setattr__, made.__delattr__ = _refuse_setting, _refuse_deleting
    made.__reduce__ = _reduction(made, [field.name for field in fields])
    made.__repr__ = _telling([field.name for field in fields if field.repr])
    made.__eq__, made.__hash__ = _equality(made, [field.name for field in fields if field.compare])
    return made


def _init(made: Any, fields: tuple[dataclasses.Field[Any], ...]) -> Any:  # noqa: ANN401
    """Return `__init__`: it sets each slot by its descriptor, the one way past a frozen record, and the fastest."""
    names: dict[str, Any] = {}
    parameters, body = ["self"], []
    for field in fields:
        name = field.name
        names[f"set_{name}"] = getattr(made, name).__set__
        if field.default is dataclasses.MISSING:
            parameters.append(name)
        else:
            names[f"default_{name}"] = field.default
            parameters.append(f"{name}=default_{name}")
        body.append(f" set_{name}(self,{name})")
    exec(f"def __init__({','.join(parameters)}):\n" + "\n".join(body), names)  # noqa: S102  names of our own fields
    init = names["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__annotations__ = {field.name: field.type for field in fields} | {"return": None}
    return init


def _equality(made: type, compared: list[str]) -> tuple[Any, Any]:
    """Return `__eq__` and `__hash__` over the `compared` fields, as a tuple of them has them."""
    first = attrgetter(*compared) if compared else lambda _: ()
    key = first if len(compared) != 1 else lambda record: (first(record),)

    def __eq__(self: Any, other: object) -> Any:  # noqa: ANN401, N807
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: Any) -> int:  # noqa: ANN401, N807
        return hash(key(self))

    __eq__.__qualname__, __hash__.__qualname__ = f"{made.__qualname__}.__eq__", f"{made.__qualname__}.__hash__"
    return __eq__, __hash__


def _reduction(made: type, names: list[str]) -> Any:  # noqa: ANN401
    """Return `__reduce__`: a record travels between processes as its class and the values of its `names`.

    A quarter of the time, and half of the bytes, of the standard decorator's `__getstate__` and `__setstate__`.
    """
    first: Any = attrgetter(*names) if names else lambda _: ()
    values: Any = first if len(names) != 1 else lambda record: (first(record),)

    def __reduce__(self: Any) -> tuple[type, tuple[Any, ...]]:  # noqa: ANN401, N807
        return made, values(self)

    return __reduce__


def _refuse_setting(_: Any, name: str, __: Any) -> None:  # noqa: ANN401
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(_: Any, name: str) -> None:  # noqa: ANN401
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _telling(names: list[str]) -> Any:  # noqa: ANN401
    def __repr__(self: Any) -> str:  # noqa: ANN401, N807
        told = [f"{name}={getattr(self, name)!r}" for name in names]
        return f"{self.__class__.__qualname__}({', '.join(told)})"

    return __repr__
