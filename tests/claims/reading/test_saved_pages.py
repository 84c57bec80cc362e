"""Pages of many makes: the article whole, nothing beside it, and what the page says of itself."""

from __future__ import annotations

import pytest
from lxml import html

from claims.reading.page_furniture import standfirst_of, strip_furniture
from tests.claims.reading.saved_pages import PAGES, Page, bare, is_right, missing, ours, table, too_much
from tests.house.source_tree import ROOT

LEFT = {
    "table-layout": ["Petites annonces", "Webmestre", "Météo"],  # nothing tells its menu from its article
    "agency": ["Our Standards"],  # a paragraph among the others
}
UNDATED = frozenset({"table-layout"})
"""Pages whose day no element and no address marks: it is inferred from the text later on."""
STANDFIRST = "Le pont a rouvert lundi, après un an de travaux."
by_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@by_page
def test_every_paragraph_of_the_article_is_read(page: Page) -> None:
    assert missing(page, ours(page)) == []


@by_page
def test_what_stands_beside_the_article_is_not(page: Page) -> None:
    assert too_much(page, ours(page)) == LEFT.get(page.name, [])


@by_page
@pytest.mark.parametrize("field", ["title", "author", "outlet", "published"])
def test_what_the_page_says_of_itself_is_read(page: Page, field: str) -> None:
    read = ours(page)
    assert is_right(page, field, read) is not (field == "published" and page.name in UNDATED)


@by_page
def test_captions_are_read_once(page: Page) -> None:
    text = ours(page).text
    assert [text.count(page.story[name]) for name in page.captions] == [1] * len(page.captions)


def test_no_paragraph_is_lost_that_the_library_alone_would_read() -> None:
    lost = {page.name: set(missing(page, ours(page))) - set(missing(page, bare(page))) for page in PAGES}
    assert [name for name, words in lost.items() if words] == []


def test_the_figures_in_the_docs_are_these() -> None:
    assert table() in (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")


def test_a_frame_that_is_called_like_furniture_is_the_article_s_own() -> None:
    words = "<p>Le pont de Monclar a rouvert lundi, a annoncé la mairie.</p>" * 9
    body = f"<div class='social related'>{words}</div><div class='related'>x</div>"
    tree = html.document_fromstring(f"<body>{body}</body>")
    strip_furniture(tree)
    assert "Monclar" in tree.text_content()
    assert "x" not in tree.text_content()


def test_a_box_with_the_headline_in_it_stays() -> None:
    tree = html.document_fromstring("<body><div class='promo'><h1>Le pont</h1></div><p>Il a rouvert.</p></body>")
    strip_furniture(tree)
    assert "Le pont" in tree.text_content()


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f"<h1>T</h1><p class='chapo'>{STANDFIRST}</p><p>Corps.</p>", True),
        (f"<h1>T</h1><div data-gu-name='standfirst'><p>{STANDFIRST}</p></div><p>Corps.</p>", True),
        ("<h1>T</h1><p class='chapo'>Court.</p><p>Corps.</p>", False),
        (f"<h1>T</h1><p>Corps.</p><p class='intro'>{STANDFIRST}</p>", False),
        (f"<p class='intro'>{STANDFIRST}</p><h1>T</h1><p>Corps.</p>", False),
        (f"<h1>T</h1><aside><p class='intro'>{STANDFIRST}</p></aside><p>Corps.</p>", False),
    ],
)
def test_a_standfirst_is_what_is_called_so_between_headline_and_text(body: str, *, found: bool) -> None:
    tree = html.document_fromstring(f"<body><main>{body}</main></body>")
    assert (standfirst_of(tree, next(tree.iter("h1")), ["Corps."]) is not None) is found
