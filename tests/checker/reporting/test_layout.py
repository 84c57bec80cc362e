"""Lines are never wider than the page and lose no word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.reporting.layout import Piece, line_width, padded, set_lines

PIECES = st.lists(
    st.builds(Piece, st.text(alphabet="ab é漢🙂\u00a0  ", max_size=30), st.sampled_from(["", "x"])), max_size=8
)


@given(PIECES, st.integers(min_value=12, max_value=60))
def test_no_line_is_wider_than_the_page(pieces: list[Piece], width: int) -> None:
    for line in set_lines(pieces, width, (Piece("1) "),)):
        assert line_width(line) <= width


@given(PIECES, st.integers(min_value=12, max_value=60))
def test_no_sign_is_lost_and_none_is_added(pieces: list[Piece], width: int) -> None:
    lines = list(set_lines(pieces, width))
    shown = "".join(piece.text for line in lines for piece in line)
    assert shown.replace(" ", "") == "".join(piece.text for piece in pieces).replace(" ", "")


@given(PIECES)
def test_every_sign_keeps_its_role(pieces: list[Piece]) -> None:
    lines = list(set_lines(pieces, 20))
    shown = "".join(p.text for line in lines for p in line if p.role == "x").replace(" ", "")
    assert shown == "".join(p.text for p in pieces if p.role == "x").replace(" ", "")


def texts(lines: object) -> list[str]:
    return ["".join(p.text for p in line) for line in lines]  # type: ignore[attr-defined]


def test_lines_break_at_ordinary_spaces_only() -> None:
    assert texts(set_lines([Piece("aaa bbb\u00a0ccc ddd")], 8)) == ["aaa", "bbb\u00a0ccc", "ddd"]


def test_what_is_held_together_and_too_long_is_cut_where_it_was_held() -> None:
    lines = list(set_lines([Piece("date\u00a0de\u00a0publication\u00a0inconnue")], 16))
    assert ["".join(piece.text for piece in line) for line in lines] == [
        "date\u00a0de\u00a0",
        "publication\u00a0",
        "inconnue",
    ]


def test_a_long_path_is_cut_after_a_folder() -> None:
    lines = list(set_lines([Piece("examples/harbour/gazette.txt:15:28", "place")], 20))
    assert ["".join(piece.text for piece in line) for line in lines] == ["examples/harbour/", "gazette.txt:15:28"]


def test_a_word_of_several_colours_stays_together() -> None:
    assert texts(set_lines([Piece("aaaa bb"), Piece("cc", "x"), Piece(", d")], 8)) == ["aaaa", "bbcc, d"]


def test_following_lines_hang_under_the_first() -> None:
    assert texts(set_lines([Piece("aaa bbb")], 7, (Piece("1) "),))) == ["1) aaa", "   bbb"]


def test_wide_signs_count_two_cells() -> None:
    assert texts(set_lines([Piece("漢漢漢 漢漢")], 6)) == ["漢漢漢", "漢漢"]
    assert (padded("漢", 4), padded("漢", 4, right=True)) == ("漢  ", "  漢")
