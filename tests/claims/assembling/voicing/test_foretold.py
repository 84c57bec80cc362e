"""What has yet to come about, by the tense of another verb, a condition, a draft; and what is told beside a report."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import told

AHEAD = [
    ("en", "Brewers say a frost would ruin 12 orchards.", "ruin", Stance.HYPOTHETICAL),
    ("en", "The vote feeds speculation that the duke would sell 12 forts.", "sell", Stance.HYPOTHETICAL),
    ("en", "The ferrymen said they would sell 12 rafts if the toll rose.", "sell", Stance.HYPOTHETICAL),
    ("en", "Ms Tolley will shut the loft and sell 12 harps if she loses.", "shut", Stance.HYPOTHETICAL),
    ("en", "If she loses, Ms Tolley will shut the loft and sell 12 harps.", "sell", Stance.HYPOTHETICAL),
    ("en", "The guild will move once 12 barges are repaired.", "repaired", Stance.PLANNED),
    ("en", "The vicar warned it could be years before 12 bells were repaired.", "repaired", Stance.HYPOTHETICAL),
    ("en", "The parish published a bill banning 12 fairs.", "banning", Stance.PLANNED),
    ("en", "Dues can be lowered by selling 12 rafts.", "selling", Stance.HYPOTHETICAL),
    ("en", "The duke is reportedly selling 12 forts.", "selling", Stance.REPORTED),
    ("en", "The vicar accused Ms Tolley of stealing 12 bells.", "stealing", Stance.REPORTED),
    ("en", "The duke would not rule out selling 12 forts.", "selling", Stance.HYPOTHETICAL),
    ("fr", "Le duc n'exclut pas de vendre 12 forts.", "vendre", Stance.HYPOTHETICAL),
    ("fr", "Elle a dit qu'elle vendrait 12 harpes si le loyer montait.", "vendrait", Stance.HYPOTHETICAL),
    ("fr", "Le duc cédera le fort et vendra 12 canons s'il perd.", "cédera", Stance.HYPOTHETICAL),
    ("fr", "Le couvent rouvrira une fois que 12 cloches seront réparées.", "réparées", Stance.PLANNED),
    ("fr", "La foire fermera avant que la ville ne vende 12 étals.", "vende", Stance.PLANNED),
    ("fr", "Un projet de loi interdisant 12 foires a été rédigé.", "interdisant", Stance.PLANNED),
    ("fr", "La ville a décidé que le couvent vende 12 cloches.", "vende", Stance.PLANNED),
]
TOLD = [
    ("en", "Brewers said a frost would ruin 12 orchards.", "ruin", Stance.PLANNED),
    ("en", "The vote follows news that 12 orchards would be sold.", "sold", Stance.PLANNED),
    ("en", "Once again the guild has sold 12 barges.", "sold", Stance.ASSERTED),
    ("en", "The Finn will meet the Dane after the Swede beat 12 rivals.", "beat", Stance.ASSERTED),
    ("en", "The smith may have seen the thief when he sold 12 axes.", "sold", Stance.ASSERTED),
    ("en", "Singers of the choir rehearsing 12 psalms left.", "rehearsing", Stance.ASSERTED),
    ("en", "The pupil said he had lost 12 marbles but the porter found them.", "found", Stance.ASSERTED),
    ("en", "The pupil said he lost 12 marbles but the porter found them.", "found", Stance.REPORTED),
    ("en", "The duke did not hesitate to sell 12 forts.", "sell", Stance.ASSERTED),
    ("en", "The baker paid a bill totalling 12 crowns.", "totalling", Stance.ASSERTED),
    ("en", "The court did not rule in May leaving 12 forts open.", "leaving", Stance.ASSERTED),
    ("fr", "Le duc n'a pas exclu un procès en vendant 12 forts.", "vendant", Stance.ASSERTED),
    ("fr", "Le duc n'a pas hésité à vendre 12 forts.", "vendre", Stance.ASSERTED),
    ("fr", "Le duc n'a pas souhaité vendre 12 forts.", "vendre", Stance.ASSERTED),
    ("fr", "Le duc ne souhaite pas vendre 12 forts.", "vendre", Stance.PLANNED),
    ("fr", "Le duc hésite à vendre 12 forts.", "vendre", Stance.HYPOTHETICAL),
    ("fr", "Le duc est parti dès que la ville a vendu 12 canons.", "vendu", Stance.ASSERTED),
    ("fr", "Un projet théâtral réunissant 12 acteurs a été primé.", "réunissant", Stance.ASSERTED),
    ("fr", "Quand la ville a vendu 12 étals, la foire a fermé.", "vendu", Stance.ASSERTED),
]


@pytest.mark.parametrize(("language", "text", "event", "stance"), [*AHEAD, *TOLD])
def test_what_has_yet_to_come_about_is_not_told_as_done(language: str, text: str, event: str, stance: Stance) -> None:
    assert told(text, language)[event].stance is stance


@pytest.mark.parametrize(
    ("language", "text", "event", "negated"),
    [
        ("fr", "Le duc n'a pas hésité à vendre 12 forts.", "vendre", False),
        ("fr", "Le duc n'a pas souhaité vendre 12 forts.", "vendre", True),
        ("en", "The duke did not hesitate to sell 12 forts.", "sell", False),
    ],
)
def test_what_nobody_hesitates_to_do_is_done(language: str, text: str, event: str, negated: bool) -> None:
    assert told(text, language)[event].negated is negated
