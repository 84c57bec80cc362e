"""Ages, births and offices of one text: what cannot hold together is told, what is of another time or person is not."""

from __future__ import annotations

from datetime import date

import pytest

from checker.judging.persons import clashes
from claims.model import Source
from claims.pipeline import analyse

CLASHING = [
    ("en", "Born in 1961, Nell Harwood, 40, runs the ferry.", "born"),
    ("en", "Nell Harwood, born on 2 March 1961, died on Sunday at the age of 75.", "born"),
    ("en", "Nell Harwood (1930-2004) was killed at the age of 60.", "born"),
    ("en", "Nell Harwood, 40, runs the ferry. Nell Harwood, 43, owns it.", "ages"),
    ("en", "The governor of Skarra, Nell Harwood, spoke. The governor of Skarra, Ian Tarrant, did not.", "office"),
    ("en", "Health minister Nell Harwood spoke. Health minister Ian Tarrant did not.", "office"),
    ("fr", "Née en 1961, Nelly Harvois, 40 ans, tient le bac.", "born"),
    ("fr", "Nelly Harvois, née le 2 mars 1961, est morte dimanche à 75 ans.", "born"),
    ("fr", "Nelly Harvois, 40 ans, tient le bac. Nelly Harvois (43 ans) le possède.", "ages"),
    ("fr", "Le procureur de Brive, Nelly Harvois, a parlé. Le procureur de Brive, Jean Tarrade, s'est tu.", "office"),
    ("fr", "La ministre de la Santé Nelly Harvois a parlé. Le ministre de la Santé Jean Tarrade s'est tu.", "office"),
]
SILENT = [
    ("en", "Born in 1961, Nell Harwood, 61, runs the ferry."),
    ("en", "Born in 1961, Nell Harwood, 60, runs the ferry."),
    ("en", "Born in 1961, Nell Harwood was 18 when she joined the ferry."),
    ("en", "Nell Harwood, born in 1961, has a son, Ian Tarrant, 20."),
    ("en", "Nell Harwood, 40, runs the ferry. Ian Harwood, 43, owns it."),
    ("en", "The governor of Skarra, Nell Harwood, spoke. The governor of Selwick, Ian Tarrant, did not."),
    ("en", "The governor of Skarra, Nell Harwood, spoke. The outgoing governor of Skarra, Ian Tarrant, did not."),
    ("en", "The governor of Skarra, Nell Harwood, spoke. The governor of Skarra, Harwood, waved."),
    ("en", "The painter Nell Harwood spoke. The painter Ian Tarrant did not."),
    ("fr", "Née en 1961, Nelly Harvois, 61 ans, tient le bac."),
    ("fr", "Née en 1961, Nelly Harvois avait 18 ans quand elle a rejoint le bac."),
    ("fr", "Nelly Harvois, 40 ans, tient le bac. Jean Harvois, 43 ans, le possède."),
    ("fr", "Le procureur de Brive, Nelly Harvois, a parlé. Le procureur de Tulle, Jean Tarrade, s'est tu."),
    ("fr", "Le procureur de Brive, Nelly Harvois, a parlé. L'ancien procureur de Brive, Jean Tarrade, s'est tu."),
]


def _keys(language: str, text: str, published: date | None = date(2022, 6, 1)) -> list[str]:
    source = Source.from_text(text, name="a", language=language, published=published)
    return [one.key for one in clashes(analyse(source, with_facts=True))]


@pytest.mark.parametrize(("language", "text", "key"), CLASHING)
def test_what_cannot_hold_together_is_told_once(language: str, text: str, key: str) -> None:
    assert _keys(language, text) == [key]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_can_hold_together_is_not(language: str, text: str) -> None:
    assert _keys(language, text) == []


def test_an_age_of_now_needs_the_day_of_publication() -> None:
    assert _keys("en", "Born in 1961, Nell Harwood, 40, runs the ferry.", None) == []
