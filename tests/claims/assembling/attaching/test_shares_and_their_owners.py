"""Shares: of whom they are told, who has what another is set against, what is bought in part."""

from __future__ import annotations

import pytest

from claims.model import Fact
from tests.claims.assembling.analysing import read


def _fact(text: str, language: str, words: str) -> Fact:
    return next(fact for fact in read(text, language)[1] if words in fact.text)


@pytest.mark.parametrize(
    ("language", "text", "words", "of", "event"),
    [
        (
            "fr",
            "Parmi les cyclistes qui refusent de porter un casque, 62 % citent la chaleur.",
            "62 %",
            "cyclistes",
            "citent",
        ),
        ("fr", "Sur les maires qui ont voté, 40 % ont dit non.", "40 %", "maires", "dit"),
        ("en", "Among drivers who were stopped, 40% had no licence.", "40%", "drivers", "had"),
        ("fr", "La taxe reste modeste. Elle est de 210 euros.", "210 euros", "taxe", "est"),
        ("en", "Only 12% of nurses earn more than £60,000.", "£60,000", "nurses", "earn"),
    ],
)
def test_a_bare_share_or_sum_is_of_those_told_before(language: str, text: str, words: str, of: str, event: str) -> None:
    """What opens the sentence, what the pronoun means, and whom the subject counts."""
    fact = _fact(text, language, words)
    assert fact.of is not None
    assert fact.event is not None
    assert (fact.of.text, fact.event.text) == (of, event)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sur la base de plusieurs vidéos, quatre ont été reconnus.", "quatre"),
        ("Il y a eu un vote, et 40 % ont dit non.", "40 %"),
    ],
)
def test_what_only_opens_the_sentence_is_not_what_a_figure_is_of(text: str, words: str) -> None:
    """A basis is nobody of whom four could be a part."""
    assert _fact(text, "fr", words).of is None


def test_a_share_set_against_the_subject_is_told_of_its_own_people() -> None:
    """The men vote, too; they are not the women."""
    facts = read("Some 60% of women vote early, compared with 39% of men.", "en")[1]
    agents = {f.text: [p.name for p in f.participants if p.role == "agent"] for f in facts if f.slot == "share"}
    assert agents == {"60%": ["women"], "39%": ["men"]}


def test_a_share_set_against_an_object_leaves_who_did_it() -> None:
    """Only the subject is set against somebody else."""
    fact = _fact("The club sold 45% of its seats, compared with 30% of its boxes.", "en", "30%")
    assert [p.name for p in fact.participants if p.role == "agent"] == ["club"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Tolby Foods bought 18.8% of Marwick Breweries.", "patient"),
        ("Tolby Foods is worth 18.8% of Marwick Breweries.", "object"),
    ],
)
def test_what_is_bought_in_part_undergoes_it(text: str, role: str) -> None:
    """A copula does nothing to what it compares with."""
    fact = _fact(text, "en", "18.8%")
    assert {p.role for p in fact.participants if p.name.startswith("Marwick")} == {role}
