"""Dates inside French noun groups, and French countries where something befalls."""

from __future__ import annotations

from datetime import date

import pytest

from claims.model import DateValue
from tests.claims.assembling.analysing import read, roles


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Ces propos interviennent après l'annulation mercredi des sanctions.", "cancel"),
        ("Le maire a annoncé la fermeture mardi du pont.", "close"),
        ("Depuis la publication mercredi par la ligue d'une vidéo, le roi doute.", "publish"),
        ("Le maire a annoncé mardi la fermeture du pont.", "announce"),
        ("La ligue ouvre son vote lundi de 8h à 10h.", "open"),
    ],
)
def test_a_date_between_an_event_noun_and_its_complement_is_that_of_the_noun(text: str, family: str) -> None:
    dated = [f for f in read(text, "fr")[1] if isinstance(f.value, DateValue)]
    assert [f.event.family for f in dated[:1] if f.event is not None] == [family]


def test_what_befalls_in_a_country_is_placed_there_and_what_is_given_to_it_is_not() -> None:
    assert roles("La crue a fait 190 morts aux Pays-Bas.", "fr", "fait")["country:NL"] == "place"
    assert roles("La grippe progresse aux Pays-Bas.", "fr", "progresse")["country:NL"] == "place"
    assert roles("La ligue a vendu deux grues aux Pays-Bas.", "fr", "vendu")["country:NL"] == "recipient"


def test_a_span_that_holds_the_day_of_publication_is_the_one_under_way() -> None:
    facts = read("La collecte doit avoir lieu entre le 2 mai et le 9 juin.", "fr")[1]
    spans = [f.value for f in facts if isinstance(f.value, DateValue)]
    assert [(v.earliest, v.latest) for v in spans] == [(date(2023, 5, 2), date(2023, 6, 9))]
