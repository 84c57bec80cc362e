"""What an English infinitive or gerund tells as meant, alleged or to come rather than as done."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import told

MEANT = [
    ("The guild was founded to protect 300 weavers.", "protect", Stance.PLANNED),
    ("The council introduced a fee to deter 500 lorries.", "deter", Stance.PLANNED),
    ("The mill has committed to hire 40 carders.", "hire", Stance.PLANNED),
    ("The bank looks likely to sell 12 fields.", "sell", Stance.HYPOTHETICAL),
    ("The abbey secured a loan to repair 12 roofs.", "repair", Stance.PLANNED),
    ("The mayor outlined his ideas for closing 12 lanes.", "closing", Stance.PLANNED),
    ("The baker was accused of selling 30 stolen loaves.", "selling", Stance.HYPOTHETICAL),
    ("The abbey has a plan to drain 2 ponds and pave 3 lanes.", "pave", Stance.PLANNED),
    ("The filly is favourite to win 3 races.", "win", Stance.PLANNED),
    ("The bank should have sold 12 mills.", "sold", Stance.HYPOTHETICAL),
    ("The clown will play provided he recovers 12 masks.", "recovers", Stance.HYPOTHETICAL),
    ("The scheme would allow tenants to buy 30 barns.", "buy", Stance.HYPOTHETICAL),
    ("The scheme allowed tenants to buy 30 barns.", "buy", Stance.ASSERTED),
    ("The abbey has spoken about selling 12 fields.", "selling", Stance.PLANNED),
    ("The guard acted to prevent the crowd from entering 3 halls.", "entering", Stance.HYPOTHETICAL),
    ("The crew fought back to win 3 races.", "win", Stance.ASSERTED),
    ("The bank grew to become owner of 12 mills.", "become", Stance.ASSERTED),
    ("The bank was fined for selling 12 mills.", "selling", Stance.ASSERTED),
    ("The drop forced the abbey to sell 12 fields.", "sell", Stance.ASSERTED),
]


@pytest.mark.parametrize(("text", "event", "stance"), MEANT)
def test_what_was_only_meant_is_not_told_as_done(text: str, event: str, stance: Stance) -> None:
    claim = told(text, "en")[event]
    assert claim.stance is stance


def test_what_somebody_was_unable_to_do_was_not_done() -> None:
    claim = told("The crew was unable to save 12 goats.", "en")["save"]
    assert (claim.stance, claim.negated) == (Stance.ASSERTED, True)
