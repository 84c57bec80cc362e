"""Names behind a French passive that no preposition governs: who did it, or nobody."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

DID_IT = [
    ("Le bal ouvert par le sénateur UDI Luc Morel a plu.", "ouvert"),
    ("Le bal ouvert par la députée Les Républicains (LR) Anne Morel a plu.", "ouvert"),
    ("Une fresque signée Luc Morel a brûlé.", "signée"),
]


@pytest.mark.parametrize(("text", "event"), DID_IT)
def test_a_name_past_the_party_of_who_did_it_names_who_did_it(text: str, event: str) -> None:
    """Behind `par` the name goes with the noun of somebody, behind `signé` it is who signed."""
    assert roles(text, "fr", event).get("person:morel") == "agent"


NOTHING_DONE = [
    ("Les badauds réunis place Morel ont crié.", "réunis"),
    ("Un entrepôt classé Morel a brûlé.", "classé"),
    ("Interrogée sur RTL/RMC jeudi, Anne Morel a ri.", "Interrogée"),
]


@pytest.mark.parametrize(("text", "event"), NOTHING_DONE)
def test_a_name_right_behind_a_passive_undergoes_nothing(text: str, event: str) -> None:
    """A passive has its subject: a street, a mark or a station behind it is not what the deed was done to."""
    behind = [key for key, role in roles(text, "fr", event).items() if role == "patient" and key != "person:morel"]
    assert not [key for key in behind if not key.startswith("noun:")]
