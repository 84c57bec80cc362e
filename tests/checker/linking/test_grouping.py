"""Groups join what is linked throughout, and values that agree come first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from checker.linking import Compared, group_links
from checker.linking import align as align_all
from checker.linking.twins import wording_of
from checker.model import Comparison, Link, Relation, Step
from claims.model import Fact
from tests.checker.factories import fact, month
from tests.work import growth


def link(a: Fact, b: Fact, weight: float = 8.0, relation: Relation = Relation.DISJOINT) -> Compared:
    return Compared(Link(a, b, (), weight), Comparison(relation))


def align(compared: list[Compared]) -> list[Compared]:
    """What remains where every fact read is in a link."""
    facts = {id(fact): fact for c in compared for fact in (c.link.a, c.link.b)}
    return align_all(compared, facts.values())


def test_a_chain_does_not_join_two_events_through_a_middle_one() -> None:
    a, b, c = (fact(source=name, value=month(2018, i)) for i, name in enumerate("abc", 1))
    (group,) = group_links([link(a, b, 9.0), link(b, c, 8.0)])
    assert group.facts == (a, b)


def test_what_is_linked_throughout_is_one_group() -> None:
    a, b, c = (fact(source=name, value=month(2018, i)) for i, name in enumerate("abc", 1))
    (group,) = group_links([link(a, b), link(b, c), link(a, c)])
    assert group.facts == (a, b, c)
    assert len(group.links) == 3


def test_reprints_with_one_value_join_without_being_linked_themselves() -> None:
    a, b, c = (fact(source=name, value=month(2018, i)) for i, name in ((1, "a"), (2, "b"), (2, "c")))
    (group,) = group_links([link(a, b), link(a, c)])
    assert group.facts == (a, b, c)


def test_groups_do_not_depend_on_the_order_of_links() -> None:
    facts = [fact(source=name, value=month(2018, i)) for i, name in enumerate("abcd", 1)]
    links = [link(facts[i], facts[j], float(10 - i - j)) for i in range(4) for j in range(i + 1, 4)][:5]
    assert group_links(links) == group_links(reversed(links))


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


FACTS = [
    fact(source=source, start=start + place, sentence_start=start, value=month(2018, number), family=family)
    for source in "ab"
    for start in (0, 100)
    for place, (number, family) in enumerate(((1, "sign"), (2, "sign"), (1, "open")))
]
PAIRS = st.tuples(st.sampled_from(FACTS), st.sampled_from(FACTS)).filter(lambda pair: pair[0] is not pair[1])


@given(st.lists(st.tuples(PAIRS, st.sampled_from((6.0, 9.0, 12.0))), max_size=20), st.randoms())
def test_every_two_facts_of_a_group_belong_together(
    drawn: list[tuple[tuple[Fact, Fact], float]], chance: Random
) -> None:
    """They are worded like two that are linked, or say one value in two sentences, however the links are ordered."""
    links = [link(a, b, weight) for (a, b), weight in drawn]
    linked = {frozenset((wording_of(c.link.a), wording_of(c.link.b))) for c in links}
    groups = group_links(links)
    for group in groups:
        for x, y in combinations(group.facts, 2):
            apart = (x.source, x.sentence_start) != (y.source, y.sentence_start)
            assert frozenset((wording_of(x), wording_of(y))) in linked or (x.value == y.value and apart)
    chance.shuffle(links)
    assert [group.facts for group in group_links(links)] == [group.facts for group in groups]


def test_a_fact_that_is_said_thousands_of_times_is_gathered_soon() -> None:
    def gathered(number: int) -> Callable[[], object]:
        facts = [fact(source="a", start=100 * n, sentence_start=100 * n, value=month(2018, 1)) for n in range(number)]
        links = [link(facts[0], other) for other in facts[1:]]
        return lambda: group_links(links)

    assert growth(gathered, 500) < 6


def test_one_value_said_twice_in_a_sentence_is_joined_by_no_third_fact() -> None:
    signed = fact(source="a", start=0, sentence_start=0, value=month(2018, 1))
    opened = fact(source="a", start=40, sentence_start=0, value=month(2018, 1), family="open")
    third = fact(source="b", value=month(2018, 2))
    (group,) = group_links([link(signed, third, 9.0), link(opened, third, 8.0)])
    assert group.facts == (signed, third)
    elsewhere = replace(opened, sentence_start=20)
    (group,) = group_links([link(signed, third, 9.0), link(elsewhere, third, 8.0)])
    assert group.facts == (signed, elsewhere, third)
