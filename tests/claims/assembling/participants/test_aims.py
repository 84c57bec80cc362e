"""Who does what a French infinitive tells behind a passive, a noun or a verb of speech."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told

DOERS = [
    ("Deux tentes, montées par des voisins pour abriter les blessés, ont brûlé.", "abriter", "voisins"),
    ("Trois géologues ont été nommés pour surveiller la falaise.", "surveiller", "géologues"),
    ("Une digue a été dressée pour freiner la crue.", "freiner", "digue"),
    ("Ce capteur a été conçu pour mesurer la neige.", "mesurer", "capteur"),
    ("Le facteur a été jugé pour avoir caché des lettres.", "caché", "facteur"),
    ("Il est rare pour les bergers de vendre la laine.", "vendre", "bergers"),
    ("Le gardien a trois grilles à fermer.", "fermer", "gardien"),
    ("La sculptrice a passé l'hiver à polir un bloc.", "polir", "sculptrice"),
    ("Le club a l'obligation de vendre la tribune.", "vendre", "club"),
    ("Le gardien dit avoir entendu un cri.", "entendu", "gardien"),
    ("Le gardien a demandé à voir le plan.", "voir", "gardien"),
]
NOBODY = [
    ("La date a été avancée pour calmer les supporters.", "calmer"),
    ("Des planches étaient entassées afin de bloquer le couloir.", "bloquer"),
    ("Les motards critiquent l'obligation de mettre un gilet.", "mettre"),
    ("Noé est fier des maquettes à coller.", "coller"),
    ("Le rapport loue la façon de traiter le bois.", "traiter"),
]


def _doers(text: str, event: str) -> list[str]:
    return [p.name for p in told(text)[event].participants if p.role == "agent"]


@pytest.mark.parametrize(("text", "event", "doer"), DOERS)
def test_an_aim_is_reached_by_who_is_named_for_it_or_by_a_subject_that_can_act(
    text: str, event: str, doer: str
) -> None:
    assert _doers(text, event) == [doer]


@pytest.mark.parametrize(("text", "event"), NOBODY)
def test_nobody_is_named_where_a_thing_only_serves_or_anybody_may_act(text: str, event: str) -> None:
    assert not _doers(text, event)


def test_a_gerund_behind_its_pronoun_is_done_by_the_subject() -> None:
    assert _doers("Le cirque a charmé Odile Rey en lui offrant une rose.", "offrant") == ["cirque"]
    assert _doers("Le skipper a renoncé au port de Kerbel, se fiant à la radio.", "fiant") == ["skipper"]
    assert _doers("Un camion portant des bûches a versé.", "portant") == ["camion"]


def test_where_a_list_passes_through_tells_no_deed() -> None:
    assert "passant" not in told("De Brest à Lorient, en passant par Quimper, les ports ferment.")
