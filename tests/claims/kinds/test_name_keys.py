"""Keys of names: transliterations meet, different names do not."""

from __future__ import annotations

import pytest

from claims.kinds.name import organisation_key, person_key, sound_key, split_name
from claims.kinds.place import city_key, country_of, demonyms, people_of, place_named

SAME = [
    "Poutine Putin",
    "Chougaïev Shugaev",
    "Mikheïev Mikheyev",
    "Erdoğan Erdogan",
    "Zelensky Zelenskyy Zelenski",
    "Khrouchtchev Khrushchev",
    "Gorbatchev Gorbachev",
    "Eltsine Yeltsin",
    "Kadhafi Gaddafi",
    "Djokovic Djokovitch",
    "Choïgou Shoigu",
    "Loukachenko Lukashenko",
    "Netanyahou Netanyahu",
    "Guérassimov Gerasimov",
]


@pytest.mark.parametrize("names", SAME)
def test_transliterations_of_one_surname_meet(names: str) -> None:
    assert len({sound_key(name) for name in names.split()}) == 1


@pytest.mark.parametrize("names", ["Macron Macaron", "Merkel Markle", "Trump Tromp", "Dupont Durand", "May Mao"])
def test_different_surnames_stay_apart(names: str) -> None:
    assert len({sound_key(name) for name in names.split()}) == 2


@pytest.mark.parametrize(
    ("name", "given", "surname"),
    [
        ("Recep Tayyip Erdogan", "Recep Tayyip", "Erdogan"),
        ("Dominique de Villepin", "Dominique", "de Villepin"),
        ("Marine Le Pen", "Marine", "Le Pen"),
        ("Ursula von der Leyen", "Ursula", "von der Leyen"),
        ("Xi Jinping", "Jinping", "Xi"),
        ("Erdogan", "", "Erdogan"),
    ],
)
def test_names_are_split_into_given_and_surname(name: str, given: str, surname: str) -> None:
    assert split_name(name) == (given, surname)


def test_a_given_name_is_in_the_key_only_where_it_is_asked_for() -> None:
    assert person_key("Poutine") == "person:putin"
    assert person_key("Macron", "Brigitte") != person_key("Macron", "Emmanuel")


def test_an_organisation_has_one_key_in_both_languages() -> None:
    assert organisation_key("OTAN") == organisation_key("NATO") == "org:nato"
    assert organisation_key("Fonds monétaire international") == organisation_key("IMF")


def test_cities_have_one_key_under_all_their_names() -> None:
    assert city_key("Londres") == city_key("London")
    assert city_key("Moscou") == city_key("Moscow")
    assert city_key("Cracovie") == city_key("Krakow")


@pytest.mark.parametrize(
    ("word", "country"),
    [("turque", "TR"), ("turcs", "TR"), ("grecque", "GR"), ("coréennes", None), ("israéliennes", "IL")],
)
def test_french_adjectives_of_nationality_are_known_in_all_forms(word: str, country: str | None) -> None:
    assert demonyms("fr").get(word) == country


def test_countries_are_known_in_three_languages() -> None:
    assert {country_of(n) for n in ("Allemagne", "Germany", "Deutschland")} == {"DE"}
    assert people_of("Britons") == people_of("Britanniques") == "GB"


def test_a_seat_of_government_is_a_place_of_its_country() -> None:
    place = place_named("Kremlin")
    assert place is not None
    assert (place.key, place.country) == ("seat:kremlin", "RU")
