"""English words that end or stand in a noun group and have the form of a verb."""

from __future__ import annotations

import pytest

from claims.assembling.words.tokens import Tag
from tests.claims.assembling.analysing import parsed, roles


def _tag(text: str, word: str) -> Tag:
    return next(token.tag for token in parsed(text, "en").tokens if token.low == word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They booked a nine-match tour of Kenya.", "match"),
        ("She lost in a three-set thriller.", "set"),
        ("The crowd cheered the hosts' 4-2 win in Lund.", "win"),
        ("The club has not had a decent or lasting win since May.", "win"),
        ("They complained of long hours and of unequal pay.", "pay"),
        ("He lost three games on his own serve.", "serve"),
    ],
)
def test_a_word_that_its_group_needs_is_a_noun(text: str, word: str) -> None:
    assert _tag(text, word) is Tag.NOUN


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The poor pay more for gas.", "pay"),
        ("A friendly provides some help.", "provides"),
        ("The public want answers.", "want"),
        ("They hope to better serve their guests.", "serve"),
    ],
)
def test_a_verb_behind_an_adjective_that_stands_for_somebody_stays_one(text: str, word: str) -> None:
    assert _tag(text, word) in (Tag.VERB, Tag.INF)


def test_what_is_scored_is_what_was_won() -> None:
    assert roles("Lund have not scored a decent or lasting win since May.", "en", "scored")["noun:victory"] == "patient"
