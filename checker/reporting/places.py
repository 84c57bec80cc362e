"""Says where words stand in the original file: the page and line of a PDF, the paragraph of a document, a row."""

from __future__ import annotations

from checker.wording import say
from checker.wording.safe import shortened, single_line, visible
from checker.wording.wording import has_message
from claims.model import Place

LONGEST_PART = 60
TABLE = "table "
"""Opens the part of a document that is one of its tables; its number follows."""


def passage_place(name: str, line: int, column: int, place: Place | None, language: str) -> str:
    """Return a passage's source and its place: `wire.txt:4:12`, or `report.pdf, page 3, line 12`.

    What a text editor can open stands as editors write it; of any other file, its own pages, paragraphs or rows are
    told, since nobody sees the lines of the text that was made of it.
    """
    told = place_words(place, name, language)
    return f"{visible(name)}, {told}" if told else f"{visible(name)}:{line}:{column}"


def place_words(place: Place | None, name: str, language: str) -> str:
    """Return where a passage stands in the original file `name`, empty for a text that is its file as it stands."""
    if place is None:
        return ""
    counts = (("page", place.page), ("paragraph", place.paragraph), ("row", place.row), ("line", place.line))
    told = [say(f"place.{key}", language, n=count) for key, count in counts if count is not None]
    part = _part(place, name, language)
    return ", ".join(words for words in (*told, _element(place), part) if words)


def _element(place: Place) -> str:
    """The element of a page or of XML in its brackets, the key of a record or header as it is."""
    element = visible(place.element)
    is_markup = place.line is not None and place.row is None
    return f"<{element}>" if element and is_markup else element


def _part(place: Place, name: str, language: str) -> str:
    part = place.part
    if not part or name.endswith(f"/{part}"):
        return ""
    key = f"part.{part.replace(' ', '-')}"
    if has_message(key, language):
        return say(key, language)
    number = part.removeprefix(TABLE)
    if part.startswith(TABLE) and number.isdecimal():
        return say("part.nth-table", language, n=int(number))
    return shortened(single_line(part), LONGEST_PART)
