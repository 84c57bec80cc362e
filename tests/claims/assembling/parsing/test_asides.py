"""What stands between a subject and its verb, and conjunctions that leave their subject out."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import outline, parsed, roles, told

LEFT_OUT = [
    ("When questioned by a clerk, the singer tore up two letters.", "tore", "noun:singer"),
    ("The singer, when questioned by a clerk, tore up two letters.", "tore", "noun:singer"),
    ("While cycling to Ostend, the singer lost a shoe.", "lost", "noun:singer"),
    ("The singer, while cycling to Ostend, lost a shoe.", "lost", "noun:singer"),
    ("Once in Ostend, the singer bought a shoe.", "bought", "noun:singer"),
    ("Although badly bruised by a fall, the singer finished the tour.", "finished", "noun:singer"),
    ("The tour, as endorsed by the guild, lasted a month.", "lasted", "noun:tour"),
    ("The tour, once endorsed by the guild, lasted a month.", "lasted", "noun:tour"),
]
OWN_CLAUSE = [
    ("When bruised dancers return, the guild pays a nurse.", ["main pays", "subordinate return"]),
    ("While in June the pier closed, the ferry sailed.", ["main sailed", "subordinate closed"]),
    ("If the guild agrees, the pier will close.", ["main will close", "condition agrees"]),
]
RESUMED = [
    ("The pier - a landmark that opened in 1890 - reopened with a concert.", "reopened", "noun:pier"),
    ("The pier, which the guild runs, closed for repairs.", "closed", "noun:pier"),
    (
        "The dancers, based in Ostend, trailed for an hour, but a jury of nine in the hall chose them.",
        "trailed",
        "noun:dancer",
    ),
    ("The pier, Ida Lund said, knocked out a window.", "knocked", "noun:pier"),
    ("The ferry left after the pilot, a novice, damaged the pier.", "damaged", "noun:pilot"),
    ("Ida Lund, the pilot, said the pier, a landmark, would close.", "close", "noun:pier"),
    ("The pier, one of nine in the county, houses two cafes.", "houses", "noun:pier"),
    ("The ferries, which belong to Ostend, come as the tourists leave.", "come", "noun:ferry"),
    ("Ida Lund - who won nine medals - is the only dancer left standing.", "is", "person:lund"),
    ("The ferry left, but the crew, speaking in Ostend, took a bow.", "took", "noun:crew"),
    ("The pilot slept, and the crowd, most of it young, vanished.", "vanished", "noun:crowd"),
    ("The queue, a record, shrank in the last days of June, said the guild.", "shrank", "noun:queue"),
    ("The tour, a triumph, slowed in the last days of June, said the guild.", "slowed", "noun:tour"),
    ("The guild said the pier - a landmark - had lost a plank.", "lost", "noun:pier"),
]
DESCRIBING = [
    (
        "The pier, a landmark, built in 1890 by the guild, was sold.",
        ["main was sold passive", "participial built passive"],
    ),
    (
        "The dancers, two sisters, trained by Ida Lund, have retired.",
        ["main have retired", "participial trained passive"],
    ),
]


@pytest.mark.parametrize(("text", "event", "subject"), LEFT_OUT)
def test_a_conjunction_without_its_subject_leaves_the_sentence_its_own(text: str, event: str, subject: str) -> None:
    assert roles(text, "en", event)[subject] == "agent"


@pytest.mark.parametrize(("text", "expected"), OWN_CLAUSE)
def test_a_conjunction_with_a_subject_and_a_verb_opens_a_clause(text: str, expected: list[str]) -> None:
    assert outline(text, "en") == expected


def test_who_undergoes_the_participle_behind_a_conjunction_is_the_subject_of_the_sentence() -> None:
    assert (
        roles("The guild dropped the singer when questioned by a clerk.", "en", "questioned")["noun:guild"] == "patient"
    )


def test_what_a_conjunction_of_condition_leaves_bare_is_no_fact() -> None:
    claims = told("If chosen by the guild, Ida Lund will open the pier.", "en")
    assert claims["chosen"].stance is Stance.HYPOTHETICAL
    assert claims["open"].stance is Stance.HYPOTHETICAL


def test_who_is_named_before_a_comma_receives_nothing_that_comes_behind_it() -> None:
    assert roles("After cooking for Ida Lund, the nurse sold the pier.", "en", "sold").get("person:lund") != "recipient"


@pytest.mark.parametrize(("text", "event", "subject"), RESUMED)
def test_a_verb_behind_an_aside_goes_on_with_the_subject_before_it(text: str, event: str, subject: str) -> None:
    assert roles(text, "en", event)[subject] == "agent"


@pytest.mark.parametrize(("text", "expected"), DESCRIBING)
def test_a_participle_behind_an_aside_describes_where_the_verb_comes_later(text: str, expected: list[str]) -> None:
    assert outline(text, "en") == expected


SCARED = [
    ('The guild hailed the county\'s "soft fee" scheme in June.', "hailed", "noun:scheme", "patient"),
    ('A "noisy scuffle" delayed the ferry.', "delayed", "noun:scuffle", "agent"),
    ('Ida Lund called it a "wild success" that saved the pier.', "saved", "noun:success", "agent"),
    ('Dancers sold the "spare tickets" to nine tourists.', "sold", "noun:ticket", "patient"),
]


@pytest.mark.parametrize(("text", "event", "noun", "role"), SCARED)
def test_marks_around_a_few_words_part_nothing(text: str, event: str, noun: str, role: str) -> None:
    assert roles(text, "en", event)[noun] == role


@pytest.mark.parametrize("text", ['Ida Lund said: "pay up" and left.', 'Ida Lund wrote "Stolen Ferry" in June.'])
def test_marks_around_what_is_said_and_titles_stay(text: str) -> None:
    assert '"' in [token.low for token in parsed(text, "en").tokens]


PREPOSITIONAL = [
    ("The dancers thrived after the chance given by the guild.", ["main thrived", "participial given passive"]),
    ("The guild saw the ferry as a burden after Ostend had sold it.", ["main saw", "subordinate had sold"]),
    ("The dancers thrived after the guild trained them.", ["main thrived", "subordinate trained"]),
]


@pytest.mark.parametrize(("text", "expected"), PREPOSITIONAL)
def test_a_conjunction_before_a_noun_and_its_participle_is_its_preposition(text: str, expected: list[str]) -> None:
    assert outline(text, "en") == expected


def test_who_describes_somebody_rather_than_the_thing_that_is_theirs() -> None:
    text = "The guild praised the courage of the pilot Ida Lund, who retired in June."
    assert "noun:courage" not in roles(text, "en", "retired")
    assert (
        roles("The guild praised the owner of the ferry, who retired in June.", "en", "retired")["noun:owner"]
        == "agent"
    )


def test_a_gerund_behind_an_adjective_is_not_denied_with_it() -> None:
    claims = told("The guild has not been slow in selling the ferry.", "en")
    assert not claims["selling"].negated
