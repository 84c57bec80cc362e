"""What English verbs act on: times, what stands before its clause, adjectives that are things, parts."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import parsed, roles

ACTED_ON = [
    ("Ola Brun had a poor afternoon.", "had", "noun:afternoon"),
    ("Ola Brun enjoyed his time at the mill.", "enjoyed", "noun:time"),
    ("Ola Brun attended the opening night.", "attended", "noun:night"),
    ("The boat Ola Brun leased sank.", "leased", "noun:ship"),
    ("Bakers sang the anthem of a party Norway wants to ban.", "ban", "noun:party"),
    ("Two in five bakers own a mobile.", "own", "noun:phone"),
    ("The cadet will undergo a full medical.", "undergo", "noun:medical"),
    ("Orsa won a majority of 40.", "won", "noun:majority"),
    ("The statue prompted anger but the council insists it will stay.", "prompted", "noun:anger"),
]
NOT_ACTED_ON = [
    ("Ola Brun left the next day.", "left", "noun:day"),
    ("Ola Brun slept the whole night.", "slept", "noun:night"),
    ("Prices rose the following week.", "rose", "noun:week"),
    ("Pipes are banned in the hall Ola Brun has ruled.", "ruled", "noun:hall"),
    ("The toll rose to a mobile phone firm.", "rose", "noun:mobile"),
]


@pytest.mark.parametrize(("text", "event", "key"), ACTED_ON)
def test_what_a_verb_acts_on_undergoes_it(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == "patient", found


@pytest.mark.parametrize(("text", "event", "key"), NOT_ACTED_ON)
def test_what_only_tells_when_or_where_undergoes_nothing(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) != "patient"


def test_a_possessor_behind_by_did_nothing() -> None:
    found = roles("The code was checked by the mill's new engineers.", "en", "checked")
    assert [key for key, role in found.items() if role == "agent"] == ["noun:engineer"]


def test_what_stands_behind_a_verb_of_blame_and_a_coordinator_is_a_clause_of_its_own() -> None:
    clauses = parsed("The mayor praised bakers but the union insists it is odd.", "en").clauses
    assert [c.predicate.lemma for c in clauses if c.predicate and str(c.kind) == "main"] == ["praise", "insist"]
