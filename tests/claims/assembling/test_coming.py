"""What an event noun names for a day after the day of writing is planned."""

from __future__ import annotations

from datetime import date

import pytest

from claims import Source, extract_facts
from claims.model import Slot, Stance

_DAY = date(2021, 6, 4)


def _dated(text: str, published: date | None = _DAY) -> Stance:
    """Return the stance of the only date of a text."""
    facts = extract_facts(Source.from_text(text, name="t", language="fr", published=published))
    (found,) = [fact for fact in facts if fact.slot is Slot.DATE]
    return found.stance


@pytest.mark.parametrize(
    "text",
    [
        "La liste des invités dépend du résultat du scrutin du 12 décembre 2021.",
        "Les syndicats distribuent des tracts pour la grève du 17 juin 2021.",
        "La campagne pour l'élection municipale de 2026 inquiète le préfet.",
    ],
)
def test_an_event_noun_of_a_day_to_come_is_planned(text: str) -> None:
    assert _dated(text) is Stance.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        "Les syndicats distribuent des tracts depuis la grève du 17 mai 2021.",
        "La liste des invités dépend du résultat du scrutin de 2020.",
        "Ce vase de l'exposition des années 30 a été vendu.",
    ],
)
def test_an_event_noun_of_a_day_gone_by_stays_as_it_is_told(text: str) -> None:
    assert _dated(text) is Stance.ASSERTED


def test_nothing_is_planned_where_nobody_knows_the_day_of_writing() -> None:
    assert _dated("Les syndicats distribuent des tracts pour la grève du 17 juin 2021.", None) is Stance.ASSERTED


@pytest.mark.parametrize(
    "text",
    [
        "Le club va boycotter la fête du bicentenaire de 2019.",
        "Le musée exposera en été un modèle 704 de 1988.",
    ],
)
def test_a_plan_leaves_a_day_gone_by_as_it_was(text: str) -> None:
    dates = list(extract_facts(Source.from_text(text, name="t", language="fr", published=_DAY)))
    (found,) = [f for f in dates if f.slot is Slot.DATE and f.event is not None and f.event.nominal]
    assert found.stance is Stance.ASSERTED


def test_a_plan_of_a_day_to_come_stays_a_plan() -> None:
    assert _dated("La ville organisera un marathon géant de trois jours le 8 août 2021.") is Stance.PLANNED
