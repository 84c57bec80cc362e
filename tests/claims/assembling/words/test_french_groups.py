"""Which word of a French group is its noun, and which its adjective."""

from __future__ import annotations

import pytest

from claims.assembling.words.tokens import Tag
from tests.claims.assembling.analysing import parsed

NOUNS = [
    ("Le maire a caché la mauvaise nouvelle aux éleveurs.", "nouvelle", "mauvaise"),
    ("Elle a battu ses deux principales concurrentes.", "concurrentes", "principales"),
    ("Le club étudie un éventuel renfort.", "renfort", "éventuel"),
    ("Elle renonce à un éventuel deuxième mandat.", "mandat", "éventuel"),
    ("Le gardien a nourri la jeune chatte.", "chatte", "jeune"),
    ("La chanteuse corse de 40 ans a signé.", "chanteuse", "corse"),
    ("Un expert nautique a visité la cale.", "expert", "nautique"),
    ("La ville a parlé au secrétaire général hier.", "secrétaire", "général"),
    ("Les militaires américains ont quitté le port.", "militaires", "américains"),
    ("Le musée ouvre ses portes au grand public ce soir.", "public", "grand"),
]
STILL = [
    ("Les jeunes originaires du bourg votent peu.", "jeunes"),
    ("Le maire a reçu les jeunes interrogés lundi.", "jeunes"),
    ("L'ancien directeur a fermé la cale.", "directeur"),
    ("Un autre café a fermé.", "café"),
]


def _tags(text: str) -> dict[str, Tag]:
    return {token.low: token.tag for token in parsed(text).tokens}


@pytest.mark.parametrize(("text", "noun", "adjective"), NOUNS)
def test_the_noun_of_a_group_is_told_from_its_adjective(text: str, noun: str, adjective: str) -> None:
    tags = _tags(text)
    assert (tags[noun], tags[adjective]) == (Tag.NOUN, Tag.ADJ)


@pytest.mark.parametrize(("text", "noun"), STILL)
def test_a_noun_with_what_describes_it_stays_one(text: str, noun: str) -> None:
    assert _tags(text)[noun] is Tag.NOUN
