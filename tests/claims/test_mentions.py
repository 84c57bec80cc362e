"""The public door to spotting."""

from __future__ import annotations

from datetime import date

from claims.mentions import find_mentions


def test_mentions_of_a_bare_text_are_found_with_their_kinds() -> None:
    found = find_mentions("le 9 avril", language="fr", reference=date(2019, 4, 10))
    assert [(m.kind, m.text) for m in found] == [("date", "9 avril")]


def test_the_language_is_detected_where_it_is_not_given() -> None:
    found = find_mentions("The deal was signed on April 8, 2019 and was worth more than 3 million pounds to the city.")
    assert [(m.kind, m.text) for m in found] == [("date", "April 8, 2019"), ("money", "3 million pounds")]


def test_an_empty_text_has_no_mentions() -> None:
    assert find_mentions("") == []
