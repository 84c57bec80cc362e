"""Groups join what is linked throughout, and values that agree come first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from checker.linking import Compared, group_links
from checker.linking.twins import wording_of
from checker.model import Comparison, Link, Relation
from claims.model import Fact
from tests.checker.factories import fact, month
from tests.work import growth


def link(a: Fact, b: Fact, weight: float = 8.0, relation: Relation = Relation.DISJOINT) -> Compared:
    return Compared(Link(a, b, (), weight), Comparison(relation))


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
