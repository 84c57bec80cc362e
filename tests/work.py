"""How much a call works, counted and not timed: the same on every machine and in every run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def lines_run(call: Callable[[], object]) -> int:
    """Return the number of lines of Python that `call` executes, in whatever functions it enters.

    What a library written in C does within one line counts as one line. Fifty times as slow as the call itself.
    """
    count = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return count


def growth(calls: Callable[[int], Callable[[], object]], size: int, times: int = 4) -> float:
    """Return how many times as much work `calls(times * size)` is as `calls(size)`, after one run for the caches."""
    calls(size)()
    return lines_run(calls(times * size)) / lines_run(calls(size))
