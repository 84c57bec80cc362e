"""Direct objects: what a verb acts on."""

from __future__ import annotations

import pytest

from claims.assembling.objects import objects_of
from tests.claims.assembling.parsing import parsed

FRENCH = [
    ("Le maire a inauguré la piscine.", "inauguré", ["piscine"]),
    ("Le maire a signé hier soir le bail du hangar.", "signé", ["bail"]),
    ("La ville met en place un service de navettes.", "met", ["service"]),
    ("Le club a proposé aux élèves une visite.", "proposé", ["visite"]),
    ("La loge abrite de nombreuses affiches.", "abrite", ["affiches"]),
    ("Le club n'a perdu que deux joueurs.", "perdu", ["joueurs"]),
    ("Il n'a pas d'enfants.", "a", ["enfants"]),
    ("Le jury les a primés.", "primés", ["les"]),
    ("Elle vous rend la caution.", "rend", ["caution"]),
    ("Elle nous aide.", "aide", ["nous"]),
    ("Le pont que la ville a repeint est ouvert.", "repeint", ["pont"]),
    ("Le jury retient ce que les experts avancent.", "avancent", ["ce"]),
    ("La firme a conçu et bâti le pont.", "conçu", ["pont"]),
    ("La société a vendu, en mai, son dépôt.", "vendu", ["dépôt"]),
    ("Le livre défend la « neutralité » des guides.", "défend", ["neutralité"]),
    ("Le guide donne aux visiteurs des conseils.", "donne", ["conseils"]),
    ("Le jury n'a pas trouvé d'accord.", "trouvé", ["accord"]),
    ("La ville accueille désormais, au printemps, un salon.", "accueille", ["salon"]),
    ("Le groupe compte 39 jeunes.", "compte", ["jeunes"]),
    ("Il perd trop de clients.", "perd", ["clients"]),
    ("Le toit résiste comme un roc.", "résiste", []),
    ("La tour est devenue un hôtel.", "devenue", []),
    ("La tour a été vendue.", "vendue", []),
    ("Le magasin ferme le soir.", "ferme", []),
]
ENGLISH = [
    ("The mayor opened the pool.", "opened", ["pool"]),
    ("The firm set up a relief fund.", "set", ["fund"]),
    ("The jury gave the skipper a medal.", "gave", ["skipper", "medal"]),
    ("The skipper was given a medal.", "given", ["medal"]),
    ("They have a cat named Biscuit.", "have", ["cat"]),
    ("The bridge that the firm built was closed.", "built", ["bridge"]),
    ("The bridge the firm built was closed.", "built", ["bridge"]),
    ("The year we met him was dry.", "met", ["him"]),
    ("What do the owners want?", "want", ["what"]),
    ("Please let me know.", "let", ["me"]),
    ("They would make you wait.", "make", ["you"]),
    ("She wants the cheaper ones.", "wants", ["ones"]),
    ("The group has provided qualified tutors.", "provided", ["tutors"]),
    ("The store closed that day.", "closed", []),
    ("The tower became a hotel.", "became", []),
]


def _objects(text: str, verb: str, language: str) -> list[str]:
    parse = parsed(text, language)
    for index, clause in enumerate(parse.clauses):
        predicate = clause.predicate
        if predicate is not None and verb in (parse.tokens[predicate.head].low, parse.tokens[predicate.first].low):
            return [parse.tokens[at].low for at in objects_of(parse, index)]
    return ["no such verb"]


@pytest.mark.parametrize(("text", "verb", "objects"), FRENCH)
def test_a_french_verb_has_the_objects_a_reader_gives_it(text: str, verb: str, objects: list[str]) -> None:
    """Adverbs, complements and insertions between do not hide what the verb acts on."""
    assert _objects(text, verb, "fr") == objects


@pytest.mark.parametrize(("text", "verb", "objects"), ENGLISH)
def test_an_english_verb_has_the_objects_a_reader_gives_it(text: str, verb: str, objects: list[str]) -> None:
    """Particles, second objects and clauses without a pronoun do not hide what the verb acts on."""
    assert _objects(text, verb, "en") == objects
