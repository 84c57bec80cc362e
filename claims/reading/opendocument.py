"""Reads OpenDocument texts (ODT): paragraphs, lists, tables, text boxes and notes; comments and deletions left out."""

from __future__ import annotations

from collections.abc import Iterator

from claims.errors import Damaged, Locked
from claims.model import Imprint, Place, Region, Source
from claims.reading.manuscripts import RAISED, Manuscript
from claims.reading.stated_dates import moment_of
from claims.reading.xml_trees import Element
from claims.reading.zip_files import Zipped

KIND = "odt"
_LEFT_OUT = frozenset((
    "annotation", "annotation-end", "tracked-changes", "forms", "sequence-decls", "note-citation",
    "table-of-content", "alphabetical-index", "illustration-index", "table-index", "bibliography",
    "hidden-text", "hidden-paragraph", "variable-decls", "user-field-decls", "dde-connection-decls", "title",
    "desc", "event-listeners", "image", "object", "object-ole", "ruby-text", "covered-table-cell",
    "page-number", "page-count",
))  # fmt: skip
_APART = frozenset({"note", "text-box", "table"})
"""What stands inside a paragraph's element and is no part of its words."""
_MARKS = {"tab": "\t", "line-break": "\n", "soft-page-break": ""}
_MOST_SPACES = 100
_NOTES = {"footnote": "footnotes", "endnote": "endnotes"}
_LONGEST_ROW = 600
"""Characters of a row above which a table is there for the layout."""


def read(data: bytes, name: str) -> Source:
    """Return the text of an OpenDocument text, places counted in paragraphs and in rows of tables.

    Raises `Damaged`, `TooLarge`, `Locked`, `Empty`. Linear in the document.
    """
    file = Zipped(data, name, KIND)
    manifest = "META-INF/manifest.xml"
    if manifest in file.entries and b"encryption-data" in file.read(manifest):
        raise Locked(name)
    return _Document(file).source()


class _Document:
    def __init__(self, file: Zipped) -> None:
        self.file = file
        self.text = Manuscript()
        self.notes: list[Element] = []
        self.captions: set[str] = set()
        self.raised: set[str] = set()
        self.paragraph = 0
        self.tables = 0

    def source(self) -> Source:
        root = self.file.xml("content.xml")
        body = root.first("body", "text")
        if body is None:
            raise Damaged(self.file.name, KIND, "part-missing", ("part", "office:text"))
        styles = root.first("automatic-styles")
        for style in styles.every("style") if styles else ():
            if style.attributes.get("parent-style-name") in _CAPTION_STYLES:
                self.captions.add(style.attributes.get("name", ""))
            look = style.first("text-properties")
            if look is not None and look.attributes.get("text-position", "").startswith("super"):
                self.raised.add(style.attributes.get("name", ""))
        self._set_blocks(body)
        for number, note in enumerate(self.notes, 1):
            for paragraph in note.every("p", "h"):
                place = Place(paragraph=number, part=_NOTES.get(note.attributes.get("note-class", ""), "footnotes"))
                self.text.add(self._words(paragraph), place)
        return self.text.source(self.file.name, imprint=self._imprint())

    def _imprint(self) -> Imprint | None:
        if "meta.xml" not in self.file.entries:
            return None
        meta = self.file.xml("meta.xml").first("meta")
        if meta is None:
            return None
        author = meta.text_at("creator") or meta.text_at("initial-creator")
        moment = moment_of(meta.text_at("date") or meta.text_at("creation-date"))
        return Imprint(title=meta.text_at("title"), author=author, updated=moment)

    def _set_blocks(self, held: Element, part: str = "") -> None:
        for element in held.elements():
            if element.name in {"p", "h"}:
                self._set_paragraph(element, part)
            elif element.name == "table":
                self.tables += 1
                self._set_table(element, f"table {self.tables}")
            elif element.name not in _LEFT_OUT:
                self._set_blocks(element, "text box" if element.name == "text-box" else part)

    def _set_paragraph(self, element: Element, part: str) -> None:
        self.paragraph += 1
        style = element.attributes.get("style-name", "")
        region = Region.CAPTION if style in self.captions or style in _CAPTION_STYLES else _REGIONS.get(style)
        self.text.add(self._words(element), Place(paragraph=self.paragraph, part=part), region)
        for apart in element.every(*_APART, "annotation"):
            if apart.name == "note":
                self.notes.append(apart)
            elif apart.name != "annotation":
                self._set_blocks(apart, "text box")

    def _words(self, held: Element) -> str:
        return "".join(_pieces(held, self.raised))

    def _set_table(self, table: Element, part: str) -> None:
        for number, row in enumerate(table.every("table-row"), 1):
            cells = [cell for cell in row.elements() if cell.name == "table-cell"]
            told = [[self._words(p) for p in cell.every("p", "h")] for cell in cells]
            full = [[words for words in cell if words.strip()] for cell in told]
            long = sum(len(words) for cell in full for words in cell) > _LONGEST_ROW
            if len(cells) > 1 and all(len(cell) < 2 for cell in full) and not long:
                self.paragraph += sum(len(cell) for cell in told)
                self.text.add_row((" ".join(cell) for cell in told), Place(row=number, part=part))
            else:
                for cell in cells:
                    self._set_blocks(cell, part)


_CAPTION_STYLES = frozenset({"Caption", "Illustration", "Figure", "Drawing"})
_REGIONS = {"Title": Region.HEADLINE}


def _pieces(held: Element, raised: set[str]) -> Iterator[str]:
    for child in held.children:
        if isinstance(child, str):
            yield child.replace("\n", " ")
        elif child.name == "s":
            count = child.attributes.get("c", "1")
            yield " " * min(int(count) if count.isdecimal() and len(count) < 4 else 1, _MOST_SPACES)
        elif child.name in _MARKS:
            yield _MARKS[child.name]
        elif child.name not in _LEFT_OUT and child.name not in _APART:
            up = child.attributes.get("style-name") in raised
            for piece in _pieces(child, raised):
                yield piece.translate(RAISED) if up else piece
