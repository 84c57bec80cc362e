"""Who does what an English infinitive or gerund tells, by the word that it completes."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read, roles

DOERS = [
    ("Falling prices drove farmers to leave the valley.", "leave", "noun:farmer"),
    ("The law makes it illegal for shops to sell fireworks.", "sell", "noun:shop"),
    ("The choir spent two years restoring the organ.", "restoring", "noun:choir"),
    ("The ministry has trouble recruiting vets.", "recruiting", "noun:ministry"),
    ("The jury must weigh the facts when fixing the sum.", "fixing", "noun:jury"),
    ("The diver can talk to the ship using a cable.", "using", "noun:diver"),
    ("The ranger spotted a tourist using a drone.", "using", "noun:tourist"),
    ("The museum won the right to keep the vase.", "won", "noun:museum"),
    ("The coach urged the sailors to mend the hull and buy ropes.", "urged", "noun:coach"),
    ("The guild asked voters in the north to sign the letter.", "asked", "noun:guild"),
]
NOBODY = [
    ("The new road made it easier to reach the harbour.", "reach"),
    ("The job involves checking the locks.", "checking"),
    ("The aim of the trip will be to count 40 owls.", "count"),
    ("The fine is the equivalent of losing a week.", "losing"),
    ("The tower was built using granite.", "using"),
    ("Gloves must be worn when feeding the owls.", "feeding"),
]


@pytest.mark.parametrize(("text", "event", "doer"), DOERS)
def test_what_completes_a_word_is_done_by_whom_that_word_decides(text: str, event: str, doer: str) -> None:
    assert [key for key, role in roles(text, "en", event).items() if role == "agent"] == [doer]


@pytest.mark.parametrize(("text", "event"), NOBODY)
def test_what_nobody_is_said_to_do_has_no_doer(text: str, event: str) -> None:
    assert "agent" not in roles(text, "en", event).values()


def test_each_nation_of_a_country_keeps_its_own_name() -> None:
    facts = read("Wales beat Italy in May. Scotland lost to France in June.", "en")[1]
    names = {p.name for fact in facts for p in fact.participants if p.role == "agent"}
    assert {"Wales", "Scotland"} <= names
