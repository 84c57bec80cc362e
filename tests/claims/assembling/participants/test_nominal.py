"""Who takes part in an event that a noun tells."""

from __future__ import annotations

import pytest

from claims.assembling.parsing.nominal import NominalTable
from claims.languages.families import families
from claims.languages.packs import SHARED, load_table
from tests.claims.assembling.analysing import roles


@pytest.mark.parametrize(
    ("language", "text", "event", "expected"),
    [
        (
            "fr",
            "La fermeture du tunnel par la ville en 2019 a surpris.",
            "fermeture",
            {"noun:tunnel": "patient", "noun:city": "agent"},
        ),
        ("fr", "Elle a raconté la fermeture en 2019 du tunnel.", "fermeture", {"noun:tunnel": "patient"}),
        ("fr", "On se souvient de la démission du préfet en mars 2018.", "démission", {"noun:préfet": "agent"}),
        ("fr", "Ils ont salué la nomination de Paul Verdier en 2018.", "nomination", {"person:verder": "patient"}),
        ("fr", "Il a commenté la décision du tribunal du 3 mai.", "décision", {"noun:tribunal": "agent"}),
        ("en", "It stood empty after the closure of the tunnel in 2019.", "closure", {"noun:tunnel": "patient"}),
        ("en", "She spoke of the board's decision on 3 May.", "decision", {"noun:board": "agent"}),
        ("en", "The bridge's repair on 3 May was late.", "repair", {"noun:bridge": "patient"}),
        ("en", "They spoke about Paul Verdier's resignation in 2019.", "resignation", {"person:verder": "agent"}),
        ("en", "Nobody came after the sale of the mill in 2019.", "sale", {"noun:mill": "patient"}),
        ("en", "He remembers the jet crash of 2019.", "crash", {"noun:aircraft": "agent"}),
        ("en", "Nobody came after the attack on the depot in 2019.", "attack", {"noun:warehouse": "patient"}),
        (
            "en",
            "At a press conference on Friday, Paul Verdier promised benches.",
            "conference",
            {"person:verder": "agent"},
        ),
        ("en", "They reported a 6% rise in rents.", "rise", {"noun:rent": "agent"}),
    ],
)
def test_what_completes_an_event_noun_takes_the_part_that_its_family_gives(
    language: str, text: str, event: str, expected: dict[str, str]
) -> None:
    found = roles(text, language, event)
    assert {key: role for key, role in found.items() if key in expected} == expected


@pytest.mark.parametrize(
    ("language", "text", "event", "key", "role"),
    [
        ("fr", "Ils ont fait une visite de courtoisie en 2018.", "visite", "noun:courtoisie", "agent"),
        ("fr", "Il a raconté la fermeture par arrêté du tunnel en 2018.", "fermeture", "noun:arrêté", "agent"),
        ("fr", "Le préfet a commenté l'annonce du report en mars 2018.", "annonce", "noun:report", "agent"),
        ("fr", "Des témoins des attentats de janvier 2015 ont parlé.", "attentats", "noun:witness", "agent"),
        ("fr", "Une hausse de 12 points des loyers est attendue en 2031.", "hausse", "noun:point", "agent"),
        ("fr", "Il conteste son exclusion du parti en août 2018.", "exclusion", "noun:parti", "patient"),
        (
            "fr",
            "Avant la sortie de l'album en Suisse le 11 mai, il a parlé.",
            "sortie",
            "noun:confinement",
            "patient",
        ),
        (
            "fr",
            "Paul Verdier a repris l'enseigne de son frère après sa mort en 2001.",
            "mort",
            "person:verder",
            "agent",
        ),
        ("en", "The court handed him a prison sentence in 2019.", "sentence", "noun:prison", "patient"),
        ("en", "They reported sales growth of 10% in Wales.", "growth", "country:GB", "agent"),
        ("en", "Paul Verdier left after the closure of the tunnel in 2019.", "closure", "person:verder", "agent"),
    ],
)
def test_what_only_stands_near_an_event_noun_takes_no_part_in_it(
    language: str, text: str, event: str, key: str, role: str
) -> None:
    try:
        found = roles(text, language, event)
    except StopIteration:
        return
    assert found.get(key) != role


@pytest.mark.parametrize(
    ("text", "language", "event", "role"),
    [
        ("Paul Verdier a annoncé sa démission pour mars 2031.", "fr", "démission", "agent"),
        ("Après son arrestation en 2018, Paul Verdier a été relâché.", "fr", "arrestation", "patient"),
        ("Paul Verdier spoke of his arrest in 2018.", "en", "arrest", "patient"),
        ("Ada Lund et Paul Verdier ont commenté sa démission en mars 2018.", "fr", "démission", None),
        ("Paul Verdier spoke of her arrest in 2018.", "en", "arrest", None),
    ],
)
def test_a_possessive_is_the_subjects_where_it_can_be_nobody_elses(
    text: str, language: str, event: str, role: str | None
) -> None:
    found = roles(text, language, event).get("person:verder")
    assert found == role if role is not None else found in (None, "object")


@pytest.mark.parametrize(
    ("text", "language", "event", "expected"),
    [
        (
            "La réouverture du pont par la ville a eu lieu lundi.",
            "fr",
            "eu",
            {"noun:bridge": "patient", "noun:city": "agent"},
        ),
        ("The closure of the bridge by the town took place on 3 May.", "en", "took", {"noun:bridge": "patient"}),
        ("La démission du préfet a eu lieu lundi.", "fr", "eu", {"noun:préfet": "agent"}),
        ("La réouverture lundi a eu lieu devant le préfet.", "fr", "eu", {}),
    ],
)
def test_what_completes_the_subject_takes_part_where_its_event_is_all_that_is_told(
    text: str, language: str, event: str, expected: dict[str, str]
) -> None:
    found = roles(text, language, event)
    told = {key: role for key, role in found.items() if role in ("agent", "patient")}
    assert told.items() >= expected.items()
    assert bool(told) == bool(expected)


def test_the_table_names_known_families_each_in_one_list() -> None:
    table = load_table(SHARED, "nominal", NominalTable)
    lists = [
        *table["done_to"],
        *table["done_by_possessor"],
        *table["done_by"],
        *table["done_by_somebody"],
        *table["happening"],
    ]
    assert len(lists) == len(set(lists))
    behind = [f for prepositions in table["behind"].values() for listed in prepositions.values() for f in listed]
    assert {*lists, *behind, *table["not_compounded"]} <= set(families())
