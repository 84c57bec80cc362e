"""A sum in brackets is of what stands before the bracket, and of no verb that is told of something else."""

from __future__ import annotations

import pytest

from claims.model import Slot, Source
from claims.pipeline import extract_facts


def sums(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Return the sums of a text with the noun they are of and the word of their event."""
    facts = extract_facts(Source.from_text(text, language=language))
    return [
        (fact.text, fact.of.text if fact.of else None, fact.event.text if fact.event else None)
        for fact in facts
        if fact.slot is Slot.AMOUNT
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Le vase est parti à 90 euros, derrière une Corvo de 1920 (400 euros), et une Lumo de 1950 (300 euros).",
            "fr",
            [("400 euros", "Corvo", None), ("300 euros", "Lumo", None)],
        ),
        (
            "The vase fetched £90, well behind a Corvo (£400), and a Lumo (£300).",
            "en",
            [("£400", "Corvo", None), ("£300", "Lumo", None)],
        ),
        ("La ville a racheté la Corvo (400 euros).", "fr", [("400 euros", "Corvo", "racheté")]),
        ("La ville a racheté, après un an, la Corvo (400 euros).", "fr", [("400 euros", "Corvo", "racheté")]),
        ("La Corvo de 1920 (400 euros) a trouvé preneur, et la Lumo aussi.", "fr", [("400 euros", "Corvo", "trouvé")]),
    ],
)
def test_of_what_a_sum_in_brackets_is(text: str, language: str, expected: list[tuple[str, str, str]]) -> None:
    assert [one for one in sums(text, language) if one[0] in {told[0] for told in expected}] == expected


def test_what_describes_the_thing_before_a_bracket_is_stepped_over() -> None:
    text = "Une barque de 1928 peinte par Lund (900 euros) ouvre la vente."
    assert [one[:2] for one in sums(text, "fr")] == [("900 euros", "barque")]
