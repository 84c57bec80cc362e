"""Which French `que` opens a relative clause: its verb lacks what it acts on."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

LACKING = [
    ("Le fermier vend les deux vélos qu’il vient de repeindre.", "repeindre"),
    ("Le musée cite un constat d’huissier que la radio a pu consulter.", "consulter"),
    ("Le club a posé trois conditions que les joueurs devront respecter.", "respecter"),
    ("Le juge décrit une interface (API) que les banques vont intégrer.", "intégrer"),
    ("Le couturier montre des robes brodées, qu’il vend en ligne.", "vend"),
    ("Le maire a salué les marins qu’il a reçus.", "reçus"),
    ("Le maire rappelle la fête qu’il organise.", "organise"),
]


@pytest.mark.parametrize(("text", "event"), LACKING)
def test_a_clause_whose_verb_lacks_its_object_describes_the_noun_before(text: str, event: str) -> None:
    """Whatever verb of speech stands before it, the noun is what the verb acts on."""
    assert "patient" in roles(text, "fr", event).values()


TOLD = [
    ("Le maire a prévenu les marins que la ville allait réduire les taxes.", "réduire", "noun:crew-member"),
    ("Le maire a dit au juge que la ville voulait publier.", "publier", "noun:judge"),
    ("Le maire montre aux marins qu’il sait plonger.", "plonger", "noun:crew-member"),
    ("Le maire a la preuve que la ville a acheté le pont.", "acheté", "noun:preuve"),
]


@pytest.mark.parametrize(("text", "event", "key"), TOLD)
def test_what_is_told_describes_no_noun(text: str, event: str, key: str) -> None:
    """A clause with an object of its own, or behind whom it is told to, says what is told."""
    assert roles(text, "fr", event).get(key) != "patient"
