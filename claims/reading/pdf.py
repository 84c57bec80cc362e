"""Reads PDF: columns in order, words that a line's end cut in two made whole, running heads and page numbers left out.

The characters and their boxes come from PDFium; which lines they make, and in which order, is told in `page_layout`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from ctypes import byref
from math import pi
from typing import Any

from claims.errors import Damaged, Locked, MissingExtra, NoTextLayer, TooLarge
from claims.model import Imprint, Place, Source
from claims.reading.manuscripts import RAISED, Manuscript
from claims.reading.page_layout import Line, Run, lines_of, paragraphs_of
from claims.reading.stated_dates import moment_of

KIND = "pdf"
MOST_PAGES = 3_000
MOST_CHARACTERS = 60_000
"""Characters of one page: a newspaper's broadsheet has 25,000."""
_FEWEST = 8
"""Letters below which a page has no text layer: a scanner's stamp is no text."""
_SAMPLE = 200
"""Characters by which it is told how a page lies."""
_ZONE = 2
"""Lines at either end of a page that may be a running head or a page number."""
_NUMBER = re.compile(
    r"(?:page\s{0,3})?[-–—|\s]{0,5}\d{1,4}(?:\s{0,2}(?:/|sur|of|de)\s{0,2}\d{1,4})?[-–—|\s]{0,5}", re.IGNORECASE
)
_CUT = "\x02\ufffe\u00ad"
"""How PDFium and typesetters write the hyphen at a line's end that cuts a word in two."""
_BULLETS = dict.fromkeys((0xF0B7, 0xF0A7, 0xF0D8, 0xF0FC, 0xF076), "•")
"""Where the symbol fonts of office programs have their list marks."""
_WORD = re.compile(r"\w+(?:-\w+)?")
_HYPHENS = f"-\u2010{_CUT}"
_CLITICS = frozenset((
    "il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "ce", "la", "le", "les", "lui", "leur",
    "moi", "toi", "soi", "y", "en", "là", "ci", "même", "mêmes", "t", "delà", "dessus", "dessous", "même-temps",
    "up", "off", "in", "out", "down", "based", "old", "year",
))  # fmt: skip
"""Words that follow a hyphen of their own, not one that a line's end cut."""


def read(data: bytes, name: str) -> Source:
    """Return the text of a PDF, places counted in pages and lines of a page.

    Raises `NoTextLayer` for a scan, `Locked`, `Damaged`, `TooLarge`, `MissingExtra` without pypdfium2. About 8 ms
    for each 1,000 characters of a page; linear in pages.
    """
    try:
        import pypdfium2 as pdfium
    except ImportError as error:
        raise MissingExtra(name, KIND, "pdf") from error
    try:
        document = pdfium.PdfDocument(data[max(data.find(b"%PDF-"), 0) :])
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise Locked(name) from error
        raise Damaged(name, KIND, "cut-short") from error
    try:
        return _read(document, name)
    finally:
        document.close()


def _read(document: Any, name: str) -> Source:  # noqa: ANN401  the library has no types
    pages = len(document)
    if pages > MOST_PAGES:
        raise TooLarge(name, "pages", MOST_PAGES)
    if not pages:
        raise Damaged(name, KIND, "cut-short")
    read_pages = [lines_of(_runs_of(document, number, name)) for number in range(pages)]
    letters = sum(sum(map(str.isalpha, line.text)) for page in read_pages for line in page)
    if letters < _FEWEST:
        raise NoTextLayer(name, pages)
    text = Manuscript()
    heads = _running(read_pages)
    words = frozenset(word for page in read_pages for line in page for word in _WORD.findall(line.text.lower()))
    told: set[str] = set()
    for number, page in enumerate(read_pages, 1):
        _set_page(text, page, number, heads & told, words)
        told.update(_shape(line.text) for line in _ends(page))
    said = document.get_metadata_dict(skip_empty=True)
    moment = moment_of(said.get("ModDate") or said.get("CreationDate"))
    return text.source(name, imprint=Imprint(title=said.get("Title"), author=said.get("Author"), updated=moment))


def _runs_of(document: Any, number: int, name: str) -> list[Run]:  # noqa: ANN401  the library has no types
    """The runs of a page."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
        layer = page.get_textpage()
    except PdfiumError as error:
        raise Damaged(name, KIND, "page-damaged", ("n", str(number + 1))) from error
    if layer.count_chars() > MOST_CHARACTERS:
        raise TooLarge(name, "characters", MOST_CHARACTERS)
    runs = list(_runs(_characters(layer)))
    layer.close()
    page.close()
    return runs


_Character = tuple[str, float, float, float, float]


def _characters(layer: Any) -> Iterator[_Character]:  # noqa: ANN401  the library has no types
    """The characters of a page with their boxes, turned so that most of its words run from left to right."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    inside, code_of, box_of = byref(box), raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox
    turn = _turn(layer)
    for index in range(layer.count_chars()):
        code = code_of(layer, index)
        if not code or 0xD800 <= code < 0xE000 or not box_of(layer, index, inside):
            continue
        corners = box.left, box.bottom, box.right, box.top
        yield (_BULLETS.get(code) or chr(code), *(_turned(*corners, turn) if turn else corners))


def _turn(layer: Any) -> int:  # noqa: ANN401  the library has no types
    """By how many right angles, with the clock, most of a sample of the page's characters are turned."""
    from pypdfium2 import raw

    count = layer.count_chars()
    angles = (raw.FPDFText_GetCharAngle(layer, index) for index in range(0, count, max(1, count // _SAMPLE)))
    told = Counter(round(angle / (pi / 2)) % 4 for angle in angles if angle >= 0)
    return max(sorted(told), key=lambda turn: told[turn], default=0)


def _turned(left: float, bottom: float, right: float, top: float, turn: int) -> tuple[float, float, float, float]:
    if turn == 1:
        return -top, left, -bottom, right
    return (-right, -top, -left, -bottom) if turn == 2 else (bottom, -right, top, -left)


def _runs(characters: Iterator[_Character]) -> Iterator[Run]:
    """Characters in the order of the page's program, parted at line ends, jumps and wide gaps."""
    letters: list[str] = []
    left = bottom = right = top = 0.0
    spaced = False
    for letter, x0, y0, x1, y1 in characters:
        if letter.isspace():
            spaced = bool(letters)
            continue
        size = top - bottom
        middle = (y0 + y1) / 2
        if letters and (not bottom < middle < top or x0 > right + 0.9 * size or x0 < right - max(0.6 * size, x1 - x0)):
            yield Run(left, bottom, right, top, "".join(letters))
            letters, spaced = [], False
        if not letters:
            left, bottom, right, top = x0, y0, x1, y1
        raised = bool(letters) and y1 - y0 < 0.8 * size and y0 > bottom + 0.2 * size
        if not raised:
            bottom, top = min(bottom, y0), max(top, y1)
        if spaced or (letters and x0 > right + 0.2 * size):
            letters.append(" ")
        spaced = False
        right = max(right, x1)
        letters.append(letter.translate(RAISED) if raised else letter)
    if letters:
        yield Run(left, bottom, right, top, "".join(letters))


def _running(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """What stands at the ends of at least three pages and of a third of them, figures aside."""
    told = Counter(key for page in pages for key in {_shape(line.text) for line in _ends(page)})
    return frozenset(shape for shape, count in told.items() if count >= max(3 if len(pages) > 2 else 2, len(pages) / 3))


def _ends(page: Sequence[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda line: -line.top)
    return by_height[:_ZONE] + by_height[_ZONE:][-_ZONE:]


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", text.strip().lower())


def _set_page(
    text: Manuscript, page: Sequence[Line], number: int, heads: frozenset[str], words: frozenset[str]
) -> None:
    """Set a page without the running heads of pages before; the first of them may hold the outlet and the date."""
    ends = {id(line) for line in _ends(page)}
    edges = {
        id(line) for line in sorted(page, key=lambda line: -line.top)[:2] + sorted(page, key=lambda line: line.top)[:2]
    }
    kept = [
        line
        for line in page
        if not (id(line) in ends and _shape(line.text) in heads)
        and not (id(line) in edges and _NUMBER.fullmatch(line.text.strip()))
    ]
    places = {id(line): position for position, line in enumerate(page, 1)}
    for paragraph in paragraphs_of(kept):
        if paragraph[0].is_row:
            row = Place(page=number, line=places[id(paragraph[0])])
            text.add_row(paragraph[0].text.split(" | "), row)
            continue
        for index, line in enumerate(paragraph):
            place = Place(page=number, line=places[id(line)])
            if index or _goes_on(text.last, line.text):
                text.go_on(line.text, place, lambda before, after: joined(before, after, words))
            else:
                text.add(line.text, place)


def _goes_on(before: str, after: str) -> bool:
    """Whether a paragraph goes on over the end of its column or page: no stop before, no capital behind."""
    return bool(before) and after[:1].islower() and before.rstrip('»”"’) ')[-1:] not in ".!?…:;" and len(before) > 20


def joined(before: str, after: str, words: Container[str] = ()) -> tuple[str, str]:
    """Return a line as it is once `after` follows, and what parts the two. Linear in the lines.

    A hyphen that cuts a word goes; one that belongs to a compound (`Saint-Denis`, `dit-il`, `40-45`) stays. `words` of
    the document, in lower case, decide where they have the word with or without it.
    """
    if len(before) < 2 or before[-1] not in _HYPHENS or not before[-2].isalnum():
        return before.rstrip(_CUT), " "
    word = re.match(r"\w{0,30}", after)
    follows = word.group() if word else ""
    start = re.search(r"\w+$", before[:-1][-40:])
    stem = (start.group() if start else "").lower()
    if f"{stem}{follows}" in words:
        return before[:-1], ""
    if f"{stem}-{follows}" in words:
        return before[:-1] + "-", ""
    if not follows or not follows[0].islower() or follows in _CLITICS or before[-2].isdigit():
        return before[:-1] + "-", ""
    return before[:-1], ""
