"""The collector of cycles rests while many records are made, and works as before afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from claims.cycles import COLLECT_AFTER, seldom_collecting


@pytest.fixture(autouse=True)
def _as_python_has_it() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield
    gc.set_threshold(*before)


@seldom_collecting
def looking() -> int:
    return gc.get_threshold()[0]


@seldom_collecting
def around() -> tuple[int, int]:
    return looking(), gc.get_threshold()[0]


@seldom_collecting
def failing() -> None:
    raise ValueError("no")


def test_the_collector_rests_inside_and_not_outside() -> None:
    assert looking() == COLLECT_AFTER
    assert gc.get_threshold() == (700, 10, 10)


def test_it_rests_until_the_outermost_call_has_ended() -> None:
    assert around() == (COLLECT_AFTER, COLLECT_AFTER)
    assert gc.get_threshold() == (700, 10, 10)


def test_a_fault_inside_leaves_it_as_it_was() -> None:
    with pytest.raises(ValueError, match="no"):
        failing()
    assert gc.get_threshold() == (700, 10, 10)


@pytest.mark.parametrize("threshold", [0, 2 * COLLECT_AFTER])
def test_a_collector_that_looks_more_seldom_still_is_left_alone(threshold: int) -> None:
    gc.set_threshold(threshold, 10, 10)
    assert looking() == threshold
