"""The engine on one machine: a loop, or a pool of processes over chunks."""

from __future__ import annotations

import os
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
POOLED_FROM = 2
"""Rows up to which no pool is made."""
CHARACTERS_PER_JOB = 40_000
"""Text below which another process costs more than it saves: starting one takes as long as reading some 10,000."""


def jobs_for(characters: int) -> int:
    """Return how many processes pay for reading `characters` of text: one for each core at hand, fewer for little text.

    Always one where the system cannot fork: a process that starts afresh reads its tables again, which costs more.
    """
    if not hasattr(os, "fork"):
        return 1
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, characters // CHARACTERS_PER_JOB))


class LocalEngine:
    """Runs in this process (`jobs=1`) or in a pool of `jobs` processes; order is that of the rows either way.

    `watch` is told how many rows of a `flat_map` are done. With more than one job, functions and rows must pickle. The
    first row is always done in this process, so that the tables it loads are there when the others are forked. Where a
    pool cannot be had, or one of its processes is killed, the rows that are left are done in this one.
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
        done = 0
        if self.jobs > 1 and len(rows) > POOLED_FROM:
            for chunk, results in self._pooled(fn, rows):
                yield results
                done += chunk
                self._tell(done)
        for row in rows[done:]:
            yield list(fn(row))
            done += 1
            self._tell(done)

    def _pooled(self, fn: Callable[[A], Iterable[B]], rows: Sequence[A]) -> Iterator[tuple[int, list[B]]]:
        """Yield how many rows come next and their results, until all are done or the pool is broken."""
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool
        from functools import partial

        yield 1, list(fn(rows[0]))
        size = max(1, min(LARGEST_CHUNK, len(rows) // (self.jobs * CHUNKS_PER_JOB)))
        chunks = [rows[i : i + size] for i in range(1, len(rows), size)]
        try:
            with ProcessPoolExecutor(self.jobs) as pool:
                for chunk, results in zip(chunks, pool.map(partial(_over, fn), chunks), strict=True):
                    yield len(chunk), results
        except (BrokenProcessPool, NotImplementedError, OSError):
            return

    def _tell(self, done: int) -> None:
        if self.watch is not None:
            self.watch(done)


def _over(fn: Callable[[A], Iterable[B]], rows: Sequence[A]) -> list[B]:
    return [result for row in rows for result in fn(row)]
