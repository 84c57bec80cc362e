"""What a clause tells that nobody vouches for: doubted, not guaranteed, feared, or what something is done for."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import told

OPEN = [
    ("Il n'est pas certain que la barge parte.", "fr", "parte", Stance.HYPOTHETICAL),
    ("Rien ne garantit que la scierie fermera.", "fr", "fermera", Stance.HYPOTHETICAL),
    ("Les voisins s'opposent à ce que la ville vende le moulin.", "fr", "vende", Stance.HYPOTHETICAL),
    ("La ville veille à ce que la scierie reçoive du bois.", "fr", "reçoive", Stance.PLANNED),
    ("La meunière redoute que la ville ferme le moulin.", "fr", "ferme", Stance.HYPOTHETICAL),
    ("La meunière a tenté de prouver que la ville avait vendu le moulin.", "fr", "vendu", Stance.HYPOTHETICAL),
    ("Pas question de vendre le moulin.", "fr", "vendre", Stance.HYPOTHETICAL),
    ("Peu de risque que la ville vende le moulin.", "fr", "vende", Stance.HYPOTHETICAL),
    ("La meunière ne sait pas comment vendre le moulin.", "fr", "vendre", Stance.HYPOTHETICAL),
    ("La ville s'est dite favorable à la vente de 40 barques.", "fr", "vente", Stance.HYPOTHETICAL),
    ("The miller wrote a book on how to sell flour.", "en", "sell", Stance.HYPOTHETICAL),
    ("La ville a payé afin que la scierie reçoive du bois.", "fr", "reçoive", Stance.PLANNED),
    ("La ville s'est dite prête à vendre le moulin.", "fr", "vendre", Stance.HYPOTHETICAL),
    ("Competition to sell flour is growing.", "en", "sell", Stance.PLANNED),
    ("There is no guarantee that the mill will close.", "en", "close", Stance.HYPOTHETICAL),
    ("It is not certain that the mill closed.", "en", "closed", Stance.HYPOTHETICAL),
    ("The miller doubts that the town sold the mill.", "en", "sold", Stance.HYPOTHETICAL),
    ("The town built a ramp so that barges can load.", "en", "load", Stance.PLANNED),
    ("The town built a ramp in order that millers sell flour.", "en", "sell", Stance.PLANNED),
    ("Millers are lobbying the town to sell the ramp.", "en", "sell", Stance.PLANNED),
    ("The miller was cleared of selling the ramp.", "en", "selling", Stance.HYPOTHETICAL),
    ("The miller was arrested for stealing a ramp.", "en", "stealing", Stance.HYPOTHETICAL),
    ("It was later reported that the barge had left.", "en", "left", Stance.REPORTED),
    ("It is believed that the barge left.", "en", "left", Stance.REPORTED),
]


@pytest.mark.parametrize(("text", "language", "event", "stance"), OPEN)
def test_what_nobody_vouches_for_is_not_asserted(text: str, language: str, event: str, stance: Stance) -> None:
    assert told(text, language)[event].stance is stance


SURE = [
    ("Il est certain que la barge est partie.", "fr", "partie"),
    ("Nul doute que la ville a vendu le moulin.", "fr", "vendu"),
    ("La meunière regrette que la ville ait vendu le moulin.", "fr", "vendu"),
    ("La ville a fini par vendre le moulin.", "fr", "vendre"),
    ("There is no doubt that the town sold the mill.", "en", "sold"),
    ("The town paid, so that the mill reopened.", "en", "reopened"),
    ("The miller was fined for stealing a ramp.", "en", "stealing"),
    ("The mayor was reported to the guild and the town sold the mill.", "en", "sold"),
]


@pytest.mark.parametrize(("text", "language", "event"), SURE)
def test_what_is_beyond_doubt_or_came_about_stays_told(text: str, language: str, event: str) -> None:
    assert told(text, language)[event].stance in (Stance.ASSERTED, Stance.REPORTED)


def test_somebody_who_refuses_says_nothing() -> None:
    claim = told("The mill is refusing to sell flour.", "en")["sell"]
    assert (claim.stance, claim.negated, claim.attribution) == (Stance.ASSERTED, True, None)


@pytest.mark.parametrize("words", ["in preference to", "as opposed to", "rather than"])
def test_what_something_else_is_done_for_was_not_done(words: str) -> None:
    claim = told(f"The miller bought a ramp {words} selling the barge.", "en")["selling"]
    assert claim.negated
