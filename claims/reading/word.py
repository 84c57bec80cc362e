"""Reads Word documents (DOCX): paragraphs, tables, text boxes and notes as the accepted text has them.

Read from the document's own XML: the common library keeps to plain paragraphs and loses what was inserted with changes
tracked, content controls, text boxes and notes. Comments, deleted and hidden words, field codes and the marks of notes
are left out: the mark of a note behind a figure would make another figure of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.model import Imprint, Place, Region, Source
from claims.reading.manuscripts import RAISED, Manuscript
from claims.reading.stated_dates import moment_of
from claims.reading.xml_trees import Element
from claims.reading.zip_files import Zipped

KIND = "docx"
_LEFT_OUT = frozenset((
    "del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr",
    "sectPr", "sdtPr", "sdtEndPr", "Fallback", "footnoteReference", "endnoteReference", "footnoteRef",
    "endnoteRef", "commentReference", "annotationRef", "pict", "oMathPara", "fldChar", "ffData",
    "bookmarkStart", "bookmarkEnd",
))  # fmt: skip
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_REGIONS = {"title": Region.HEADLINE, "caption": Region.CAPTION}
"""By the name of the style, which is English in every language of the program."""
_LONGEST_ROW = 600
"""Characters of a row above which a table is there for the layout."""


def read(data: bytes, name: str) -> Source:
    """Return the text of a Word document, places counted in paragraphs and in rows of tables.

    Raises `Damaged`, `TooLarge`, `Locked`, `Empty`. Linear in the document.
    """
    return _Document(Zipped(data, name, KIND)).source()


class _Document:
    def __init__(self, file: Zipped) -> None:
        self.file = file
        self.main = "word/document.xml" if "word/document.xml" in file.entries else "word/document2.xml"
        self.text = Manuscript()
        self.styles = dict(self._styles())
        self.paragraph = 0
        self.tables = 0

    def source(self) -> Source:
        root = self.file.xml(self.main)
        self._set_blocks(root.first("body") or root)
        for part, element in (("footnotes", "footnote"), ("endnotes", "endnote")):
            self._set_notes(part, element)
        return self.text.source(self.file.name, imprint=self._imprint())

    def _optional(self, entry: str) -> Element | None:
        return self.file.xml(entry) if entry in self.file.entries else None

    def _styles(self) -> Iterator[tuple[str, str]]:
        root = self._optional("word/styles.xml")
        for style in root.every("style") if root else ():
            called = style.first("name")
            yield style.attributes.get("styleId", ""), (called.attributes.get("val", "") if called else "").lower()

    def _imprint(self) -> Imprint | None:
        root = self._optional("docProps/core.xml")
        if root is None:
            return None
        moment = moment_of(root.text_at("modified") or root.text_at("created"))
        return Imprint(title=root.text_at("title"), author=root.text_at("creator"), updated=moment)

    def _set_blocks(self, held: Element, part: str = "") -> None:
        for element in held.elements():
            if element.name == "p":
                self._set_paragraph(element, part)
            elif element.name == "tbl":
                self.tables += 1
                self._set_table(element, f"table {self.tables}")
            elif element.name not in _LEFT_OUT:
                self._set_blocks(element, part)

    def _set_paragraph(self, element: Element, part: str) -> None:
        self.paragraph += 1
        style = element.first("pPr", "pStyle")
        called = self.styles.get(style.attributes.get("val", ""), "") if style else ""
        self.text.add(words_of(element), Place(paragraph=self.paragraph, part=part), _REGIONS.get(called))
        for box in element.every("txbxContent", "Fallback"):
            if box.name == "txbxContent":  # the fallback holds the same words once more
                self._set_blocks(box, "text box")

    def _set_table(self, table: Element, part: str) -> None:
        for number, row in enumerate(table.every("tr"), 1):
            cells = list(row.every("tc"))
            told = [[words_of(p) for p in cell.every("p")] for cell in cells]
            if _is_data(told) and not any(cell.first("tbl") for cell in cells):
                self.paragraph += sum(len(cell) for cell in told)
                self.text.add_row((" ".join(cell) for cell in told), Place(row=number, part=part))
            else:
                for cell in cells:
                    self._set_blocks(cell, part)

    def _set_notes(self, part: str, element: str) -> None:
        root = self._optional(f"word/{part}.xml")
        notes = root.every(element) if root else ()
        told = (note for note in notes if note.attributes.get("type", "normal") == "normal")
        for number, note in enumerate(told, 1):
            for paragraph in note.every("p"):
                self.text.add(words_of(paragraph), Place(paragraph=number, part=part))


def _is_data(cells: list[list[str]]) -> bool:
    """Whether a row holds values rather than laying out paragraphs beside one another."""
    full = [[words for words in cell if words.strip()] for cell in cells]
    return (
        len(cells) > 1
        and all(len(cell) < 2 for cell in full)
        and sum(len(words) for cell in full for words in cell) <= _LONGEST_ROW
    )


def words_of(paragraph: Element) -> str:
    """Return the words of a paragraph as they are seen once its changes are accepted. Linear."""
    return "".join(_words(paragraph))


def _words(held: Element) -> Iterator[str]:
    for element in held.elements():
        if element.name == "t":
            yield element.text()
        elif element.name in _MARKS:
            yield _MARKS[element.name]
        elif element.name == "r":
            yield from _run(element)
        elif element.name not in _LEFT_OUT and element.name != "txbxContent":
            yield from _words(element)


def _run(run: Element) -> Iterator[str]:
    properties = run.first("rPr")
    if properties is None:
        yield from _words(run)
        return
    if _is_on(properties.first("vanish")) or _is_on(properties.first("webHidden")):
        return
    height = properties.first("vertAlign")
    raised = height is not None and height.attributes.get("val") == "superscript"
    for words in _words(run):
        yield words.translate(RAISED) if raised else words


def _is_on(switch: Element | None) -> bool:
    return switch is not None and switch.attributes.get("val", "1") not in {"0", "false", "off"}
