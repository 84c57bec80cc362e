"""French dates that the tense of the verb rules out, and those that it does not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claims.assembling.analysing import told

RULED_OUT = [
    ("Le parquet enquête sur l'incendie de la scierie en 2009.", "incendie", "2009"),
    ("Le canton a parié sur la victoire de Lund le 3 juin 2031.", "victoire", "2031-06-03"),
    ("La ville a présenté ses navettes à l'approche du scrutin en octobre 2031.", "scrutin", "2031-10"),
    ("Le comité n'a rien préparé pour la visite de la reine en avril 2026.", "visite", "2026-04"),
]
NOT = [
    ("Le parquet enquête sur l'incendie de la scierie depuis 2009.", "enquête", "2009"),
    ("En 2009, le club remporte la coupe.", "remporte", "2009"),
    ("Le juge a interdit la chasse en 2009.", "interdit", "2009"),
    ("Le port a vendu les grues de la digue en mars 2020.", "vendu", "2020-03"),
    ("Le maire inaugure le festival ce vendredi.", "inaugure", "2024-06-14"),
]


def _dates(text: str, event: str) -> list[str]:
    claim = told(text, reference=date(2024, 6, 14)).get(event)
    return [] if claim is None else [getattr(v.mention.value, "edtf", "") for v in claim.values]


@pytest.mark.parametrize(("text", "event", "when"), RULED_OUT)
def test_a_noun_keeps_the_date_that_its_verb_cannot_have(text: str, event: str, when: str) -> None:
    assert when in _dates(text, event)


@pytest.mark.parametrize(("text", "event", "when"), NOT)
def test_a_date_that_goes_with_the_tense_is_the_verbs(text: str, event: str, when: str) -> None:
    assert when in _dates(text, event)
