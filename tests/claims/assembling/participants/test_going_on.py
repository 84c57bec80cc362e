"""Whom the pronoun that opens a sentence goes on with."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

MEANT = [
    ("The bank sold its mill in May. It hired 30 cooks.", "hired", "noun:bank", "agent"),
    ("Denmark bought 12 trams. In June it closed a mine.", "closed", "country:DK", "agent"),
    ("The ferry sank off Hull. It carried nine horses.", "carried", "noun:ferry", "agent"),
    ("Two sailors fell in the storm. They spent a night at sea.", "spent", "noun:crew-member", "agent"),
    ("Vorrik fell on Monday. He lost two teeth.", "lost", "noun:dancer", None),
    ("The dancer fell on Monday. He lost two teeth.", "lost", "noun:dancer", "agent"),
    ("There was a storm. It hurt two sailors.", "hurt", "noun:storm", "agent"),
    (
        "The ferry, which joins two isles, was the largest ship in Norway. It carried nine horses.",
        "carried",
        "noun:ferry",
        "agent",
    ),
    ("The report said the pier was rotten. It added that 30 cooks had left.", "left", "noun:cook", "agent"),
    ("The dancers fell in May. They screamed as they left the barge.", "left", "noun:dancer", "agent"),
    ("The bank sold its mill in May. It said it needs to hire 30 cooks.", "hire", "noun:bank", "agent"),
    ("The sensor stood on a hill. It recorded nine storms.", "recorded", "noun:sensor", "agent"),
    ("The pupils found two crates on the beach. They opened the lids.", "opened", "noun:pupil", "agent"),
    ("The bank sold its mill in May. It hired 30 cooks. It also closed an inn.", "closed", "noun:bank", "agent"),
]

OPEN = [
    ("The tram hit a lorry. It carried nine horses.", "carried"),
    ("The bank sold its mill. It was agreed that 30 cooks would leave.", "agreed"),
    ("The storm hurt two sailors. They spent a night at sea.", "spent"),
    ("Denmark has a barge, a slow one. It carried nine horses.", "carried"),
    ("The farmers sued the bakers. They spent a year in court.", "spent"),
    ('The bank sold its mill. "It hired 30 cooks," a guard said.', "hired"),
    ("The dancer met the coach. He lost two teeth.", "lost"),
    ("The number of trams repaired by the firm Vorrik fell. In June it closed a mine.", "closed"),
    ("There was a dispute over a sign. It showed nine horses.", "showed"),
    ("Norvex can talk to them by wire. They opened a shop.", "opened"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), MEANT)
def test_the_pronoun_that_opens_a_sentence_means_the_subject_before(
    text: str, event: str, key: str, role: str | None
) -> None:
    assert roles(text, "en", event).get(key) == role


@pytest.mark.parametrize(("text", "event"), OPEN)
def test_it_stays_open_where_something_else_may_be_meant(text: str, event: str) -> None:
    assert "agent" not in roles(text, "en", event).values()
