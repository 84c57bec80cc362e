"""The event and the noun of values in French sentences of the press, and what no value may be given to."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import owners

# sentence, the value's words, its event (None where nothing tells one)
EVENTS = [
    # what goes on behind a quotation is part of what is said, whoever then says it
    ("« On a agrandi la halle » qui abrite 140 étals, ajoute M. Lund.", "140", "abrite"),
    ("Le trafic semble « se tasser » après que le port a perdu 80 navires, précise la mairie.", "80", "perdu"),
    ("Le port perdra des navires au cours des deux prochaines décennies.", "décennies", "perdra"),
    ("Il a quitté le club au cours des années 1990.", "1990", "quitté"),
    ("La mairie a fermé la halle à la suite de la crue, en mai.", "mai", "fermé"),
    ("Le cours du blé de mai 2019 était bas.", "mai 2019", "cours"),
    ("« C'est un bel été », lundi, a déclaré le maire.", "lundi", "déclaré"),
    ("« C'est un bel été », Ana Lund, l'a dit mardi.", "mardi", "dit"),
]


@pytest.mark.parametrize(("text", "words", "event"), EVENTS)
def test_a_value_belongs_to_the_event_that_a_reader_gives_it(text: str, words: str, event: str | None) -> None:
    owned = next(o for said, o in owners(text).items() if words in said)
    assert (owned.event.text if owned.event else None) == event
