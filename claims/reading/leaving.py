"""What could not be read, as a value that goes beside what could."""

from __future__ import annotations

from typing import NamedTuple

from claims.errors import Unreadable


class Left(NamedTuple):
    """Something that could not be read, with the reason and the remedy."""

    name: str
    reason: str
    remedy: str
    slug: str
    details: tuple[tuple[str, str], ...] = ()
    """As in `RecoupeError`."""


def left(name: str, error: Unreadable) -> Left:
    """Return that `name` could not be read because of `error`. Constant cost."""
    return Left(name, error.reason, error.remedy, error.slug, error.details)
