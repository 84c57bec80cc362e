"""Dates and lengths of what somebody is, told beside a name without a verb, and those that are the verb's."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import owners, roles

HELD = [
    ("fr", "Berthe Olin, notaire à Gance depuis 2011, a vendu la halle.", "2011", "notaire"),
    ("fr", "L'ex-sénatrice Berthe Olin (2008-2016) a vendu la halle.", "2008-2016", "sénateur"),
    ("fr", "Capitaine du ferry depuis neuf ans, Berthe Olin a vendu la halle.", "neuf ans", "capitaine"),
    ("fr", "La junte, au pouvoir depuis 2019, a vendu la halle.", "2019", "pouvoir"),
    ("fr", "Berthe Olin, à la tête du port de 2003 à 2009, a vendu la halle.", "2003 à 2009", "tête"),
    ("fr", "La chanteuse, absente des scènes depuis deux ans, a vendu la halle.", "deux ans", "absent"),
    ("en", "Berthe Olin, captain of the ferry since 2011, sold the hall.", "2011", "captain"),
    ("en", "The junta, in power since 2019, sold the hall.", "2019", "power"),
    ("en", "Berthe Olin, the mayor from 1998 to 2004, sold the hall.", "1998 to 2004", "mayor"),
]
NOT_HELD = [
    ("fr", "Berthe Olin dirige le ferry depuis 2011.", "2011", "lead"),
    ("fr", "Dans la vallée, la crue menace depuis mardi.", "mardi", "threaten"),
    ("fr", "Berthe Olin, la fondatrice de la fête du 3 mai, a vendu la halle.", "3 mai", "celebrate"),
    ("en", "Berthe Olin has run the ferry since 2011.", "2011", "run"),
    ("en", "In the valley, the flood has threatened mills since May.", "May", "threaten"),
]


@pytest.mark.parametrize(("language", "text", "when", "lemma"), HELD)
def test_what_somebody_is_keeps_its_date(language: str, text: str, when: str, lemma: str) -> None:
    event = owners(text, language)[when].event
    assert event is not None
    assert event.family == f"{language}:{lemma}"


@pytest.mark.parametrize(("language", "text", "when", "lemma"), NOT_HELD)
def test_a_verb_or_another_noun_keeps_its_own(language: str, text: str, when: str, lemma: str) -> None:
    event = next(owned.event for words, owned in owners(text, language).items() if when in words)
    assert event is not None
    assert event.family.removeprefix(f"{language}:") == lemma


def test_whoever_the_noun_describes_is_what_it_says() -> None:
    assert roles("La junte, au pouvoir depuis 2019, a vendu la halle.", "fr", "pouvoir") == {"noun:junte": "agent"}
    assert roles("Capitaine du ferry depuis neuf ans, Berthe Olin a vendu la halle.", "fr", "Capitaine") == {
        "name:berthe olin": "agent"
    }
    assert roles("Berthe Olin, captain of the ferry since 2011, left.", "en", "captain") == {
        "name:berthe olin": "agent"
    }
