"""Events that a verb tells only together with another word, outside the lexicon's families."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read, roles

TOLD = [
    ("fr", "Le cargo fait route vers Brest.", "fait", "go"),
    ("fr", "Le ministre a pris position contre la taxe.", "pris", "oppose"),
    ("fr", "La pièce met en scène deux sœurs.", "met", "fr:mettre en scène"),
    ("fr", "La menace est prise très au sérieux par la préfète.", "prise", "fr:prendre au sérieux"),
    ("fr", "Le rapport ne prend pas de pincettes.", "prend", "fr:prendre pincette"),
    ("fr", "Le village a besoin d'un médecin.", "a", "require"),
    ("fr", "La ville a mis à disposition un gymnase.", "mis", "fr:mettre à disposition"),
    ("fr", "Le groupe s'est mis en colère contre la mairie.", "mis", "shock-anger"),
    ("en", "The minister made a mistake in March.", "made", "en:make mistake"),
    ("en", "The results came in below the estimate.", "came", "en:come in"),
    ("en", "Oboes make up a third of the orchestra.", "make", "en:make up"),
    ("en", "The band let the crowd down.", "let", "en:let down"),
    ("en", "The old barracks came under scrutiny.", "came", "en:come under scrutiny"),
    ("en", "The council took the objections into account.", "took", "en:take into account"),
]
NOT_TOLD = [
    ("fr", "La maire s'est rendue place Foch.", "rendue", "travel"),
    ("fr", "Le musée avait nombre de tableaux.", "avait", "have"),
    ("fr", "Le débat se passera au ministère.", "passera", "debate"),
    ("fr", "Le village n'a pas de forêt.", "a", "have"),
    ("en", "The firm settled in 1994.", "settled", "en:settle"),
    ("en", "Prices climbed up again in May.", "climbed", "rise"),
    ("en", "The clerk was arrested along with two guards.", "arrested", "arrest"),
    ("en", "The party could win around here.", "win", "win"),
    ("en", "A proposal has been made many times.", "made", "propose"),
    ("en", "The council is divided on whether to sell.", "divided", "divide"),
]


@pytest.mark.parametrize(("language", "text", "word", "family"), TOLD)
def test_a_phrase_outside_the_lexicon_is_told_as_itself(language: str, text: str, word: str, family: str) -> None:
    claims, _ = read(text, language)

    assert {c.event.text: c.event.family for c in claims if c.event}.get(word) == family


@pytest.mark.parametrize(("language", "text", "word", "family"), NOT_TOLD)
def test_a_word_that_only_stands_beside_leaves_the_verb_alone(language: str, text: str, word: str, family: str) -> None:
    claims, _ = read(text, language)

    assert {c.event.text: c.event.family for c in claims if c.event}.get(word) == family


def test_the_bare_noun_of_a_phrase_takes_no_part_in_it() -> None:
    assert roles("Le cargo fait route vers Brest.", "fr", "fait") == {"noun:ship": "agent", "city:brest": "place"}
