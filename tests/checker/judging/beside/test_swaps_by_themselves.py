"""Each way in which a line differs from the passages it draws on is told by itself, without the ways beside it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from checker.judging.beside.copying import miscopies
from checker.judging.beside.denying import denials
from checker.judging.beside.drawing import Drawn, Sources, Spots
from checker.judging.beside.promoting import promotions
from checker.judging.beside.rivals import Rivals, rivals_of
from checker.judging.beside.swapping import Swap, agree, is_other_value, key_between, placed, swaps
from checker.judging.beside.wording import Line, Word, lines_of
from claims.model import Analysis, Source
from claims.pipeline import analyse


class Desk(NamedTuple):
    """A draft's line with what it is set beside."""

    line: Line
    drawn: list[Drawn]
    sources: Sources
    rivals: Rivals

    @property
    def spots(self) -> Spots:
        """The words of the passages."""
        return Spots(self.drawn, self.rivals)


def analysed(text: str, name: str) -> Analysis:
    return analyse(Source.from_text(text, name=name, language="en"), with_facts=True)


def line_of(text: str) -> Line:
    analysis = analysed(text, "draft")
    (line,) = lines_of(analysis, analysis.sentences)
    return line


def english() -> Rivals:
    rivals = rivals_of("en")
    assert rivals is not None
    return rivals


def desk(draft: str, source: str) -> Desk:
    line, sources = line_of(draft), Sources([analysed(source, "source")])
    return Desk(line, sources.drawn_on(line), sources, english())


def told(found: list[Swap]) -> list[tuple[str, str, str]]:
    return [(swap.key, swap.told.form, swap.beside.form) for swap in found]


def miscopied(draft: str, source: str) -> list[tuple[str, str, str]]:
    at = desk(draft, source)
    return told(list(miscopies(at.line, [one.line for one in at.drawn], at.sources, at.rivals)))


def swapped(draft: str, source: str) -> list[tuple[str, str, str]]:
    at = desk(draft, source)
    return told(list(swaps(at.line, at.spots, at.sources, at.rivals)))


def denied(draft: str, source: str) -> list[tuple[str, str, str]]:
    at = desk(draft, source)
    return told(list(denials(at.line, at.spots, at.rivals)))


def promoted(draft: str, source: str) -> list[tuple[str, str, str]]:
    at = desk(draft, source)
    return told(list(promotions(at.line, at.spots, at.rivals)))


def word(text: str, form: str) -> Word:
    return next(one for one in line_of(text).words if one.form == form)


THANKED = "The council of Larmont thanked Ada Lund, its treasurer, for the report."


def test_a_line_with_one_other_name_is_a_miscopy() -> None:
    assert miscopied(THANKED.replace("Lund", "Quist"), THANKED) == [("name", "quist", "lund")]


def test_a_code_with_another_figure_is_a_miscopy() -> None:
    source = "The Quist R4 will race in Larmont."
    assert miscopied(source.replace("R4", "R7"), source) == [("value", "r7", "r4")]


@pytest.mark.parametrize(
    "source",
    [
        THANKED.replace("Lund", "Lundt"),
        f"{THANKED} The council also heard Emil Quist.",
        THANKED.replace("thanked", "praised"),
    ],
    ids=["a spelling", "a name of another sentence", "another verb"],
)
def test_what_is_no_miscopy(source: str) -> None:
    draft = THANKED.replace("Lund", "Quist") if "Quist" in source else THANKED
    assert miscopied(draft, source) == []


def test_a_line_that_another_passage_has_throughout_is_no_miscopy() -> None:
    monday = "The council of Larmont thanked its treasurer on Monday."
    tuesday = monday.replace("Monday", "Tuesday")
    assert miscopied(tuesday, monday) == [("value", "tuesday", "monday")]
    assert miscopied(tuesday, f"{monday} {tuesday}") == []


VOTED = "The harbour board of Larmont voted on Monday to paint the northern lighthouse yellow."


@pytest.mark.parametrize(
    ("mine", "theirs", "key"),
    [("purple", "yellow", "field"), ("southern", "northern", "opposite"), ("Tuesday", "Monday", "value")],
)
def test_a_word_that_excludes_the_one_in_its_place_is_a_swap(mine: str, theirs: str, key: str) -> None:
    assert swapped(VOTED.replace(theirs, mine), VOTED) == [(key, mine.lower(), theirs.lower())]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (VOTED, VOTED),
        ("The harbour board of Larmont kept a northern pot of purple ink on Monday.", VOTED),
        (VOTED.replace("yellow", "purple"), f"{VOTED} {VOTED.replace('yellow', 'purple')}"),
        (VOTED.replace("yellow", "yellow and purple"), VOTED),
    ],
    ids=["the same", "another place", "a passage has it too", "both colours"],
)
def test_what_is_no_swap(draft: str, source: str) -> None:
    assert swapped(draft, source) == []


def test_words_of_one_field_exclude_each_other_and_one_word_not_itself() -> None:
    rivals, purple = english(), word("A purple boat.", "purple")
    against = rivals.against(purple)
    assert key_between(purple, word("A yellow boat.", "yellow"), against, rivals) == "field"
    assert key_between(purple, word("A purple door.", "purple"), against, rivals) is None
    assert key_between(purple, word("A northern coast.", "northern"), against, rivals) is None


def test_a_word_agrees_with_itself_and_with_no_other() -> None:
    monday, again = (next(w for w in line_of(f"They met on {day}.").words if w.is_value) for day in ("Monday",) * 2)
    tuesday = next(w for w in line_of("They met on Tuesday.").words if w.is_value)
    assert agree(monday, again)
    assert not is_other_value(monday, again, english())
    assert is_other_value(monday, tuesday, english())
    assert not agree(word("A purple boat.", "purple"), word("A yellow boat.", "yellow"))


def test_a_word_is_in_place_where_its_neighbours_are_the_same() -> None:
    mine, near, far = (
        line_of(text)
        for text in ("Quist sold a purple boat.", "Quist sold a yellow boat.", "Lund kept yellow ink here.")
    )

    def at(line: Line, form: str) -> int:
        return next(n for n, one in enumerate(line.words) if one.form == form)

    here = at(mine, "purple")
    assert placed(mine, here, near, at(near, "yellow"), english()) == 2.0
    assert placed(mine, here, far, at(far, "yellow"), english()) == 0.0


SIGNED = "The mayor of Larmont signed the housing contract in May."
UNSIGNED = "The mayor of Larmont did not sign the housing contract in May."


def test_a_negation_put_in_or_left_out_is_told() -> None:
    assert denied(UNSIGNED, SIGNED) == [("denied", "sign", "signed")]
    assert denied(SIGNED, UNSIGNED) == [("affirmed", "signed", "sign")]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (SIGNED, SIGNED),
        (UNSIGNED, UNSIGNED),
        (UNSIGNED, f"{SIGNED} {UNSIGNED}"),
        ("The mayor of Larmont did not read the housing contract in May.", SIGNED),
    ],
    ids=["both affirm", "both deny", "a passage denies it too", "another verb"],
)
def test_what_is_no_denial(draft: str, source: str) -> None:
    assert denied(draft, source) == []


DEPUTY = "The harbour's deputy director, Ada Lund, spoke to the press on Monday."
DIRECTOR = "The harbour's director, Ada Lund, spoke to the press on Monday."


def test_an_office_without_the_word_that_lessens_it_is_told() -> None:
    assert promoted(DIRECTOR, DEPUTY) == [("promoted", "director", "deputy")]


@pytest.mark.parametrize(
    ("draft", "source"),
    [(DEPUTY, DEPUTY), (DIRECTOR, DIRECTOR), (DEPUTY, DIRECTOR), (DIRECTOR, f"{DEPUTY} {DIRECTOR}")],
    ids=["lesser in both", "full in both", "lesser in the draft", "full in another passage"],
)
def test_what_is_no_promotion(draft: str, source: str) -> None:
    assert promoted(draft, source) == []
