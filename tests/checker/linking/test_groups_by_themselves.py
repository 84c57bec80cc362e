"""Linked facts are one group, facts that nothing links are not, and a sure link that fits nowhere stands alone."""

from __future__ import annotations

from checker.linking.agreement import Compared
from checker.linking.grouping import SURE, group_links
from checker.model import Comparison, Link, Relation
from claims.model import Fact
from tests.checker.factories import fact, month


def link(a: Fact, b: Fact, weight: float = 8.0, relation: Relation = Relation.DISJOINT) -> Compared:
    return Compared(Link(a, b, (), weight), Comparison(relation))


LARMONT, QUIST, LUND = (
    fact(source=name, value=month(2018, n)) for n, name in enumerate(("Larmont", "Quist", "Lund"), 1)
)
AGAIN = fact(source="Quist", value=month(2018, 4), start=2000, sentence_start=2000)


def test_without_a_link_there_is_no_group() -> None:
    assert group_links([]) == []


def test_two_linked_facts_are_a_group_with_their_link() -> None:
    (group,) = group_links([link(QUIST, LARMONT)])
    assert group.facts == (LARMONT, QUIST)
    assert [(one.a, one.b) for one in group.links] == [(QUIST, LARMONT)]


def test_two_pairs_that_nothing_links_are_two_groups() -> None:
    groups = group_links([link(LARMONT, QUIST), link(LUND, AGAIN)])
    assert [group.facts for group in groups] == [(LARMONT, QUIST), (LUND, AGAIN)]


def test_a_sure_link_that_fits_into_no_group_stands_by_itself() -> None:
    groups = group_links([link(LARMONT, QUIST, SURE + 1), link(LARMONT, AGAIN, SURE)])
    assert [group.facts for group in groups] == [(LARMONT, QUIST), (LARMONT, AGAIN)]


def test_a_link_that_is_less_than_sure_is_let_go() -> None:
    (group,) = group_links([link(LARMONT, QUIST, SURE + 1), link(LARMONT, AGAIN, SURE - 0.1)])
    assert group.facts == (LARMONT, QUIST)


def test_a_sure_link_of_values_that_agree_makes_no_group_of_its_own() -> None:
    (group,) = group_links([link(LARMONT, QUIST, SURE + 1), link(LARMONT, AGAIN, SURE, Relation.EQUAL)])
    assert group.facts == (LARMONT, QUIST)


def test_a_sure_link_inside_one_source_makes_no_group_of_its_own() -> None:
    (group,) = group_links([link(LARMONT, QUIST, SURE + 1), link(QUIST, AGAIN, SURE)])
    assert group.facts == (LARMONT, QUIST)
