"""Paths: the cheapest readings of a sentence's words, and the steps that are remembered."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.assembling.words import paths
from claims.assembling.words.paths import Option, Paths
from claims.assembling.words.tokens import Tag, cut_words

COSTS = {
    "START": {"NOUN": 0.2, "VERB": 1.5, "PUNCT": 0.1},
    "NOUN": {"NOUN": 1.2, "VERB": 0.3, "PUNCT": 0.5},
    "VERB": {"NOUN": 0.8, "VERB": 2.5, "PUNCT": 0.2},
    "PUNCT": {"NOUN": 0.4, "VERB": 1.1},
    "SUBJECT": {"VERB": 0.0, "NOUN": 2.2},
}
READINGS = (
    (Tag.NOUN, "NOUN", 0.0, False),
    (Tag.NOUN, "NOUN", 0.6, False),
    (Tag.VERB, "VERB", 0.3, False),
    (Tag.AUX, "VERB", 0.0, False),
    (Tag.PRON, "SUBJECT", 0.1, False),
    (Tag.PUNCT, "PUNCT", 0.0, True),
    (Tag.PUNCT, "PUNCT", 0.0, False),
)
words = st.lists(st.lists(st.sampled_from(READINGS), min_size=1, max_size=3, unique=True), min_size=1, max_size=6)


def _made() -> Paths:
    return Paths(COSTS, frozenset({"SUBJECT"}))


def _taken(made: Paths, sentence: list[tuple[Option, ...]]) -> list[int]:
    """Return the option that the cheapest path takes of each word."""
    beam, trail = made.start, []
    for options in sentence:
        choices, beam = made.step(beam, made.number(options))
        trail.append(choices)
    path, at = [], beam.best
    for choices in reversed(trail):
        option, at = choices[at]
        path.append(option)
    return path[::-1]


def _cost(sentence: list[tuple[Option, ...]], path: tuple[int, ...]) -> int:
    """Return the tenths that a path costs, word by word."""
    total, state, told = 0, "START", False
    for options, index in zip(sentence, path, strict=True):
        option = options[index]
        total += paths.tenths(COSTS[state].get(option.state, 3.0)) + (option.told if told else option.untold)
        told = told if option.tells is None else option.tells
        state = option.state
    return total


@given(words)
def test_no_other_path_is_cheaper_than_the_one_taken(readings: list[list[tuple[Tag, str, float, bool]]]) -> None:
    """What is pruned or united on the way never was the cheapest."""
    made = _made()
    sentence = [
        tuple(made.option(tag, state, cost, stops=stops) for tag, state, cost, stops in word) for word in readings
    ]
    taken = _cost(sentence, tuple(_taken(made, sentence)))
    assert taken == min(_cost(sentence, path) for path in product(*(range(len(options)) for options in sentence)))


def test_a_path_is_the_same_when_its_steps_were_taken_before_or_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remembering saves time and nothing else."""
    made = _made()
    readings = [READINGS[:3], READINGS[2:5], READINGS[3:], READINGS[:2], READINGS[4:6]]
    sentence = [
        tuple(made.option(tag, state, cost, stops=stops) for tag, state, cost, stops in word) for word in readings
    ]
    first = _taken(made, sentence)
    assert _taken(made, sentence) == first
    monkeypatch.setattr(paths, "MOST_STEPS", 2)
    assert _taken(made, sentence * 3)[-len(sentence) :] == _taken(_made(), sentence * 3)[-len(sentence) :]
    assert _taken(made, sentence) == first


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Peut-être viendra-t-il jusqu'ici.", ["Peut-être", "viendra", "-t-il", "jusqu'", "ici", "."]),
        ("Aujourd’hui, quelqu’un l’a vu.", ["Aujourd’hui", ",", "quelqu’un", "l’", "a", "vu", "."]),
        ("Dit-elle, « c'est fini »", ["Dit", "-elle", ",", "«", "c'", "est", "fini", "»"]),
    ],
)
def test_a_french_sentence_is_cut_at_elisions_and_inverted_pronouns(text: str, cut: list[str]) -> None:
    """A hyphen joins, but for a pronoun behind its verb; every word stands where its offsets say."""
    found = cut_words(text, 0, len(text), "fr", (), 0)
    assert [word for _, _, word, _ in found] == cut
    assert all(text[start:end] == word for start, end, word, _ in found)
