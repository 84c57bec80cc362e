"""Words of a source are shown and never obeyed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.wording.safe import shortened, single_line, visible


@given(st.text())
def test_no_control_character_reaches_a_line(text: str) -> None:
    shown = single_line(text)
    assert not [char for char in shown if unicodedata.category(char) in {"Cc", "Cs"}]
    assert not set(shown) & set("\u202e\u2066\u200f\u2028")


@given(st.text(alphabet=st.characters(exclude_categories=("C", "Z"))))
def test_ordinary_words_are_left_as_they_are(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"), [("\x1b[31m", "␛[31m"), ("\x7f", "␡"), ("\x9b31m", "�31m"), ("a\u202eb", "ab")]
)
def test_escapes_are_pictured(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(min_size=1), st.integers(min_value=4, max_value=80))
def test_a_cut_text_is_never_longer_than_asked(text: str, longest: int) -> None:
    assert len(shortened(text, longest)) <= longest
