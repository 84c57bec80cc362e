"""The word right before a value."""

from __future__ import annotations

import pytest

from claims.spotting.refusing import word_before


@pytest.mark.parametrize(
    ("before", "word"),
    [
        ("Ana habite au ", "au"),
        ("selon l'article ", "l'article"),
        ("le quai n° ", "quai"),
        ("voir p. ", "p"),
        ("elle accorde le piano ", "piano"),
        ("devant le casino ", "casino"),
        ("un porte-avions", "porte-avions"),
        ("le 12 ", ""),
        ("fin de ligne\n", ""),
        ("trois espaces   ", ""),
        ("« ", ""),
        ("", ""),
    ],
)
def test_the_word_before_a_place_stands_on_its_line_with_what_is_joined_to_it(before: str, word: str) -> None:
    assert word_before(before + "14", len(before)) == word


def test_only_a_bounded_stretch_is_looked_at() -> None:
    assert word_before("a" * 100, 100) == "a" * 32
