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


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("Le décret attise la peur des maçons et des couvreurs.", "attise", {"peur"}),
        ("L'étude montre un écart entre le devis du maire et ses factures.", "montre", {"écart"}),
        ("Le club invite le frère du capitaine et la sœur du gardien.", "invite", {"frère", "sœur"}),
        ("Les ventes ont bondi, dépassant la barre des 900 lots.", "dépassant", {"barre"}),
        ("Les marins resteront à quai ou rejoindront Lorient.", "rejoindront", set()),
    ],
)
def test_what_completes_an_item_is_no_item(text: str, event: str, expected: set[str]) -> None:
    """What `et des` or `entre` joins to a complement is done nothing to."""
    found = _parties(text, event)
    assert {n for n, role in found.items() if role == "patient" and n != "Lorient"} == expected
    assert found.get("Lorient") != "agent"


def test_an_apposition_without_an_article_is_no_subject() -> None:
    text = "En accord avec Luc Vial, gérant du moulin, et après un vote, le meunier de Gap suspend ses livraisons."
    assert [n for n, role in _parties(text, "suspend").items() if role == "agent"] == ["meunier"]


def test_who_holds_an_office_does_what_the_relative_tells() -> None:
    found = _parties(
        "La secrétaire d'État à la Mer et le ministre de l'Agriculture, qui a visité le moulin, rient.", "visité"
    )
    assert found["ministre"] == "agent"


def test_what_anybody_may_do_is_done_by_nobody_named() -> None:
    text = "À y regarder de près, le barrage ne fuit pas."
    assert "agent" not in _parties(text, "regarder").values()


def test_a_country_set_apart_is_a_place_and_no_receiver() -> None:
    found = _parties("L'orgue jouera sa première fugue lors du Salon de Nagoya, au Japon.", "jouera")
    assert found["Japon"] == "place"


def test_plenty_of_people_are_those_people() -> None:
    found = _parties("Un paquet de gens ont quitté la plage.", "quitté")
    assert found["gens"] == "agent"


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("La région verse une aide de 12 millions d'euros annoncée jeudi.", "annoncée", {"aide": "patient"}),
        ("Le bac cache un moteur de 90 ch qui propulsera le pont mobile.", "propulsera", {"moteur": "agent"}),
        ("Le parc voisin de 30 hectares abrite un cerf de 200 kg qui boite.", "boite", {"cerf": "agent"}),
        ("Il est jugé aujourd'hui par la cour qui défend les forains.", "défend", {"cour": "agent"}),
    ],
)
def test_a_clause_describes_what_is_measured_and_no_date(text: str, event: str, expected: dict[str, str]) -> None:
    found = _parties(text, event)
    assert {name: found.get(name) for name in expected} == expected


def test_a_sum_that_a_clause_may_describe_itself_stays_without_a_noun() -> None:
    assert "maire" not in _parties("Le maire a reçu 12.000 euros, versés jeudi par la guilde.", "versés")
