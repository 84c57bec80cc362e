"""What a French participle is said of: the noun that it agrees with, and that stands nearest."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

SAID_OF = [
    ("Elle commente la tournée de Luc Morel, enfin acclamé à Brest.", "acclamé", "person:morel"),
    ("Il ignore l’ordre de vider la grange signé par un juge.", "signé", "noun:ordre"),
    ("Le toit, arraché par une tempête née de la canicule décrite par Luc, fuit.", "décrite", "noun:canicule"),
    ("Les marins ayant vécu à Oslo, et embauchés par Luc, rentrent.", "embauchés", "noun:crew-member"),
    ("Une chaloupe gréée par un voilier breton payé par Luc a coulé.", "payé", "noun:voilier"),
]


@pytest.mark.parametrize(("text", "event", "key"), SAID_OF)
def test_a_participle_tells_of_the_noun_or_person_that_it_agrees_with(text: str, event: str, key: str) -> None:
    """Number and gender show past other nouns what the deed of a participle was done to."""
    found = roles(text, "fr", event)
    assert found.get(key) == "patient", found


NOT_SAID_OF = [
    ("Les plans de la mairesse, refusés à Brest, changent.", "refusés", "noun:mayor"),
    ("Le guide des fermes de la vallée, paru hier, plaît.", "paru", "noun:farm"),
    ("Les marins ayant vécu à Oslo, et embauchés par Luc, rentrent.", "embauchés", "city:oslo"),
]


@pytest.mark.parametrize(("text", "event", "key"), NOT_SAID_OF)
def test_a_participle_tells_nothing_of_what_it_does_not_agree_with(text: str, event: str, key: str) -> None:
    """A nearer noun or name of another number or gender is not what the deed was done to."""
    assert roles(text, "fr", event).get(key) != "patient"
