"""Which words differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reporting.differing import differing_spans, runs_of


@pytest.mark.parametrize(
    ("words", "other", "marked"),
    [("mars 2021", "mars 2020", ["2021"]), ("le 3 mars", "le 4 mars", ["3"]), ("1.200", "1.184", ["1.200"]),
     ("lundi", "lundi", ["lundi"]), ("Mars 2021", "mars  2021", ["Mars 2021"]),
     ("deux morts", "trois blessés", ["deux morts"]),
     ("un accord de paix", "un accord", ["de paix"]), ("un accord", "un accord de paix", ["un accord"]),
     ("l'été, sans un euro de plus", "l'été, sans surcoût", ["un euro de plus"]), ("", "x", [""])],
)  # fmt: skip
def test_only_the_words_that_the_other_side_lacks_are_marked(words: str, other: str, marked: list[str]) -> None:
    assert [words[start:end] for start, end in differing_spans(words, other)] == marked


@given(st.text(), st.text(), st.data())
def test_a_passage_cut_into_runs_is_still_the_passage(passage: str, other: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(passage)))
    end = data.draw(st.integers(start, len(passage)))
    runs = runs_of(passage, start, end, other)
    assert "".join(run.text for run in runs) == passage
    assert "".join(run.text for run in runs if run.is_value) == passage[start:end]


def test_two_translations_are_left_unmarked_and_two_versions_are_not() -> None:
    told = "Nous voulons avant tout rendre le port aux pêcheurs de la ville"
    translated = "Notre but premier est que les pêcheurs d'ici retrouvent leur port"
    edited = "Nous voulons avant tout rendre le quai aux pêcheurs de la ville"
    assert not any(run.differs for run in runs_of(told, 0, len(told), translated))
    assert [run.text for run in runs_of(told, 0, len(told), edited) if run.differs] == ["port"]


def test_nothing_is_marked_where_there_is_no_other_side() -> None:
    assert not any(run.differs for run in runs_of("en mars 2021", 3, 12, ""))
