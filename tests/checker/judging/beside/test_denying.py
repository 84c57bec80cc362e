"""A negation put in or left out, and a conditional made an assertion, are told."""

from __future__ import annotations

import pytest

from tests.checker.judging.beside.reworded import pairs

ENGLISH = (
    "The mayor of Selwick signed the housing contract in May. The auditors did not approve the tram budget last winter."
)
FRENCH = (
    "Le maire de Selvic a signé le contrat de logement en mai. Les auditeurs n'ont pas approuvé le budget du tramway "
    "l'hiver dernier. Le directeur aurait vendu les terrains de la gare à un promoteur."
)
CHANGED = [
    ("en", "The mayor of Selwick did not sign the housing contract in May.", "denied", "sign"),
    ("en", "The mayor of Selwick never signed the housing contract.", "denied", "signed"),
    ("en", "The auditors approved the tram budget last winter.", "affirmed", "approved"),
    ("fr", "Le maire de Selvic n'a pas signé le contrat de logement en mai.", "denied", "signé"),
    ("fr", "Les auditeurs ont approuvé le budget du tramway l'hiver dernier.", "affirmed", "approuvé"),
    ("fr", "Le directeur a vendu les terrains de la gare à un promoteur.", "firmer", "vendu"),
]
SILENT = [
    ("en", "The mayor of Selwick has signed a housing contract."),
    ("en", "The auditors didn't approve the budget of the tram."),
    ("en", "The auditors did not read the mayor's letter."),
    ("fr", "Le maire de Selvic a bien signé un contrat de logement."),
    ("fr", "Les auditeurs ont pas approuvé le budget du tramway."),
    ("fr", "Le directeur aurait vendu à un promoteur les terrains de la gare."),
    ("fr", "Le maire de Selvic n'a signé que le contrat de logement en mai."),
]


@pytest.mark.parametrize(("language", "draft", "key", "word"), CHANGED)
def test_another_polarity_or_firmness_is_told(language: str, draft: str, key: str, word: str) -> None:
    found = pairs(language, draft, ENGLISH if language == "en" else FRENCH)
    assert [(one[0], one[1]) for one in found] == [(key, word)]


@pytest.mark.parametrize(("language", "draft"), SILENT)
def test_the_same_polarity_is_not_told(language: str, draft: str) -> None:
    assert pairs(language, draft, ENGLISH if language == "en" else FRENCH) == []
