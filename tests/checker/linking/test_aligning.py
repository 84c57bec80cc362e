"""Of several candidates a fact keeps those that it is really told by: what agrees first, then the closest wording."""

from __future__ import annotations

from dataclasses import replace

from checker.linking.agreement import Compared
from checker.linking.aligning import align as align_all
from checker.model import Comparison, Link, Relation, Step
from claims.model import Fact
from tests.checker.factories import fact, month


def link(a: Fact, b: Fact, weight: float = 8.0, relation: Relation = Relation.DISJOINT) -> Compared:
    return Compared(Link(a, b, (), weight), Comparison(relation))


def align(compared: list[Compared]) -> list[Compared]:
    """What remains where every fact read is in a link."""
    facts = {id(fact): fact for c in compared for fact in (c.link.a, c.link.b)}
    return align_all(compared, facts.values())


def test_where_a_listed_value_agrees_the_others_are_of_something_else() -> None:
    first, second = fact(source="a", start=0, value=month(2018, 1)), fact(source="a", start=0, value=month(2018, 2))
    one, two = fact(source="b", start=0, value=month(2018, 1)), fact(source="b", start=0, value=month(2018, 2))
    equal = [link(first, one, 8.0, Relation.EQUAL), link(second, two, 8.0, Relation.EQUAL)]
    assert align([*equal, link(second, one, 9.0), link(first, two, 9.0)]) == equal


def test_lists_of_different_length_are_not_set_against_each_other() -> None:
    first, second = fact(source="a", start=0, value=month(2018, 1)), fact(source="a", start=0, value=month(2018, 2))
    other = fact(source="b", value=month(2018, 3))
    assert align([link(first, other), link(second, other)]) == []


def test_a_near_copy_outweighs_an_agreement_elsewhere() -> None:
    ours = fact(source="a", value=month(2018, 1))
    copy, elsewhere = fact(source="b", value=month(2018, 2)), fact(source="b", value=month(2018, 1))
    kept = align([link(ours, copy, 20.0), link(ours, elsewhere, 8.0, Relation.EQUAL)])
    assert len(kept) == 2


def test_of_two_differing_counterparts_the_clearly_likelier_remains() -> None:
    ours = fact(source="a", value=month(2018, 1))
    near, far = fact(source="b", value=month(2018, 2)), fact(source="b", value=month(2018, 3))
    (kept,) = align([link(ours, near, 12.0), link(ours, far, 7.0)])
    assert kept.link.b is near


def test_a_date_that_the_other_sentence_tells_too_is_of_that_event() -> None:
    ours = fact(source="a", value=month(2018, 1), family="plan")
    akin = fact(source="b", start=0, value=month(2019, 1), family="forecast")
    told = fact(source="b", start=40, sentence_start=0, value=month(2018, 1), family="count")
    elsewhere = replace(told, sentence_start=40)
    assert align_all([link(ours, akin)], [ours, akin, told]) == []
    assert len(align_all([link(ours, akin)], [ours, akin, elsewhere])) == 1
    same = Compared(Link(ours, akin, (Step("link.event-same", 3.0),), 8.0), Comparison(Relation.DISJOINT))
    assert align_all([same], [ours, akin, told]) == [same]


def test_another_source_is_another_question() -> None:
    ours = fact(source="a", value=month(2018, 1))
    agreeing, differing = fact(source="b", value=month(2018, 1)), fact(source="c", value=month(2018, 2))
    kept = align([link(ours, agreeing, 12.0, Relation.EQUAL), link(ours, differing, 8.0)])
    assert len(kept) == 2
