"""What a shared word tells, in bits; and what part of a text's words another text has."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.linking.rarity import Rarity, shared_part, terms_of_sentences
from tests.checker.factories import fact, takes_part

ONE = frozenset({"storm", "pier"})


def test_a_word_of_few_sentences_tells_more_than_one_of_many() -> None:
    rarity = Rarity([ONE, *(frozenset({"storm", f"word{n}"}) for n in range(50))])
    assert 0 < rarity.bits("storm") < rarity.bits("pier") < rarity.bits("never")


def test_copies_of_a_sentence_count_once_and_still_share_their_words() -> None:
    copied, once = Rarity([ONE] * 10), Rarity([ONE])
    assert copied.sentences == once.sentences == 1
    assert copied.bits("storm") == once.bits("storm")
    assert copied.is_shared("storm") and not once.is_shared("storm") and not copied.is_shared("never")
    assert Rarity([ONE, frozenset({"storm"})]).is_shared("storm")


def test_the_terms_of_a_sentence_are_those_of_all_its_facts() -> None:
    told = {"source": "a", "sentence_start": 0, "participants": ()}
    first = fact(start=0, context=("storm",), family="flood", **told)
    second = fact(start=9, context=("pier",), family=None, places=("city:brest",), **told)
    other = fact(start=0, source="b", sentence_start=0, context=("calm",), participants=takes_part("agent", "org:x"))
    assert terms_of_sentences([first, second, other]) == {
        ("a", 0): frozenset({"storm", "pier", "event flood", "city:brest"}),
        ("b", 0): frozenset({"calm", "org:x", "event sign"}),
    }


@pytest.mark.parametrize(
    ("one", "other", "part"),
    [
        ({"storm": 3.0, "pier": 1.0}, {"storm": 3.0, "calm": 5.0, "sea": 5.0}, Fraction(3, 4)),
        ({"storm": 3.0}, {"storm": 3.0, "calm": 5.0}, Fraction(1)),
        ({"storm": 3.0}, {"calm": 5.0}, Fraction(0)),
        ({}, {"calm": 5.0}, None),
        ({"storm": 0.0}, {"storm": 0.0, "calm": 5.0}, None),
    ],
)
def test_the_part_is_of_the_lighter_side(one: dict[str, float], other: dict[str, float], part: Fraction | None) -> None:
    assert shared_part(one, other) == part
    assert shared_part(other, one) == part


BITS = {term: float(n) for n, term in enumerate("abcdefgh", 1)}
SIDES = st.sets(st.sampled_from(sorted(BITS))).map(lambda terms: {term: BITS[term] for term in sorted(terms)})


@given(SIDES, SIDES)
def test_the_part_is_between_nothing_and_all_whichever_side_comes_first(
    one: dict[str, float], other: dict[str, float]
) -> None:
    part = shared_part(one, other)
    assert part == shared_part(other, one)
    assert part is None or 0 <= part <= 1
    assert shared_part(one, one) == (1.0 if one else None)
