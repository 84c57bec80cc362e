"""A French title in marks behind the noun of its kind is one name."""

from __future__ import annotations

from functools import partial

import pytest

from claims import Source, extract_facts
from claims.model import Kind, Mention, NameKind, NameValue
from claims.spotting.quoted_titles import with_quoted_titles
from claims.spotting.spot import spot_text
from claims.spotting.vocabulary import vocabulary
from tests.work import growth

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


def test_names_around_and_between_titles_stay() -> None:
    text = 'À Brest, le film "Un soir sur Metz" bat, dit Luc Morel, le roman "La nuit de Sète" de Paul Roy à Lyon.'
    named = [mention.text for mention in spot_text(text, "fr", None) if mention.kind in (Kind.NAME, Kind.PLACE)]
    assert named == ["Brest", "Un soir sur Metz", "Luc Morel", "La nuit de Sète", "Paul Roy", "Lyon"]


def test_many_titles_beside_many_names_cost_no_more_each() -> None:
    line = 'Le film "Un soir et un matin" plaît à Paul Morel. '
    at = line.index("Paul")

    def of(size: int) -> partial[list[Mention]]:
        morel = NameValue("Paul Morel", NameKind.PERSON, "person:morel")
        names = [Mention(n, n + 10, "Paul Morel", Kind.NAME, morel) for n in range(at, size * len(line), len(line))]
        return partial(with_quoted_titles, line * size, names, vocabulary("fr"))

    assert len(of(3)()) == 6
    assert growth(of, 100) < 6
