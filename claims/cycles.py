"""Lets the collector of cycles rest while many records are made, of which none is part of a cycle."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
COLLECT_AFTER = 300_000
"""Objects made before the collector looks for cycles. Records hold tuples and make none, so that at Python's 700 its
rounds over tables and records are a third of comparing a large set and find nothing."""
_lock = Lock()
_before: list[tuple[int, int, int]] = []
"""The thresholds as they were before the outermost call that is under way."""
_depth = 0


def seldom_collecting(function: Callable[P, T]) -> Callable[P, T]:
    """Return `function` so that the collector seldom looks while it runs, and as before once all calls have ended.

    A collector that is switched off, or looks more seldom still, is left as it is. Safe among threads.
    """

    @wraps(function)
    def calling(*args: P.args, **kwargs: P.kwargs) -> T:
        _enter()
        try:
            return function(*args, **kwargs)
        finally:
            _leave()

    return calling


def _enter() -> None:
    global _depth  # noqa: PLW0603  one collector, one count of those who let it rest
    with _lock:
        _depth += 1
        if _depth == 1:
            _before[:] = [gc.get_threshold()]
            first, *others = _before[0]
            if 0 < first < COLLECT_AFTER:
                gc.set_threshold(COLLECT_AFTER, *others)


def _leave() -> None:
    global _depth  # noqa: PLW0603
    with _lock:
        _depth -= 1
        if _depth == 0:
            gc.set_threshold(*_before[0])
