"""A quotation is the source's words, fewer of them, others, or words whose sense is another one."""

from __future__ import annotations

import pytest

from checker.judging.quoting.matching import Wording, match
from checker.judging.quoting.spoken import senses_of, spoken
from claims.languages.packs import full_languages

PAIRS = [
    ("en", "we must mend the roof before winter", "Yes, we must mend the roof before winter, I say.", Wording.EXACT),
    ("en", "we must mend the roof", "we must, my friends, mend the roof", Wording.CUT),
    ("en", "we must mend the old roof before winter", "we must mend the roof before winter", Wording.REWORDED),
    ("en", "we will mend the roof before winter", "we will not mend the roof before winter", Wording.UNDENIED),
    ("en", "we will never mend the roof before winter", "we will soon mend the roof before winter", Wording.UNDENIED),
    (
        "en",
        "we will mend the roof before winter",
        "we will almost certainly mend the roof before winter",
        Wording.UNHEDGED,
    ),
    ("en", "we will mend the roof", "we will only mend the roof", Wording.UNHEDGED),
    ("en", "we will mend the roof", "we will mend the roof unless it snows", Wording.UNHEDGED),
    ("en", "the roof is safe for everybody", "Nobody believes that the roof is safe for everybody", Wording.UNDENIED),
    ("en", "we will mend the roof", "It has not rained. We will mend the roof", Wording.EXACT),
    (
        "en",
        "we will mend the roof before winter",
        "we will, whatever those who do not like it may say, mend the roof before winter",
        Wording.CUT,
    ),
    (
        "fr",
        "nous devons réparer le toit avant l'hiver",
        "Oui, nous devons réparer le toit avant l'hiver.",
        Wording.EXACT,
    ),
    ("fr", "nous allons pas réparer le toit", "nous n'allons pas réparer le toit", Wording.EXACT),
    ("fr", "nous allons réparer le toit", "nous n'allons pas réparer le toit", Wording.UNDENIED),
    (
        "fr",
        "nous allons réparer le toit avant l'hiver",
        "nous allons peut-être réparer le toit avant l'hiver",
        Wording.UNHEDGED,
    ),
    ("fr", "nous allons réparer le toit", "nous allons réparer le toit à condition d'être payés", Wording.UNHEDGED),
    (
        "fr",
        "le toit est sûr pour tout le monde",
        "Personne ne dit que le toit est sûr pour tout le monde",
        Wording.UNDENIED,
    ),
    (
        "fr",
        "nous allons réparer le vieux toit de la halle",
        "nous allons réparer le toit de la halle",
        Wording.REWORDED,
    ),
]


@pytest.mark.parametrize(("language", "mine", "theirs", "wording"), PAIRS)
def test_a_quotation_is_set_beside_the_words_it_renders(
    language: str, mine: str, theirs: str, wording: Wording
) -> None:
    senses = senses_of(language)
    assert senses is not None
    found = match(spoken(mine, 0, len(mine)), spoken(theirs, 0, len(theirs)), senses)
    assert found is not None
    assert found.wording is wording


def test_words_with_little_in_common_are_no_versions_of_one() -> None:
    senses = senses_of("en")
    assert senses is not None
    mine, theirs = "we must mend the roof before winter", "the roof of the mill fell in and the winter was long"
    assert match(spoken(mine, 0, len(mine)), spoken(theirs, 0, len(theirs)), senses) is None


def test_a_condition_that_the_draft_tells_itself_is_not_gone() -> None:
    senses = senses_of("en")
    assert senses is not None
    mine, theirs = "we will mend the roof", "if it snows we will mend the roof"
    words = spoken(mine, 0, len(mine)), spoken(theirs, 0, len(theirs))
    found = match(*words, senses), match(*words, senses, ("if", "it", "snows"))
    assert [one and one.wording for one in found] == [Wording.UNHEDGED, Wording.EXACT]


def test_a_change_points_at_both_sides() -> None:
    senses = senses_of("en")
    assert senses is not None
    mine, theirs = "we must mend the barn before winter", "we must mend the roof before winter"
    one, other = spoken(mine, 0, len(mine)), spoken(theirs, 0, len(theirs))
    found = match(one, other, senses)
    assert found is not None
    assert [(one.said(*c.mine, mine), other.said(*c.theirs, theirs)) for c in found.changes] == [("barn", "roof")]


def test_what_a_desk_adds_in_brackets_is_not_quoted() -> None:
    words = spoken("we [the board] must mend it", 0, 27)
    assert words.words == ("we", "must", "mend", "it")


@pytest.mark.parametrize("language", full_languages())
def test_every_language_says_what_changes_the_sense(language: str) -> None:
    senses = senses_of(language)
    assert senses is not None
    assert min(len(senses.hedges), len(senses.conditions), len(senses.denials), len(senses.holding)) > 9


def test_a_language_read_in_part_says_nothing() -> None:
    assert senses_of("de") is None
