"""Hostile pages cost no more than their length."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claims.model import Source
from claims.splitting import split
from tests.work import growth

SIZE = 1_000
HOSTILE: dict[str, Callable[[int], str]] = {
    "stops": lambda n: "." * n + "x",
    "spaces": lambda n: "a" + " " * n + "b",
    "open marks": lambda n: "«" * n + '"' * n,
    "straight marks": lambda n: '"a ' * n,
    "apostrophes": lambda n: "'a" * n,
    "brackets": lambda n: "(" * n,
    "short lines": lambda n: "a\n" * (n // 4),
    "headline lines": lambda n: "Le port rouvre ses quais\n" * (n // 8),
    "repeated marks": lambda n: "« Le port rouvre ses quais.\n" * (n // 16),
    "one word": lambda n: "a" * n,
    "capitals": lambda n: "aB" * n,
    "separators": lambda n: " / a" * n,
    "verbs": lambda n: '"a b c d", dit ' * (n // 8),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_page_is_split_to_its_end(name: str) -> None:
    """A pattern that backtracks would be at it for hours."""
    text = HOSTILE[name](40 * SIZE)
    sentences = split(Source.from_text(text, language="fr")).sentences
    assert all(0 <= one.start < one.end <= len(text) for one in sentences)


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_page_four_times_as_long_is_at_most_some_four_times_the_work(name: str) -> None:
    """A rule that is quadratic in a page would run sixteen times as many lines."""
    page = HOSTILE[name]
    assert growth(lambda n: lambda: split(Source.from_text(page(n), language="fr")), SIZE) < 6
