"""Stages of judging, each asked by itself rather than through a whole report."""

from __future__ import annotations

from datetime import date

import pytest

from checker.judging.coverage import WITHOUT_DETAIL, sentences_without_detail
from checker.judging.figures_beside import rows_of
from checker.judging.finding_kinds import kind_of
from checker.judging.impossible_dates import misfit_dates
from checker.judging.marking import marked_text
from checker.judging.namesakes import spelt_apart
from checker.judging.ratios import misfit_ratios
from checker.judging.sums import misfit_sums
from checker.model import Difference, FindingKind, Link, Relation
from claims.model import Analysis, Slot, Source
from claims.pipeline import analyse
from tests.checker.factories import fact


def _analysed(text: str, name: str = "note", language: str = "en") -> Analysis:
    return analyse(Source.from_text(text, name=name, language=language, published=date(2023, 5, 17)))


def test_without_verdicts_every_sentence_with_a_letter_is_without_detail() -> None:
    """Sentences are told in text order, with the reason."""
    draft = _analysed("The mill reopened. 🙂 Nobody came.")
    bare = sentences_without_detail(draft, [])
    assert [one.start for one in bare] == sorted(one.start for one in bare)
    assert {one.reason for one in bare} == {WITHOUT_DETAIL}
    assert next(draft.source.text[one.start : one.end] for one in bare).startswith("The mill")


def test_marks_lie_where_the_facts_lie_and_half_a_character_keeps_the_offsets_true() -> None:
    """A lone surrogate is replaced one for one."""
    analysis = _analysed("\ud83d On 3 May 2019 the mill employed 240 people.")
    marked = marked_text(analysis)
    assert len(marked.text) == len(analysis.source.text)
    assert marked.text[0] == "\ufffd"
    assert {(m.slot, marked.text[m.start : m.end]) for m in marked.marks} >= {(Slot.COUNT, "240")}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Il a régné de 1815 à 1812.", "fr", 1),
        ("Il a régné de 1812 à 1815.", "fr", 0),
        ("Le pont a fermé le 31 avril.", "fr", 1),
        ("The bridge shut on 30 April.", "en", 0),
    ],
)
def test_a_date_that_no_calendar_has_is_a_misfit(text: str, language: str, found: int) -> None:
    """Spans end after they begin, and April has thirty days."""
    misfits = [m for row in rows_of(_analysed(text, language=language)) for m in misfit_dates(row)]
    assert len(misfits) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sales doubled, rising from 100 million to 130 million euros.", 1),
        ("Sales doubled, rising from 100 million to 195 million euros.", 0),
    ],
)
def test_a_multiple_that_does_not_follow_from_its_two_figures_is_a_misfit(text: str, found: int) -> None:
    """What is said to double comes to about twice as much."""
    assert sum(1 for row in rows_of(_analysed(text)) for _ in misfit_ratios(row)) == found


def test_one_first_name_with_two_surnames_a_slip_apart_is_told_of_reports_of_one_story_alone() -> None:
    """Where the two texts tell different stories, they may be two people."""
    one = _analysed("The baker Harriet Pemberton won the race on Monday.", "one")
    other = _analysed("The baker Harriet Pemburton won the race on Monday.", "other")
    assert [f.slot for f in spelt_apart([one, other], lambda *_: True)] == [Slot.NAME]
    assert spelt_apart([one, other], lambda *_: False) == []


@pytest.mark.parametrize(("ferries", "found"), [(4, ["total"]), (5, [])])
def test_parts_that_do_not_add_up_to_the_total_before_them_are_a_misfit(ferries: int, found: list[str]) -> None:
    rows = rows_of(_analysed(f"The fleet lost 12 boats: 7 trawlers and {ferries} ferries."))
    assert [misfit.key for row in rows for misfit in misfit_sums(row)] == found


KINDS = {
    Slot.POLARITY: FindingKind.CONTRADICTION,
    Slot.OUTCOME: FindingKind.CONTRADICTION,
    Slot.NAME: FindingKind.NAME,
    Slot.ROLE: FindingKind.NAME,
    Slot.PARTICIPANT: FindingKind.NAME,
    Slot.WORDING: FindingKind.QUOTE,
    Slot.SPEAKER: FindingKind.QUOTE,
}


@pytest.mark.parametrize("slot", Slot)
def test_a_difference_is_of_a_kind_by_its_sources_then_by_its_slot(slot: Slot) -> None:
    """Within one source it is internal, whatever differs; of two values one opposite makes a contradiction."""
    here, there = fact(source="a.txt"), fact(source="b.txt")
    across, inside = Link(here, there, (), 0.0), Link(here, here, (), 0.0)
    expected = KINDS.get(slot, FindingKind.CONFLICT)
    assert kind_of(Difference(across, slot, Relation.DISJOINT, None, ())) is expected
    assert kind_of(Difference(inside, slot, Relation.DISJOINT, None, ())) is FindingKind.INTERNAL
    opposite = FindingKind.CONTRADICTION if expected is FindingKind.CONFLICT else expected
    assert kind_of(Difference(across, slot, Relation.OPPOSITE, None, ())) is opposite
