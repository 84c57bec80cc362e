"""What `auquel` and `à laquelle` stand for before a French verb that asks for `à`."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

STANDS_FOR = [
    ("La radio cite un goûter donné au Sénat auquel a participé Luc Morel.", "participé", True),
    ("La radio cite la veillée à laquelle Luc Morel a assisté.", "assisté", True),
    ("La radio cite le bail auquel Luc Morel renonce.", "renonce", True),
    ("La radio cite la grange dans laquelle Luc Morel vit.", "vit", False),
    ("La radio cite Anne Brun, à laquelle Luc Morel a succédé.", "succédé", False),
]


@pytest.mark.parametrize(("text", "event", "expected"), STANDS_FOR)
def test_the_noun_with_its_number_and_gender_is_what_the_deed_is_done_to(
    text: str, event: str, *, expected: bool
) -> None:
    """A name tells neither number nor gender and is not taken, nor is what another preposition governs."""
    patients = [key for key, role in roles(text, "fr", event).items() if role == "patient" and key[:5] == "noun:"]
    assert bool(patients) is expected
