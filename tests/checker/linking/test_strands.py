"""Words around a value: what they show of the place that it fills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.linking import align, compare_links, link_facts
from checker.linking.strands import run_of, substance, words_beside
from checker.model import Comparison, Relation
from checker.settings import DEFAULTS
from claims.model import Anchor, DateValue, Fact, Hedge, NumberValue, PercentageValue, Precision, Slot, Value
from tests.checker.factories import day, fact, figure, month

WORDS = st.lists(st.sampled_from(["ferry", "the", "launched", "of", "harbour"]), max_size=6).map(tuple)


def test_words_are_told_from_the_nearest_outwards_and_past_the_end_of_a_sentence() -> None:
    text = "The ferry sank. It cost 30 francs. Nobody paid."
    at = text.index("30")
    one = replace(fact(), start=at, end=at + 2, sentence_start=16, sentence_end=34)
    assert words_beside(one, text) == (("cost", "it", "sank", "ferry", "the"), ("francs", "nobody", "paid"))


def test_one_word_more_on_one_side_is_stepped_over_where_enough_words_follow() -> None:
    assert run_of(("next", "against", "harbour", "pilots"), ("against", "harbour", "pilots")) == (
        "against",
        "harbour",
        "pilots",
    )
    assert run_of(("next", "for", "two"), ("for", "two")) == ()


@given(WORDS, WORDS)
def test_a_run_is_the_same_from_either_side(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert substance(run_of(one, other)) == substance(run_of(other, one))


def in_place(text: str, written: str, other: str, values: tuple[Value, Value], **given_: Any) -> list[Comparison]:
    """How two values compare that two sources write in the same place of `text`, at `{}`."""
    texts = {"a": text.format(written), "b": text.format(other)}
    at = text.index("{")
    facts: Sequence[Fact] = [
        replace(
            fact(source=source, value=value, text=words, start=0, **given_),
            start=at,
            end=at + len(words),
            sentence_end=len(texts[source]),
        )
        for source, value, words in zip("ab", values, (written, other), strict=True)
    ]
    return [c.comparison for c in align(compare_links(link_facts(facts, DEFAULTS, texts=texts)), facts)]


BESIDE = "The petition against the harbour toll, launched in {} by two pilots, has reached the council."


def test_a_value_between_the_same_words_is_compared_whatever_the_parse_made_of_its_event() -> None:
    context = {"context": ("council", "harbour", "launch", "petition", "pilot", "toll"), "participants": ()}
    one, other = fact(family="launch", **context), fact(family="reach", **context)
    values = (month(2016, 1), month(2018, 1))
    assert [c.relation for c in in_place(BESIDE, "2016", "2018", values, **context)] == [Relation.DISJOINT]
    apart = [replace(one, source="a"), replace(other, source="b", value=month(2017, 1), context=("storm", "visit"))]
    assert link_facts(apart, DEFAULTS) == []


def hedged(low: int, high: int | None, hedge: Hedge, amount: int | None) -> NumberValue:
    bounds = [None if n is None else Decimal(n) for n in (low, high, amount)]
    return NumberValue(bounds[2], bounds[0], bounds[1], hedge)


def undated(text: str) -> DateValue:
    return DateValue(None, None, f"XXXX {text}"[:4], Precision.RANGE, Anchor.UNRESOLVED)


PLACE = "The council of Havnes said on the quay that {} fishermen had signed the petition against it."
SAME_PLACE = [
    ("another end of a range", (hedged(300, 400, Hedge.RANGE, None), hedged(300, 500, Hedge.RANGE, None)), True),
    ("a range that holds a figure", (hedged(300, 400, Hedge.RANGE, None), figure(350)), False),
    (
        "another figure under one hedge",
        (hedged(8, None, Hedge.MORE_THAN, 8), hedged(10, None, Hedge.MORE_THAN, 10)),
        True,
    ),
    ("a misread range", (hedged(7, 8000, Hedge.RANGE, None), hedged(7000, 8000, Hedge.RANGE, None)), False),
]


@pytest.mark.parametrize(("why", "values", "differs"), SAME_PLACE, ids=[why for why, *_ in SAME_PLACE])
def test_what_both_can_be_true_of_is_yet_another_figure_in_one_place(
    why: str, values: tuple[Value, Value], *, differs: bool
) -> None:
    found = in_place(PLACE, "so many", "so many", values, slot=Slot.COUNT, noun="fisherman", family="sign")
    assert [c.relation is Relation.DISJOINT for c in found] == [differs], why


def test_other_numbers_of_years_from_an_unknown_day_differ_in_one_place_and_weekdays_do_not() -> None:
    told = "The toll has been raised on the quay of Havnes {} for fishermen from abroad."
    words = ("three years ago", "nine years ago")
    found = in_place(told, *words, (undated("a"), undated("a")), family="raise")
    assert [c.relation for c in found] == [Relation.DISJOINT]
    weekdays = [DateValue(None, None, "XXXX", Precision.DAY, Anchor.UNRESOLVED, weekday=n) for n in (1, 4)]
    found = in_place(told, "Tuesday", "Friday", (weekdays[0], weekdays[1]), family="raise")
    assert [c.relation for c in found] == [Relation.NOT_COMPARABLE]


def share(amount: int) -> PercentageValue:
    return PercentageValue(Decimal(amount), Decimal(amount), Decimal(amount))


def test_shares_that_make_a_whole_agree_unless_they_fill_one_place() -> None:
    given_ = {"slot": Slot.SHARE, "noun": "vote", "family": "win"}
    told = "The harbour list of Astrid Lund won {} of the vote in Havnes on that day."
    assert [c.relation for c in in_place(told, "30 %", "70 %", (share(30), share(70)), **given_)] == [Relation.DISJOINT]
    one, other = (fact(source=s, value=share(n), negated=n == 70, **given_) for s, n in (("a", 30), ("b", 70)))
    compared = compare_links(link_facts([one, other], DEFAULTS))
    assert all(c.comparison.relation is Relation.EQUIVALENT for c in compared)


def test_a_day_that_the_calendar_has_not_is_set_beside_the_one_that_it_resembles() -> None:
    right = replace(day(2019, 3, 4), weekday=0)
    wrong = replace(day(2019, 3, 14), weekday=0)
    few = {"context": ("arrive", "crew", "ferry", "harbour", "havnes", "sailor"), "participants": ()}
    one = fact(source="a", value=right, family="arrive", **few)
    other = fact(
        source="b",
        value=wrong,
        family="moor",
        **few | {"context": ("crew", "ferry", "harbour", "havnes", "moor", "sailor")},
    )
    (link,) = link_facts([one, other], DEFAULTS)
    assert "link.day-impossible" in [step.key for step in link.steps]
    assert link_facts([one, replace(other, value=replace(wrong, weekday=3))], DEFAULTS) == []


def test_figures_that_both_sentences_tell_weigh_for_one_thing() -> None:
    few: dict[str, Any] = {"source": "a", "start": 0, "slot": Slot.COUNT, "noun": "ferry", "family": "build"}
    other = few | {"source": "b", "context": ("country:NO", "shipyard", "build", "ferry")}
    weights = []
    for beside in (40, 41):
        facts = [
            fact(value=figure(6), **few),
            fact(value=figure(7), **other),
            replace(fact(**few | {"noun": "crew", "value": figure(40)}), start=60, end=62),
            replace(fact(**other | {"noun": "crew", "value": figure(beside)}), start=60, end=62),
        ]
        weights += [link.weight for link in link_facts(facts, DEFAULTS) if link.a.of and link.a.of.key == "ferry"]
    assert weights[0] > weights[1]
