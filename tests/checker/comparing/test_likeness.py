"""Likeness is rapidfuzz's, which is asked here."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA, Indel, LCSseq

from checker.comparing.likeness import is_one_edit_away, likeness, words_in_common

rows = st.lists(st.sampled_from(["le", "port", "ferme", "rouvre", "à", "minuit"]), max_size=90)
words = st.text(alphabet="abc", max_size=9)


@given(rows, rows)
def test_words_in_common_are_the_longest_common_row(one: list[str], other: list[str]) -> None:
    assert words_in_common(one, other) == LCSseq.similarity(one, other)


@given(rows, rows)
def test_likeness_is_the_share_of_words_that_need_no_edit(one: list[str], other: list[str]) -> None:
    assert abs(likeness(one, other) - Indel.normalized_similarity(one, other)) < 1e-12


@given(words, words)
def test_one_edit_is_a_letter_changed_left_out_put_in_or_swapped_with_its_neighbour(one: str, other: str) -> None:
    assert is_one_edit_away(one, other) is (OSA.distance(one, other) <= 1)


def test_a_slip_of_spelling_is_one_edit() -> None:
    assert is_one_edit_away("erdogan", "erdgoan")
    assert is_one_edit_away("marin", "martin")
    assert not is_one_edit_away("marin", "martine")
