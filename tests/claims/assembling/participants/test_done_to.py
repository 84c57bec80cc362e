"""Who has something done to them behind `se voir` and `se faire`."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

DONE = [
    ("Le coureur s'est vu infliger une amende par le juge.", "infliger", "noun:runner", "recipient"),
    ("Le potier s'est vu prescrire 12 jours de repos.", "prescrire", "noun:potier", "recipient"),
    ("Le potier a fui. Il s'est ensuite vu retirer son permis.", "retirer", "noun:potier", "recipient"),
    ("Le potier s'est fait voler son chat.", "voler", "noun:potier", "recipient"),
    ("Le potier s'est fait mordre mardi.", "mordre", "noun:potier", "patient"),
    ("Le potier se voit gagner la course.", "gagner", "noun:potier", None),
    ("Le potier a vu partir son chat.", "partir", "noun:potier", None),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), DONE)
def test_what_somebody_sees_done_to_them_is_received(text: str, event: str, key: str, role: str | None) -> None:
    assert roles(text, "fr", event).get(key) == role


def test_two_who_see_things_done_keep_apart() -> None:
    text = "Le potier s'est vu prescrire 12 jours de repos, le maçon s'est vu refuser un prêt."
    assert roles(text, "fr", "refuser") == {"noun:maçon": "recipient", "noun:loan": "patient"}
