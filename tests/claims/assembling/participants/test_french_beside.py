"""Names and nouns beside what a French verb acts on: which of them take part, and which only tell more of another."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told


def _parties(text: str, event: str) -> dict[str, str]:
    return {p.name: p.role for p in told(text)[event].participants if p.role != "topic"}


@pytest.mark.parametrize(
    ("text", "event", "name"),
    [
        ("Le train dessert des ports comme Sète.", "dessert", "Sète"),
        ("La troupe réunit des danseurs dont Ada Lund.", "réunit", "Ada Lund"),
        ("La revue vante l'atelier du luthier, Paul Verdier.", "vante", "Paul Verdier"),
        ("Le poulain a été baptisé Oscar.", "baptisé", "Oscar"),
        ("La bergère a payé sa cotisation LR.", "payé", "Les Républicains"),
        ("Le juge relit l'affaire Verdier.", "relit", "Verdier"),
    ],
)
def test_what_tells_more_of_another_is_done_nothing_to(text: str, event: str, name: str) -> None:
    assert _parties(text, event).get(name, "object") == "object"


def test_whose_page_it_is_does_not_act() -> None:
    found = _parties("La page Facebook du moulin a perdu ses lecteurs.", "perdu")
    assert (found["page"], found["Facebook"]) == ("agent", "object")


@pytest.mark.parametrize(
    ("text", "event", "name"),
    [
        ("Le village accueille son nouveau maire, Luc Vial.", "accueille", "Luc Vial"),
        ("La banque a racheté le groupe Peugeot.", "racheté", "Peugeot"),
        ("La meunière a battu Ada Lund.", "battu", "Ada Lund"),
    ],
)
def test_what_a_verb_acts_on_keeps_its_name(text: str, event: str, name: str) -> None:
    assert _parties(text, event)[name] == "patient"


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("Le théâtre a dévoilé la date de la fête.", "dévoilé", {"théâtre": "agent", "date": "patient"}),
        ("Les faits remontent à 2011.", "remontent", {"faits": "agent"}),
        ("La vallée a compté moins de 30 nouveaux cas.", "compté", {"vallée": "agent", "cas": "patient"}),
    ],
)
def test_a_noun_of_circumstance_takes_part_where_a_verb_acts_on_it(
    text: str, event: str, expected: dict[str, str]
) -> None:
    found = _parties(text, event)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "event", "name"),
    [
        ("Le notaire est parti à la fin du repas.", "parti", "fin"),
        ("Cette saison, la colline a perdu ses vignes.", "perdu", "saison"),
        ("En tout cas, la digue a tenu.", "tenu", "cas"),
        ("Repeindre la grange est une folie.", "est", "folie"),
    ],
)
def test_what_says_when_or_what_a_deed_is_does_not_act(text: str, event: str, name: str) -> None:
    claims = told(text)
    roles = {p.name: p.role for p in claims[event].participants} if event in claims else {}
    assert roles.get(name) not in ("agent", "patient")


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        (
            "La fanfare et les danseurs veulent conquérir la place.",
            "conquérir",
            {"fanfare": "agent", "danseurs": "agent"},
        ),
        ("Le juge note la peur et le doute causés par l'orage.", "causés", {"peur": "patient", "doute": "patient"}),
    ],
)
def test_a_list_is_lent_whole(text: str, event: str, expected: dict[str, str]) -> None:
    found = _parties(text, event)
    assert {name: found.get(name) for name in expected} == expected


def test_a_participle_of_one_thing_is_not_of_the_whole_list() -> None:
    found = _parties("Le maire vante le moulin et le lavoir restauré par Luc Vial.", "restauré")
    assert "moulin" not in found


@pytest.mark.parametrize(
    ("text", "event", "name", "role"),
    [
        ("L'ancien militaire a vendu ses chevaux.", "vendu", "militaire", "agent"),
        ("La clinique a renvoyé un second praticien.", "renvoyé", "praticien", "patient"),
        ("La tempête a nourri 40 feux.", "nourri", "feux", "patient"),
    ],
)
def test_an_adjective_stands_for_a_noun_behind_another_or_a_number(text: str, event: str, name: str, role: str) -> None:
    assert _parties(text, event).get(name) == role


def test_what_takes_up_another_is_no_noun_by_itself() -> None:
    assert "suivants" not in _parties("Les deux suivants ont été vendus.", "vendus")


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        (
            "La mairie crée un comité réunissant les élus, les juges, les bergers et les clercs.",
            "réunissant",
            {"élus", "juges", "bergers", "clercs"},
        ),
        ("Le clerc aime lire la presse, la neige et le froid gênent sa vue.", "lire", {"presse"}),
    ],
)
def test_a_list_goes_on_past_the_comma_of_its_gerund(text: str, event: str, expected: set[str]) -> None:
    claims = told(text)
    found = {p.name for p in claims[event].participants if p.role == "patient"}
    assert found >= expected
    assert "agent" not in {p.role for p in claims[event].participants if p.name in expected}


def test_the_chief_of_a_state_acts_not_the_state() -> None:
    assert _parties("Le chef de l'État qui consulte ses amis hésite.", "consulte")["chef"] == "agent"


def test_what_only_says_how_is_done_nothing_to() -> None:
    assert "priori" not in _parties("Le garde a priori tire et fuit.", "tire")
