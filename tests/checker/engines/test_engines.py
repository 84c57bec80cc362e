"""The contract of every engine: two verbs, whose results are a bag."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from checker.engines import Engine, LocalEngine, jobs_for

ENGINES: dict[str, Engine] = {"one process": LocalEngine(), "two processes": LocalEngine(jobs=2)}


@pytest.fixture(params=list(ENGINES.values()), ids=list(ENGINES))
def engine(request: pytest.FixtureRequest) -> Engine:
    """Every engine that is installed."""
    made: Engine = request.param
    return made


def divisors(number: int) -> Iterator[int]:
    yield from (d for d in range(1, number + 1) if number % d == 0)


def is_odd(number: int) -> bool:
    return number % 2 == 1


def total(key: bool, members: tuple[int, ...]) -> list[tuple[bool, int, int]]:
    return [(key, len(members), sum(members))]


def test_flat_map_gives_every_result_of_every_row(engine: Engine) -> None:
    assert sorted(engine.flat_map(divisors, [6, 1, 4])) == [1, 1, 1, 2, 2, 3, 4, 6]


def test_flat_map_of_nothing_is_nothing(engine: Engine) -> None:
    assert engine.flat_map(divisors, []) == []


def test_rows_may_come_from_a_generator(engine: Engine) -> None:
    assert len(engine.flat_map(divisors, (n for n in range(1, 50)))) == sum(
        len(list(divisors(n))) for n in range(1, 50)
    )


def test_by_key_gives_each_group_once_and_whole(engine: Engine) -> None:
    assert sorted(engine.by_key(is_odd, total, range(10))) == [(False, 5, 20), (True, 5, 25)]


def test_an_error_in_a_function_is_not_swallowed(engine: Engine) -> None:
    with pytest.raises(ZeroDivisionError):
        engine.flat_map(reciprocal, [2, 1, 0])


def reciprocal(number: int) -> list[float]:
    return [1 / number]


def test_the_local_engine_keeps_the_order_of_rows() -> None:
    rows = list(range(1, 200))
    assert LocalEngine(jobs=2).flat_map(divisors, rows) == LocalEngine().flat_map(divisors, rows)


def test_the_local_engine_tells_how_far_it_is() -> None:
    told: list[int] = []
    LocalEngine(watch=told.append).flat_map(divisors, [5, 6, 7])
    assert told == [1, 2, 3]


def fatal_elsewhere(row: tuple[int, int]) -> list[int]:
    home, number = row
    if number == 7 and os.getpid() != home:
        os._exit(9)
    return [number]


def test_a_process_that_is_killed_costs_no_row() -> None:
    rows = [(os.getpid(), number) for number in range(40)]
    assert LocalEngine(jobs=2).flat_map(fatal_elsewhere, rows) == list(range(40))


def test_where_no_pool_can_be_had_the_rows_are_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no semaphores here")

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", refuse)
    told: list[int] = []
    assert LocalEngine(2, told.append).flat_map(divisors, [2, 3, 4, 5]) == [1, 2, 1, 3, 1, 2, 4, 1, 5]
    assert told == [1, 2, 3, 4]


def test_little_text_is_read_in_one_process_and_no_text_in_more_than_there_are_cores(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 1, 2}, raising=False)
    assert jobs_for(0) == jobs_for(20_000) == 1
    assert jobs_for(100_000) == 2
    assert jobs_for(10_000_000) == 3


def test_a_system_that_cannot_fork_reads_in_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("os.fork")
    assert jobs_for(10_000_000) == 1
