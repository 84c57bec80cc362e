"""Who does what an English passive tells, behind `by` and a participle or a figure that describes them."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

DOERS = [
    ("The fence was wrecked by a stolen tractor.", "wrecked", "noun:tractor"),
    ("The fence was wrecked by a 1998 green tractor.", "wrecked", "noun:tractor"),
    ("The lane was blocked by fallen trees.", "blocked", "noun:tree"),
    ("The mill was bought by a large listed bakery.", "bought", "noun:bakery"),
    ("The sale was followed by a two-month pause.", "followed", "noun:pause"),
]
NONE = [
    ("The mill was closed by selling old ovens.", "closed", "noun:oven"),
    ("The fence wrecked by wind was mended in May by then closed mills.", "wrecked", "noun:mill"),
    ("The fence was mended by June, said retired bakers.", "mended", "noun:baker"),
]


@pytest.mark.parametrize(("text", "event", "key"), DOERS)
def test_who_did_it_is_named_past_what_describes_them(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == "agent", found


@pytest.mark.parametrize(("text", "event", "key"), NONE)
def test_what_by_does_not_govern_did_nothing(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) != "agent"
