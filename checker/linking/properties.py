"""Properties that are worked out once, when they are first asked for.

`functools.cached_property` of Python 3.11 takes a lock each time it works one out, which costs more than what most
properties of a pair do; 3.12 has none, and neither has this. Type checkers see the standard one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["cached_property"]

if TYPE_CHECKING:
    from functools import cached_property
else:

    class cached_property:  # noqa: N801  stands for the standard one
        """A method whose first result takes its own place among the object's attributes."""

        def __init__(self, work: Any) -> None:  # noqa: ANN401
            self.work = work
            self.name = work.__name__
            self.__doc__ = work.__doc__

        def __get__(self, owner: Any, kind: type) -> Any:  # noqa: ANN401
            if owner is None:
                return self
            value = owner.__dict__[self.name] = self.work(owner)
            return value
