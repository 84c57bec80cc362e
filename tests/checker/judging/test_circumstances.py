"""What two values that exclude each other come to, once it is known who says them, how firmly, when and of what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.comparing.relating import relate
from checker.judging import circumstances
from checker.judging.circumstances import CIRCUMSTANCES, differ
from checker.linking import Compared
from checker.model import Link, Relation, Step
from claims.model import DateRole, Fact, Slot, Stance
from tests.checker.factories import day, fact, figure, month, qualifier, takes_part

MONDAY, TUESDAY, WEEKS_ON = date(2021, 3, 1), date(2021, 3, 2), date(2021, 3, 22)
DAMAGE: dict[str, Any] = {"slot": Slot.COUNT, "noun": "house", "family": "burn"}
DEAD: dict[str, Any] = {"slot": Slot.COUNT, "noun": "casualty", "family": "die"}
PRICE: dict[str, Any] = {"slot": Slot.AMOUNT, "noun": "barrel", "family": "trade-on-market"}
DISTRICT: dict[str, Any] = {"slot": Slot.COUNT, "noun": "county", "family": "maintain"}
ALERT: dict[str, Any] = {"context": ("alert", "storm")}
Side = dict[str, Any]


def two(shared: Side, a: Side, b: Side, *steps: str) -> Compared:
    """Two linked facts of which the first is of source a; each side is given for itself."""
    one, other = fact(**(shared | {"source": "a"} | a)), fact(**(shared | {"source": "b"} | b))
    link = Link(one, other, tuple(Step(f"link.{step}", 1.0) for step in steps), 9.0)
    return Compared(link, relate(one.value, other.value))


FEW, MORE, MANY = ({"value": figure(n)} for n in (3, 5, 40))
MAY, JUNE = {"value": month(2021, 5)}, {"value": month(2021, 6)}
PLANNED, ASKED, DENIED = ({"stance": one} for one in (Stance.PLANNED, Stance.QUESTION, Stance.DENIED))
FIRST, LATER, MUCH_LATER = ({"published": one} for one in (MONDAY, TUESDAY, WEEKS_ON))
POLICE = {"attribution": "police", "attribution_key": "police"}
UNION = {"attribution": "the union", "attribution_key": "union"}
RUNNING = {"is_tally": True}

CASES: dict[str, tuple[Side, Side, Side, tuple[str, ...], Relation, str | None]] = {
    "nothing known of them": (DAMAGE, FEW, MORE, (), Relation.DISJOINT, None),
    "one is planned": ({}, MAY | PLANNED, JUNE, (), Relation.PLAN_AND_OUTCOME, "judge.planned"),
    "one is asked": ({}, MAY | ASKED, JUNE, (), Relation.PLAN_AND_OUTCOME, "judge.hypothetical"),
    "both are asked": ({}, MAY | ASKED, JUNE | ASKED, (), Relation.PLAN_AND_OUTCOME, "judge.hypothetical"),
    "both are planned": ({}, MAY | PLANNED, JUNE | PLANNED, (), Relation.DISJOINT, None),
    "planned in versions of one sentence of one day": (
        DAMAGE | FIRST, FEW | PLANNED, MORE, ("sentence-close",), Relation.DISJOINT, None,
    ),
    "asked in versions of one sentence of one day": (
        {}, MAY | ASKED | FIRST, JUNE | FIRST, ("sentence-close",), Relation.PLAN_AND_OUTCOME, "judge.hypothetical",
    ),
    "both dates to come": ({}, MAY | PLANNED | FIRST, JUNE | FIRST, (), Relation.DISJOINT, None),
    "planned again another day": (
        {}, MAY | PLANNED | FIRST, JUNE | PLANNED | LATER, (), Relation.REVISED_OVER_TIME, "judge.replanned",
    ),
    "planned another day in the same words": (
        {}, MAY | PLANNED | FIRST, JUNE | PLANNED | LATER, ("sentence-copy",), Relation.DISJOINT, None,
    ),
    "planned weeks later in the same words": (
        {}, MAY | PLANNED | FIRST, JUNE | PLANNED | MUCH_LATER, ("sentence-copy",),
        Relation.REVISED_OVER_TIME, "judge.replanned",
    ),
    "one is denied": (DAMAGE, FEW | DENIED, MORE, (), Relation.ATTRIBUTED_DISAGREEMENT, "judge.denied"),
    "each of another body": (
        DAMAGE, FEW | POLICE, MORE | UNION, (), Relation.ATTRIBUTED_DISAGREEMENT, "judge.two-attributions",
    ),
    "both of one body": (DAMAGE, FEW | POLICE, MORE | POLICE, (), Relation.DISJOINT, None),
    "one of a body, one of nobody": (DAMAGE, FEW | POLICE, MORE, (), Relation.DISJOINT, None),
    "one of a part": (
        DAMAGE, FEW | {"qualifiers": (qualifier("scope", "north"),)}, MORE, (),
        Relation.DIFFERENT_SCOPE, "judge.other-scope",
    ),
    "both of one part": (
        DAMAGE | {"qualifiers": (qualifier("scope", "north"),)}, FEW, MORE, (), Relation.DISJOINT, None,
    ),
    "more dead a day later": (DEAD, FEW | FIRST, MORE | LATER, (), Relation.REVISED_OVER_TIME, "judge.revised"),
    "fewer dead a day later": (DEAD, MORE | FIRST, FEW | LATER, (), Relation.DISJOINT, None),
    "fewer dead a day later in a running count": (
        DEAD | RUNNING, MORE | FIRST, FEW | LATER, (), Relation.REVISED_OVER_TIME, "judge.revised",
    ),
    "more dead on one day": (DEAD, FEW | FIRST, MORE | FIRST, (), Relation.DISJOINT, None),
    "more dead years ago": (DEAD, FEW | FIRST, MORE | LATER, ("long-past",), Relation.DISJOINT, None),
    "many times as many dead on one day": (
        DEAD, FEW | FIRST, MANY | FIRST, (), Relation.REVISED_OVER_TIME, "judge.several-times",
    ),
    "more houses a day later": (DAMAGE, FEW | FIRST, MORE | LATER, (), Relation.DISJOINT, None),
    "more houses a day later in the same sentence": (
        DAMAGE, FEW | FIRST, MORE | LATER, ("sentence-copy",), Relation.REVISED_OVER_TIME, "judge.revised",
    ),
    "what is under an alert": (DISTRICT | ALERT, FEW, MANY, (), Relation.REVISED_OVER_TIME, "judge.set-afresh"),
    "districts of which only one sentence names the alert": (
        DISTRICT, FEW | ALERT, MANY, (), Relation.REVISED_OVER_TIME, "judge.set-afresh",
    ),
    "houses of which only one sentence names an alert": (
        DAMAGE, FEW | ALERT, MANY, (), Relation.DISJOINT, None,
    ),
    "districts under no alert": (DISTRICT, FEW, MANY, (), Relation.DISJOINT, None),
    "a price on the market, of no known day": (
        PRICE, {"value": figure(48)}, {"value": figure(50)}, (), Relation.REVISED_OVER_TIME, "judge.requoted",
    ),
    "a price on the market, of two days": (
        PRICE, {"value": figure(48)} | FIRST, {"value": figure(50)} | LATER, (), Relation.REVISED_OVER_TIME,
        "judge.revised",
    ),
    "a price on the market, of one day": (
        PRICE | FIRST, {"value": figure(48)}, {"value": figure(50)}, (), Relation.DISJOINT, None,
    ),
    "a price on the market in versions of one sentence": (
        PRICE, {"value": figure(48)}, {"value": figure(50)}, ("sentence-copy",), Relation.DISJOINT, None,
    ),
    "dead of whom nothing tells when": (DEAD, FEW, MORE, (), Relation.REVISED_OVER_TIME, "judge.undated"),
    "told apart": (DAMAGE, FEW, MORE, ("told-apart",), Relation.REVISED_OVER_TIME, "judge.told-apart"),
    "two moments of a count": (
        {"slot": Slot.DATE}, MAY | {"role": DateRole.TALLY}, JUNE, (),
        Relation.REVISED_OVER_TIME, "judge.tallied-apart",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_two_values_that_exclude_each_other(name: str) -> None:
    shared, a, b, steps, relation, key = CASES[name]
    found = differ(two(shared, a, b, *steps))
    assert found.relation is relation
    assert [step.key for step in found.steps if step.key.startswith("judge.")] == ([key] if key else [])


@pytest.mark.parametrize("name", CASES)
def test_which_of_the_two_comes_first_changes_nothing(name: str) -> None:
    shared, a, b, steps, relation, _ = CASES[name]
    assert differ(two(shared, b, a, *steps)).relation is relation


def test_what_agrees_is_asked_for_no_circumstance() -> None:
    found = differ(two(DAMAGE, FEW | DENIED, FEW | POLICE))
    assert found.relation is Relation.EQUAL
    assert [step.key for step in found.steps] == ["judged.equal"]


def test_the_step_before_the_judgement_has_both_values_as_written() -> None:
    found = differ(two(DAMAGE, FEW | {"text": "three"}, MORE | {"text": "five"}))
    assert found.steps[-1] == Step("judged.disjoint", 0.0, (("a", "three"), ("b", "five")))
    assert found.gap is not None and found.gap.size == 2.0


def test_a_revision_has_the_days_of_both() -> None:
    found = differ(two(DEAD, FEW | FIRST, MORE | LATER))
    assert found.steps[-1].params == (("a", "2021-03-01"), ("b", "2021-03-02"))


@pytest.mark.parametrize(
    ("noun", "family", "running"),
    [
        ("casualty", "be", True),
        ("person", "evacuate", True),
        ("person", "be", False),
        ("employee", "evacuate", False),
        ("house", "burn", False),
    ],
)
def test_of_what_news_gives_one_figure_after_another(noun: str, family: str, running: bool) -> None:
    link = two({"slot": Slot.COUNT, "noun": noun, "family": family}, FEW, MORE).link
    assert circumstances.is_running(link) is running


def test_a_date_behind_its_publication_is_to_come_and_one_without_a_day_is_not() -> None:
    told = fact(value=day(2021, 3, 2), published=MONDAY)
    assert circumstances.is_to_come(told)
    assert not circumstances.is_to_come(replace(told, published=TUESDAY))
    assert not circumstances.is_to_come(replace(told, published=None))
    assert not circumstances.is_to_come(fact(**DAMAGE, **FEW, **FIRST))


STANCES = st.sampled_from(list(Stance))
DAYS = st.sampled_from((None, MONDAY, TUESDAY, WEEKS_ON))
KEYS = st.sampled_from((None, "police", "union"))
STEPS = st.sets(st.sampled_from(("sentence-copy", "sentence-close", "told-apart", "long-past", "sole", "lone")))
SIDES = st.fixed_dictionaries(
    {
        "stance": STANCES, "published": DAYS, "attribution_key": KEYS, "is_tally": st.booleans(),
        "qualifiers": st.sampled_from(((), (qualifier("scope", "north"),), (qualifier("place", "hour:9"),))),
        "participants": st.sampled_from(((), takes_part("agent", "person:x"))),
    }
)  # fmt: skip
COUNTS = st.sampled_from((FEW, MORE, MANY))


@given(SIDES, SIDES, COUNTS, COUNTS, st.sampled_from((DAMAGE, DEAD)), STEPS)
def test_no_circumstance_asks_which_source_comes_first(
    a: Side, b: Side, x: Side, y: Side, shared: Side, steps: set[str]
) -> None:
    there, back = two(shared, a | x, b | y, *sorted(steps)), two(shared, b | y, a | x, *sorted(steps))
    assert differ(there).relation is differ(back).relation
    for circumstance in CIRCUMSTANCES:
        one, other = circumstance(there.link), circumstance(back.link)
        assert (one and (one[0], one[1].key)) == (other and (other[0], other[1].key))


@given(SIDES, SIDES, COUNTS, COUNTS, STEPS)
def test_only_what_excludes_each_other_is_judged_anew(a: Side, b: Side, x: Side, y: Side, steps: set[str]) -> None:
    compared = two(DEAD, a | x, b | y, *sorted(steps))
    if compared.comparison.relation is not Relation.DISJOINT:
        assert differ(compared).relation is compared.comparison.relation


def test_the_facts_of_a_difference_are_those_of_its_link() -> None:
    compared = two(DAMAGE, FEW, MORE)
    found = differ(compared)
    facts: tuple[Fact, Fact] = (found.link.a, found.link.b)
    assert facts == (compared.link.a, compared.link.b)
    assert found.slot is Slot.COUNT
