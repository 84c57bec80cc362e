"""Words that seemed something else around a French verb: who does what it tells is somebody of its own."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told


def _parties(text: str, event: str) -> dict[str, str]:
    return {p.name: p.role for p in told(text)[event].participants if p.role != "topic"}


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("Entre 20 et 30 barques ont été brûlées.", "brûlées", {"barques": "patient"}),
        ("La tempête a mis à mal le vieux barrage.", "mis", {"tempête": "agent", "barrage": "patient"}),
        ("La fanfare suit la procession conduite par l'abbé.", "conduite", {"procession": "patient", "abbé": "agent"}),
        ("« Je m'en passerai », a répondu l'ancienne bergère de Sète.", "passerai", {"bergère": "agent"}),
    ],
)
def test_each_takes_its_part(text: str, event: str, expected: dict[str, str]) -> None:
    found = _parties(text, event)
    assert {name: found.get(name) for name in expected} == expected


def test_who_conducts_the_rivals_does_not_elect() -> None:
    found = _parties("Ana Ruiz a été réélue devant l'équipe de gauche conduite par Luc Vial.", "réélue")
    assert found["Ana Ruiz"] == "patient"
    assert "agent" not in found.values()


def test_a_body_named_behind_its_initials_does_not_die() -> None:
    text = "Une vague a noyé 90 brebis et 4 vaches en sont mortes, selon l'ABR, l'Association des bergers de la Rance."
    assert "agent" not in {r for n, r in _parties(text, "mortes").items() if n.startswith("Association")}


def test_whom_a_speaker_speaks_to_is_not_who_speaks() -> None:
    assert "Paul Morel" not in _parties("« Je vends mes chèvres », dit la bergère à Paul Morel.", "vends")
