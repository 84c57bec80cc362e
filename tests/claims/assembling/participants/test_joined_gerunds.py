"""Who does what an English gerund tells that is joined to another one, or to nouns."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

DOERS = [
    ("Ida Lund kept her promise, singing behind the bar and mending nets for the cooks.", "mending", "person:lund"),
    ("The skipper was charged with theft, arson and fleeing the port without a light.", "fleeing", "noun:skipper"),
    ("The pilot faces charges of theft, arson, and fleeing with a ferry.", "fleeing", "noun:pilot"),
    ("Ida Lund began as a cook in Goole before moving on to Hull and then selling her cafe.", "selling", "person:lund"),
    (
        "Ida Lund beat the pilot in May, sinking his ferry in a gale and then catching enough fish for Goole.",
        "catching",
        "person:lund",
    ),
    ("Ida Lund found her way through the fog to hand the guild a prize.", "hand", "person:lund"),
]
NOBODY = [
    ("There was talk about cuts for the cooks and raising the fee for pilots.", "raising"),
    ("The strike was over pay for the skippers and mending the ferries.", "mending"),
    ("Debates about tolls for skippers and lowering the quays failed.", "lowering"),
]


@pytest.mark.parametrize(("text", "event", "key"), DOERS)
def test_a_joined_gerund_has_the_doer_of_what_it_is_joined_to(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) == "agent"


@pytest.mark.parametrize(("text", "event"), NOBODY)
def test_no_noun_before_the_coordinator_does_what_a_joined_gerund_tells(text: str, event: str) -> None:
    assert "agent" not in roles(text, "en", event).values()
