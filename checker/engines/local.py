"""The engine on one machine: a loop, or a pool of processes over chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

A = TypeVar("A")
B = TypeVar("B")
K = TypeVar("K", bound="Hashable")
CHUNKS_PER_JOB = 8
"""Chunks for each process: enough that one slow chunk does not leave the others waiting."""
LARGEST_CHUNK = 64
"""Rows in a chunk at most, so that progress is seen to move."""


class LocalEngine:
    """Runs in this process (`jobs=1`) or in a pool of `jobs` processes; order is that of the rows either way.

    `watch` is told how many rows of a `flat_map` are done. With more than one job, functions and rows must pickle.
    """

    def __init__(self, jobs: int = 1, watch: Callable[[int], None] | None = None) -> None:
        self.jobs = max(1, jobs)
        self.watch = watch

    def flat_map(self, fn: Callable[[A], Iterable[B]], rows: Iterable[A]) -> list[B]:
        """Return every result of `fn` over every row, in the order of the rows. Linear in the rows."""
        rows = list(rows)
        return [result for results in self._each(fn, rows) for result in results]

    def by_key(
        self, key: Callable[[A], K], fn: Callable[[K, tuple[A, ...]], Iterable[B]], rows: Iterable[A]
    ) -> list[B]:
        """Return every result of `fn` over each group, groups in the order in which their keys first come."""
        groups: dict[K, list[A]] = {}
        for row in rows:
            groups.setdefault(key(row), []).append(row)
        return [result for name, members in groups.items() for result in fn(name, tuple(members))]

    def _each(self, fn: Callable[[A], Iterable[B]], rows: Sequence[A]) -> Iterator[list[B]]:
        if self.jobs == 1 or len(rows) < 2:
            for done, row in enumerate(rows, 1):
                yield list(fn(row))
                self._tell(done)
            return
        yield from self._pooled(fn, rows)

    def _pooled(self, fn: Callable[[A], Iterable[B]], rows: Sequence[A]) -> Iterator[list[B]]:
        from concurrent.futures import ProcessPoolExecutor
        from functools import partial

        size = max(1, min(LARGEST_CHUNK, len(rows) // (self.jobs * CHUNKS_PER_JOB)))
        chunks = [rows[i : i + size] for i in range(0, len(rows), size)]
        done = 0
        with ProcessPoolExecutor(self.jobs) as pool:
            for chunk, results in zip(chunks, pool.map(partial(_over, fn), chunks), strict=True):
                yield results
                done += len(chunk)
                self._tell(done)

    def _tell(self, done: int) -> None:
        if self.watch is not None:
            self.watch(done)


def _over(fn: Callable[[A], Iterable[B]], rows: Sequence[A]) -> list[B]:
    return [result for row in rows for result in fn(row)]
