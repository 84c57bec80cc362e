"""Who may say something: persons, bodies and what carries words, not things."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read

MUTE = [
    ("en", "A bid at that price values the mill at 3 million pounds.", "3 million pounds"),
    ("en", "A weekend said 12 barns were sold.", "12"),
    ("en", "The trend says 12 barns were sold.", "12"),
    ("fr", "Une autre augmentation a annoncé que 12 moulins ont fermé.", "12"),
    ("fr", "Le prix des moulins annonce 12 ventes.", "12"),
    ("fr", "La nouvelle serre assure 12 emplois.", "12"),
]
SPEAKING = [
    ("en", "The report said 12 barns were sold.", "12", "The report"),
    ("en", "The millers of the valley said 12 barns were sold.", "12", "The millers of the valley"),
    ("en", "The trend's oldest critic said 12 barns were sold.", "12", "The trend's oldest critic"),
    ("en", "The rise suggests that 12 barns were sold.", "12", "The rise"),
    ("fr", "La brasserie annonce que 12 moulins ont été vendus.", "12", "La brasserie"),
    (
        "fr",
        "Douze moulins ont brûlé tout en fumant, a rapporté le journal Nord-Hebdo.",
        "Douze",
        "le journal Nord-Hebdo",
    ),
]


def _told_by(text: str, language: str, value: str) -> str | None:
    return next(f.attribution for f in read(text, language)[1] if f.text == value)


@pytest.mark.parametrize(("language", "text", "value"), MUTE)
def test_a_thing_says_nothing(language: str, text: str, value: str) -> None:
    assert _told_by(text, language, value) is None


@pytest.mark.parametrize(("language", "text", "value", "by"), SPEAKING)
def test_who_speaks_is_named(language: str, text: str, value: str, by: str) -> None:
    assert _told_by(text, language, value) == by


@pytest.mark.parametrize(
    ("language", "text", "value", "by"),
    [
        ("fr", "La paroisse rouvrira 12 moulins, espère le meunier.", "12", "le meunier"),
        ("en", "The miller hopes the parish will reopen 12 mills.", "12", "The miller"),
        ("en", "The file holds 12 notes that hide the theft, according to the miller.", "12", "the miller"),
        ("en", "The file holds 12 notes that were false according to the miller, and a map.", "12", None),
        ("en", "Often, said the miller, 12 barns were left open.", "12", "the miller"),
        (
            "fr",
            "Les 12 moulins ferment, comme les fours, les granges et les lavoirs, a dit le meunier.",
            "12",
            "le meunier",
        ),
        ("fr", "« Il est tard », a-t-elle dit mentionnant que 12 moulins ont brûlé.", "12", "elle"),
        ("fr", "La guilde, citée par le journal, annonce 12 départs.", "12", "La guilde"),
        ("fr", "Le meunier a loué la paroisse avant de vendre 12 moulins.", "12", None),
        ("en", "The miller welcomed the decision to sell 12 mills.", "12", None),
        ("en", "The miller announced a plan to sell 12 mills.", "12", "The miller"),
    ],
)
def test_who_speaks_reaches_as_far_as_what_is_said(language: str, text: str, value: str, by: str | None) -> None:
    assert _told_by(text, language, value) == by
