"""Short texts side by side: what clashes between their statements, and what only looks as if it did."""

from __future__ import annotations

import pytest

from checker.linking.statements.denials import denial
from checker.linking.statements.joining import with_statements
from checker.linking.statements.lives import edge_of
from checker.linking.statements.meeting import BRIEF, clashes, texts_of
from checker.linking.statements.reading import Statement, statements_of
from checker.linking.statements.subjects import main_clause, subject_of
from checker.settings import DEFAULTS
from claims import Source
from claims.pipeline import analyse


def read(text: str, language: str = "en", name: str = "a") -> list[Statement]:
    """The statements of a text."""
    return statements_of(analyse(Source.from_text(text, name=name, language=language)))


def rules(one: str, other: str, language: str = "en") -> set[str]:
    """The rules by which statements of two texts clash."""
    return {found.rule for found in clashes(read(one, language), read(other, language, "b"))}


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("Tessel is a small river in Norvik.", "Tessel is a painter.", "link.statement-kind"),
        ("Lantern Bay is an Irish film.", "Lantern Bay is a Danish film.", "link.statement-nation"),
        (
            "The bridge of Larmont was designed by Moira Keane.",
            "The bridge was designed by Oskar Lindt.",
            "link.statement-agent",
        ),
        (
            "The bridge of Larmont was never painted red.",
            "The bridge of Larmont was painted red.",
            "link.statement-denied",
        ),
        (
            "It is the largest bridge of the county.",
            "It is the smallest bridge of the county.",
            "link.statement-opposite",
        ),
        ("Moira Keane was born in Stockholm.", "Moira Keane was born in Norway.", "link.statement-place"),
    ],
)
def test_one_word_that_cannot_be_true_beside_the_others_is_a_clash(one: str, other: str, rule: str) -> None:
    assert rule in rules(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tessel is a city and a municipality.", "Tessel is a town."),
        ("Moira Keane was born in Stockholm.", "Moira Keane was born in Sweden."),
        ("Moira Keane was born in Stockholm.", "Oskar Lindt was born in Norway."),
        ("The first visit of Moira Keane was in 1988.", "The second visit of Moira Keane was in 1991."),
        ("It is the largest bridge of the county.", "It is the largest bridge."),
    ],
)
def test_what_can_both_be_true_is_no_clash(one: str, other: str) -> None:
    assert rules(one, other) == set()


def test_a_but_answers_the_negation_before_it() -> None:
    one, other = read("Elle n'est pas une espionne mais une interprète.", "fr"), read("Elle est une interprète.", "fr")
    assert denial(other[0], one[0], one) is None


def test_a_pronoun_leaves_the_subject_open() -> None:
    statement = read("She opened the bridge.")[0]
    main = main_clause(statement)
    assert main is not None
    assert subject_of(statement, main) == []


def test_long_texts_are_not_read_as_statements() -> None:
    text = "The bridge was opened in May. " * (BRIEF + 1)
    analyses = [analyse(Source.from_text(text, name="a", language="en"))]
    assert texts_of(analyses) is None
    assert with_statements([], analyses, DEFAULTS) == []


@pytest.mark.parametrize(
    ("text", "first"), [("1871", "1871-01-01"), ("1871-05", "1871-05-01"), ("1871-05-04", "1871-05-04")]
)
def test_an_end_of_an_interval_is_a_date_of_its_own(text: str, first: str) -> None:
    edge = edge_of(text)
    assert edge is not None
    assert str(edge.earliest) == first


@pytest.mark.parametrize("text", ["..", "", "18XX", "1871~~x"])
def test_an_open_or_uncertain_end_is_no_date(text: str) -> None:
    assert edge_of(text) is None
