"""Figures that are a part of another one share its event, and a length of time may tell since when a clause goes on."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import owners

PARTS = [
    ("fr", "Lund a fui la tempête de Varçon, jeudi, qui a blessé 51 marins, dont sept Danois.", "sept", "injure"),
    ("fr", "Le canot transportait 60 passagers, dont au moins six enfants.", "six", "carry"),
    ("fr", "Le canot transportait 60 passagers, dont six sont morts.", "six", "die"),
    ("fr", "La brasserie, qui emploie 60 personnes, ferme dont acte, et trois fours brûlent.", "trois", "burn"),
    ("en", "Lund fled the storm that injured 51 sailors, including seven Danes.", "seven", "injure"),
    ("en", "The boat carried 60 people, including at least seven Danes, the crew said.", "seven", "carry"),
]
SINCE = [
    ("Ça fait huit ans que le meunier réclame une digue.", "huit ans", "demand"),
    ("Cela fait près de deux mois que la grève dure.", "deux mois", "last"),
    ("Voilà six ans que la paroisse loue le moulin.", "Voilà six ans", "lease"),
    ("Il y a trois ans que la mine a fermé.", "Il y a trois ans", "close"),
    ("Le trajet fait deux heures de plus que le bateau.", "deux heures", "travel"),
]


@pytest.mark.parametrize(("language", "text", "value", "family"), PARTS)
def test_a_part_is_told_of_the_event_of_its_whole_unless_it_has_a_verb(
    language: str, text: str, value: str, family: str
) -> None:
    assert _family(text, value, language) == family


@pytest.mark.parametrize(("text", "value", "family"), SINCE)
def test_a_clause_behind_que_goes_on_for_the_length_of_time_before_it(text: str, value: str, family: str) -> None:
    assert _family(text, value, "fr") == family


def _family(text: str, value: str, language: str) -> str | None:
    event = next(owned.event for words, owned in owners(text, language).items() if words.endswith(value))
    return event.family if event is not None else None
