"""What `de` and `à` join to a French passive: who does it, with whom, of what."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

JOINED = [
    ("Le maire est accompagné de deux potiers.", "accompagné", "noun:potier", "agent"),
    ("Accompagné de deux potiers, le maire a visité le port.", "Accompagné", "noun:mayor", "patient"),
    ("Le maire est confronté à une grève.", "confronté", "noun:strike", "agent"),
    ("Confrontée à une grève, la ville a fermé le port.", "Confrontée", "noun:strike", "agent"),
    ("La fête a été suivie d'un incendie.", "suivie", "noun:fire", "agent"),
    ("Le potier était connu des douaniers.", "connu", "noun:douanier", "agent"),
    ("La ferme sera raccordée au port.", "raccordée", "noun:port", "partner"),
    ("Le potier a été exclu du club.", "exclu", "noun:club", "object"),
    ("Le maire est accompagné de Paul Vial et de Jean Lund.", "accompagné", "person:lund", "agent"),
]

NOT_JOINED = [
    ("Le potier accompagne de bon matin deux douaniers.", "accompagne", "noun:matin"),
    ("Le juge suit de loin la fête.", "suit", "noun:loin"),
    ("La fête a été suivie par deux douaniers de la ville.", "suivie", "noun:city"),
    ("Le maire a couvert la dette de la ville.", "couvert", "noun:city"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), JOINED)
def test_a_passive_is_completed_by_de_and_a(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "fr", event).get(key) == role


@pytest.mark.parametrize(("text", "event", "key"), NOT_JOINED)
def test_what_completes_a_noun_or_an_active_verb_does_nothing(text: str, event: str, key: str) -> None:
    assert roles(text, "fr", event).get(key) != "agent"
