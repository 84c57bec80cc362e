"""Two dates that one noun has are both its own."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import owners

LISTED = [
    ("fr", "Le patron évoque la défaite de sa liste aux élections de 2012 et 2017.", "2017", "élections"),
    ("fr", "La régie modifie ses bus après les grèves de mars et avril 2019.", "avril 2019", "grèves"),
    ("en", "The mayor spoke of the elections of 2012 and 2017.", "2017", "elections"),
]
OF_THE_VERB = [
    ("fr", "Le pont a été fermé en 2012 et 2017.", "2017", "fermé"),
    ("en", "The mill lost its chimney in 2012 and 2017.", "2017", "lost"),
    ("fr", "La ville a voté en 2012 et la digue a cédé en 2017.", "2017", "cédé"),
]


@pytest.mark.parametrize(("language", "text", "date", "told"), LISTED + OF_THE_VERB)
def test_the_second_date_of_a_list_goes_with_the_first(language: str, text: str, date: str, told: str) -> None:
    event = owners(text, language)[date].event
    assert event is not None
    assert event.text == told
