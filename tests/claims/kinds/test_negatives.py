"""What looks like a value and is none."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from claims.model import Kind
from claims.spotting.values import spot_values
from tests.claims.kinds.reading import TODAY

NOTHING = {
    "fr": [
        "le système S-400",
        "un Su-57",
        "des F-35",
        "le G20",
        "le COVID-19",
        "un A320",
        "l'Airbus A380",
        "le Boeing 737",
        "l'article 5",
        "la page 12",
        "au numéro 7",
        "n° 14",
        "battu 3-1",
        "battu 6-4, 6-3",
        "01 23 45 67 89",
        "+33 1 23 45 67 89",
        "une 5G rapide",
        "mais il viendra",
        "il était une fois",
        "un homme",
        "une femme",
        "le Premier ministre",
        "sur France 2",
        "la Ligue 1",
        "RMC 2",
        "le MAKS-2019",
        "il a été lu",
        "dans un premier temps",
        "il court un quart de finale",
        "en demi-finale",
        "le tiers-monde",
        "un mot",
        "l'un des élus",
        'dans "Sept à huit"',
        "un vélo flambant neuf",
        "la Seconde Guerre mondiale",
        "le Journal du Dimanche",
        "la version 4.2.1.3",
        "un 4x4",
        "le vol MH370",
        "l'iPhone 8",
        "il sera là un jour",
        "la chambre 12",
        "le canal 3",
        "la planète Mars",
    ],
    "en": [
        "the S-400 system",
        "an Su-57",
        "the F-35",
        "the G20",
        "COVID-19",
        "an A320",
        "the Boeing 737",
        "Article 5",
        "page 12",
        "no. 7",
        "won 3-1",
        "won 6-4 6-3",
        "1-800-555-1234",
        "5G networks",
        "a second time",
        "one of them",
        "no one came",
        "the first minister",
        "the second half",
        "fly-half",
        "the Six Nations",
        "at first",
        "may be late",
        "they march on",
        "one day it will",
        "chapter 3",
        "Formula One",
        "version 4.2.1.3",
        "flight MH370",
        "the iPhone",
        "the first time",
        "first aid",
        "Room 12",
        "the quarter-final",
        "a half-time talk",
        "in the Group Four",
        "one another",
        "a third party",
        "the Third World",
        "an F16",
        "the film first appeared",
        "when I first met her",
        "First, the doors were shut",
        "a musical score",
    ],
}
CASES = [(language, text) for language, texts in NOTHING.items() for text in texts]
NAMED = [
    (path.stem, group, text)
    for path in sorted((Path(__file__).parent / "negatives").glob("*.toml"))
    for group, texts in tomllib.loads(path.read_text("utf-8")).items()
    for text in texts
]
LEAST_NAMED = 200


@pytest.mark.parametrize(("language", "text"), CASES, ids=[f"{c[0]}-{c[1]}" for c in CASES])
def test_nothing_is_read_where_there_is_no_value(language: str, text: str) -> None:
    assert [(m.kind.value, m.text) for m in spot_values(text, language, TODAY)] == []


@pytest.mark.parametrize(("language", "group", "text"), NAMED, ids=[f"{c[0]}-{c[1]}-{c[2]}" for c in NAMED])
def test_nothing_is_read_in_what_only_names_or_says_how(language: str, group: str, text: str) -> None:
    assert [(m.kind.value, m.text) for m in spot_values(text, language, TODAY)] == [], group


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_only_names_has_hundreds_of_entries_a_language(language: str) -> None:
    assert len({text for known, _, text in NAMED if known == language}) >= LEAST_NAMED


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_negative_corpus_has_forty_entries_a_language(language: str) -> None:
    assert len(NOTHING[language]) >= 40


NOT_THAT = [
    ("fr", "la COP 21 de Paris", Kind.MONEY),
    ("fr", "la COP21", Kind.MONEY),
    ("fr", "500 livres neufs", Kind.MONEY),
    ("fr", "200 livres de poche", Kind.QUANTITY),
    ("fr", "10 A320 neufs", Kind.QUANTITY),
    ("fr", "la Corse-du-Sud (2A)", Kind.QUANTITY),
    ("fr", "avoir une once de courage", Kind.QUANTITY),
    ("fr", "deux tours de scrutin", Kind.QUANTITY),
    ("fr", "les trois chevaux du haras", Kind.QUANTITY),
    ("fr", "la berline de 1930 de W. Roux", Kind.QUANTITY),
    ("fr", "une seconde vague de froid", Kind.DURATION),
    ("fr", "aux sièges 45J et 45H", Kind.DURATION),
    ("fr", "les 12 Coups de midi", Kind.TIME),
    ("fr", "La Dépêche du midi", Kind.TIME),
    ("fr", "le journal 20 Minutes", Kind.DURATION),
    ("fr", "les 24 Heures du Mans", Kind.DURATION),
    ("fr", "un mauvais quart d'heure", Kind.DURATION),
    ("en", "1 . 8500 marks", Kind.MONEY),
    ("en", "the Euro 2016 squad", Kind.MONEY),
    ("en", "in 1080p video", Kind.MONEY),
    ("en", "10 A320 jets", Kind.QUANTITY),
    ("en", "three bars on the street", Kind.QUANTITY),
    ("en", "two stone lions", Kind.QUANTITY),
    ("en", "a 79th-minute goal", Kind.DURATION),
    ("en", "three second-half goals", Kind.DURATION),
    ("en", "the 60 Minutes programme", Kind.DURATION),
    ("fr", "il travaille à mi-temps en Mars", Kind.DATE),
    ("fr", "après-midi", Kind.TIME),
    ("fr", "ces derniers mois", Kind.DATE),
    ("fr", "que s'est-il passé jeudi", Kind.DURATION),
    ("en", "May we come in?", Kind.DATE),
    ("en", "Jamie Noon believes", Kind.TIME),
    ("en", "three million people a week", Kind.DURATION),
    ("en", "The fair will last four days.", Kind.DATE),
    ("en", "Leases last ten years.", Kind.DATE),
    ("en", "It fell over the last four days.", Kind.DURATION),
    ("en", "The harbour's last three years were poor.", Kind.DURATION),
]


@pytest.mark.parametrize(("language", "text", "kind"), NOT_THAT)
def test_a_look_alike_of_one_kind_is_not_read_as_it(language: str, text: str, kind: Kind) -> None:
    assert [m.text for m in spot_values(text, language, TODAY) if m.kind is kind] == []
