"""What a French text adds of its own to what it reports, and whose words a gerund or a paper's tag tells."""

from __future__ import annotations

import pytest

from claims.model import Attribution, Stance
from tests.claims.assembling.analysing import told

ADDED = [
    ("Le prieur a dit que la digue, qui date de 1931, céderait sous 12 vagues.", "date"),
    ("Le prieur a indiqué qu'il avait payé le maçon, lequel a vendu 12 truelles.", "vendu"),
    ("Le prieur a déploré la crue, signe que la digue perd 12 pierres.", "perd"),
]


@pytest.mark.parametrize(("text", "event"), ADDED)
def test_what_a_text_adds_to_what_it_reports_is_its_own(text: str, event: str) -> None:
    claim = told(text)[event]
    assert claim.attribution is None
    assert claim.stance is Stance.ASSERTED


WITHIN = [
    ("Le prieur a dit que la digue, qui datait de 1931, céderait sous 12 vagues.", "datait", "Le prieur"),
    ("Le prieur estime que la digue, qui date de 1931, cède sous 12 vagues.", "date", "Le prieur"),
    ("Le prieur a dit que la digue qui protège 12 granges céderait.", "protège", "Le prieur"),
    ("« Jamais », réplique-t-il jurant avoir vendu 12 truelles.", "vendu", "il"),
    ("La grange a cédé, la mairie reconnaissant avoir vendu 12 truelles.", "vendu", "la mairie"),
    ("Le prieur a tout quitté en mai arguant qu'il avait vendu 12 truelles.", "vendu", "Le prieur"),
    ("En 2016, il avait évoqué « une crue de trop », rappelle Le Télégramme.", "évoqué", "Le Télégramme"),
]


@pytest.mark.parametrize(("text", "event", "speaker"), WITHIN)
def test_what_belongs_to_what_is_said_has_its_speaker(text: str, event: str, speaker: str) -> None:
    attribution = told(text)[event].attribution
    assert _words(attribution) == speaker


def test_a_gerund_behind_a_thing_written_describes_that() -> None:
    claim = told("Le prieur a reçu une lettre affirmant que le maçon avait vendu 12 truelles.")["vendu"]
    assert _words(claim.attribution) != "Le prieur"


def test_a_future_of_the_past_behind_a_gerund_is_planned() -> None:
    claim = told("Le prieur a cédé, précisant que 12 truelles seraient vendues jeudi.")["vendues"]
    assert claim.stance is Stance.PLANNED


def test_a_state_in_the_conditional_behind_a_gerund_stays_hearsay() -> None:
    claim = told("Le prieur a cédé, précisant que la digue aurait 12 failles.")["aurait"]
    assert claim.stance is Stance.HYPOTHETICAL


def _words(attribution: Attribution | None) -> str | None:
    return None if attribution is None else attribution.text
