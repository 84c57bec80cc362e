"""The two verbs in which all heavy work is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

A = TypeVar("A")
B = TypeVar("B")
K = TypeVar("K", bound="Hashable")


class Engine(Protocol):
    """Runs pure functions over many rows; results come as a bag, so callers sort what they show."""

    def flat_map(self, fn: Callable[[A], Iterable[B]], rows: Iterable[A]) -> list[B]:
        """Return every result of `fn` over every row."""
        ...

    def by_key(
        self, key: Callable[[A], K], fn: Callable[[K, tuple[A, ...]], Iterable[B]], rows: Iterable[A]
    ) -> list[B]:
        """Return every result of `fn` over each group of rows that share a key, rows in the order given."""
        ...
