"""What a French `celui` or `celle` stands for in its own sentence."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told


def _parties(text: str, event: str) -> dict[str, str]:
    return {p.name: p.role for p in told(text)[event].participants if p.role != "topic"}


@pytest.mark.parametrize(
    ("text", "event", "name", "role"),
    [
        ("La barque a un moteur semblable à celui qui équipe les bacs.", "équipe", "moteur", "agent"),
        ("Le loyer de la grange et celui versé au curé ont baissé.", "versé", "loyer", "patient"),
        ("Le musée a reçu dix toiles, dont celle remise par le duc.", "remise", "toiles", "patient"),
    ],
)
def test_it_is_the_last_thing_that_agrees(text: str, event: str, name: str, role: str) -> None:
    assert _parties(text, event).get(name) == role


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Le village fête celui qui répare les toits.", "répare"),
        ("Il laisse une clé pour celui ou celle qui ouvrira la porte.", "ouvrira"),
        ("Le tableau de Lund a séché alors que celui du Suisse a pâli.", "pâli"),
    ],
)
def test_who_is_just_anybody_is_nobody_told(text: str, event: str) -> None:
    claims = told(text)
    assert event not in claims or "agent" not in [p.role for p in claims[event].participants]
