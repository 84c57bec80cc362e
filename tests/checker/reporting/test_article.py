"""A source laid out as an article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from checker.model import SourceText, Step
from checker.reporting.article import Cover, fact_covers, fact_lines, paragraphs_of
from checker.reporting.html import FIRST, digest, policy
from checker.reporting.page_tables import date_words
from checker.reporting.page_view import page_of
from checker.reporting.view import step_views
from tests.checker.reporting.checked import checked_report, compared_report, texts
from tests.checker.reporting.dispatches import full_report
from tests.work import growth

TEXT = SourceText("a.txt", "A headline\n\nOne two three.\nMenu", ((0, 10),), ())


def test_each_line_that_is_not_blank_is_a_paragraph_with_its_number_and_kind() -> None:
    told = paragraphs_of(TEXT, [], [(27, 31)])
    assert [(one.line, one.look) for one in told] == [(1, "headline"), (3, ""), (4, "unread")]
    assert ["".join(stretch.text for stretch in one.stretches) for one in told] == [
        "A headline",
        "One two three.",
        "Menu",
    ]


def test_covers_cut_a_line_and_the_lowest_rank_leads() -> None:
    covers = [
        Cover(12, 19, "hit error", 0, "first", "#f-1", "s1-12"),
        Cover(16, 25, "hit note", 2, "second", "#f-2", "s1-16"),
        Cover(16, 19, "fact", title="a fact"),
    ]
    [_, line, _] = paragraphs_of(TEXT, covers, [])
    assert [(s.text, s.look, s.href, s.anchor) for s in line.stretches] == [
        ("One ", "hit error", "#f-1", "s1-12"),
        ("two", "hit error fact hit note", "#f-1", "s1-16"),
        (" three", "hit note", "#f-2", ""),
        (".", "", "", ""),
    ]
    assert line.stretches[1].title == "first\na fact\nsecond"


def test_a_cover_over_two_lines_has_one_place() -> None:
    told = paragraphs_of(TEXT, [Cover(20, 31, "hit", href="#f-1", anchor="s1-20")], [])
    stretches = [stretch for one in told for stretch in one.stretches if stretch.look]
    assert [(stretch.text, stretch.anchor) for stretch in stretches] == [("three.", "s1-20"), ("Menu", "")]


def test_a_line_with_thousands_of_covers_costs_no_more_than_its_length() -> None:
    def laid_out(number: int) -> Callable[[], object]:
        text = SourceText("a.txt", "word " * number, (), ())
        covers = [Cover(at * 5, at * 5 + 4, "fact") for at in range(number)]
        return lambda: paragraphs_of(text, covers, [])

    assert growth(laid_out, 500) < 6


def test_a_fact_says_what_was_read() -> None:
    covers = fact_covers(texts()[0], "fr")
    assert covers[0].title.startswith("date · la signature · Morvan")
    assert [line.line for line in fact_lines(texts()[0], "fr")] == [3, 3, 4]


def test_the_policy_lets_in_what_it_was_given_and_nothing_else() -> None:
    told = policy("p {}", "1", "2")
    assert told.startswith("default-src 'none'; script-src 'sha256-")
    assert all(digest(text) in told for text in ("p {}", "1", "2"))
    assert digest(FIRST) not in told
    assert "unsafe" not in told


def test_each_bar_of_the_waterfall_begins_where_the_one_before_ended() -> None:
    first = page_of(compared_report("en")).findings[0]
    assert [(bar.x, bar.width) for bar in first.bars] == [(0, 306), (306, 468), (775, 225), (1000, 0), (946, 54)]
    assert first.zero == 0


def test_an_endless_weight_is_drawn_as_far_as_it_goes() -> None:
    [step] = step_views([Step("key", float("inf"), (), "words")], "en")
    assert step.figure == "+∞"


def test_a_page_names_each_source_once_and_the_draft_first() -> None:
    page = page_of(checked_report("fr"))
    assert [(source.label, source.is_draft) for source in page.sources] == [
        ("courrier.txt", True),
        ("gazette.txt", False),
        ("agence régionale.txt", False),
    ]
    assert page.galley is not None
    assert page.galley.paragraphs[0].look == "headline"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_table_says_what_a_fact_is_without_its_values(language: str) -> None:
    rows = page_of(compared_report(language)).rows
    label = {"fr": "Signature (Valbrune, Morvan)", "en": "Signing (Valbrune, Morvan)"}[language]
    assert rows[0].label == label
    assert [cell.text if cell else None for cell in rows[0].cells] == ["mars 2021", "mars 2020", "mars 2021"]


def test_a_table_with_no_room_for_a_fact_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.reporting.page_view.MOST_CELLS", 6)
    page = page_of(compared_report("en"))
    assert (len(page.rows), page.rows_left_out) == (2, 3)


def test_without_texts_the_page_still_has_every_passage() -> None:
    page = page_of(full_report("en"))
    assert [source.paragraphs for source in page.sources] == [(), (), ()]
    assert {passage.href for one in page.findings for side in one.sides for passage in side.passages} == {""}
    assert page.findings[0].sides[0].passages[0].runs


def test_a_passage_of_a_source_that_the_report_does_not_name_is_shown_too() -> None:
    base = compared_report("en")
    page = page_of(replace(base, sources=base.sources[1:], texts=base.texts[1:], corroborated=()))
    assert [passage.label for passage in page.findings[0].sides[0].passages] == [
        "depeches/courrier.txt",
        "agence régionale.txt",
    ]


def test_a_source_that_says_nothing_of_any_fact_has_no_column() -> None:
    base = compared_report("en")
    silent = replace(base.sources[0], name="silent.txt", origin="silent.txt")
    page = page_of(replace(base, sources=(silent, *base.sources)))
    assert page.columns == (2, 3, 4)


@pytest.mark.parametrize(
    ("value", "first", "last", "words"),
    [("13XX", date(1300, 1, 1), date(1399, 12, 31), "1300 to 1399"),
     ("2021-03", date(2021, 3, 1), date(2021, 3, 31), "March 2021"),
     ("2021", date(2021, 1, 1), date(2021, 12, 31), "2021"),
     ("2021-21", date(2021, 3, 1), date(2021, 5, 31), "1 March 2021 to 31 May 2021")],
)  # fmt: skip
def test_a_date_on_the_timeline_is_said_in_words(value: str, first: date, last: date, words: str) -> None:
    assert date_words(value, first, last, "en") == words
