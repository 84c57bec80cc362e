"""What one source's dates give away, and what a draft's details are found to be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.judging import Desk, draft_verdicts, find_origins, judge_groups, uncompared, weekday_findings
from checker.linking import align, compare_links, group_links, link_facts
from checker.model import FindingKind, VerdictStatus
from checker.settings import DEFAULTS
from claims.model import Anchor, DateValue, Fact, Precision
from tests.checker.factories import day, fact, figure, month
from tests.checker.judging.judged import placed, written

MONDAY, TUESDAY = 0, 1


def desk_of(*facts: Fact) -> Desk:
    sources = written(facts)
    return Desk(sources, find_origins(sources))


def test_a_weekday_that_is_not_that_day_is_found_once() -> None:
    wrong = placed(fact(value=replace(day(2019, 3, 4), weekday=TUESDAY), text="Tuesday 4 March 2019"))
    (finding,) = weekday_findings([wrong, wrong], desk_of(wrong))
    assert finding.kind is FindingKind.INTERNAL
    assert [p.value for p in finding.positions] == ["tuesday", "2019-03-04 monday"]


@pytest.mark.parametrize("value", [replace(day(2019, 3, 4), weekday=MONDAY), day(2019, 3, 4), month(2019, 3)])
def test_a_date_that_fits_the_calendar_is_silent(value: DateValue) -> None:
    one = placed(fact(value=value))
    assert weekday_findings([one], desk_of(one)) == []


def test_a_weekday_without_a_date_of_publication_is_listed_as_not_compared() -> None:
    value = DateValue(None, None, "XXXX-XX-XX", Precision.DAY, Anchor.UNRESOLVED, weekday=MONDAY)
    one = placed(fact(value=value, text="Monday"))
    (listed,) = uncompared([one], [], desk_of(one))
    assert (listed.reason, listed.evidence.quote) == ("weekday-without-date", "Monday")


def test_each_detail_of_a_draft_gets_its_verdict() -> None:
    right = placed(fact(source="draft", text="September 2018"))
    wrong = placed(fact(source="draft", family="open", value=month(2017, 3), text="March 2017"), 200)
    unheard = placed(fact(source="draft", family="visit", value=month(2016, 1), text="January 2016"), 400)
    sources = [
        placed(fact(source="one", text="in September 2018")),
        placed(fact(source="one", family="open", value=month(2017, 5), text="May 2017"), 200),
    ]
    facts = [right, wrong, unheard, *sources]
    compared = align(compare_links(link_facts(facts, DEFAULTS, lead="draft")), facts)
    desk = desk_of(*facts)
    findings = judge_groups(group_links(compared), {id(c.link): c for c in compared}, desk, DEFAULTS)
    verdicts = draft_verdicts([wrong, unheard, right], compared, findings, desk)
    assert [v.status for v in verdicts] == [VerdictStatus.SUPPORTED, VerdictStatus.CONFLICT, VerdictStatus.NOT_FOUND]
    assert [v.origins for v in verdicts] == [1, 0, 0]
    assert verdicts[1].against[0].quote == "May 2017"


def test_a_figure_without_an_event_does_not_stop_the_rest() -> None:
    bare = placed(fact(family=None, value=figure(3), participants=(), context=()))
    assert link_facts([bare, replace(bare, source="b.txt")], DEFAULTS) == []
