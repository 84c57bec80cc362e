"""What a figure is of, as it takes part in what is told of the figure."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

SHARED = [
    ("Some 40% of bakers own a mill.", "own", {"noun:baker": "agent"}),
    ("In a May poll, 40% of bakers in Hull hid their flour.", "hid", {"noun:baker": "agent"}),
    ("The mill was sold by 40% of bakers.", "sold", {"noun:baker": "agent", "noun:mill": "patient"}),
    ("Some 40% of bakers say they own a mill.", "own", {"noun:baker": "agent"}),
    ("The storm sank 30% of the barges.", "sank", {"noun:barge": "patient"}),
    ("Only 5% of the barges were repaired.", "repaired", {"noun:barge": "patient"}),
]

NOT_SHARED = [
    ("The barge trade shrank by 40% of late.", "shrank", {"noun:barge trade"}),
    ("Some 40% of those who answered sold a mill.", "sold", {"noun:mill"}),
    ("The storm cut output by 30% of the quota.", "cut", {"noun:storm", "noun:output"}),
]


@pytest.mark.parametrize(("text", "event", "parties"), SHARED)
def test_what_an_english_share_is_of_takes_its_part(text: str, event: str, parties: dict[str, str]) -> None:
    found = roles(text, "en", event)
    assert {key: found.get(key) for key in parties} == parties, found


@pytest.mark.parametrize(("text", "event", "keys"), NOT_SHARED)
def test_a_share_by_which_something_changes_brings_nobody_in(text: str, event: str, keys: set[str]) -> None:
    found = {key for key, role in roles(text, "en", event).items() if role in ("agent", "patient")}
    assert not found & {"noun:quota", "noun:late", "noun:those"}, found
    assert found - keys <= {"noun:trade", "noun:barge"}


def test_a_participle_behind_a_figure_tells_of_what_rose() -> None:
    text = "Barge sales rose 4%, boosted by a surge in orders."
    assert roles(text, "en", "boosted").get("noun:sale") == "patient"
