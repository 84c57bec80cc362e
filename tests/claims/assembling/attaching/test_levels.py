"""Bare figures: what they count again, what comes to them, and where that is not told."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import owners

TOLD = [
    ("fr", "Le nombre de ruches est passé de 40 à 310.", "310", "nombre"),
    ("fr", "Les pompiers ont ramassé 33 sacs dans la cour, dont 21 étaient vides.", "21", "sacs"),
    ("fr", "Soixante vaches ont été volées dans le canton cet été, contre 25 l'an dernier.", "25", "vaches"),
    (
        "fr",
        "La région veut planter 9 000 arbres par an le long des canaux, contre 4 000 aujourd'hui.",
        "4 000",
        "arbres",
    ),
    ("en", "The index fell to 4,120.", "4,120", "index"),
    ("en", "Villagers put the herd at 700.", "700", "herd"),
    ("en", "Some 40 boats were built last year, with a further 12 sold abroad.", "12", "boats"),
    ("fr", "Le canton compte 300 bergers et 18 d'entre eux ont été formés.", "18", "bergers"),
    ("en", "The firm has 80 drivers and six of them are on strike.", "six", "drivers"),
    ("fr", "Pour près de six patrons sur dix, la réforme échoue.", "six patrons sur dix", "patrons"),
    ("en", "Owners will split the prize, with 300 receiving a bonus.", "300", "Owners"),
]

UNTOLD = [
    ("fr", "Lyon combine les deux avec aplomb."),
    ("fr", "Le Pérou reste le pays le plus frappé, avec 4 500."),
    ("fr", "Les colis sont vendus au marché (25 environ)."),
    ("fr", "On était des milliers à chanter."),
    ("en", "Navarro won the next five."),
    ("en", "Hughes, who runs all three, declined to comment."),
    ("en", "The tax was important for a third."),
    ("en", "Rossi was picked for the last 25."),
]


@pytest.mark.parametrize(("language", "text", "words", "of"), TOLD)
def test_a_bare_figure_is_of_what_comes_to_it_or_of_what_was_counted_before(
    language: str, text: str, words: str, of: str
) -> None:
    """The subject of a verb of levels, the object that a verb brings to it, the noun of the figure before."""
    found = owners(text, language)[words].value.of
    assert found is not None
    assert found.text == of


@pytest.mark.parametrize(("language", "text"), UNTOLD)
def test_a_bare_figure_is_of_nothing_that_only_does_something_with_it(language: str, text: str) -> None:
    """Whoever wins, runs or has so many is not what is counted: of what they are is not told, and no fact comes."""
    assert not owners(text, language)


@pytest.mark.parametrize(
    ("language", "text", "words", "event"),
    [
        ("fr", "Parmi eux, quatre ont été soignés.", "quatre", "soignés"),
        ("en", "The lawyer said the four had been rescued.", "four", "rescued"),
        ("en", "Officials said 41 million saw the show.", "41 million", "saw"),
    ],
)
def test_a_figure_that_is_the_subject_is_read_though_its_noun_is_not_told(
    language: str, text: str, words: str, event: str
) -> None:
    """The figure and its event are told; who they are stands in another sentence."""
    found = owners(text, language)[words]
    assert found.event is not None
    assert (found.event.text, found.value.of) == (event, None)
