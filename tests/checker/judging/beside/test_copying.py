"""A line that is a source's but for one name, day or code is told; another spelling or one more word is not."""

from __future__ import annotations

import pytest

from tests.checker.judging.beside.reworded import pairs

COPIED = [
    ("en", "The Corvex R7 will race in Selwick.", "The Corvex R4 will race in Selwick.", ("value", "R7", "R4")),
    ("fr", "La Corvex R7 courra à Selvic.", "La Corvex R4 courra à Selvic.", ("value", "R7", "R4")),
    (
        "en",
        "The council thanked Edgar Pollock, its treasurer, for the report.",
        "The council thanked Edgar Wendover, its treasurer, for the report.",
        ("name", "Pollock", "Wendover"),
    ),
    (
        "fr",
        "Le conseil a remercié Me Edgar Pollaud, son trésorier, pour le rapport.",
        "Le conseil a remercié Me Edgar Vaudrimont, son trésorier, pour le rapport.",
        ("name", "Pollaud", "Vaudrimont"),
    ),
    (
        "en",
        "Council meeting\n\nTuesday, 14 June\n\nThe council met.",
        "Council meeting\n\nMonday, 14 June\n\nThe council met.",
        ("field", "Tuesday", "Monday"),
    ),
]
SILENT = [
    (
        "en",
        "Council meeting\n\nTuesday, 15 June\n\nThe council met.",
        "Council meeting\n\nMonday, 14 June\n\nThe council met.",
    ),
    (
        "en",
        "The council thanked Edgar Pollok, its treasurer, for the report.",
        "The council thanked Edgar Pollock, its treasurer, for the report.",
    ),
    (
        "en",
        "The council thanked Edgar Pollock for the report.",
        "The council thanked Edgar Pollock, its treasurer, for the report.",
    ),
    ("en", "The fair drew 46 boats to Selwick.", "The fair drew 43 boats to Selwick."),
    (
        "fr",
        "Le conseil a remercié M. Pollaud, son trésorier, pour le rapport.",
        "Le conseil a remercié Edgar Pollaud, son trésorier, pour le rapport.",
    ),
]


@pytest.mark.parametrize(("language", "draft", "source", "told"), COPIED)
def test_a_line_that_differs_in_one_name_or_code_is_told(
    language: str, draft: str, source: str, told: tuple[str, str, str]
) -> None:
    assert pairs(language, draft, source) == [told]


@pytest.mark.parametrize(("language", "draft", "source"), SILENT)
def test_a_spelling_a_title_or_a_figure_is_left_to_others(language: str, draft: str, source: str) -> None:
    assert pairs(language, draft, source) == []
