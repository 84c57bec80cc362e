"""What hangs on a condition, a plan or an order is not told as what will be or is."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import told

OPEN = [
    ("fr", "Si la crue monte, le village vendra 12 moulins.", "vendra", Stance.HYPOTHETICAL),
    ("fr", "Le village vendra 12 moulins si la crue monte.", "vendra", Stance.HYPOTHETICAL),
    ("en", "The abbey will sell 12 barns if the river rises.", "sell", Stance.HYPOTHETICAL),
    ("en", "The abbey will sell 12 barns unless the river falls.", "sell", Stance.HYPOTHETICAL),
    ("fr", "Si la crue avait emporté 12 moulins, le pont serait tombé.", "emporté", Stance.HYPOTHETICAL),
    ("fr", "Si la crue emporte 12 moulins, le pont tombera.", "emporte", Stance.HYPOTHETICAL),
    ("en", "It is important that parishes sell 12 barns.", "sell", Stance.HYPOTHETICAL),
    ("en", "The vicar faces charges of selling 12 barns.", "selling", Stance.HYPOTHETICAL),
    ("en", "Under the plan, parishes get 12 barns.", "get", Stance.PLANNED),
    ("fr", "Selon le projet, les paroisses reçoivent 12 granges.", "reçoivent", Stance.PLANNED),
    ("fr", "Le juge a ordonné que la paroisse rouvre 12 granges.", "rouvre", Stance.PLANNED),
]
TOLD = [
    ("fr", "Si la crue a emporté 12 moulins, le pont est resté debout.", "emporté", Stance.ASSERTED),
    ("fr", "Si la crue avait emporté 12 moulins, le pont était debout.", "emporté", Stance.ASSERTED),
    ("fr", "Même si la crue monte, le village vendra 12 moulins.", "vendra", Stance.PLANNED),
    ("en", "The abbey will sell 12 barns even if the river rises.", "sell", Stance.PLANNED),
    ("en", "The abbey sold 12 barns if the river rose.", "sold", Stance.ASSERTED),
    ("en", "Under the bridge, parishes get 12 barns.", "get", Stance.ASSERTED),
    ("en", "Under the plan, parishes got 12 barns.", "got", Stance.ASSERTED),
    ("fr", "Le juge a noté que la paroisse rouvre 12 granges.", "rouvre", Stance.REPORTED),
    ("fr", "Le juge a exigé 12 granges quand la paroisse les rouvre.", "rouvre", Stance.ASSERTED),
]


@pytest.mark.parametrize(("language", "text", "event", "stance"), [*OPEN, *TOLD])
def test_what_hangs_on_a_condition_a_plan_or_an_order(language: str, text: str, event: str, stance: Stance) -> None:
    assert told(text, language)[event].stance is stance
