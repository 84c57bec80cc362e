"""Under which name a country and its people take part."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told

OWN = [
    ("Les Portugais ont fêté la victoire. Le Portugal a rouvert ses plages.", "rouvert", "Portugal"),
    ("Les Portugais ont fêté la victoire. Le Portugal a rouvert ses plages.", "fêté", "Portugal"),
    ("La Maison Blanche a menti. Le cyclone a frappé les Etats-Unis.", "frappé", "Etats-Unis"),
    ("Le Pérou a gagné. Des Péruviens ont chanté puis dansé.", "dansé", "Péruviens"),
]


@pytest.mark.parametrize(("text", "event", "name"), OWN)
def test_a_country_and_some_of_its_people_keep_the_words_that_name_them(text: str, event: str, name: str) -> None:
    assert name in [p.name for p in told(text)[event].participants]


def test_a_country_and_its_people_stay_one_whatever_names_them() -> None:
    facts = told("Les Portugais ont fêté la victoire. Le Portugal a rouvert ses plages.")
    keys = [p.key for event in ("fêté", "rouvert") for p in facts[event].participants if p.role == "agent"]
    assert keys == ["country:PT", "country:PT"]


def test_a_seat_of_government_that_acts_has_the_name_of_its_country_where_that_is_told() -> None:
    facts = told("Le Kremlin a signé le pacte. La Russie a livré le gaz.")
    names = [p.name for event in ("signé", "livré") for p in facts[event].participants if p.role == "agent"]
    assert names == ["Russie", "Russie"]


NOT_SHARED = [
    ("La vitrine en verre et le comptoir ont été cassés.", "cassés", ["vitrine", "comptoir"]),
    ("Le fermier en retard et le notaire ont signé.", "signé", ["fermier", "notaire"]),
]


@pytest.mark.parametrize(("text", "event", "names"), NOT_SHARED)
def test_a_noun_with_its_article_shares_no_en_with_a_bare_one_before_it(
    text: str, event: str, names: list[str]
) -> None:
    assert [p.name for p in told(text)[event].participants] == names


def test_bare_nouns_share_the_en_before_them() -> None:
    parts = [(p.role, p.name) for p in told("Une table en chêne et frêne a brûlé.")["brûlé"].participants]
    assert ("agent", "table") in parts or ("patient", "table") in parts
    assert not {"agent", "patient"} & {role for role, name in parts if name == "frêne"}
