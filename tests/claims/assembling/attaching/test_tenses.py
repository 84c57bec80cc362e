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
    ("Le canton réduit son aide au festival par rapport à 2009.", "réduit", "2009"),
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


AS_TOLD = [
    ("La régie a fermé la piste samedi, avant un match prévu mardi.", "samedi", "2024-06-08"),
    ("Le tournoi, prévu le 19 mars, avait été annulé.", "19 mars", "2024-03-19"),
    ("La coupe sera-t-elle remise dimanche ?", "dimanche", "2024-06-16"),
    ("L'objectif de mille paniers en octobre sera tenu.", "octobre", "2024-10"),
    ("« Peut-être », soupirait-elle en mars.", "mars", "2024-03"),
]
AS_TOLD += [
    ("La régie ouvre dimanche un marché aux fleurs.", "dimanche", "2024-06-16"),
    ("Le juge pourrait revenir sur le vote de jeudi.", "jeudi", "2024-06-13"),
    ("Il pourrait s'agir d'une vengeance après l'arrestation du chauffeur lundi.", "lundi", "2024-06-10"),
    ("La troupe répète deux jours avant la manifestation de dimanche.", "dimanche", "2024-06-16"),
]
AS_TOLD += [
    ("Lise doit repeindre le hangar cet hiver, raconte dimanche la gazette.", "dimanche", "2024-06-09"),
    ("Le 3 mars, une note du canton précise que les écoles fermeront tôt.", "3 mars", "2024-03-03"),
]
AS_READ = [
    ("Le préfet annonce mercredi une enquête.", "mercredi", "2024-06-12"),
    ("La crue atteint mardi le pont.", "mardi", "2024-06-11"),
    ("Le procès a été reporté au 8 juillet.", "8 juillet", "2024-07-08"),
    ("Le débat, prévu jeudi, a été annulé.", "jeudi", "2024-06-20"),
    ("La reine viendra lundi.", "lundi", "2024-06-17"),
]


@pytest.mark.parametrize(("text", "when", "day"), AS_TOLD + AS_READ)
def test_a_date_without_its_year_is_read_as_its_verb_tells_it(text: str, when: str, day: str) -> None:
    values = [v.mention for claim in told(text, reference=date(2024, 6, 14)).values() for v in claim.values]
    assert next(getattr(m.value, "edtf", None) for m in values if when in m.text) == day
