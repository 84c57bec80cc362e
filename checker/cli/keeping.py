"""The engine of a command: it shows what is being read, and keeps what was read of a text for the next round."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import partial
from typing import Any, TypeVar

from checker.cli.progress import LONG, counted
from checker.engines import LocalEngine, jobs_for

A = TypeVar("A")
B = TypeVar("B")
K = TypeVar("K", bound=Hashable)


class KeepingEngine:
    """Reads with as many `jobs` as asked, for 0 with as many as pay for the text.

    Where it `keeps`, a text that the last round had is not read again. Its rows are sources: two are the same where
    text, name, date, language and places are.
    """

    def __init__(self, jobs: int, language: str, *, quiet: bool, keeps: bool = False) -> None:
        self._jobs, self._language, self._quiet, self._keeps = jobs, language, quiet, keeps
        self._kept: dict[Hashable, list[Any]] = {}
        self.fresh = 0
        """How many texts the last round read."""

    def flat_map(self, fn: Callable[[A], Iterable[B]], rows: Iterable[A]) -> list[B]:
        """Return every result of `fn` over every row, in their order. Linear in the rows that are new."""
        rows = list(rows)
        fresh = [row for row in rows if not self._keeps or _key(row) not in self._kept]
        made = iter(self._made(fn, fresh))
        self.fresh = len(fresh)
        if not self._keeps:
            return [result for results in made for result in results]
        now = {_key(row): self._kept[_key(row)] if _key(row) in self._kept else next(made) for row in rows}
        self._kept = now
        return [result for row in rows for result in now[_key(row)]]

    def by_key(
        self, key: Callable[[A], K], fn: Callable[[K, tuple[A, ...]], Iterable[B]], rows: Iterable[A]
    ) -> list[B]:
        """As `LocalEngine` does."""
        return LocalEngine().by_key(key, fn, rows)

    def _made(self, fn: Callable[[A], Iterable[B]], rows: list[A]) -> list[list[B]]:
        names = [str(getattr(row, "name", "")) for row in rows]
        characters = sum(len(getattr(row, "text", "")) for row in rows)
        jobs = self._jobs or jobs_for(characters)
        with counted(names, self._language, quiet=self._quiet, is_long=characters > LONG) as told:
            return LocalEngine(jobs, told).flat_map(partial(_boxed, fn), rows)


def _key(row: object) -> Hashable:
    return row, getattr(row, "origins", ())


def _boxed(fn: Callable[[A], Iterable[B]], row: A) -> list[list[B]]:
    return [list(fn(row))]
