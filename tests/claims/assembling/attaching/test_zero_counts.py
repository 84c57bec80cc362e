"""Counts of nobody: what is counted, and what `no` and `aucun` do not count."""

from __future__ import annotations

from datetime import date

import pytest

from claims import Source, extract_facts
from claims.model import Fact, NumberValue, Slot

COUNTED = [
    ("fr", "L'incendie n'a fait aucune victime.", "aucune", "casualty"),
    ("fr", "Aucun blessé n'est à déplorer après l'effondrement du toit.", "Aucun", "injured"),
    ("fr", "L'accident n'a pas fait de blessé.", "pas", "injured"),
    ("fr", "Il n'y a pas de mort parmi les touristes.", "pas", "dead"),
    ("fr", "La police n'a procédé à aucune interpellation.", "aucune", "arrested"),
    ("fr", "Le feu a été éteint sans faire de victime.", "sans", "casualty"),
    ("fr", "Pour l'heure, aucune victime n'a été signalée.", "aucune", "casualty"),
    ("fr", "Aucun gendarme n'a été blessé samedi.", "Aucun", "gendarme"),
    ("en", "No deaths were reported after the quake.", "No", "dead"),
    ("en", "There were no injuries in the crash.", "no", "injured"),
    ("en", "The blast did not cause any injuries.", "any", "injured"),
    ("en", "Police made no arrests on Saturday.", "no", "arrested"),
    ("en", "The fire was put out without casualties.", "without", "casualty"),
    ("en", "The match drew no spectators.", "no", "spectator"),
]
LEFT_ALONE = [
    ("fr", "Aucun des douze passagers n'a été blessé."),
    ("fr", "Aucune autre victime n'est à déplorer."),
    ("fr", "Aucun accord n'a été signé."),
    ("fr", "Il n'y a aucun doute."),
    ("fr", "Le séisme n'a causé aucun dégât."),
    ("fr", "La ville n'a pas de piscine."),
    ("fr", "La tempête n'a fait que trois blessés."),
    ("en", "No other victims were reported."),
    ("en", "No more than 40 people attended."),
    ("en", "No fewer than 12 people died."),
    ("en", "There is no doubt that the plant will close."),
    ("en", "No deal was signed."),
    ("en", "Did the blast cause any injuries?"),
    ("en", "No individual is above the law."),
]


def _counts(text: str, language: str) -> list[Fact]:
    facts = extract_facts(Source.from_text(text, language=language, published=date(2021, 6, 4)))
    counts = [fact for fact in facts if fact.slot is Slot.COUNT]
    return [fact for fact in counts if isinstance(fact.value, NumberValue) and fact.value.amount == 0]


@pytest.mark.parametrize(("language", "text", "words", "key"), COUNTED)
def test_a_denial_of_casualties_or_people_is_a_count_of_zero(language: str, text: str, words: str, key: str) -> None:
    (fact,) = _counts(text, language)
    assert (fact.text, fact.of.key if fact.of else None, fact.negated) == (words, key, False)


@pytest.mark.parametrize(("language", "text"), LEFT_ALONE)
def test_what_denies_no_casualty_counts_nothing(language: str, text: str) -> None:
    assert not _counts(text, language)


def test_neither_dead_nor_injured_are_two_counts() -> None:
    counts = _counts("On ne déplore ni mort ni blessé.", "fr")
    assert [fact.of.key for fact in counts if fact.of] == ["dead", "injured"]


def test_a_running_count_of_zero_is_a_tally() -> None:
    (fact,) = _counts("So far no victims have been found, police said.", "en")
    assert (fact.is_tally, fact.attribution) == (True, "police")
