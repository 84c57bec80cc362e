"""What a figure counts takes part in the event of the verb whose subject the figure is."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

TOLD = [
    ("fr", "Plus de 900 brebis sont tombées malades et 140 en sont mortes.", "mortes", "noun:sheep", "agent"),
    ("fr", "Des milliers de cas de rage ont jusqu'ici été recensés.", "recensés", "noun:case", "patient"),
    ("fr", "Sur les 60 maires invités, douze ont signé la charte.", "signé", "noun:mayor", "agent"),
    ("fr", "Deux conducteurs sur trois dépassent la limite.", "dépassent", "noun:driver", "agent"),
    ("en", "About 300 farmers marched and 40 were charged.", "charged", "noun:farmer", "patient"),
    ("en", "Of the 18 bridges on the list, more than half need repair.", "need", "noun:bridge", "agent"),
    ("en", "Some 90 sailors were killed and 200 injured in the blast.", "injured", "noun:crew-member", "patient"),
]

UNTOLD = [
    ("en", "March and April are two of the wettest months.", "are", "noun:month"),
    ("en", "The party has 60 seats, two fewer than it won then.", "won", "noun:seat"),
    ("fr", "Un tiers des cyclistes se sont fait voler leur vélo.", "voler", "noun:cyclist"),
]


@pytest.mark.parametrize(("language", "text", "event", "key", "role"), TOLD)
def test_what_a_figure_counts_acts_where_the_figure_is_the_subject(
    language: str, text: str, event: str, key: str, role: str
) -> None:
    """`140 en sont mortes` tells of the ewes; the noun may stand before, behind or inside the figure."""
    assert key in roles(text, language, event), roles(text, language, event)
    assert roles(text, language, event)[key] == role


@pytest.mark.parametrize(("language", "text", "event", "key"), UNTOLD)
def test_what_a_figure_counts_does_not_act_where_the_figure_is_no_subject(
    language: str, text: str, event: str, key: str
) -> None:
    """Behind a copula, as a mere distance from another figure, and where somebody has it done to them."""
    assert roles(text, language, event).get(key) != "agent"
