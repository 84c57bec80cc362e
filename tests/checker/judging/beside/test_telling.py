"""How a word that a draft has otherwise than its source becomes a finding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.judging.beside import rewordings
from checker.model import FindingKind, Relation, Severity
from claims.model import Analysis, Slot, Source
from claims.pipeline import analyse
from tests.checker.judging.beside.reworded import told

SOURCE = (
    "The harbour board of Selwick voted on Monday to paint the northern lighthouse yellow. "
    "The board will close its old museum in Bergen five years after the storm."
)


def analysed(text: str, name: str, language: str = "en") -> Analysis:
    return analyse(Source.from_text(text, name=name, language=language), with_facts=True)


@pytest.mark.parametrize(
    ("draft", "slot", "kind", "relation"),
    [
        ("The harbour board of Selwick voted on Tuesday to paint the northern lighthouse yellow.",
         Slot.DATE, FindingKind.CONFLICT, Relation.DISJOINT),
        ("The harbour board of Selwick voted on Monday to paint the eastern lighthouse yellow.",
         Slot.PLACE, FindingKind.NAME, Relation.DISJOINT),
        ("The harbour board of Selwick voted on Monday to paint the northern lighthouse purple.",
         Slot.OUTCOME, FindingKind.CONFLICT, Relation.DISJOINT),
        ("The board will open its old museum in Bergen five years after the storm.",
         Slot.OUTCOME, FindingKind.CONTRADICTION, Relation.OPPOSITE),
        ("The board will not close its old museum in Bergen five years after the storm.",
         Slot.POLARITY, FindingKind.CONTRADICTION, Relation.OPPOSITE),
    ],
)  # fmt: skip
def test_a_finding_is_named_by_what_the_word_fills(
    draft: str, slot: Slot, kind: FindingKind, relation: Relation
) -> None:
    (found,) = told("en", draft, SOURCE)
    assert (found.slot, found.kind, found.relation, found.severity) == (slot, kind, relation, Severity.WARNING)


def test_both_words_are_quoted_where_they_stand() -> None:
    draft = "The harbour board of Selwick voted on Monday to paint the northern lighthouse purple."
    (found,) = told("en", draft, SOURCE)
    mine, theirs = (position.evidence[0] for position in found.positions)
    assert (mine.source, theirs.source) == ("draft", "source")
    assert (draft[mine.start : mine.end], SOURCE[theirs.start : theirs.end]) == ("purple", "yellow")
    assert (mine.quote, theirs.quote) == ("purple", "yellow")
    assert theirs.sentence == SOURCE.partition(" The board")[0]
    assert found.why[0].params == (("beside", "yellow"), ("told", "purple"))


def test_what_a_finding_points_at_already_is_not_told_again_and_a_note_does_not_count() -> None:
    draft = analysed("The harbour board of Selwick voted on Monday to paint the northern lighthouse purple.", "draft")
    source = analysed(SOURCE, "source")
    (found,) = rewordings(draft, [source])
    assert rewordings(draft, [source], [found]) == []
    assert rewordings(draft, [source], [replace(found, severity=Severity.NOTE)]) == [found]


def test_a_sentence_that_a_source_has_word_for_word_is_set_beside_none() -> None:
    other = "The harbour board of Selwick voted on Monday to paint the northern lighthouse purple."
    draft = analysed(other, "draft")
    assert rewordings(draft, [analysed(SOURCE, "one"), analysed(other, "two")]) == []


def test_a_source_in_another_language_and_a_language_read_in_part_have_nothing_beside() -> None:
    draft = analysed("The harbour board of Selwick voted on Monday to paint the northern lighthouse purple.", "draft")
    french = analysed(SOURCE, "source", "fr")
    assert rewordings(draft, [french]) == []
    german = analysed("Der Hafen von Selwick wird am Montag gelb.", "draft", "de")
    assert rewordings(german, [analysed("Der Hafen von Selwick wird am Montag rot.", "source", "de")]) == []
