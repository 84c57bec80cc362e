"""Keeps count of files inside files: how deep they lie, and how much they all unpack to together.

An archive in a mail in an archive is read where it is small; a chain or a crowd of them that unpacks to more than one
archive may is refused, however small each of them is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from claims.errors import TooLarge

DEEPEST = 3
"""Files inside one another: a document in an archive in a mail, and one more for a mail that was passed on."""


class Allowance:
    """Bytes that the files inside one file may still unpack to."""

    def __init__(self, most: int) -> None:
        """Begin with `most` bytes."""
        self.left = most


_DEPTH: ContextVar[int] = ContextVar("depth", default=0)
_SHARED: ContextVar[Allowance | None] = ContextVar("shared", default=None)


@contextmanager
def inside(called: str, allowance: Allowance) -> Iterator[None]:
    """Read what lies in a file, `called` so, within its `allowance`. Raises `TooLarge` where it lies too deep."""
    if _DEPTH.get() >= DEEPEST:
        raise TooLarge(called, "nested", DEEPEST)
    depth, shared = _DEPTH.set(_DEPTH.get() + 1), _SHARED.set(_SHARED.get() or allowance)
    try:
        yield
    finally:
        _DEPTH.reset(depth)
        _SHARED.reset(shared)


def allowance_of(most: int) -> Allowance:
    """Return the allowance of the file that is being read, or a new one of `most` bytes where it lies in no other."""
    return _SHARED.get() or Allowance(most)
