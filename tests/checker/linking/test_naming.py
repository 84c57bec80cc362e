"""A person's name is compared wherever it stands in prose."""

from __future__ import annotations

import pytest

from checker.linking import align, compare_links, link_facts, name_facts
from checker.linking.naming import is_full
from checker.settings import DEFAULTS
from claims.model import Slot, Source
from claims.pipeline import analyse

TOLD = "The harbour extension was drawn by Astrid Lund, whose earlier bridge at Kiruna won the national prize."
OTHER = "The winter timetable of the northern ferries was signed off by Sigrid Dahl after a stormy autumn."


def differing(one: str, other: str) -> list[tuple[str, str]]:
    """The names that differ between two texts."""
    analyses = [analyse(Source.from_text(text, name=name, language="en")) for name, text in (("a", one), ("b", other))]
    facts = [fact for analysis in analyses for fact in name_facts(analysis)]
    compared = align(compare_links(link_facts(facts, DEFAULTS)), facts)
    return [(c.link.a.text, c.link.b.text) for c in compared if not c.agrees]


def test_each_full_name_is_a_fact_with_the_other_words_as_its_context() -> None:
    (fact,) = name_facts(analyse(Source.from_text(TOLD, name="a", language="en")))
    assert (fact.slot, fact.text, TOLD[fact.start : fact.end]) == (Slot.NAME, "Astrid Lund", "Astrid Lund")
    assert not {"astrid", "lund"} & set(fact.context)
    assert "harbour" in fact.context


def test_another_surname_in_the_same_sentence_differs() -> None:
    assert differing(TOLD, TOLD.replace("Lund", "Bergstrand")) == [("Astrid Lund", "Astrid Bergstrand")]


def test_names_of_other_sentences_do_not_meet() -> None:
    assert differing(TOLD, OTHER) == []


def test_two_people_whom_both_texts_know_are_two_people() -> None:
    both = f"{TOLD} Astrid Bergstrand opened the extension in the presence of Astrid Lund."
    assert differing(both, f"{TOLD.replace('Lund', 'Bergstrand')} Astrid Lund applauded her.") == []


@pytest.mark.parametrize(
    ("name", "full"),
    [("Astrid Lund", True), ("Jean-Marie de la Tour", True), ("M. Lund", False), ("Lund", False), ("Bruno Le", False)],
)
def test_titles_and_initials_make_no_full_name(name: str, full: bool) -> None:
    assert is_full(name) is full
