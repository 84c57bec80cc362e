"""The day of publication is read or inferred with its reason, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest

from claims.dating import settle_date
from claims.dating.clues import tells_its_day
from claims.model import Source
from claims.splitting import split


def _settled(text: str, language: str, published: date | None = None) -> Source:
    source = Source.from_text(text, language=language, published=published)
    return settle_date(source, split(source))


READ = [
    ("fr", "Publié le 3 mai 2021\n\nLe port a rouvert lundi. Il avait fermé en mars 2020.", date(2021, 5, 3)),
    ("fr", "BREST, 3 mai 2021 (AFP) - Le port a rouvert lundi, a dit le préfet.", date(2021, 5, 3)),
    ("fr", "Source : https://exemple.org/20210504/port.html\n\nLe port a rouvert lundi.", date(2021, 5, 4)),
    ("fr", "Le port rouvre\n\nLe port a rouvert lundi, selon le préfet. 04.05.2021, Radio Port", date(2021, 5, 4)),
    ("fr", "Publié le 3 mai 2021, mis à jour le 4 mai 2021\n\nLe port a rouvert lundi.", date(2021, 5, 4)),
    ("en", "PORT HALE, May 6, 2021 (Bay Wire) - The harbour reopened on Tuesday.", date(2021, 5, 6)),
    ("en", "Harbour reopens\n\nBy Ann Lee, 4 May 2021\n\nThe harbour reopened on Monday.", date(2021, 5, 4)),
    ("en", "Last updated: May 4, 2021\n\nThe harbour reopened on Monday.", date(2021, 5, 4)),
]


@pytest.mark.parametrize(("language", "text", "day"), READ)
def test_a_date_line_with_a_year_decides(language: str, text: str, day: date) -> None:
    settled = _settled(text, language)
    assert settled.published == day
    assert settled.published_because is not None
    assert settled.published_because in text


INFERRED = [
    (
        "fr",
        (
            "Mis à jour à 08h10 le 12/03\n\nLes deux maires ont signé lundi la convention du port.\n\n"
            "En octobre 2017, la région avait voté les crédits."
        ),
        date(2019, 3, 12),
        ("12/03", "lundi", "octobre 2017"),
    ),
    (
        "fr",
        (
            "Les deux maires ont signé le 11 mars la convention du port.\n\n"
            "En novembre 2018, la région avait voté les crédits. Le préfet est venu lundi à Brest.\n\n"
            "La rencontre d'hier a duré trois heures."
        ),
        date(2019, 3, 12),
        ("lundi", "hier", "novembre 2018"),
    ),
    (
        "en",
        (
            "The two mayors signed the harbour agreement on March 11.\n\n"
            "In November 2018 the county had voted the money. The prefect came to Hull on Monday.\n\n"
            "The meeting yesterday lasted for three hours."
        ),
        date(2019, 3, 12),
        ("Monday", "yesterday", "November 2018"),
    ),
    (
        "fr",
        "Le conseil a voté ce mardi 12 mars la vente du port.\n\nEn novembre 2018, la région l'avait refusée.",
        date(2019, 3, 12),
        ("mardi 12 mars", "novembre 2018"),
    ),
]


@pytest.mark.parametrize(("language", "text", "day", "words"), INFERRED)
def test_constraints_that_only_one_day_satisfies_decide(
    language: str, text: str, day: date, words: tuple[str, ...]
) -> None:
    settled = _settled(text, language)
    assert settled.published == day
    assert settled.published_because is not None
    assert all(word in settled.published_because for word in words)


OPEN = [
    ("fr", "Le port a rouvert mardi, a annoncé le préfet."),
    ("fr", "Le port a rouvert le 11 mars, a annoncé le préfet lundi."),
    ("fr", "Mis à jour à 18h10 le 12/03\n\nLe port a rouvert, a annoncé le préfet."),
    ("fr", "Le port a rouvert lundi. Il avait fermé en mars 2020 après la tempête."),
    ("fr", "Le port rouvrira lundi 11 mars. La tempête de 1987 avait détruit ses quais."),
    ("en", "Last updated: 03/04/2019\n\nThe harbour reopened, the council said."),
    ("en", "The harbour reopened on Tuesday, the council said."),
]


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_what_stays_ambiguous_stays_open(language: str, text: str) -> None:
    settled = _settled(text, language)
    assert settled.published is None
    assert settled.published_because is None


def test_the_date_that_the_caller_gave_is_kept_without_a_reason() -> None:
    settled = _settled("Publié le 3 mai 2021\n\nLe port a rouvert.", "fr", published=date(2020, 1, 1))
    assert (settled.published, settled.published_because) == (date(2020, 1, 1), None)


def test_dates_that_head_the_parts_of_a_chronicle_are_not_the_pages_own() -> None:
    parts = "".join(
        f"{day} mars 2015\n\nLe port a fermé ses quais, a dit le préfet {day} fois.\n\n" for day in range(3, 12)
    )
    text = (
        f"La chronique du port de Brest tient en quelques lignes.\n\n{'Le port attend ses marins. ' * 3}\n\n" * 4
        + parts
    )
    assert _settled(text, "fr").published is None


def test_a_date_line_in_the_future_is_not_believed() -> None:
    assert _settled("Publié le 3 mai 2921\n\nLe port a rouvert.", "fr").published is None


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Le quai a rouvert ce mardi 14 juin après les travaux.", True),
        ("fr", "Ce mardi 14 juin, le quai a rouvert après les travaux.", True),
        ("fr", "Le quai a rouvert. La fête d'hier a réuni 300 riverains.", True),
        ("en", "The quay reopened this Tuesday June 14 after the works.", True),
        ("en", "YESTERDAY THE QUAY REOPENED AFTER THE WORKS.", True),
        ("fr", "Le quai a rouvert mardi 14 juin 2016, dit ce cahier de 12 pages.", False),
        ("fr", "Ce quai de 200 mètres a rouvert mardi.", False),
        ("en", "This quay reopened in June 2016.", False),
    ],
)
def test_only_a_day_told_as_its_own_or_as_the_one_before_lets_prose_settle_a_day(
    language: str, text: str, *, told: bool
) -> None:
    source = Source.from_text(text, language=language)
    assert tells_its_day(source, split(source)) is told
