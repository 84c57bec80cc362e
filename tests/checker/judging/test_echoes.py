"""One disagreement is one finding: what a quotation or a count of nobody says already is not said again."""

from __future__ import annotations

import pytest

from checker.judging.echoes import without_echoes
from checker.judging.findings import Judged
from checker.model import Finding, FindingKind, Relation, Severity
from claims.model import Fact, PartyValue, Slot
from tests.checker.factories import fact, figure


def judged(slot: Slot, relation: Relation, *facts: Fact) -> Judged:
    """A finding on `facts`, with only what tells echoes."""
    found = Finding("f", FindingKind.CONFLICT, slot, relation, Severity.ERROR, 1.0, "", (), ())
    return Judged(found, facts, "")


def at(source: str, start: int, end: int, slot: Slot, **given: object) -> Fact:
    """A fact of the sentence that fills the first hundred characters of a source."""
    return fact(source=source, slot=slot, start=start, end=end, sentence_start=0, sentence_end=100, **given)


QUOTE = judged(Slot.WORDING, Relation.REWORDED, at("a", 10, 60, Slot.WORDING), at("b", 10, 60, Slot.WORDING))
INSIDE = judged(Slot.POLARITY, Relation.OPPOSITE, at("a", 20, 30, Slot.POLARITY), at("b", 40, 50, Slot.POLARITY))
HALF_OUTSIDE = judged(Slot.POLARITY, Relation.OPPOSITE, at("a", 20, 30, Slot.POLARITY), at("b", 70, 80, Slot.POLARITY))
FIGURES = judged(Slot.COUNT, Relation.DISJOINT, at("a", 20, 22, Slot.COUNT), at("b", 20, 22, Slot.COUNT))
SPEAKERS = judged(
    Slot.SPEAKER,
    Relation.DISJOINT,
    at("a", 10, 60, Slot.SPEAKER, value=PartyValue("Ada Holm", "person:holm", "speaker")),
    at("b", 10, 60, Slot.SPEAKER, value=PartyValue("Nils Berg", "person:berg", "speaker")),
)
THEIR_NAMES = judged(
    Slot.NAME, Relation.DISJOINT, at("a", 70, 74, Slot.NAME, text="Holm"), at("b", 70, 74, Slot.NAME, text="Berg")
)
OTHER_NAMES = judged(
    Slot.NAME, Relation.DISJOINT, at("a", 70, 74, Slot.NAME, text="Moss"), at("b", 70, 74, Slot.NAME, text="Berg")
)
NOBODY = judged(
    Slot.COUNT,
    Relation.DISJOINT,
    at("a", 20, 22, Slot.COUNT, value=figure(0)),
    at("b", 20, 22, Slot.COUNT, value=figure(3)),
)
SOMEBODY = judged(
    Slot.COUNT,
    Relation.DISJOINT,
    at("a", 20, 22, Slot.COUNT, value=figure(1)),
    at("b", 20, 22, Slot.COUNT, value=figure(3)),
)


def same_event(of: Judged) -> Judged:
    """That the event of `of` happened, or not."""
    told = [fact(source=f.source, slot=Slot.POLARITY, start=f.start, event=f.event, sentence_start=0) for f in of.facts]
    return judged(Slot.POLARITY, Relation.OPPOSITE, *told)


@pytest.mark.parametrize(
    ("found", "left"),
    [
        ([QUOTE, INSIDE], [QUOTE]),
        ([INSIDE, QUOTE], [QUOTE]),
        ([QUOTE, FIGURES], [FIGURES]),
        ([SPEAKERS, THEIR_NAMES], [SPEAKERS]),
        ([SPEAKERS, INSIDE], [SPEAKERS]),
        ([NOBODY, same_event(NOBODY)], [NOBODY]),
    ],
)
def test_what_another_finding_tells_is_left_out(found: list[Judged], left: list[Judged]) -> None:
    assert without_echoes(found) == left


@pytest.mark.parametrize(
    "found",
    [
        [],
        [INSIDE],
        [QUOTE, HALF_OUTSIDE],
        [FIGURES, INSIDE],
        [SPEAKERS, OTHER_NAMES],
        [SPEAKERS, FIGURES],
        [SOMEBODY, same_event(SOMEBODY)],
        [NOBODY, INSIDE],
    ],
)
def test_two_disagreements_are_two_findings(found: list[Judged]) -> None:
    assert without_echoes(found) == found


def test_a_quotation_of_other_words_altogether_is_not_what_happened_inside_it() -> None:
    apart = judged(Slot.WORDING, Relation.DISJOINT, *QUOTE.facts)
    assert without_echoes([apart, INSIDE]) == [apart, INSIDE]
