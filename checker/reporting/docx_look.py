"""How the Word document looks: its page, its type, the columns of its table, a line at the head of every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

SERIF, SANS = "Georgia", "Arial"
INK, SOFT = "1B1B1A", "57544E"
PAPER = (21.0, 29.7)
"""A4, in centimetres."""
MARGIN = 2.2
SIZES = {"Normal": 11.0, "Heading 1": 14.0, "Heading 2": 12.0, "List Bullet": 10.5}
"""Points of type by style."""
APART = {"Normal": (0.0, 6.0), "Heading 1": (18.0, 6.0), "Heading 2": (12.0, 4.0), "List Bullet": (0.0, 4.0)}
"""Points before and after a paragraph."""
SMALL = 8.5
TINT, LINE = "F4F2EE", "C9C4B9"


def dress(document: Document, head: str) -> None:
    """Set the page, the styles and `head`, a line at the head of every page."""
    from docx.enum.text import WD_LINE_SPACING
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = (Cm(length) for length in PAPER)
    section.left_margin = section.right_margin = Cm(MARGIN)
    section.top_margin = section.bottom_margin = Cm(MARGIN)
    for name, size in SIZES.items():
        style = document.styles[name]
        face = SANS if name == "Heading 1" else SERIF
        style.font.name, style.font.size = face, Pt(size)
        style.font.color.rgb = RGBColor.from_string(INK)
        fonts = style.element.rPr.rFonts
        for script in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{script}"), None)
        told = style.paragraph_format
        told.space_before, told.space_after = (Pt(points) for points in APART[name])
        told.line_spacing_rule, told.line_spacing = WD_LINE_SPACING.MULTIPLE, 1.15
    line = section.header.paragraphs[0]
    line.paragraph_format.space_after = Pt(12)
    small(line.add_run(head))


def small(run: Run, colour: str = SOFT) -> Run:
    """Return `run` in the small type of what is said about words rather than of words."""
    from docx.shared import Pt, RGBColor

    run.font.name, run.font.size = SANS, Pt(SMALL)
    run.font.color.rgb = RGBColor.from_string(colour)
    return run


def close_set(paragraph: Paragraph) -> Paragraph:
    """Return a paragraph of a cell, set close to the next."""
    from docx.shared import Pt

    paragraph.paragraph_format.space_after = Pt(2)
    return paragraph


def set_columns(table: Table, widths: Sequence[float]) -> None:
    """Give the columns of `table` their widths in centimetres, whatever a word processor would make of their words."""
    from docx.shared import Cm

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)


def set_rows(table: Table) -> None:
    """Keep rows whole on a page between faint lines, and set the first one, shaded, at the head of every page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", LINE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)  # noqa: SLF001  the library has no name for these
    for number, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))
            for cell in row.cells:
                shade = OxmlElement("w:shd")
                for name, value in (("val", "clear"), ("color", "auto"), ("fill", TINT)):
                    shade.set(qn(f"w:{name}"), value)
                cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001
