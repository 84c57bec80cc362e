"""Sets the blocks of an HTML fragment or of an XML body that holds an article and nothing beside it.

For bodies of dispatches, feeds, mails and books; a whole page with its navigation is read by `web_pages`.
"""

from __future__ import annotations

import re
from html import unescape

from claims.errors import TooLarge
from claims.model import Place, Region
from claims.reading.manuscripts import RAISED, Manuscript
from claims.reading.xml_trees import Element

MOST_CHARACTERS = 16 * 2**20
_BLOCKS = frozenset((
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "section",
    "article", "header", "footer", "aside", "figure", "figcaption", "address", "body", "table", "tr", "td", "th",
    "thead", "tbody", "tfoot", "caption", "hr", "center", "main", "details", "summary", "title",
    "hedline", "hl1", "hl2", "byline", "byttl", "distributor", "dateline", "abstract", "block", "body.head",
    "body.content", "body.end", "media", "media-caption", "media-producer", "tagline", "bq", "note", "credit", "para",
))  # fmt: skip
"""Of HTML and, from `hedline` on, of NITF."""
_LEFT_OUT = frozenset((
    "script", "style", "head", "template", "svg", "math", "noscript", "nav", "iframe", "object", "button", "select",
    "textarea", "video", "audio", "rt", "rp", "media-reference", "media-metadata", "media-object", "colgroup",
))  # fmt: skip
_VOID = frozenset(
    ("br", "hr", "img", "input", "meta", "link", "col", "wbr", "source", "track", "area", "base", "embed")
)
_REGIONS = {
    "figcaption": Region.CAPTION, "caption": Region.CAPTION, "media-caption": Region.CAPTION,
    "media-producer": Region.CAPTION, "hl1": Region.HEADLINE,
}  # fmt: skip


class Blocks:
    """Sets blocks as their elements begin and end."""

    def __init__(self, text: Manuscript, part: str = "") -> None:
        self._text, self._part = text, part
        self._words: list[str] = []
        self._place = Place(part=part)
        self._open: list[str] = []
        self._hidden, self._depth = "", 0
        self._cells: list[str] | None = None
        self._raised = 0

    def begin(self, tag: str, line: int | None) -> None:
        """An element begins on `line`."""
        if self._hidden:
            self._depth += tag == self._hidden
        elif tag in _LEFT_OUT:
            self._hidden, self._depth = tag, 1
        elif tag == "br":
            self._words.append("\n")
        elif tag == "sup":
            self._raised += 1
        elif tag in _BLOCKS:
            self._flush()
            self._place = Place(line=line, element=tag, part=self._part)
            if tag == "tr":
                self._cells = []
            elif tag == "table":  # a table in a cell: both are there for the layout
                self._leave_row()
        if tag not in _VOID and not self._hidden:
            self._open.append(tag)

    def say(self, words: str) -> None:
        """Text comes."""
        if not self._hidden:
            self._words.append(words.translate(RAISED) if self._raised else words)

    def end(self, tag: str) -> None:
        """An element ends; one that never began is passed over."""
        if self._hidden:
            self._depth -= tag == self._hidden
            self._hidden = self._hidden if self._depth else ""
            return
        if tag == "sup":
            self._raised = max(0, self._raised - 1)
        if tag in _BLOCKS:
            self._flush()
            if tag == "tr":
                self._end_row()
        if tag in self._open[-40:]:
            while self._open.pop() != tag:
                pass
            block = next((one for one in self._open[:-12:-1] if one in _BLOCKS), "")
            self._place = Place(line=self._place.line, element=block, part=self._part)

    def close(self) -> None:
        """Nothing more comes."""
        self._flush()
        self._leave_row()

    def _flush(self) -> None:
        words, self._words = "".join(self._words), []
        if not words.strip():
            return
        if self._cells is not None:
            self._cells.append(words)
        else:
            region = next((_REGIONS[tag] for tag in self._open[:-6:-1] if tag in _REGIONS), None)
            self._text.add(words, self._place, region)

    def _end_row(self) -> None:
        cells, self._cells = self._cells or [], None
        place = Place(line=self._place.line, element="tr", part=self._part)
        if len(cells) > 1 and max(map(len, cells)) < 300:
            self._text.add_row(cells, place)
        else:
            for cell in cells:
                self._text.add(cell, place)

    def _leave_row(self) -> None:
        cells, self._cells = self._cells or [], None
        for cell in cells:
            self._text.add(cell, self._place)


def set_html(text: Manuscript, fragment: str, name: str, part: str = "", line: int = 0) -> None:
    """Set the blocks of `fragment`, its lines counted on from `line`; raises `TooLarge` for `name`.

    Linear, which the parser of the standard library is not on tags that never end. No tag is an error.
    """
    if len(fragment) > MOST_CHARACTERS:
        raise TooLarge(name, "characters", MOST_CHARACTERS)
    blocks = Blocks(text, part)
    position, line = 0, line + 1
    while match := _TOKEN.match(fragment, position):
        closing, tag, words = match["closing"], (match["tag"] or "").lower(), match["words"]
        if words:
            blocks.say(unescape(words).replace("\r", "").replace("\n", " "))
        elif tag and closing:
            blocks.end(tag)
        elif tag:
            blocks.begin(tag, line)
        end = match.end()
        if tag in _RAW and not closing:
            after = _RAW[tag].search(fragment, end)
            end = after.end() if after else len(fragment)
            blocks.end(tag)
        elif tag and match["attributes"].endswith("/") and tag not in _VOID:
            blocks.end(tag)
        line += fragment.count("\n", position, end)
        position = end
    blocks.close()


_TOKEN = re.compile(
    r"""<!--.*?(?:-->|\Z)|<(?P<closing>/?)(?P<tag>[a-zA-Z][\w:.-]{0,60}+)"""
    r"""(?P<attributes>(?:[^<>"']++|"[^"<]*+"|'[^'<]*+'|["'])*+)>|<[!?][^<>]*>|(?P<words>[^<]++|<)""",
    re.DOTALL,
)
"""No alternative but a comment, which goes to its end, looks beyond the next `<`: so all of it is linear."""
_RAW = {tag: re.compile(f"</{tag}[^<>]*>", re.IGNORECASE) for tag in ("script", "style", "textarea", "noscript")}


def set_element(text: Manuscript, element: Element, part: str = "") -> None:
    """Set the blocks inside an element of XML, its own words included. Linear."""
    blocks = Blocks(text, part)
    _walk(blocks, element)
    blocks.close()


def _walk(blocks: Blocks, element: Element) -> None:
    tag = element.name.lower()
    blocks.begin(tag, element.line)
    for child in element.children:
        if isinstance(child, str):
            blocks.say(child.replace("\n", " "))
        else:
            _walk(blocks, child)
    if tag not in _VOID:
        blocks.end(tag)


def looks_like_html(text: str) -> bool:
    """Whether a value is HTML rather than plain text: it holds the end of a block or a break. Linear."""
    return any(mark in text for mark in ("</p>", "</div>", "<br>", "<br/>", "<br />", "</P>", "</li>", "</h2>"))
