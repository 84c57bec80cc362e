"""Figures of a list with a holder each, what a cleft brings out, and dates that name or recur."""

from __future__ import annotations

import pytest

from claims.model import Fact, Slot
from tests.claims.assembling.test_parties import read, roles


def fact(text: str, words: str, language: str = "fr") -> Fact:
    """Return the fact whose value is the words given."""
    return next(f for f in read(text, language)[1] if f.text == words and f.slot is not Slot.POLARITY)


def named(one: Fact) -> list[str]:
    """Return the keys of those who take part, topics left out."""
    return [p.key for p in one.participants if p.role != "topic"]


def test_each_figure_of_a_list_belongs_to_the_name_before_it() -> None:
    text = "Suivent la Norvège avec 120 cas, la Suède avec 95 cas et le Danemark avec 40 cas."
    assert [named(fact(text, figure)) for figure in ("120", "95", "40")] == [
        ["country:NO"],
        ["country:SE"],
        ["country:DK"],
    ]


def test_a_single_figure_with_a_name_before_it_keeps_all_who_take_part() -> None:
    found = named(fact("La Suède a battu la Norvège avec 12 points d'avance.", "12"))
    assert {"country:SE", "country:NO"} <= set(found)


@pytest.mark.parametrize(
    ("text", "words", "event", "language"),
    [
        ("C'est lundi que le pont a rouvert.", "lundi", "rouvert", "fr"),
        ("C'est en 2015 que la mairie a vendu le moulin.", "2015", "vendu", "fr"),
        ("It was in May 2021 that the council sold the mill.", "May 2021", "sold", "en"),
    ],
)
def test_a_date_that_a_cleft_brings_out_is_that_of_what_it_tells(
    text: str, words: str, event: str, language: str
) -> None:
    told = fact(text, words, language).event
    assert told is not None
    assert told.text == event


def test_a_cleft_states_what_it_brings_out_and_not_that_it_is() -> None:
    facts = read("C'est la Norvège qui a vendu le ferry.", "fr")[1]
    assert [f.event.text for f in facts if f.slot is Slot.POLARITY and f.event] == ["vendu"]


@pytest.mark.parametrize(
    ("text", "words", "event"),
    [
        ("Le maire a relu la lettre du 3 mai 2019.", "3 mai 2019", "lettre"),
        ("Le musée expose une Alfa Romeo de 1968.", "1968", "Alfa Romeo"),
        ("Le maire est parti en vue du 3 mai 2019.", "3 mai 2019", "parti"),
    ],
)
def test_a_day_or_year_that_tells_a_thing_from_its_like_belongs_to_it(text: str, words: str, event: str) -> None:
    told = fact(text, words).event
    assert told is not None
    assert told.text == event


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        ("La halle ouvre le dimanche matin.", "dimanche matin", "recurring"),
        ("L'émission est diffusée le mardi.", "mardi", "recurring"),
        ("Le mardi, il est reparti.", "mardi", "event"),
        ("La halle ouvre le mardi 4 mai.", "mardi 4 mai", "event"),
        ("Les films diffusés de 1957 à nos jours ont été comptés.", "1957", "start"),
    ],
)
def test_a_weekday_recurs_and_a_span_that_lasts_has_its_start(text: str, words: str, role: str) -> None:
    assert fact(text, words).role == role


def test_a_figure_that_says_how_many_times_counts_nothing() -> None:
    assert not any(f.slot is Slot.COUNT for f in read("Le nombre d'élus a été divisé par deux.", "fr")[1])


def test_what_is_said_not_to_be_done_before_a_participle_is_denied() -> None:
    facts = read("Les loyers non payés par les locataires inquiètent le bailleur.", "fr")[1]
    assert next(f for f in facts if f.event and f.event.text == "payés").negated


@pytest.mark.parametrize(
    ("text", "event", "party"),
    [
        ("Le maire a mis fin au conflit.", "mis", ("noun:conflit", "patient")),
        ("La police a procédé à l'arrestation d'un suspect.", "procédé", ("noun:suspect", "patient")),
        ("Le chef a opéré une réduction des effectifs.", "opéré", ("noun:employee", "patient")),
    ],
)
def test_what_completes_the_noun_that_makes_an_event_with_its_verb_is_what_it_is_done_to(
    text: str, event: str, party: tuple[str, str]
) -> None:
    assert party in roles(text, "fr", event).items()


def test_a_name_behind_an_office_and_what_it_is_of_acts_for_it() -> None:
    found = roles("Le ministre de la Santé Paul Verdier a quitté la scène.", "fr", "quitté")
    assert found == {"person:verder": "agent", "noun:scène": "patient"}


@pytest.mark.parametrize(
    ("text", "words", "of"),
    [
        ("La poétesse Ada Lund est morte dimanche à Paris à 81 ans.", "81 ans", "poétesse"),
        ("La poétesse est morte dimanche à Paris à l'âge de 81 ans.", "81 ans", "poétesse"),
        ("Le navigateur a bouclé son tour du monde à 62 ans.", "62 ans", "navigateur"),
    ],
)
def test_an_age_behind_a_verb_and_a_preposition_is_that_of_the_subject(text: str, words: str, of: str) -> None:
    told = fact(text, words).of
    assert told is not None
    assert told.text == of


def test_a_participle_that_only_says_what_somebody_is_like_takes_no_date() -> None:
    told = fact("Une attaque menée par un homme armé lundi 3 mai a fait deux morts.", "lundi 3 mai").event
    assert told is not None
    assert told.text == "menée"
