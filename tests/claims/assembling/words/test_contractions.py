"""English words that an apostrophe joins, also where a space parts it from the letters behind it."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import parsed, roles

PARTED = [
    ("The baker’ s sons don’ t sell malt.", "The baker’s sons don’t sell malt."),
    ("They can’ t row, and we’ ve said so.", "They can’t row, and we’ve said so."),
    ("He’ ll bake when you’ re in Hull’ s port.", "He’ll bake when you’re in Hull’s port."),
    ("I’ m glad she’ d rowed.", "I’m glad she’d rowed."),
]


@pytest.mark.parametrize(("parted", "joined"), PARTED)
def test_a_space_behind_an_apostrophe_parts_no_contraction(parted: str, joined: str) -> None:
    found, expected = ([(t.low, t.tag, t.lemma) for t in parsed(text, "en").tokens] for text in (parted, joined))
    assert found == expected


def test_words_keep_the_place_they_have_in_the_text() -> None:
    text = "The baker’ s sons don’ t sell malt."
    words = [text[t.start : t.end] for t in parsed(text, "en").tokens]
    assert words == ["The", "baker", "’ s", "sons", "do", "n’ t", "sell", "malt", "."]


@pytest.mark.parametrize("text", ["The bakers’ tea was cold.", "The ‘old hands’ ran.", "The bakers’ salt was cold."])
def test_an_apostrophe_before_a_whole_word_is_none_of_it(text: str) -> None:
    assert "’ " not in "".join(text[t.start : t.end] for t in parsed(text, "en").tokens)


def test_a_contracted_had_makes_a_past_of_its_participle() -> None:
    assert roles("The cook sold the mill that Anna Lund’d rented.", "en", "rented") != {}
    predicate = parsed("The mill where she'd worked shut.", "en").clauses[1].predicate
    assert predicate is not None
    assert predicate.lemma == "work"


def test_a_contracted_would_stays_one_before_a_bare_verb() -> None:
    token = next(t for t in parsed("She said she'd put it off.", "en").tokens if t.low == "'d")
    assert token.lemma != "have"
