"""Who is meant by an age, a nationality, a calling or the noun of a body."""

from __future__ import annotations

import pytest

from claims.assembling.naming.entities import resolve
from claims.model import Source
from claims.splitting import split
from claims.spotting.spot import spot


def meant(text: str, words: str, language: str) -> tuple[str, ...]:
    """Return the keys that the last `words` of `text` stand for."""
    source = Source.from_text(text, name="t", language=language)
    layout = split(source)
    registry = resolve(source, layout, spot(source, layout))
    start = text.rindex(words)
    found = registry.references_in(start, start + len(words))
    return next((r.keys for r in found if r.strength in ("anaphor", "description")), ())


RESOLVED = [
    (
        "en",
        "Ruth Calder, 36, won the seat. The 36-year-old was cheered by Hugh Marsh, 52.",
        "The 36-year-old",
        "kalder",
    ),
    (
        "en",
        "Ruth Calder, a 36-year-old barrister, beat Hugh Marsh. The barrister sits on Monday.",
        "barrister",
        "kalder",
    ),
    ("en", "Kenya's Grace Mwangi won in Leeds. The Kenyan was third in 2017.", "The Kenyan", "mvangi"),
    (
        "fr",
        "Didier Lacombe, 51 ans, a été jugé avec Luc Vial, 34 ans. Le quinquagénaire a nié.",
        "Le quinqua",
        "lakombe",
    ),
    ("fr", "Paule Lacombe est repartie. La septuagénaire attend son procès.", "La septua", "lakombe"),
    ("fr", "L'Italien Fabio Renzi a chuté. L'Italien est reparti à pied.", "L'Italien", "rensi"),
    ("fr", "Pascal Rouvier, maire de Marnac, a parlé. L'élu veut un procès.", "élu", "ruver"),
    ("fr", "Luc Vial, 34 ans, menuisier, a chuté. Le menuisier a été soigné.", "menuisier", "val"),
]
OPEN = [
    ("en", "Ruth Calder, 36, beat Hugh Marsh, 36, in Leeds. The 36-year-old was cheered.", "The 36-year-old"),
    ("en", "Ruth Calder, 36, won. The 36-year-old law was repealed.", "The 36-year-old"),
    ("en", "Kenya's Grace Mwangi and Kenya's Joan Tuei ran. The Kenyan was third.", "The Kenyan"),
    ("en", "Kenya's Grace Mwangi ran. The Kenyan flag was raised.", "The Kenyan"),
    ("fr", "Luc Vial, 53 ans, et Didier Lacombe, 51 ans, sont là. Le quinquagénaire a nié.", "Le quinqua"),
    ("fr", "Luc Vial, 53 ans, est là. La quinquagénaire a nié.", "La quinqua"),
    ("fr", "Pascal Rouvier, maire de Marnac, et Luc Vial, sénateur, ont parlé. L'élu veut un procès.", "élu"),
    ("fr", "L'Argentin Luis Paz a gagné. L'Argentine est fière.", "L'Argentine"),
]


@pytest.mark.parametrize(("language", "text", "words", "person"), RESOLVED)
def test_a_description_is_the_one_person_of_whom_the_text_tells_it(
    language: str, text: str, words: str, person: str
) -> None:
    assert meant(text, words, language) == (f"person:{person}",)


@pytest.mark.parametrize(("language", "text", "words"), OPEN)
def test_a_description_that_fits_several_or_something_else_is_left_open(language: str, text: str, words: str) -> None:
    assert not any(key.startswith("person:") for key in meant(text, words, language))


def test_the_noun_of_a_body_asks_for_a_body_of_its_kind() -> None:
    said = "Ondea SA a licencié, selon Ouest-France. "
    assert meant(said + "L'entreprise ne commente pas.", "L'entreprise", "fr") == ("org:ondea sa",)
    assert meant(said + "Le quotidien cite un cadre.", "Le quotidien", "fr") == ("org:ouest-france",)
    assert meant("La Cour des comptes a parlé. L'entreprise se tait.", "L'entreprise", "fr") == ()


def test_a_name_behind_the_noun_of_a_body_says_which_one_is_meant() -> None:
    said = "Ondea SA a licencié. "
    assert meant(said + "Le groupe public Marval attend.", "Le groupe", "fr") == ()
    assert meant(said + "Le parti présidentiel proteste.", "Le parti", "fr") == ()
