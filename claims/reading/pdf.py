"""Reads PDF: columns in order, words that a line's end cut in two made whole, running heads and page numbers left out.

The characters and their boxes come from PDFium, which `pdf_apart` has run in a process of its own; which lines they
make, and in which order, is told in `page_layout`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence

from claims.errors import NoTextLayer
from claims.model import Imprint, Place, Source
from claims.reading.manuscripts import Manuscript
from claims.reading.page_layout import Line, lines_of, paragraphs_of
from claims.reading.pdf_apart import pages_of
from claims.reading.stated_dates import moment_of

KIND = "pdf"
_FEWEST = 8
"""Letters below which a page has no text layer: a scanner's stamp is no text."""
_ZONE = 2
"""Lines at either end of a page that may be a running head or a page number."""
_NUMBER = re.compile(
    r"(?:page\s{0,3})?[-–—|\s]{0,5}\d{1,4}(?:\s{0,2}(?:/|sur|of|de)\s{0,2}\d{1,4})?[-–—|\s]{0,5}", re.IGNORECASE
)
_CUT = "\x02\ufffe\u00ad"
"""How PDFium and typesetters write the hyphen at a line's end that cuts a word in two."""
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
    for each 1,000 characters of a page, and 0.1 s for the process in which PDFium runs; linear in pages.
    """
    said, runs = pages_of(data, name)
    pages = [lines_of(page) for page in runs]
    letters = sum(sum(map(str.isalpha, line.text)) for page in pages for line in page)
    if letters < _FEWEST:
        raise NoTextLayer(name, len(pages))
    text = Manuscript()
    heads = _running(pages)
    words = frozenset(word for page in pages for line in page for word in _WORD.findall(line.text.lower()))
    told: set[str] = set()
    for number, page in enumerate(pages, 1):
        _set_page(text, page, number, heads & told, words)
        told.update(_shape(line.text) for line in _ends(page))
    moment = moment_of(said.get("ModDate") or said.get("CreationDate"))
    return text.source(name, imprint=Imprint(title=said.get("Title"), author=said.get("Author"), updated=moment))


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
