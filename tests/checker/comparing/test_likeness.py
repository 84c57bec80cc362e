"""Likeness of rows of words, and single slips of the pen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.comparing.likeness import is_one_edit_away, likeness

WORDS = st.lists(st.sampled_from(["le", "pont", "sera", "fermé", "lundi", "rouvert"]), max_size=12)


@given(WORDS, WORDS)
def test_likeness_is_symmetric_and_lies_between_nothing_and_all(one: list[str], other: list[str]) -> None:
    """The order of the two does not matter; the same row is wholly alike."""
    share = likeness(one, other)
    assert 0.0 <= share <= 1.0
    assert share == likeness(other, one)
    assert likeness(one, one) == 1.0


def test_likeness_counts_the_words_kept_in_order() -> None:
    """Three of four words kept on either side."""
    assert likeness(["le", "pont", "sera", "fermé"], ["le", "pont", "fut", "fermé"]) == pytest.approx(0.75)
    assert likeness(["pont", "fermé"], ["fermé", "pont"]) == pytest.approx(0.5)
    assert likeness([], []) == 1.0


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("erdogan", "erdgoan", True),
        ("marin", "martin", True),
        ("marin", "marine", True),
        ("marin", "marin", True),
        ("marin", "martine", False),
        ("delors", "delorme", False),
    ],
)
def test_one_slip_is_one_letter_or_two_neighbours_swapped(one: str, other: str, near: bool) -> None:
    """A second slip is another name."""
    assert is_one_edit_away(one, other) is near
