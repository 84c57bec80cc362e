"""Lists that share the preposition of their first item: nobody in them is done anything to."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told


def _parties(text: str, event: str) -> set[tuple[str, str]]:
    return {(p.name, p.role) for p in told(text)[event].participants}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Le meunier loge avec son frère, ses deux filles et sa belle-mère.", "loge"),
        ("Le meunier a dormi chez son frère, ses deux filles et sa belle-mère.", "dormi"),
    ],
)
def test_a_list_shares_what_accompanies_its_first_item(text: str, event: str) -> None:
    claims = told(text)
    parties = _parties(text, event) if event in claims else set()
    assert not {name for name, role in parties if role == "patient"} & {"filles", "belle-mère", "frère"}


@pytest.mark.parametrize(
    ("text", "event", "name"),
    [
        ("Avec son frère, ses filles et sa belle-mère partent en mer.", "partent", "filles"),
        ("Après neuf ans de bail, Ana Roux et Luc Fabre quittent le moulin.", "quittent", "Ana Roux"),
        ("La crue a détruit un pont, deux granges et une digue.", "détruit", "granges"),
    ],
)
def test_a_list_without_a_preposition_takes_its_part(text: str, event: str, name: str) -> None:
    assert {role for n, role in _parties(text, event) if n == name} <= {"agent", "patient"}
    assert name in {n for n, _ in _parties(text, event)}


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("Le concert a déplu, en raison de la voix de sa chanteuse, Aline.", "déplu", set()),
        ("Le concert a déplu, selon l'écho du port, journal de bord.", "déplu", set()),
        ("Elle a croisé, chez un ami tailleur, Aline Roux.", "croisé", {"Aline Roux"}),
        ("Il a vendu, à la demande des héritiers, le pressoir.", "vendu", {"pressoir"}),
    ],
)
def test_an_apposition_behind_an_insertion_is_no_object(text: str, event: str, expected: set[str]) -> None:
    assert {name for name, role in _parties(text, event) if role == "patient"} == expected
