"""The report for an issue or a mail."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.reporting.markdown import code, escaped, quoted_passage, strong
from checker.reporting.passages import evidence_view
from tests.checker.reporting.checked import checked_report, hostile_report
from tests.checker.reporting.dispatches import COURRIER, evidence
from tests.checker.reporting.shown import page_text, rendered, written
from tests.gold import assert_gold

GOLD = Path(__file__).parent / "gold"
OURS = {"h2", "h3", "p", "strong", "em", "code", "blockquote", "ul", "li"}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_reads_as_an_editor_would_write_it(language: str) -> None:
    assert_gold(written(checked_report(language), "markdown").decode(), GOLD / f"markdown.{language}.md")


def test_no_word_of_a_source_becomes_markup() -> None:
    page = rendered(written(hostile_report("en"), "markdown"))
    tags = set(re.findall(r"</?([a-z0-9]+)", page))
    assert tags <= OURS
    assert "<a " not in page
    assert re.sub(r"<!-- -->", "", page).count("<!--") == 0


@pytest.mark.parametrize(
    "words", ["1. item", "- a", "+ a", "# a", "= a", "a * b", "12) x", "::: warning", "<b>", "`a``b`"]
)
def test_what_it_shows_is_the_words_themselves(words: str) -> None:
    assert page_text(rendered(escaped(words).encode())).strip() == words
    assert page_text(rendered(code(words).encode())).strip() == words


def test_a_mention_reaches_nobody() -> None:
    assert escaped("@desk, see #12") == "@<!-- -->desk, see #<!-- -->12"


def test_strong_marks_stand_at_the_words() -> None:
    assert strong(" mars 2021 ") == " **mars 2021** "


def test_a_value_glued_to_a_letter_stays_plain() -> None:
    view = evidence_view(evidence(COURRIER, "'entreprise"), "", {}, "fr")
    assert "**" not in quoted_passage(view)
    assert "l'entreprise Morvan" in quoted_passage(view)
