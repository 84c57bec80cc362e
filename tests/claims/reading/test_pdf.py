"""A PDF is read column by column and line by line, its cut words made whole, its furniture left out."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from fpdf import FPDF
from PIL import Image

from claims.errors import Damaged, Locked, MissingExtra, NoTextLayer, TooLarge
from claims.model import Place
from claims.reading import pdf, pdf_apart
from claims.reading.page_layout import Run, lines_of, paragraphs_of
from claims.reading.pdf import joined
from tests.claims.reading.offices import converted, needs_browser, needs_office, printed
from tests.claims.reading.samples import word_document

ARTICLES = (
    (
        "Le conseil de Morlanne a voté jeudi un budget de 8,3 millions d'euros, en hausse de 4 % sur un "
        "an, malgré l'opposition "
        "de six élus qui réclamaient un report des travaux de la mairie annexe prévus au printemps."
    ),
    (
        "La rénovation du stade, promise depuis 2016, attendra encore. "
        "Le maire a expliqué que la subvention de la région, "
        "attendue en mars, couvrirait à peine un quart de la facture et qu'il faudrait donc emprunter."
    ),
    (
        "Les habitants du hameau des Ormes, eux, obtiennent gain de cause : la ligne 12 desservira de "
        "nouveau la place à partir "
        "du 1er septembre, avec neuf passages par jour au lieu de quatre, a précisé la société de transport."
    ),
    (
        "Enfin, la cantine passera au bio deux jours par semaine. "
        "Le prix du repas restera fixé à 3,40 "
        "euros pour les familles, "
        "le surcoût de 21 000 euros étant pris en charge par la commune."
    ),
)


def made(document: FPDF) -> bytes:
    return bytes(document.output())


def newspaper(pages: int = 1, columns: int = 3) -> bytes:
    """A page as a layout program sets it: a headline over columns, a running head, a page number."""
    document = FPDF()
    document.set_auto_page_break(False)
    for page in range(1, pages + 1):
        document.add_page()
        document.set_font("Helvetica", size=8)
        document.text(10, 8, "L'Écho de Morlanne - vendredi 12 mars 2021")
        document.text(100, 292, f"- {page} -")
        document.set_font("Times", "B", 22)
        document.text(10, 24, f"Un budget sous tension {'i' * page}")
        document.set_font("Times", size=9)
        width = 190 // columns - 5
        wrapped = [textwrap.wrap(one, width // 2 + 15) for one in (*ARTICLES, f"Bouclage {'i' * page}.")]
        lines = [("   " if not number else "") + line for one in wrapped for number, line in enumerate(one)]
        share = -(-len(lines) // columns)
        for column in range(columns):
            for number, line in enumerate(lines[column * share : (column + 1) * share]):
                document.text(10 + column * (190 / columns), 36 + number * 4.5, line)
    return made(document)


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_columns_are_read_one_after_another_under_the_headline(columns: int) -> None:
    text = pdf.read(newspaper(columns=columns), "a.pdf").text
    places = [text.index(" ".join(article.split()[:6])) for article in ARTICLES]
    assert places == sorted(places)
    assert text.index("Un budget sous tension") < places[0]
    for article in ARTICLES:
        assert article in text


def test_running_heads_are_kept_once_and_page_numbers_never() -> None:
    text = pdf.read(newspaper(pages=4), "a.pdf").text
    assert text.count("L'Écho de Morlanne - vendredi 12 mars 2021") == 1
    assert "- 2 -" not in text
    assert text.count("Bouclage") == 4


def test_a_place_is_a_page_and_a_line_of_it() -> None:
    source = pdf.read(newspaper(pages=2, columns=1), "a.pdf")
    second = source.text.rindex("Un budget sous tension")
    assert source.place_of(second) == Place(page=2, line=2)
    assert source.place_of(source.text.index(ARTICLES[0]) + 120) == Place(page=1, line=4)


@needs_browser
def test_a_page_printed_by_a_browser_is_read_in_justified_columns(tmp_path: Path) -> None:
    paragraphs = "".join(f"<p>{article}</p>" for article in ARTICLES * 3)
    style = "body{font:11px serif;text-align:justify;hyphens:auto}div{columns:2;column-gap:8mm}"
    path = tmp_path / "a.html"
    page = (
        f"<html lang=fr><head><meta charset=utf-8><style>{style}</style></head><body><h1>Budget</h1>"
        f"<div>{paragraphs}</div></body></html>"
    )
    path.write_text(page, encoding="utf-8")
    text = pdf.read(printed(path).read_bytes(), "a.pdf").text
    assert all(text.count(article) == 3 for article in ARTICLES)


@needs_office
def test_a_letter_exported_by_an_office_suite_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(word_document())
    assert "4,7 millions d'euros, dont un tiers" in pdf.read(converted(path, "pdf").read_bytes(), "a.pdf").text


def test_a_table_is_read_row_by_row() -> None:
    document = FPDF()
    document.add_page()
    document.set_font("Helvetica", size=11)
    document.text(20, 20, "Les dépenses de la commune, en milliers d'euros :")
    for row, cells in enumerate([("Poste", "2020", "2021"), ("Voirie", "410", "388"), ("Écoles", "95", "102")]):
        for column, cell in enumerate(cells):
            document.text(20 + column * 50, 35 + row * 8, cell)
    assert "Poste | 2020 | 2021\nVoirie | 410 | 388\nÉcoles | 95 | 102" in pdf.read(made(document), "a.pdf").text


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_words_that_run_up_down_or_over_head_are_read_like_others(turn: int) -> None:
    document = FPDF()
    document.add_page()
    document.set_font("Helvetica", size=11)
    with document.rotation(turn, x=105, y=148):
        for number, line in enumerate(textwrap.wrap(ARTICLES[0], 60)):
            document.text(60, 130 + 6 * number, line)
    assert pdf.read(made(document), "a.pdf").text.strip() == ARTICLES[0]


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("une inter-", "ruption de trois", "une interruption de trois"),
        ("à Saint-", "Denis", "à Saint-Denis"),
        ("répond-", "il avec", "répond-il avec"),
        ("de 40-", "45 ans", "de 40-45 ans"),
        ("le match -", "fini", "le match - fini"),
        ("un porte-", "parole", "un porte-parole"),
        ("fin de ligne", "suite", "fin de ligne suite"),
        ("cou\x02", "pure", "coupure"),
    ],
)
def test_a_word_cut_at_a_line_s_end_is_made_whole_and_a_compound_is_left(before: str, after: str, whole: str) -> None:
    end, between = joined(before, after, frozenset({"porte-parole"}))
    assert end + between + after == whole


def test_a_small_raised_figure_is_no_part_of_the_figure_before_it() -> None:
    document = FPDF()
    document.add_page()
    document.set_font("Helvetica", size=12)
    document.text(20, 30, "La ville compte 25 000")
    document.set_font("Helvetica", size=7)
    document.text(20 + 45.4, 28, "3")
    assert "25 0003" not in pdf.read(made(document), "a.pdf").text


def scan(pages: int) -> bytes:
    document = FPDF()
    for _ in range(pages):
        document.add_page()
        document.image(Image.new("L", (60, 80), 255), 0, 0, 210, 297)
    return made(document)


def test_a_scan_is_called_one_with_its_pages_counted_and_ocr_named() -> None:
    with pytest.raises(NoTextLayer, match=r"a\.pdf has no text layer \(3 pages of images\)\. Run OCR first"):
        pdf.read(scan(3), "a.pdf")


def test_a_document_under_a_password_is_called_locked() -> None:
    document = FPDF()
    document.set_encryption(owner_password="a", user_password="b")  # noqa: S106  a test's own
    document.add_page()
    with pytest.raises(Locked):
        pdf.read(made(document), "a.pdf")


def test_what_is_no_pdf_behind_its_mark_is_damaged() -> None:
    with pytest.raises(Damaged):
        pdf.read(b"%PDF-1.7\nxyz", "a.pdf")


def test_too_many_pages_or_characters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_apart, "MOST_PAGES", 1)
    with pytest.raises(TooLarge, match="1 pages at most"):
        pdf.read(newspaper(pages=2), "a.pdf")
    monkeypatch.setattr(pdf_apart, "MOST_CHARACTERS", 10)
    with pytest.raises(TooLarge, match="10 characters on a page"):
        pdf.read(newspaper(pages=1), "a.pdf")


def test_pages_that_are_small_each_and_too_much_together_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_apart, "MOST_OF_TEXT", 2_200)
    assert pdf.read(newspaper(pages=2), "a.pdf").text
    with pytest.raises(TooLarge, match="2200 characters in all"):
        pdf.read(newspaper(pages=3), "a.pdf")


def test_where_the_extra_is_not_installed_the_error_names_the_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    with pytest.raises(MissingExtra, match=r'pip install "recoupe\[pdf\]"'):
        pdf.read(newspaper(), "a.pdf")


def test_what_a_document_states_about_itself_is_kept_and_dates_nothing() -> None:
    document = FPDF()
    document.set_title("Budget")
    document.set_author("A. Vial")
    document.add_page()
    document.set_font("Helvetica", size=11)
    document.text(20, 20, "Le budget est voté.")
    source = pdf.read(made(document), "a.pdf")
    assert source.published is None
    assert source.imprint is not None
    assert (source.imprint.title, source.imprint.author) == ("Budget", "A. Vial")


def test_paragraphs_part_at_white_indents_and_short_last_lines() -> None:
    words = [
        "Une ligne qui remplit toute la colonne",
        "et finit court.",
        "Une autre ligne qui la remplit aussi",
        "jusqu'au bout, sans fin de phrase",
    ]
    widths = [180.0, 70.0, 178.0, 175.0]
    runs = [Run(10, 700 - 12 * n, 10 + w, 710 - 12 * n, t) for n, (t, w) in enumerate(zip(words, widths, strict=True))]
    runs.append(Run(10, 700 - 12 * 4 - 20, 180, 710 - 12 * 4 - 20, "Après un blanc, un paragraphe nouveau"))
    assert [len(paragraph) for paragraph in paragraphs_of(lines_of(runs))] == [2, 2, 1]


def test_thousands_of_scattered_words_are_laid_out_without_end() -> None:
    runs = [Run(n * 37 % 500, n * 91 % 800, n * 37 % 500 + 20, n * 91 % 800 + 8, f"mot{n}") for n in range(3000)]
    assert sum(line.text.count("mot") for line in lines_of(runs)) == 3000
