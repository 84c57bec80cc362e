"""A French title in marks behind the noun of its kind is one name."""

from __future__ import annotations

import pytest

from claims import Source, extract_facts
from claims.model import Kind
from claims.spotting.spot import spot_text

TITLES = [
    ('La série "Scènes de quai" accueille un chanteur.', "Scènes de quai"),
    ("L'association « Les Voisins du Lac » a nettoyé la digue.", "Les Voisins du Lac"),
    ('Le film culte "Un soir et un matin" passera lundi.', "Un soir et un matin"),
    ('Elle anime l\'émission "Danse avec nous" depuis 2015.', "Danse avec nous"),
    ('Intitulé "Le phare et son gardien", le reportage plaira.', "Le phare et son gardien"),
]
NO_TITLES = [
    'Le maire a dit : "Les voisins du lac ont raison."',
    'Une banale enseigne "Ciné du port" pend au mur.',
    'La série s\'arrête, "Un coup dur" selon la chaîne.',
    'Le préfet a qualifié le film de "Navet du siècle".',
]


def _names(text: str) -> list[str]:
    return [mention.text for mention in spot_text(text, "fr", None) if mention.kind is Kind.NAME]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_title_in_marks_is_one_name(text: str, title: str) -> None:
    assert title in _names(text)


@pytest.mark.parametrize("text", NO_TITLES)
def test_marks_alone_make_no_title(text: str) -> None:
    assert not any(" " in name for name in _names(text))


def test_the_verb_of_a_title_tells_nothing() -> None:
    text = "L'autrice de la chanson \"Quelqu'un m'attend\" n'était pas à Brest."
    facts = extract_facts(Source.from_text(text, name="t", language="fr"))
    assert {fact.event.text for fact in facts if fact.event is not None} == {"était"}


@pytest.mark.parametrize(
    "text",
    [
        "Elle est l'icône de l'émission \"Au moulin ce soir\".",
        'Ils jouent le spectacle "On se dispute depuis 20 ans".',
    ],
)
def test_a_title_keeps_the_date_that_stands_in_it(text: str) -> None:
    assert {mention.kind for mention in spot_text(text, "fr", None)} == {Kind.NAME}


def test_a_year_behind_a_name_is_a_year() -> None:
    kinds = {mention.kind for mention in spot_text("Le salon du Bourget 2019 a ouvert.", "fr", None)}
    assert Kind.DATE in kinds
