"""A date behind `de` belongs to the model, the list member or the noun in marks that it tells apart."""

from __future__ import annotations

import pytest

from claims.model import Event
from tests.claims.assembling.analysing import told as claims_told

MODELS = [
    ("Le prix est allé à une élégante Vulcor 8 Litres Hand Royal Tourer de 1934.", "1934", "Vulcor 8 Litres Hand"),
    ("Le garage vendait une Lancia 375 GTX « court nez » de 1966.", "1966", "Lancia 375 GTX « court nez »"),
    ("Les élèves ont repeint un tracteur 704 de 1981.", "1981", "tracteur 704"),
    ("Elle a cédé sa vieille Peugeot 305 GT de 1982.", "1982", "Peugeot 305 GT"),
]
NOUNS = [
    ("Le maire vit un mois agité (marche des éleveurs, concert scolaire du 5 mars).", "5 mars", "concert"),
    ("Le parti recrutera après la « grève » de novembre.", "novembre", "grève"),
]
NOT = [
    ("Paul Hardy a dirigé la mairie de Lyon de 1995 à 2001.", "1995 à 2001", "dirigé"),
    ("La troupe a quitté Lyon le 5 mars 2020.", "5 mars 2020", "quitté"),
    ("La banque a prêté 3 millions d'euros en 2011.", "2011", "prêté"),
]


def _owner(text: str, date: str) -> Event:
    claims = claims_told(text).values()
    (found,) = [c.event for c in claims if c.event is not None and any(v.mention.text == date for v in c.values)]
    return found


@pytest.mark.parametrize(("text", "date", "told"), MODELS + NOUNS)
def test_what_a_date_tells_apart_has_it(text: str, date: str, told: str) -> None:
    event = _owner(text, date)
    assert event.nominal
    assert event.text.startswith(told)


@pytest.mark.parametrize(("text", "date", "told"), NOT)
def test_a_date_of_the_verb_stays_with_it(text: str, date: str, told: str) -> None:
    assert _owner(text, date).text == told
