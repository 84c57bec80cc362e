"""Who does what an infinitive or a gerund tells."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read, roles

DOERS = [
    ("Le syndicat invite les dockers à occuper le quai.", "occuper", "noun:docker"),
    ("La pluie a empêché le skipper de franchir la ligne.", "franchir", "noun:skipper"),
    ("Le préfet a interdit aux riverains de quitter le hameau.", "quitter", "noun:inhabitant"),
    ("Les campeurs ont tardé à remplir la plage.", "remplir", "noun:campeur"),
    ("Après avoir vendu son moulin, le boulanger a annoncé son départ.", "vendu", "noun:boulanger"),
    ("Fêtant ses trente ans, la fanfare a défilé.", "Fêtant", "noun:fanfare"),
    ("Le club a refusé de céder le gardien.", "céder", "noun:club"),
    ("Le maire a été contraint de fermer la halle.", "fermer", "noun:mayor"),
    ("Oslo a demandé à la Finlande de rouvrir le tunnel.", "rouvrir", "country:FI"),
]
NOBODY = [
    ("La demande d'ouvrir les archives gêne la mairie.", "ouvrir"),
    ("Le but est de sauver la forêt.", "sauver"),
    ("Traverser la rivière reste le souhait des randonneurs.", "Traverser"),
    ("Le préfet recommande de fermer les volets.", "fermer"),
]


@pytest.mark.parametrize(("text", "event", "doer"), DOERS)
def test_an_infinitive_is_done_by_the_subject_or_by_whom_the_verb_above_has_do_it(
    text: str, event: str, doer: str
) -> None:
    assert [key for key, role in roles(text, "fr", event).items() if role == "agent"] == [doer]


@pytest.mark.parametrize(("text", "event"), NOBODY)
def test_an_infinitive_that_nobody_is_said_to_do_has_no_doer(text: str, event: str) -> None:
    assert "agent" not in roles(text, "fr", event).values()


def test_a_noun_that_presents_the_person_named_behind_it_is_no_second_doer() -> None:
    found = roles("La chanteuse belge Ilse Verhagen a quitté la scène.", "fr", "quitté")
    assert [role for key, role in found.items() if role == "agent"] == ["agent"]


def test_the_noun_of_a_fixed_phrase_takes_part_where_it_has_an_article() -> None:
    assert roles("Le nageur a remporté le titre.", "fr", "remporté") == {
        "noun:nageur": "agent",
        "noun:titre": "patient",
    }
    facts = read("Le nageur a pris place dans le bus.", "fr")[1]
    assert not any(p.key == "noun:place" for fact in facts for p in fact.participants)
