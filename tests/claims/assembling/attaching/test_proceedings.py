"""An event of justice carries the instance that deals with it and the deed it is told for."""

from __future__ import annotations

from datetime import date

import pytest

from claims.model import Source
from claims.pipeline import extract_facts


def keys(text: str, language: str, family: str) -> set[str]:
    """Return the instances and deeds of the facts of a family in a text."""
    facts = extract_facts(Source.from_text(text, language=language, published=date(2023, 2, 9)))
    told = [fact for fact in facts if fact.event is not None and fact.event.family == family]
    assert told, f"nothing told of {family}"
    return {q.key for fact in told for q in fact.qualifiers if q.kind in ("instance", "charge")}


@pytest.mark.parametrize(
    ("text", "family", "expected"),
    [
        ("Luc Perdrix a été condamné jeudi en appel à huit mois de prison.", "sentence", {"instance:appeal"}),
        ("La cour d'appel de Nîmes a condamné Luc Perdrix à huit mois.", "sentence", {"instance:appeal"}),
        ("Luc Perdrix a été relaxé en première instance le 3 mars.", "acquit", {"instance:first"}),
        (
            "Le notaire a été condamné mardi pour abus de confiance et trafic d'influence.",
            "sentence",
            {"charge:fraud", "charge:corruption"},
        ),
        ("Luc Perdrix est soupçonné d'agressions sexuelles.", "suspect", {"charge:sexual"}),
        ("Luc Perdrix a été condamné mardi pour travail dissimulé.", "sentence", {"charge:fraud"}),
        ("Luc Perdrix a été mis en examen pour tentative de meurtre.", "charge", {"charge:homicide"}),
        ("Luc Perdrix a été arrêté dimanche pour avoir incendié une grange.", "arrest", {"charge:damage"}),
        ("Luc Perdrix a été condamné à trois ans de prison.", "sentence", set()),
        ("Luc Perdrix a fait appel de sa condamnation.", "appeal", set()),
        ("Luc Perdrix, victime d'un vol, a été condamné à payer 200 euros.", "sentence", set()),
        ("Luc Perdrix a été arrêté pour un contrôle lundi, avant un vol pour Brest.", "arrest", set()),
        ("Le vol de bijoux a eu lieu mardi en appel d'air.", "steal", set()),
    ],
)
def test_french(text: str, family: str, expected: set[str]) -> None:
    assert keys(text, "fr", family) == expected


@pytest.mark.parametrize(
    ("text", "family", "expected"),
    [
        ("Neil Cray was jailed on Friday by an appeals court.", "imprison", {"instance:appeal"}),
        ("Neil Cray was acquitted on appeal on Friday.", "acquit", {"instance:appeal"}),
        ("Neil Cray was sentenced to six years for manslaughter.", "sentence", {"charge:homicide"}),
        (
            "Neil Cray was charged with conspiracy and money laundering.",
            "charge",
            {"charge:conspiracy", "charge:fraud"},
        ),
        ("Neil Cray was jailed in May for stabbing a guard.", "imprison", {"charge:violence"}),
        ("Neil Cray was arrested in May for drug trafficking.", "arrest", {"charge:drugs"}),
        ("Neil Cray was convicted in May of handling stolen goods.", "convict", {"charge:theft"}),
        ("Neil Cray was fined in May for drink-driving.", "fine", {"charge:driving"}),
        ("Neil Cray was convicted in May.", "convict", set()),
        ("Neil Cray, who lost a brother in a robbery, was fined in May.", "fine", set()),
    ],
)
def test_english(text: str, family: str, expected: set[str]) -> None:
    assert keys(text, "en", family) == expected
