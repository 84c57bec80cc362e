"""Word and OpenDocument files give the text that a reader of the finished document sees, with its places."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document

from claims.errors import Damaged, Empty, Locked, TooLarge
from claims.model import Place, Region
from claims.reading import opendocument, read_source, word, xml_trees, zip_files
from claims.reading.xml_trees import parse_xml
from tests.claims.reading.offices import converted, needs_office, needs_pandoc, written
from tests.claims.reading.samples import ODT_NAMES, open_document, zipped

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SHOWN = '<w:vanish w:val="0"/>'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'


def bare(body: str, names: str = W, **parts: str) -> bytes:
    """A Word document of nothing but its parts, as Word writes them."""
    entries = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>",
    }
    return zipped({**entries, **{f"word/{name}.xml": text for name, text in parts.items()}})


def said(body: str, **parts: str) -> str:
    return word.read(bare(body, **parts), "a.docx").text.strip()


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def saved(document: object) -> bytes:
    held = io.BytesIO()
    document.save(held)  # type: ignore[attr-defined]
    return held.getvalue()


def release() -> bytes:
    """A press release by python-docx: title, runs, a list, a table, a header that is furniture, properties."""
    document = Document()
    document.core_properties.author, document.core_properties.title = "S. Hamon", "Communiqué"
    document.sections[0].header.paragraphs[0].text = "Page de la mairie"
    document.add_heading("Une halle pour Trébeurec", 0)
    paragraph = document.add_paragraph("La halle ouvrira le ")
    paragraph.add_run("9 octobre 2023").bold = True
    paragraph.add_run(", sur 1 200 m")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run(".")
    document.add_paragraph("28 commerçants", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(
        [c for row in table.rows for c in row.cells], ["Poste", "Coût", "Toit", "410 000 €"], strict=True
    ):
        cell.text = words
    document.add_paragraph("Contact : mairie.")
    return saved(document)


def test_a_word_document_is_read_in_order_with_paragraphs_and_rows_as_places() -> None:
    source = word.read(release(), "a.docx")
    assert source.text == (
        "Une halle pour Trébeurec\n\nLa halle ouvrira le 9 octobre 2023, sur 1 200 m².\n\n28 commerçants\n\n"
        "Poste | Coût\nToit | 410 000 €\n\nContact : mairie.\n"
    )
    assert source.place_of(source.text.index("Toit")) == Place(row=2, part="table 1")
    assert source.place_of(source.text.index("Contact")) == Place(paragraph=8)
    assert source.origins[0].region is Region.HEADLINE
    assert source.imprint is not None
    assert (source.imprint.author, source.imprint.title) == ("S. Hamon", "Communiqué")


@needs_office
@pytest.mark.parametrize("kind", ["odt", "docx", "rtf"])
def test_what_libreoffice_makes_of_it_reads_the_same(tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("a.docx" if kind != "docx" else "a.odt")
    path.write_bytes(release() if kind != "docx" else converted_to_odt(tmp_path))
    source = read_source(converted(path, kind))
    assert "La halle ouvrira le 9 octobre 2023, sur 1 200 m²." in source.text
    assert "Poste | Coût\nToit | 410 000 €" in source.text
    assert "Page de la mairie" not in source.text


def converted_to_odt(folder: Path) -> bytes:
    path = folder / "b.docx"
    path.write_bytes(release())
    return converted(path, "odt").read_bytes()


@needs_pandoc
@pytest.mark.parametrize("kind", ["docx", "odt", "epub", "rtf", "html"])
def test_what_pandoc_writes_is_read_with_its_notes(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "# Une halle pour Trébeurec\n\nLa halle ouvrira le 9 octobre 2023 avec 28 commerçants[^1], a promis la maire"
        " devant les habitants réunis samedi matin.\n\n[^1]: Ils étaient 31 en 1998.\n",
        encoding="utf-8",
    )
    text = read_source(written(path, kind)).text
    assert "avec 28 commerçants" in text
    assert "2023 avec" in text
    assert "Ils étaient 31 en 1998." in text


def test_changes_that_are_tracked_read_as_accepted_and_comments_stay_out() -> None:
    body = (
        f"<w:p>{run('Le bilan est de ')}<w:del>{run('12').replace('w:t', 'w:delText')}</w:del>"
        f"<w:ins>{run('15')}</w:ins>"
        f"<w:moveFrom>{run(' non')}</w:moveFrom>{run(' blessés.')}<w:r><w:commentReference w:id='1'/></w:r></w:p>"
    )
    assert (
        said(body, comments=f"<w:comments {W}><w:comment>{run('À vérifier')}</w:comment></w:comments>")
        == "Le bilan est de 15 blessés."
    )


def test_the_mark_of_a_note_never_joins_a_figure_and_the_note_stands_at_the_end() -> None:
    body = f"<w:p>{run('La ville compte 25 000')}<w:r><w:footnoteReference w:id='2'/></w:r>{run(' habitants.')}</w:p>"
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator"><w:p>{run("-")}</w:p></w:footnote>'
        f"<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>{run(' Recensement de 2019.')}</w:p>"
        f"</w:footnote></w:footnotes>"
    )
    source = word.read(bare(body, footnotes=notes), "a.docx")
    assert source.text == "La ville compte 25 000 habitants.\n\nRecensement de 2019.\n"
    assert source.place_of(40) == Place(paragraph=1, part="footnotes")


def test_content_controls_text_boxes_fields_breaks_and_hidden_words() -> None:
    box = f"<w:txbxContent><w:p>{run('Encadré : 7 dates.')}</w:p></w:txbxContent>"
    body = (
        f"<w:sdt><w:sdtContent><w:p>{run('Dans un contrôle.')}</w:p></w:sdtContent></w:sdt>"
        f"<w:p>{run('Un')}<w:r><w:br/></w:r>{run('deux')}{run('caché', '<w:vanish/>')}"
        f"<w:r><w:instrText>PAGE</w:instrText></w:r>{run(' vu', SHOWN)}"
        f"<w:r><w:AlternateContent><w:Choice>{box}</w:Choice><w:Fallback>{box}</w:Fallback></w:AlternateContent></w:r></w:p>"
    )
    assert said(body) == "Dans un contrôle.\n\nUn\ndeux vu\n\nEncadré : 7 dates."


def test_the_strict_dialect_reads_like_the_usual_one() -> None:
    assert word.read(bare(f"<w:p>{run('Bonjour.')}</w:p>", STRICT), "a.docx").text == "Bonjour.\n"


def test_a_table_that_lays_out_paragraphs_is_read_cell_by_cell() -> None:
    cell = "<w:tc>" + "".join(f"<w:p>{run(words)}</w:p>" for words in ("Un paragraphe.", "Un autre.")) + "</w:tc>"
    assert said(f"<w:tbl><w:tr>{cell}{cell}</w:tr></w:tbl>").count("\n\n") == 3


def test_open_document_lists_notes_spaces_and_deletions() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Supprimé.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:list><text:list-item><text:p>Un point</text:p></text:list-item></text:list>"
        '<text:p>Le coût<text:s text:c="3"/>: 4<text:span text:style-name="T1">2</text:span> M€'
        "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Hors taxes.</text:p></text:note-body></text:note>,<text:line-break/>net."
        "<office:annotation><text:p>Vérifier</text:p></office:annotation></text:p>"
    )
    style = '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>'
    source = opendocument.read(open_document(body, style), "a.odt")
    assert source.text == "Un point\n\nLe coût : 4² M€,\nnet.\n\nHors taxes.\n"
    assert source.place_of(len(source.text) - 2) == Place(paragraph=1, part="footnotes")


def test_open_document_tables_and_boxes() -> None:
    row = (
        "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell>"
        "<table:table-cell>"
        "<text:p>{}</text:p></table:table-cell></table:table-row>"
    )
    rows = f"<table:table-header-rows>{row.format('Lot', 'Prix')}</table:table-header-rows>{row.format('Toit', '9')}"
    table = f"<table:table>{rows}</table:table>"
    box = "<text:p><draw:frame><draw:text-box><text:p>Encadré</text:p></draw:text-box></draw:frame></text:p>"
    assert opendocument.read(open_document(table + box), "a.odt").text == "Lot | Prix\nToit | 9\n\nEncadré\n"


def test_what_open_document_states_about_itself_is_kept() -> None:
    meta = (
        f"<office:document-meta {ODT_NAMES}><office:meta><dc:title>Note</dc:title><dc:creator>S. "
        f"Hamon</dc:creator><dc:date>2023-10-01T09:00:00</dc:date></office:meta></office:document-meta>"
    )
    source = opendocument.read(open_document(meta=meta), "a.odt")
    assert source.imprint is not None
    assert (source.imprint.title, source.imprint.author, source.published) == ("Note", "S. Hamon", None)


def test_an_open_document_under_a_password_is_called_locked() -> None:
    with pytest.raises(Locked):
        opendocument.read(open_document(**{"META-INF/manifest": "<m><encryption-data/></m>"}), "a.odt")


def test_a_document_without_its_text_or_without_a_word_is_named_for_it() -> None:
    with pytest.raises(Damaged):
        word.read(zipped({"word/other.xml": "<a/>"}), "a.docx")
    with pytest.raises(Empty):
        word.read(bare("<w:p/>"), "a.docx")
    with pytest.raises(Damaged):
        opendocument.read(zipped({"content.xml": f"<office:document-content {ODT_NAMES}/>"}), "a.odt")


def test_a_zip_bomb_stops_where_it_was_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_files, "MOST_BYTES", 2**21)
    with pytest.raises(TooLarge):
        word.read(bare(f"<w:p>{run('x' * 2**22)}</w:p>"), "a.docx")


def test_entities_are_refused_and_depth_and_number_of_elements_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    laughs = b'<!DOCTYPE a [<!ENTITY h "ha"><!ENTITY i "&h;&h;">]><a>&i;</a>'
    outside = b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'
    for data in (laughs, outside):
        with pytest.raises(Damaged):
            parse_xml(data, "a", "docx")
    with pytest.raises(TooLarge):
        parse_xml(b"<a>" * 1_000_000, "a", "docx")
    monkeypatch.setattr(xml_trees, "MOST_ELEMENTS", 10)
    with pytest.raises(TooLarge):
        parse_xml(b"<a>" + b"<b/>" * 20 + b"</a>", "a", "docx")


def test_names_of_html_are_read_where_a_document_type_that_is_not_fetched_would_have_them() -> None:
    assert parse_xml(b'<!DOCTYPE a SYSTEM "a.dtd"><a>caf&eacute;</a>', "a", "nitf").text() == "café"
