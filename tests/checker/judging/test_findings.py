"""What becomes of two linked facts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from checker.model import FindingKind, Relation, Severity
from checker.settings import Settings
from claims.model import Fact, PolarityValue, Slot, Stance
from tests.checker.factories import day, fact, figure, month, qualifier, takes_part
from tests.checker.judging.judged import agreements_of, findings_of, placed


def signed(source: str, year: int, **given: Any) -> Fact:
    return placed(fact(source=source, value=month(year, 9), text=f"September {year}", **given))


def counted(source: str, amount: int, **given: Any) -> Fact:
    defaults: dict[str, Any] = {"slot": Slot.COUNT, "noun": "dead", "family": "collapse"}
    return placed(fact(source=source, value=figure(amount), text=str(amount), **(defaults | given)))


def test_two_dates_of_one_signing_are_one_conflict() -> None:
    (finding,) = findings_of([signed("a", 2018), signed("b", 2017)])
    assert (finding.kind, finding.slot, finding.relation, finding.severity) == (
        FindingKind.CONFLICT,
        Slot.DATE,
        Relation.DISJOINT,
        Severity.ERROR,
    )
    assert [p.value for p in finding.positions] == ["2017-09", "2018-09"]
    assert [e.quote for p in finding.positions for e in p.evidence] == ["September 2017", "September 2018"]
    assert 0.8 < finding.confidence <= 1
    assert finding.participants


def test_ten_sources_on_two_values_are_one_finding() -> None:
    facts = [signed(f"s{i}", 2017 + i % 2) for i in range(10)]
    (finding,) = findings_of(facts)
    assert [len(p.evidence) for p in finding.positions] == [5, 5]


def test_sources_that_agree_raise_nothing_and_corroborate() -> None:
    facts = [signed("a", 2018), signed("b", 2018)]
    assert findings_of(facts) == []
    (agreed,) = [a for a in agreements_of(facts) if a.slot is Slot.DATE]
    assert (agreed.value, agreed.origins) == ("2018-09", 2)


def test_sources_that_differ_in_the_date_still_corroborate_who_took_part() -> None:
    who = takes_part("agent", "country:NO", "country:FI")
    agreed = agreements_of([signed("a", 2018, participants=who), signed("b", 2017, participants=who)])
    assert [(a.slot, a.value) for a in agreed] == [(Slot.PARTICIPANT, "country:FI"), (Slot.PARTICIPANT, "country:NO")]


CIRCUMSTANCES = [
    ("a plan beside what happened", {}, {"stance": Stance.PLANNED}, Relation.PLAN_AND_OUTCOME, Severity.NOTE),
    ("a press conditional", {}, {"stance": Stance.HYPOTHETICAL}, Relation.PLAN_AND_OUTCOME, Severity.NOTE),
    ("a question", {}, {"stance": Stance.QUESTION}, Relation.PLAN_AND_OUTCOME, Severity.NOTE),
    (
        "police and organisers",
        {"attribution": "the police", "attribution_key": "org:police"},
        {"attribution": "the organisers", "attribution_key": "organiser"},
        Relation.ATTRIBUTED_DISAGREEMENT,
        Severity.WARNING,
    ),
    (
        "a toll that grows from one day to the next",
        {"published": date(2019, 3, 4)},
        {"published": date(2019, 3, 5)},
        Relation.REVISED_OVER_TIME,
        Severity.NOTE,
    ),
    (
        "two tallies of two moments",
        {"is_tally": True, "when": day(2019, 3, 4)},
        {"is_tally": True, "when": day(2019, 3, 5)},
        Relation.REVISED_OVER_TIME,
        Severity.NOTE,
    ),
    (
        "a part beside the whole",
        {},
        {"qualifiers": (qualifier("scope", "scope:east"),)},
        Relation.DIFFERENT_SCOPE,
        Severity.NOTE,
    ),
    ("nothing that excuses it", {}, {}, Relation.DISJOINT, Severity.ERROR),
    ("one attribution only", {}, {"attribution": "x", "attribution_key": "x"}, Relation.DISJOINT, Severity.ERROR),
]


@pytest.mark.parametrize(
    ("why", "one", "other", "relation", "severity"), CIRCUMSTANCES, ids=[case[0] for case in CIRCUMSTANCES]
)
def test_a_circumstance_names_the_relation(
    why: str, one: dict[str, Any], other: dict[str, Any], relation: Relation, severity: Severity
) -> None:
    (finding,) = findings_of([counted("a", 12, **one), counted("b", 15, **other)])
    assert (finding.relation, finding.severity) == (relation, severity), why


def test_what_is_planned_has_not_come_about_otherwise_on_the_same_day() -> None:
    """Versions of one sentence of one day: a tense was read otherwise, and the dates are at odds."""
    words = {"context": tuple(f"word{n}" for n in range(9)), "published": date(2017, 9, 20)}
    (finding,) = findings_of([signed("a", 2018, stance=Stance.PLANNED, **words), signed("b", 2017, **words)])
    assert finding.relation is Relation.DISJOINT
    words["published"] = date(2018, 9, 20)
    planned = signed("a", 2018, stance=Stance.PLANNED, **(words | {"published": date(2018, 9, 10)}))
    (finding,) = findings_of([planned, signed("b", 2017, **words)])
    assert finding.relation is Relation.PLAN_AND_OUTCOME


def test_a_plan_of_another_week_replaces_the_first_in_the_same_words() -> None:
    """A damaged copy of one week's news differs; a month later the same words plan anew."""
    words = {"context": tuple(f"word{n}" for n in range(9)), "stance": Stance.PLANNED}
    plans = [signed("a", 2020, published=date(2018, 4, 1), **words)]
    (soon,) = findings_of([*plans, signed("b", 2021, published=date(2018, 4, 3), **words)])
    (later,) = findings_of([*plans, signed("b", 2021, published=date(2018, 5, 2), **words)])
    assert (soon.relation, later.relation) == (Relation.DISJOINT, Relation.REVISED_OVER_TIME)


def test_a_figure_that_shrinks_without_being_a_tally_is_no_revision() -> None:
    later = counted("b", 5, published=date(2019, 3, 5))
    (finding,) = findings_of([counted("a", 12, published=date(2019, 3, 4)), later])
    assert finding.relation is Relation.DISJOINT


def test_affirmed_and_denied_are_a_contradiction() -> None:
    who = takes_part("patient", "person:lund", "person:dahl")
    facts = [
        placed(
            fact(
                source=name,
                slot=Slot.POLARITY,
                family="arrest",
                value=PolarityValue(yes),
                text="arrested",
                participants=who,
            )
        )
        for name, yes in (("a", True), ("b", False))
    ]
    (finding,) = findings_of(facts)
    assert (finding.kind, finding.relation) == (FindingKind.CONTRADICTION, Relation.OPPOSITE)


def test_severity_can_be_set_and_doubtful_findings_are_notes() -> None:
    facts = [signed("a", 2018), signed("b", 2017)]
    (softened,) = findings_of(facts, Settings(disjoint=Severity.WARNING))
    (doubted,) = findings_of(facts, Settings(note_below=1.1))
    assert (softened.severity, doubted.severity) == (Severity.WARNING, Severity.NOTE)


def test_the_id_depends_on_what_is_compared_and_not_on_file_names_or_order() -> None:
    (one,) = findings_of([signed("a", 2018), signed("b", 2017)])
    (same,) = findings_of([signed("z", 2017), signed("y", 2018)])
    (other,) = findings_of([signed("a", 2018), signed("b", 2016)])
    assert one.id == same.id != other.id
    assert len(one.id) == 12


def test_findings_do_not_depend_on_the_order_of_facts() -> None:
    facts = [signed("a", 2018), signed("b", 2017), counted("c", 12), counted("d", 15)]
    assert findings_of(facts) == findings_of(facts[::-1])


def test_every_step_is_told_and_the_gravest_come_first() -> None:
    (finding,) = findings_of([signed("a", 2018), signed("b", 2017)])
    keys = [step.key for step in finding.why]
    assert keys[0] == "link.prior"
    assert "judged.disjoint" in keys


def test_what_a_thing_costs_is_not_counted_on() -> None:
    def price(source: str, amount: int, on: int) -> Fact:
        return counted(source, amount, slot=Slot.AMOUNT, noun=None, published=date(2019, 3, on))

    (finding,) = findings_of([price("a", 12, 4), price("b", 15, 5)])
    assert finding.relation is Relation.DISJOINT


def test_a_toll_of_years_ago_is_not_counted_on() -> None:
    old = {"when": day(2016, 5, 4)}
    facts = [
        counted("a", 12, published=date(2019, 3, 4), **old),
        counted("b", 15, published=date(2019, 3, 5), **old),
    ]
    (finding,) = findings_of(facts)
    assert finding.relation is Relation.DISJOINT


def test_a_staff_that_grows_overnight_is_a_conflict() -> None:
    facts = [
        counted(source, n, noun="employee", family="hire", published=date(2019, 3, n - 8))
        for source, n in (("a", 12), ("b", 15))
    ]
    (finding,) = findings_of(facts)
    assert finding.relation is Relation.DISJOINT


def test_a_value_denied_says_nothing_against_another() -> None:
    facts = [counted("a", 12), counted("b", 15, negated=True)]
    assert [f for f in findings_of(facts) if f.relation is Relation.DISJOINT] == []
