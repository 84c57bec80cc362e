"""The main verb of French sentences whose other words hide it, and titles that have none."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import outline, parsed


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("La foire d'art qui choque l'opinion continue.", "continue"),
        ("Le fait que la ville ait vendu le terrain choque l'opposition.", "choque"),
        ("Le club (qui emploie 20 personnes) ferme deux salles.", "ferme"),
        ("La ferme en produit 300 hectolitres.", "produit"),
    ],
)
def test_a_noun_or_adjective_is_the_verb_that_a_sentence_lacks(text: str, verb: str) -> None:
    assert f"main {verb}" in outline(text)


@pytest.mark.parametrize(
    "text",
    [
        "Un jardin plutôt calme.",
        "Une salle qui se vide et son dernier souffle.",
        "La deuxième ferme du canton",
        "Le port, qui vise la classe moyenne du pays, gèle.",
    ],
)
def test_what_an_article_or_another_verb_leaves_no_verb_stays_a_noun(text: str) -> None:
    nouns = {"jardin", "souffle", "ferme", "moyenne"}
    verbs = {parsed(text).tokens[c.predicate.head].low for c in parsed(text).clauses if c.predicate is not None}
    assert not nouns & verbs
