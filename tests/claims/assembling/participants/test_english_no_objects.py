"""What stands behind an English verb and undergoes nothing: the object of another verb, an example, a ranking."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import parsed, roles

NOT_UNDERGOING = [
    ("The mayor resigned and called a vote.", "resigned", "noun:vote"),
    ("The trust is investigating and will publish a report.", "investigating", "noun:study"),
    ("Ola Brun competed in Cork with two novels, The Cradle.", "competed", "noun:cradle"),
    ("Ola Brun came second, ferry owner Paul Harding third.", "came", "person:harding"),
    ("Fog rose a similar amount.", "rose", "noun:amount"),
    ("Visitors came from a low income EU country.", "came", "noun:country"),
    ("Norway exports goods such as Brunost.", "exports", "name:brunost"),
    ("Ola Brun dropped a set against 2004 Oslo champion Paul Harding.", "dropped", "person:harding"),
]
UNDERGOING = [
    ("The trust bought and sold mills.", "bought", "noun:mill"),
    ("Ida Lund lost her last five races.", "lost", "noun:race"),
    ("Ola Brun beat Paul Harding, Otto Brandt and Roger Lund for best Norwegian live act.", "beat", "person:brandt"),
    ("A boy shot and killed by a guard was named.", "shot", "noun:boy"),
]


@pytest.mark.parametrize(("text", "event", "key"), NOT_UNDERGOING)
def test_what_is_no_object_of_a_verb_undergoes_nothing(text: str, event: str, key: str) -> None:
    assert roles(text, "en", event).get(key) != "patient"


@pytest.mark.parametrize(("text", "event", "key"), UNDERGOING)
def test_what_is_an_object_undergoes_what_its_verb_tells(text: str, event: str, key: str) -> None:
    found = roles(text, "en", event)
    assert found.get(key) == "patient", found


def test_an_adjective_that_may_be_a_verb_describes_the_noun_behind_it() -> None:
    clauses = parsed("Ola Brun won the prize for best Norwegian live act.", "en").clauses
    assert [c.predicate.lemma for c in clauses if c.predicate] == ["win"]
    assert [c.predicate.lemma for c in parsed("Most bakers live there.", "en").clauses if c.predicate] == ["live"]
