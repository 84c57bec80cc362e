"""Where values may stand: around a figure or a word of the tables, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.kinds.stretches import first_pieces, places_of, stretches


def found(text: str, language: str = "fr") -> list[str]:
    return [text[first:last] for first, last in stretches(text, 0, len(text), language)]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_stretch_stands_around_a_figure_and_not_in_plain_words(language: str) -> None:
    assert found("xyzzy 12 % xyzzy", language) == ["12 %"]
    assert found("xyzzy plugh", language) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le port, fermé dès l'an dernier, rouvre.", "dès l'an dernier"),
        ("Vu lundi 8 avril.", "lundi 8 avril"),
        ("Près de 40 barques", "Près de 40"),
        ("Bâti depuis le XIXe siècle", "depuis le XIXe siècle"),
        ("Ana perd −5 points", "−5 points"),
        ("Ana paie 30 €.", "30 €"),
        ("Aujourd’hui, Oda chante.", "Aujourd’hui"),
    ],
)
def test_the_words_of_a_value_stand_in_one_stretch(text: str, expected: str) -> None:
    assert found(text) == [expected]


def test_an_elided_article_after_a_figure_keeps_its_apostrophe() -> None:
    """`l'` is no litre."""
    assert found("En 2011 l'usine") == ["En 2011 l'"]


def test_only_the_asked_stretch_of_the_text_is_looked_at() -> None:
    text = "En 2011, puis en 2014."
    assert [text[first:last] for first, last in stretches(text, 8, len(text), "fr")] == ["en 2014."]


def test_words_far_from_the_figure_stand_apart() -> None:
    assert found("En 2011 .... en 2014") == ["En 2011", "en 2014"]


@given(st.text("ab12 .,'’:\n\x85€-½\u00a0", max_size=14), st.integers(0, 14), st.integers(0, 14))
def test_a_part_of_a_text_has_the_stretches_that_it_has_alone(text: str, one: int, other: int) -> None:
    start, stop = sorted((min(one, len(text)), min(other, len(text))))
    alone = [(start + first, start + last) for first, last in stretches(text[start:stop], 0, stop - start, "fr")]
    assert list(stretches(text, start, stop, "fr")) == alone


def test_words_before_the_first_figure_belong_to_it_only_where_a_space_or_an_apostrophe_leads_on() -> None:
    assert found("dès l'an 2011") == ["dès l'an 2011"]
    assert found("xyzzy, en 2011") == ["en 2011"]
    assert found("du .... 4") == ["4"]


@given(st.lists(st.sampled_from(["de", "l'", "lundi", "12", "mer", "€", " ", " ", ",", "+"]), max_size=14))
def test_stretches_are_apart_and_in_text_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = list(stretches(text, 0, len(text), "fr"))
    assert all(first < last for first, last in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize("text", ["Il rit.", "rit-elle ?", "dit-il", "le sous-marin", "« sous-marin’", "l'elle'"])
def test_a_text_that_has_a_phrase_has_its_first_piece_where_it_begins(text: str) -> None:
    """So that no pattern of these words need be tried where none of the pieces stands."""
    phrases = ("Il", "il", "elle", "sous-marin")
    met = places_of(text, first_pieces(phrases))
    assert met
    assert all(any(text.startswith(phrase, start) for phrase in phrases) for start, _ in met)


def test_a_text_without_the_words_has_no_place_for_them() -> None:
    assert places_of("La mer monte.", first_pieces(("elle", "sous-marin"))) == []
