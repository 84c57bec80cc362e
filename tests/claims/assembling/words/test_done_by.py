"""English forms before `by` and who did it, and forms that a list joins to a passive."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

DONE = [
    ("According to letters obtained by the Gazette, the guild sold two ferries.", "obtained", "letter", "patient"),
    ("A skipper robbed and beaten by pirates off Goole swam home.", "beaten", "skipper", "patient"),
    ("Ida Lund lives near a quay owned by a cousin.", "owned", "quay", "patient"),
    ("Goole shaken by more gales", "shaken", "gale", "agent"),
    ("A regatta initiated by the pilots in 1955 made Goole known.", "initiated", "pilot", "agent"),
    ("The pilot was taken to the quay, questioned and released on Monday.", "released", "pilot", "patient"),
    ("The cook was seen at the quay, sacked and thrown out of the guild.", "thrown", "cook", "patient"),
    ("The ferry, mended and painted in May, was sold on Friday.", "painted", "ferry", "patient"),
    ("One ferry is late: the Humber Star, financed by shipowner Ida Lund.", "financed", "shipowner", "agent"),
    ("The quay shows the lack of trust bred by poor opening tides.", "bred", "tide", "agent"),
    ("The skipper was held and booked into the county jail.", "booked", "skipper", "patient"),
]
DOES = [
    ("The pilots stopped by the quay.", "stopped", "pilot"),
    ("The skippers led by example.", "led", "skipper"),
    ("The guild settled by the end of May.", "settled", "guild"),
    ("The mill ran by the river until 1990.", "ran", "mill"),
    ("The quay was mended and reached Goole in June.", "reached", "quay"),
]


@pytest.mark.parametrize(("text", "event", "noun", "role"), DONE)
def test_what_somebody_did_has_who_did_it_behind_by(text: str, event: str, noun: str, role: str) -> None:
    assert roles(text, "en", event)[f"noun:{noun}"] == role


@pytest.mark.parametrize(("text", "event", "noun"), DOES)
def test_a_time_a_means_or_a_place_behind_by_did_nothing(text: str, event: str, noun: str) -> None:
    assert roles(text, "en", event)[f"noun:{noun}"] == "agent"
