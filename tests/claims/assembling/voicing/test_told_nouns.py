"""What an English noun of saying holds is reported, by its owner where one is named."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import read

HELD = [
    ("Reports that Orr had sold 12 fields upset the town.", "12", Stance.REPORTED, None),
    ("Despite Zelta's claim that the looms feed 12 mills, sales fell.", "12", Stance.REPORTED, "Zelta"),
    ("The guard faced them over her belief that they had stolen 12 coats.", "12", Stance.REPORTED, None),
    ("In 1994 his aunt told the vicar he had sold 12 fields.", "12", Stance.REPORTED, "his aunt"),
    ("They reason that the dam needs 3 gates.", "3", Stance.REPORTED, "They"),
    ("Orr rejected claims that he had sold 12 fields.", "12", Stance.DENIED, None),
    ("The fact that Orr had sold 12 fields upset the town.", "12", Stance.ASSERTED, None),
    ("It could be claimed that Pike lost 3 bouts.", "3", Stance.HYPOTHETICAL, None),
    ("A guild believed to have sold 12 fields met.", "12", Stance.REPORTED, None),
    ("A guild known to have sold 12 fields met.", "12", Stance.ASSERTED, None),
    ("Orr said joining 3 rivals would be costly.", "3", Stance.HYPOTHETICAL, "Orr"),
    ("The guild can find votes for felling 14 elms.", "14", Stance.PLANNED, None),
]


@pytest.mark.parametrize(("text", "value", "stance", "by"), HELD)
def test_what_a_noun_says_is_as_firm_as_that_noun_is(text: str, value: str, stance: Stance, by: str | None) -> None:
    fact = next(f for f in read(text, "en")[1] if f.text == value)
    assert (fact.stance, fact.attribution) == (stance, by)
