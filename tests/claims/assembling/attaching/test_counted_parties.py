"""What a French figure that stands alone as an object counts takes part in the event of its verb."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told


def _parties(text: str, event: str) -> dict[str, str]:
    return {p.name: p.role for p in told(text)[event].participants if p.role != "topic"}


def test_what_an_object_counts_undergoes_the_deed() -> None:
    found = _parties("Sur 120 dessins, le graveur en a vendu 40.", "vendu")
    assert (found["graveur"], found["dessins"]) == ("agent", "patient")


def test_so_does_what_a_rate_counts() -> None:
    found = _parties("Le potier avait trente bols et il en a vendu six par jour.", "vendu")
    assert (found["potier"], found["bols"]) == ("agent", "patient")


@pytest.mark.parametrize(
    ("text", "event", "name"),
    [
        ("Le thon représente 5 % des ventes.", "représente", "ventes"),
        ("La tempête a coûté 4 millions d'euros aux pêcheurs.", "coûté", "pêcheurs"),
    ],
)
def test_what_a_share_is_only_compared_with_takes_no_part(text: str, event: str, name: str) -> None:
    assert _parties(text, event).get(name) != "patient"
