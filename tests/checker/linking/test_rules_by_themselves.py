"""Each rule between two statements called alone: what it finds, and what it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.linking.statements.belonging import calling, callings_of, kind, kinds_of, nationality
from checker.linking.statements.clashing import clash, fact_of, told
from checker.linking.statements.excluding import exclusive, members_of
from checker.linking.statements.filling import agent, agents_of, channel, place, place_of, places_of
from checker.linking.statements.lacking import inexistent, lacking
from checker.linking.statements.opposing import is_against, opposite
from checker.linking.statements.reading import Statement, statements_of
from checker.linking.statements.subjects import main_clause
from claims import Source
from claims.model import OutcomeValue, PolarityValue, Slot
from claims.pipeline import analyse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Word

    Rule = Callable[[Statement, Statement, Sequence[Statement]], Clash | None]


def read(text: str, language: str = "en", name: str = "a") -> Statement:
    """The one statement of a text."""
    (statement,) = statements_of(analyse(Source.from_text(text, name=name, language=language)))
    return statement


def between(rule: Rule, one: str, other: str) -> tuple[str, str] | None:
    """The words at odds by one rule, as both texts write them."""
    h, p = read(one), read(other, name="b")
    found = rule(h, p, [p])
    return None if found is None else (one[found.a.start : found.a.end], other[found.b.start : found.b.end])


def clause(statement: Statement) -> int:
    """The main clause of a statement that has one."""
    main = main_clause(statement)
    assert main is not None
    return main


def word(statement: Statement, low: str) -> Word:
    """The word of a statement that is written so."""
    return next(one for one in statement.words if one.low == low)


@pytest.mark.parametrize(
    ("rule", "one", "other", "words"),
    [
        (kind, "Larmont is a river.", "Larmont is a village.", ("river", "village")),
        (calling, "Ada Lund (born 1951) is a golfer.", "Ada Lund is a chemist.", ("golfer", "chemist")),
        (nationality, "Ada Lund is a Danish poet.", "Ada Lund is a Swedish poet.", ("Danish", "Swedish")),
        (exclusive, "The Larmont bridge is made of wood.", "The Larmont bridge is made of steel.", ("wood", "steel")),
        (agent, "The mill was built by Ada Lund.", "The mill was built by Ole Quist.", ("Ada Lund", "Ole Quist")),
        (
            channel,
            "The Lantern Bay was broadcast on Halden One.",
            "The Lantern Bay was broadcast on Norvik Two.",
            ("Halden One", "Norvik Two"),
        ),
        (place, "Ada Lund was born in Oslo.", "Ada Lund was born in Stockholm.", ("Oslo", "Stockholm")),
        (
            lacking,
            "Visitors enter Larmont with a visa.",
            "Visitors enter Larmont without a visa.",
            ("visa", "visa"),
        ),
        (
            inexistent,
            "There exist no bridges over the Tessel.",
            "Bridges over the Tessel carry the trains.",
            ("bridges", "Bridges"),
        ),
        (
            opposite,
            "Ole Quist opened the mill of Larmont.",
            "Ole Quist closed the mill of Larmont.",
            ("opened", "closed"),
        ),
        (opposite, "The map of Larmont is legible.", "The map of Larmont is illegible.", ("legible", "illegible")),
    ],
)
def test_a_rule_finds_the_words_at_odds(rule: Rule, one: str, other: str, words: tuple[str, str]) -> None:
    assert between(rule, one, other) == words


@pytest.mark.parametrize(
    ("rule", "one", "other"),
    [
        (kind, "Larmont is a river.", "Larmont is a long river."),
        (kind, "Larmont is a river.", "Halden is a village."),
        (kind, "Larmont is a river.", "Larmont may be a village."),
        (kind, "Larmont is a river.", "Larmont is not a village."),
        (calling, "Ada Lund is a golfer.", "Ada Lund is a chemist."),
        (calling, "Ada Lund (born 1951) is a singer.", "Ada Lund is a poet."),
        (nationality, "Ada Lund is a Danish poet.", "Ole Quist is a Swedish poet."),
        (nationality, "Ada Lund is a Danish poet.", "Ada Lund is a Swedish and Danish poet."),
        (exclusive, "The Larmont bridge is made of wood.", "The Larmont bridge is not made of steel."),
        (exclusive, "The Larmont bridge is made of wood.", "The Larmont bridge is made of wood and steel."),
        (agent, "The mill was built by Ada Lund.", "The mill was not built by Ole Quist."),
        (agent, "The mill was built by Ada Lund.", "The mill was built by Ole Lundt."),
        (channel, "The Lantern Bay was broadcast on Halden One.", "The Grey Harbour was broadcast on Norvik Two."),
        (place, "Ada Lund was born in Oslo.", "Ada Lund was born in Norway."),
        (place, "Ada Lund was born in Oslo.", "Ada Lund died in Stockholm."),
        (lacking, "Visitors enter Larmont with a visa.", "Visitors may enter Larmont without a visa."),
        (lacking, "Visitors enter Larmont without a visa.", "Visitors enter Larmont without a visa."),
        (inexistent, "There exist no bridges over the Tessel.", "Ferries over the Tessel carry the trains."),
        (inexistent, "There exist no bridges over the Tessel.", "Bridges over the Tessel do not carry the trains."),
        (opposite, "Ole Quist opened the mill of Larmont.", "Ole Quist never closed the mill of Larmont."),
        (opposite, "Ole Quist opened the mill of Larmont.", "Ardle Lund closed the mill of Larmont."),
    ],
)
def test_a_rule_leaves_what_can_both_hold(rule: Rule, one: str, other: str) -> None:
    assert between(rule, one, other) is None


def test_callings_stand_behind_the_copula_alone() -> None:
    statement = read("The golfer Ada Lund is a chemist.")
    assert [found.low for found in callings_of(statement, clause(statement))] == ["chemist"]


def test_the_owner_of_a_kind_is_not_of_it() -> None:
    statement = read("Larmont is the village's river.")
    assert [found.low for found in kinds_of(statement, clause(statement)).values()] == ["river"]


def test_the_members_of_a_set_have_its_name_and_other_words_have_none() -> None:
    members = list(members_of(read("The Larmont statue is made of marble and bronze.")))
    assert [member.name for member in members] == ["marble", "bronze"]
    assert len({member.set_ for member in members}) == 1


def test_an_object_is_no_agent_of_an_active_verb() -> None:
    statement = read("Ole Quist founded the Halden Society.")
    assert [found.low for found in agents_of(statement, word(statement, "founded"))] == ["ole quist"]


def test_a_place_that_is_the_subject_is_not_where_it_stands() -> None:
    statement = read("Norway met Sweden in Paris.")
    assert [place_of(found).name for found in places_of(statement, clause(statement))] == ["Paris"]


@pytest.mark.parametrize(("other", "expected"), [("closed", True), ("painted", False), ("opened", False)])
def test_a_word_is_against_its_opposite_alone(other: str, expected: bool) -> None:
    one, against = read("Ole Quist opened the mill."), read(f"Ole Quist {other} the mill.")
    assert is_against(word(one, "opened"), "en", word(against, other), "en") is expected


def test_what_was_told_becomes_a_fact_about_the_subject_of_its_clause() -> None:
    statement = read("Ole Quist opened the mill of Halden.")
    said = told(statement, word(statement, "opened"), OutcomeValue("open", "close/open"))
    fact = fact_of(Slot.OUTCOME, said)
    assert (fact.start, fact.end) == (10, 16)
    assert [participant.name for participant in fact.participants] == ["Ole Quist"]


def test_a_subject_without_a_name_is_no_participant() -> None:
    statement = read("The owners opened the mill of Halden.")
    said = told(statement, word(statement, "opened"), PolarityValue(affirmed=True))
    assert fact_of(Slot.POLARITY, said).participants == ()


def test_a_clash_keeps_its_two_sides_in_order() -> None:
    one, other = read("Ada Lund won."), read("Ole Quist lost.", name="b")
    a = told(one, word(one, "won"), OutcomeValue("win", "lose/win"))
    b = told(other, word(other, "lost"), OutcomeValue("lose", "lose/win"))
    found = clash("link.statement-opposite", Slot.OUTCOME, a, b)
    assert (found.a.value, found.b.value, found.share) == (a.value, b.value, 1.0)
