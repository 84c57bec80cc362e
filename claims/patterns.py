"""Patterns that are compiled when they are first asked for.

A run over a few texts asks a third of the patterns that its modules name, and compiling one costs 0.15 ms: fifty
milliseconds of every start. After the first call a pattern's methods are attributes of its own, so that asking again
costs what it costs a compiled one.
"""

from __future__ import annotations

import re
from typing import cast

METHODS = ("match", "search", "fullmatch", "findall", "finditer", "split", "sub", "subn")


class _Awaited:
    """Stands for a pattern until something is asked of it."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Compile the pattern, keep its methods, and return what was asked for."""
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in METHODS})
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that behaves as `re.compile(source, flags)` does, compiled at its first use.

    A mistake in `source` comes up then, as `re.error`; a test compiles every one of them.
    """
    return cast("re.Pattern[str]", _Awaited(source, int(flags)))
