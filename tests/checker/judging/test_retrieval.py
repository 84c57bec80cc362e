"""A detail of a draft is supported by a passage that gives its value in its words, where no link was made."""

from __future__ import annotations

import pytest

from checker.judging.evidence import Desk
from checker.judging.retrieval import Passages
from claims.model import Fact, QuoteValue, Slot
from tests.checker.factories import fact, figure, month

WORDS = ("bridge", "council", "harbour", "open", "reopen")
DRAFT = fact(source="draft", context=WORDS)


def like(draft: Fact, *facts: Fact) -> list[Fact]:
    return Passages(facts, Desk((), {})).like(draft)


def said(source: str, words: str) -> Fact:
    return fact(source=source, slot=Slot.WORDING, value=QuoteValue(words, None), text=words)


@pytest.mark.parametrize(
    "given",
    [
        {"context": WORDS},
        {"context": WORDS[:3]},
        {"context": (*WORDS, "ferry", "quay")},
        {"context": WORDS, "family": "open"},
    ],
)
def test_the_same_value_among_most_of_its_words_supports_it(given: dict[str, object]) -> None:
    source = fact(source="a", **given)
    assert like(DRAFT, source) == [source]


@pytest.mark.parametrize(
    "given",
    [
        {"context": WORDS[:2]},
        {"context": ()},
        {"context": WORDS, "value": month(2018, 10), "text": "other words"},
        {"context": WORDS, "slot": Slot.COUNT, "value": figure(3), "text": "other words"},
    ],
)
def test_another_value_or_another_passage_does_not(given: dict[str, object]) -> None:
    assert like(DRAFT, fact(source="a", **given)) == []


def test_the_same_spelling_is_enough_of_a_value() -> None:
    """`septembre` may be another month by its page, and is still what the source writes."""
    source = fact(source="a", context=WORDS, value=month(2017, 9))
    assert like(DRAFT, source) == [source]


def test_a_sentence_of_no_words_is_known_by_its_value_as_written() -> None:
    bare = fact(source="draft", context=())
    source, other = fact(source="a"), fact(source="a", text="Sept 2018")
    assert like(bare, source, other) == [source]


def test_a_fact_is_told_once_though_value_and_spelling_agree() -> None:
    first, second = fact(source="a", context=WORDS), fact(source="b", context=WORDS)
    assert like(DRAFT, first, second) == [first, second]


def test_a_quotation_is_supported_by_a_longer_one_of_the_same_words() -> None:
    whole = said("a", "We shall rebuild the old quay, stone by stone")
    part, mended = said("draft", "rebuild the old quay"), said("draft", "rebuild the quay")
    assert like(part, whole) == [whole]
    assert like(mended, whole) == []
    assert like(said("draft", "…"), whole) == []
