"""Hostile pages cost no more than their length."""

from __future__ import annotations

import time

import pytest

from claims.model import Source
from claims.splitting import split

N = 40_000
HOSTILE = {
    "stops": "." * N + "x",
    "spaces": "a" + " " * N + "b",
    "open marks": "«" * N + '"' * N,
    "straight marks": '"a ' * N,
    "apostrophes": "'a" * N,
    "brackets": "(" * N,
    "short lines": "a\n" * (N // 4),
    "headline lines": "Le port rouvre ses quais\n" * (N // 8),
    "repeated marks": "« Le port rouvre ses quais.\n" * (N // 16),
    "one word": "a" * N,
    "capitals": "aB" * N,
    "separators": " / a" * N,
    "verbs": '"a b c d", dit ' * (N // 8),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_page_is_split_in_time_linear_in_its_length(name: str) -> None:
    """A second is a hundred times what the slowest takes; a quadratic rule would need minutes."""
    started = time.process_time()
    split(Source.from_text(HOSTILE[name], language="fr"))
    assert time.process_time() - started < 4.0
