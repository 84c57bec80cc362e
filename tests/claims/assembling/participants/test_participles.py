"""The noun that a French participle describes, and the gender of nouns."""

from __future__ import annotations

import pytest

from claims.assembling.participants.genders import is_feminine_noun
from tests.claims.assembling.analysing import read

DESCRIBED = [
    ("Les violations des droits de l'homme commises en mai inquiètent.", "commises", "noun:violation"),
    ("Une caisse de grenades volées en mai brûle.", "volées", "noun:grenade"),
    ("Une usine de vélos fermée en mai brûle.", "fermée", "noun:factory"),
    ("Le nombre de passagers transportés en mai baisse.", "transportés", "noun:passenger"),
    ("Un courrier du ministère de la Pêche diffusé par la ligue inquiète.", "diffusé", "noun:letter"),
    ("Paul Morel, juge à Metz et membre de la ligue, interrogé par la radio, a ri.", "interrogé", "person:morel"),
    ("Paul Morel, directeur de l'école de danse, arrêté à Metz, a parlé.", "arrêté", "person:morel"),
    ("Paul Morel, entendu dans l'affaire Brun, soupçonné de vol, a fui.", "soupçonné", "person:morel"),
    ("Elle tient un blog voué à l'accueil de chats abandonnés par la ville.", "abandonnés", "noun:cat"),
    ("La clé de la maison vendue lundi est là.", "vendue", "noun:house"),
]


@pytest.mark.parametrize(("text", "verb", "key"), DESCRIBED)
def test_a_participle_describes_the_noun_that_agrees_with_it_and_can_undergo_it(text: str, verb: str, key: str) -> None:
    claims = [claim for claim in read(text, "fr")[0] if claim.event is not None and claim.event.text == verb]
    assert [[p.key for p in claim.participants if p.role == "patient"] for claim in claims] == [[key]]


@pytest.mark.parametrize(
    ("noun", "feminine"),
    [
        ("violation", True),
        ("musée", False),
        ("égalité", True),
        ("comité", False),
        ("village", False),
        ("plage", True),
        ("ministère", False),
        ("rivière", True),
        ("prison", True),
        ("ballon", False),
        ("tour", None),
        ("élève", None),
    ],
)
def test_the_ending_of_a_noun_tells_its_gender_unless_the_word_goes_against_it(
    noun: str, feminine: bool | None
) -> None:
    assert is_feminine_noun(noun, "fr") is feminine


def test_a_former_office_is_read_as_the_office() -> None:
    text = "L'ex-premier adjoint a détrôné Paul Morel."
    claim = next(claim for claim in read(text, "fr")[0] if claim.event is not None)
    assert [(p.key, p.role) for p in claim.participants][1:] == [("person:morel", "patient")]
