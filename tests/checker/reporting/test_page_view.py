"""The records of the page, before any template."""

from __future__ import annotations

from checker.reporting.differing import Run
from checker.reporting.page_records import Passage, Row
from checker.reporting.page_tables import spanned
from checker.reporting.page_view import gathered, kept_together, page_of
from tests.checker.reporting.checked import compared_report


def row(label: str, finding: str = "", details: str = "date") -> Row:
    return Row(label, details, finding, "", ())


def test_rows_of_one_label_stand_under_it_once() -> None:
    rows = [row("a", "#f-1"), row("b"), row("b"), row("b", details="count"), row("b"), row("a")]
    assert [one.span for one in spanned(rows)] == [1, 2, 0, 1, 1, 1]
    assert [one._replace(span=1) for one in spanned(rows)] == rows


def test_short_values_stay_on_one_line_and_long_ones_break() -> None:
    told = kept_together(
        "Contrat : « mars 2021 » ou « le 3 mars de cette année-là » ?", ("mars 2021", "le 3 mars de cette année-là")
    )
    assert told == "Contrat : « mars\u00a02021 » ou « le 3 mars de cette année-là » ?"


def test_findings_of_the_page_are_kept_together_in_their_sentence_alone() -> None:
    first = page_of(compared_report("fr")).findings[0]
    assert "mars\u00a02021" in first.view.summary
    assert "".join(run.text for run in first.sides[0].passages[0].runs).count("mars 2021") == 1


def test_the_same_words_in_several_sources_are_quoted_once() -> None:
    first, second = (said("Le pont rouvre.", label) for label in ("a.txt", "b.txt"))
    other, abroad = said("Le pont ferme.", "c.txt"), said("Le pont rouvre.", "d.txt", "en")
    told = gathered([first, other, second, abroad])
    assert [(one.label, [copy.label for copy in one.copies]) for one in told] == [
        ("a.txt", ["b.txt"]), ("c.txt", []), ("d.txt", []),
    ]  # fmt: skip


def said(words: str, label: str, language: str = "fr") -> Passage:
    return Passage((Run(words),), "", "", label, "", (), "", language)
