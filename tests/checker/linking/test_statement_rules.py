"""What one statement makes untrue in another: each rule on both sides of its border."""

from __future__ import annotations

import pytest

from checker.linking.statements.lives import marks_of
from checker.linking.statements.meeting import clashes
from checker.linking.statements.reading import Statement, statements_of
from claims import Source
from claims.pipeline import analyse


def read(text: str, language: str = "en", name: str = "a") -> list[Statement]:
    """The statements of a text."""
    return statements_of(analyse(Source.from_text(text, name=name, language=language)))


def rules(one: str, other: str, language: str = "en", other_language: str | None = None) -> set[str]:
    """The rules by which statements of two texts clash."""
    return {found.rule for found in clashes(read(one, language), read(other, other_language or language, "b"))}


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("Ardle Quist (3 March 1931 – 4 May 1990) was a violinist.", "Ardle Quist was born in May.", "life"),
        (
            "Lena Orla Kvist (née Brandt; born 8 May 1967) is a poet.",
            "Lena Orla Brandt was born on 9 June 1967.",
            "life",
        ),
        ("Timothy Orla Quist ( 3 March 1931 – 4 May 1990 ) was a poet.", "Tim Quist died in 1992.", "life"),
        ("Lantern Bay was released on 30 October 2007.", "Lantern Bay was released in March.", "value"),
        ("Larmont has the sixth largest port in Norvik.", "Larmont has the ninth biggest port in Norvik.", "figure"),
        ("Keane ranks first in the league in assists.", "He ranks second in the league in assists.", "figure"),
        (
            "Keane refused the Halden prize and stayed away.",
            "Keane proudly accepted the prize of his town.",
            "opposite",
        ),
        ("The factory was never inspected by the county.", "The factory, inspected by the county, closed.", "denied"),
        ("Larmont was the scene of a long looting in May.", "Larmont has never been looted.", "denied"),
        ("None of the paintings were sold.", "Several of the paintings were sold.", "denied"),
        (
            "Dogs enter the park of Larmont without a leash.",
            "A leash is compulsory for dogs in the park of Larmont.",
            "denied",
        ),
        ("There exist no bridges over the Tessel.", "Bridges over the Tessel carry the trains.", "denied"),
        ("All of the crew survived the wreck.", "Only two of the crew survived the wreck.", "opposite"),
        ("The map is legible in every light.", "The map is illegible in every light.", "opposite"),
        ("The statue of Larmont is made of marble.", "The statue of Larmont is made of bronze.", "exclusive"),
        ("Lindt died of tuberculosis in 1911.", "Oskar Lindt died in a car accident.", "exclusive"),
        (
            "The treaty of Halden was signed before the war.",
            "The treaty of Halden was signed after the war.",
            "exclusive",
        ),
        ("Ardle Quist (born 1951) is a Danish golfer.", "Ardle Quist is a chemist.", "calling"),
        ("Lindt beat Keane in the final.", "Keane beat Lindt in the final.", "tied"),
        ("Quist succeeded Lindt.", "Lindt was the successor of Quist.", "tied"),
        ("Halden is the capital of Norvik.", "Tessel is the capital of Norvik.", "tied"),
        ("Larmont is larger than Halden.", "Halden is larger than Larmont.", "tied"),
        ("The Grey Harbour is a novel by Ida Rahm.", "The Grey Harbour was written by Ole Keane.", "agent"),
        ("The Lantern Bay was broadcast on Halden One.", "The Lantern Bay was broadcast on Norvik Two.", "agent"),
        ("The Lantern Bay was written and directed by Ida Rahm.", "The Lantern Bay was written by Ole Keane.", "agent"),
        (
            "Lindt and Keane were fined £500 and £800 respectively.",
            "Keane was fined £500.",
            "shared-out",
        ),
        (
            "The yard launched nine boats, four of which under sail.",
            "The yard launched nine boats under sail.",
            "shared-out",
        ),
    ],
)
def test_a_statement_makes_another_untrue(one: str, other: str, rule: str) -> None:
    assert f"link.statement-{rule}" in rules(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ardle Quist (born 3 March 1931) was a violinist.", "Ardle Quist was born in March."),
        ("Ardle Quist (born 3 March 1931) was a violinist.", "Ole Keane was born in May."),
        ("The police arrested three men in May.", "The police released one of the three men."),
        ("Not all of the paintings were sold.", "Some of the paintings were sold."),
        ("Toutes les lettres ne sont pas utilisées.", "Les lettres sont utilisées."),
        ("Keane has baked bread but has stayed away from rye bread.", "Keane did not bake rye bread."),
        ("The statue is made of marble and bronze.", "The statue is made of bronze."),
        ("Ardle Quist (born 1951) is a Danish singer and writer.", "Ardle Quist is a poet."),
        ("Lindt married Keane.", "Keane married Lindt."),
        ("Lindt is a physicist.", "Lindt was a golfer in his youth."),
        (
            "The yard launched nine boats, four of which under sail.",
            "The yard launched nine boats, four of which under sail, in a year.",
        ),
        ("The Grey Harbour is a novel by Ida Rahm.", "The Grey Harbour is a novel not written by Ole Keane."),
        ("Rahm was sold to Brightwater.", "Rahm was bought by Brightwater."),
        ("The growth of the port of Larmont is not owed to the canal.", "The port of Larmont is growing."),
        ("The two countries met in May.", "One of 17 countries that signed, Norvik stayed out."),
        ("Lindt and Keane were fined £500 and £800 respectively.", "Keane was fined £800."),
    ],
)
def test_two_statements_that_can_both_be_true_do_not_clash(one: str, other: str) -> None:
    assert rules(one, other, "fr" if one.startswith("Toutes") else "en") == set()


@pytest.mark.parametrize(
    ("french", "english", "rule"),
    [
        ("Moira Keane est née à Stockholm.", "Moira Keane was born in Oslo.", "place"),
        ("La société Aldora a son siège à Lyon.", "Aldora has its headquarters in Turin.", "place"),
        ("Oskar Lindt est mort d'un cancer.", "Oskar Lindt died of a heart attack.", "exclusive"),
        ("Le lac est le troisième plus grand du pays.", "The lake is the fifth largest in the country.", "figure"),
        ("Keane a refusé le prix de Halden.", "Keane accepted the Halden prize.", "opposite"),
        ("Lindt a battu Keane en finale.", "Keane beat Lindt in the final.", "tied"),
        ("Le parlement n'a pas ratifié l'accord.", "Parliament ratified the agreement.", "denied"),
    ],
)
def test_a_french_statement_makes_an_english_one_untrue(french: str, english: str, rule: str) -> None:
    assert f"link.statement-{rule}" in rules(french, english, "fr", "en")


def test_what_two_texts_both_say_is_not_at_odds_between_them() -> None:
    text = "Keane accepted the prize. Keane refused the prize."
    assert rules(text, text) == set()


def test_a_life_in_brackets_has_two_ends() -> None:
    marks = marks_of(read("Oskar Lindt (3 March 1931 – 4 May 1990) was a poet.")[0])
    assert [(mark.opens, mark.value.year) for mark in marks] == [(True, 1931), (False, 1990)]


def test_the_brackets_of_treebanks_are_brackets() -> None:
    statement = read("Oskar Lindt -LRB- born 3 March 1931 -RRB- was a poet .")[0]
    assert [word.low for word in statement.words if word.is_name] == ["oskar lindt"]
    assert [mark.value.year for mark in marks_of(statement)] == [1931]
