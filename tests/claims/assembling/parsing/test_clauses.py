"""Clauses: which verb governs which words."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import outline, parsed, told

FRENCH = [
    ("Le maire a inauguré la piscine.", ["main a inauguré"]),
    ("La piscine a été inaugurée par le maire.", ["main a été inaugurée passive"]),
    ("Le maire n'a pas inauguré la piscine.", ["main a pas inauguré negated"]),
    ("Le maire n'a inauguré que deux écoles.", ["main a inauguré"]),
    ("Le pont sera livré en juillet.", ["main sera livré passive"]),
    ("L'usine pourrait être vendue cette année.", ["main pourrait être vendue passive"]),
    ("L'usine va fermer en mars.", ["main va fermer"]),
    ("Le tramway, qui relie le port à la gare, a été prolongé.", ["main a été prolongé passive", "relative relie"]),
    ("Le préfet a annoncé que le pont serait fermé.", ["main a annoncé", "content serait fermé passive"]),
    ("Le pont sera fermé, a annoncé le préfet.", ["main sera fermé passive", "main a annoncé"]),
    ("L'accord signé en mars a été rompu.", ["main a été rompu passive", "participial signé passive"]),
    ("Le port a perdu un navire et le chantier a gagné un contrat.", ["main a perdu", "main a gagné"]),
    ("Quand le train est parti, la gare était vide.", ["main était", "subordinate est parti"]),
    ("Si le conseil vote le budget, les travaux commenceront.", ["main commenceront", "condition vote"]),
    ("Les deux villes ont convenu de construire un pont.", ["main ont convenu", "infinitive construire"]),
]
ENGLISH = [
    ("The mayor opened the pool.", ["main opened"]),
    ("The pool was opened by the mayor.", ["main was opened passive"]),
    ("The mayor did not open the pool.", ["main did not open negated"]),
    ("The bridge will be closed in July.", ["main will be closed passive"]),
    ("The plant could be sold this year.", ["main could be sold passive"]),
    (
        "The tram, which links the port to the station, has been extended.",
        ["main has been extended passive", "relative links"],
    ),
    ("Officials said the bridge would be closed.", ["main said", "content would be closed passive"]),
    ("The bridge will be closed, officials said.", ["main will be closed passive", "main said"]),
    ("The deal signed in March was broken.", ["main was broken passive", "participial signed passive"]),
    ("The port lost a ship and the yard won a contract.", ["main lost", "main won"]),
    ("If the council passes the budget, the works will begin.", ["main will begin", "condition passes"]),
    ("The two cities agreed to build a bridge.", ["main agreed to build"]),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french_clauses_are_cut_at_their_verbs(text: str, expected: list[str]) -> None:
    """A French sentence has the clauses a reader hears in it."""
    assert outline(text) == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_clauses_are_cut_at_their_verbs(text: str, expected: list[str]) -> None:
    """An English sentence has the clauses a reader hears in it."""
    assert outline(text, "en") == expected


@pytest.mark.parametrize("text", ["", ".", "((((", "qui que dont où", "et et et,", "« » « »", "-t-il", "'"])
def test_any_string_has_a_parse(text: str) -> None:
    """What is no sentence is cut all the same, every token in a clause."""
    parse = parsed(text)
    assert len(parse.owner) == len(parse.tokens)
    assert sorted(index for clause in parse.clauses for index in clause.tokens) == list(range(len(parse.tokens)))


def test_a_compound_preposition_holds_no_clause() -> None:
    """`à partir de` is no departure, and what a count was made from does not say it."""
    assert outline("Le bilan a été établi à partir de documents internes.") == ["main a été établi passive"]
    assert outline("Le maire pense à partir.") == ["main pense", "infinitive partir"]


def test_sources_are_who_says_it_unless_a_count_was_drawn_from_them() -> None:
    """`de sources policières` names a source by its own head."""
    said = told("Douze hommes ont été arrêtés, a-t-on appris de sources policières.")["arrêtés"].attribution
    assert said is not None
    assert said.text == "sources policières"
    drawn = told("Le bilan a été établi à partir de sources officielles.")["établi"].attribution
    assert drawn is None


SHAPES = [
    ("fr", "La firme a vendu ses parts et quitté la ville.", ["main a vendu", "main quitté"]),
    ("fr", "Le suspect a été arrêté et condamné.", ["main a été arrêté passive", "main condamné passive"]),
    ("fr", "L'idée que le pont soit vendu fâche les riverains.", ["main fâche", "content soit vendu passive"]),
    ("fr", "Le maire a, pour sa part, signé le bail.", ["main a, pour sa part, signé"]),
    ("fr", "La firme avait loué puis vendu le quai.", ["main avait loué", "main vendu"]),
    ("fr", "Alors que le port décline, la ville et le fret ont crû.", ["main ont crû", "subordinate décline"]),
    ("fr", "La ville n'a qu'un pont, c'est le vieux.", ["main a", "main est"]),
    ("fr", "Le pont que la ville repeint sera fermé.", ["main sera fermé passive", "relative repeint"]),
    ("fr", "Le maire ainsi que son adjoint ont signé le bail.", ["main ont signé"]),
    ("fr", "La cave, comme le garage, a été vidée.", ["main a été vidée passive"]),
    ("en", "The house the couple sold was empty.", ["main was", "relative sold"]),
    ("en", "The bridge that the firm built was closed.", ["main was closed passive", "relative built"]),
    ("en", "They have a cat named Biscuit.", ["main have", "participial named passive"]),
    ("en", "The clerk told Reuters the ten boats had sunk.", ["main told", "content had sunk"]),
    ("en", "They made you wait.", ["main made", "infinitive wait"]),
    ("en", "The minister told the court that the brakes had failed.", ["main told", "content had failed"]),
    ("en", "The guard, a former sailor, said on Monday he was ill.", ["main said", "content was"]),
    ("en", '"We will appeal," Ann Lowe, head of the fair, said on Monday.', ["main will appeal", "main said"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SHAPES)
def test_a_verb_goes_to_the_clause_that_waits_for_it(language: str, text: str, expected: list[str]) -> None:
    """Clauses without a pronoun, shared auxiliaries and reduced relatives are told apart by the verbs still missing."""
    assert outline(text, language) == expected


def test_an_age_at_death_and_an_adverb_inside_a_verb_make_no_clause() -> None:
    """`died aged 86`, `has long been closed`."""
    assert outline("She died in Japan aged 86.", "en") == ["main died"]
    assert outline("The mill has long been closed.", "en") == ["main has long been closed passive"]
