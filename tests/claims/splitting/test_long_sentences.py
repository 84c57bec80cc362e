"""A stretch that no mark ends is read in pieces, so that what reads a sentence stays linear in the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model import Source
from claims.splitting import split
from claims.splitting.sentences import LONGEST, bounded, sentence_spans


def without_space(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("piece", ["mot ", "le port, ", "a", "un; ", "é\u00a0"])
def test_no_sentence_is_longer_than_the_longest(piece: str) -> None:
    text = piece * 20_000
    spans = list(sentence_spans(text, "fr"))
    assert max(end - start for start, end in spans) <= LONGEST
    assert all(a <= b for (_, a), (b, _) in pairwise(spans))
    is_whole = without_space("".join(text[start:end] for start, end in spans)) == without_space(text)
    assert is_whole  # not the texts themselves: to show how they differ would take minutes


def test_a_sentence_of_ordinary_length_is_left_whole() -> None:
    text = "Le conseil a voté " + "et revoté " * 120 + "le budget."
    assert list(sentence_spans(text, "fr")) == [(0, len(text))]


def test_a_long_sentence_is_cut_at_its_marks_before_its_spaces() -> None:
    text = "un mot de plus " * 100 + "; " + "un autre mot " * 100
    (_, cut), *_ = bounded(text, 0, len(text))
    assert text[cut - 1] == ";"


@given(st.text(alphabet=" a,;é\n\u00a0", max_size=3 * LONGEST), st.integers(0, 20))
def test_the_pieces_hold_every_word_once_and_in_order(text: str, begin: int) -> None:
    kept = "".join(text[start:end] for start, end in bounded(text, begin, len(text)))
    is_whole = without_space(kept) == without_space(text[begin:])
    assert is_whole


def test_quotations_are_in_every_sentence_that_they_touch() -> None:
    text = "« Le port ferme. La gare ouvre. » Le maire « sourit » et « salue ». Rien d'autre."
    quoted = [len(sentence.quotes) for sentence in split(Source.from_text(text, language="fr")).sentences]
    assert quoted[0] == 1
    assert quoted[-1] == 0
    assert sum(quoted) >= 4
