"""Reads HTML pages saved whole: the article, its headline, captions apart, its outlet, author and dates.

What is article and what is navigation, related links and comments is told by trafilatura (Barbaresi 2021, "Trafilatura:
A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction"). What the page states about itself is
read first from JSON-LD and its meta elements; where it states no date, its address and the date lines of the article's
head are asked, the latter by htmldate, never its prose, which is read later with the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any

from claims.errors import MissingExtra, NoArticle, TooLarge
from claims.model import Imprint, Place, Region, Source
from claims.reading.manuscripts import Manuscript, settled
from claims.reading.markup import MOST_ATTRIBUTES, decode_markup, has_crowded_tag, stated_by
from claims.reading.page_furniture import standfirst_of, strip_furniture
from claims.reading.stated_dates import day_of, moment_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_BYTES = 24 * 2**20
"""Bytes of one page; the largest article pages with their scripts inside have about 5 MB."""
MOST_ELEMENTS = 60_000
"""Of one page: telling its article takes ten seconds at that number, and more than twice as many at its double."""
_BLOCKS = frozenset({"p", "head", "item", "quote", "row", "code", "ab"})
_LINES = (
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "blockquote",
    "td",
    "th",
    "tr",
    "pre",
    "dd",
    "dt",
    "div",
    "span",
)
_SAVED_FROM = re.compile(r"<!--\s?saved from url=\(\d{1,6}\)(\S{1,2000})\s")
_DATED_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/._-])")
_DATE_CLASS = re.compile(r"date|publi|byline|posted|signature|\btime|meta", re.IGNORECASE)
_COMMENTS = re.compile(r"comment|related|teaser|share|author-bio", re.IGNORECASE)
_BY = re.compile(r"^(?:par|by|propos recueillis par)\s+(?=[A-ZÀ-Þ])", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_EITHER_ORDER = re.compile(r"\b(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)?\d\d\b")
"""A day and a month that could stand either way: a guess between them is no date."""
_KEY = 60
"""Characters by which a paragraph is known again in the page."""
_LONGEST_CAPTION = 600


def read(data: bytes, name: str) -> Source:
    """Return the article of an HTML page.

    Raises `NoArticle` where there is none, `TooLarge` beyond its limits, `MissingExtra` without trafilatura, and what
    decoding raises. About 20 ms a page, half of it for the markup; linear up to what `trafilatura` compares.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
    try:
        from lxml import etree, html
    except ImportError as error:
        raise MissingExtra(name, "html", "html") from error
    text, encoding = decode_markup(data, name)
    if has_crowded_tag(text):
        raise TooLarge(name, "attributes", MOST_ATTRIBUTES)
    parser = html.HTMLParser(encoding="utf-8", remove_pis=True, huge_tree=False, no_network=True)
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise NoArticle(name) from error
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise TooLarge(name, "elements", MOST_ELEMENTS)
    saved = _SAVED_FROM.search(text[:4096])
    return _Page(tree, name, encoding, saved.group(1) if saved else None).source()


class _Page:
    def __init__(self, tree: HtmlElement, name: str, encoding: str, url: str | None) -> None:
        self.tree, self.name, self.encoding = tree, name, encoding
        self.stated = stated_by(tree)
        self.url = _address(tree) or url
        self.places = _places(tree)
        self.captions = list(_captions(tree))
        self.heading = next((e for e in tree.iter("h1") if e.text_content().strip()), None)

    def source(self) -> Source:
        found = _extracted(self.tree, self.name)
        article = Manuscript()
        told = {_key(caption) for caption, _ in self.captions}
        paragraphs = [(t, e) for t, e in _paragraphs(found.body) if _key(t) not in told] if found else []
        if not paragraphs and self.stated.body:
            paragraphs = [(line, "articleBody") for line in self.stated.body.split("\n") if line.strip()]
        if not paragraphs:
            raise NoArticle(self.name)
        title = self._title(found)
        if title:
            article.add(title, self._place(title, "h1"), Region.HEADLINE)
        lead = standfirst_of(self.tree, self.heading, (text for text, _ in paragraphs)) if found else None
        if lead is not None:
            article.add(lead.text_content(), Place(line=lead.sourceline, element=str(lead.tag)))
        for text, element in paragraphs:
            if element == "tr":
                article.add_row(text.split("\t"), self._place(text, element))
            elif not (title and _key(text) == _key(title)):
                article.add(text, self._place(text, element))
        for caption, place in self.captions:
            article.add(caption, place, Region.CAPTION)
        return self._published(article, found, title)

    def _published(self, article: Manuscript, found: Any, title: str | None) -> Source:  # noqa: ANN401  untyped library
        stated = self.stated
        day, because = day_of(stated.published), stated.because
        if day is None:
            day, because = _searched_day(self.tree, self.url)
        return article.source(
            self.name,
            published=day,
            because=because,
            outlet=stated.outlet or (found and (found.sitename or found.hostname)) or None,
            url=self.url or (found and found.url) or None,
            encoding=self.encoding,
            imprint=Imprint(
                title=title,
                author=_signed(stated.author or (found and found.author)),
                updated=moment_of(stated.updated),
            ),
        )

    def _title(self, found: Any) -> str | None:  # noqa: ANN401  untyped library
        """The heading that people see where the page states the like, else what it states."""
        seen = settled(self.heading.text_content()).replace("\n", " ") if self.heading is not None else None
        stated: str | None = self.stated.title or (found and found.title) or None
        return seen if seen and (not stated or _alike(seen, stated)) else stated

    def _place(self, text: str, element: str) -> Place:
        tag, line = self.places.get(_key(text), (element, None))
        return Place(line=line, element=tag)


def _signed(author: str | None) -> str | None:
    """The author without the word that opens a byline."""
    return _BY.sub("", author or "").strip() or None


def _extracted(tree: HtmlElement, name: str) -> Any:  # noqa: ANN401  trafilatura's Document
    try:
        from trafilatura import bare_extraction
    except ImportError as error:
        raise MissingExtra(name, "html", "html") from error
    # its date finder would search the prose too; a copy, since the tree that it is given is pruned
    tree = deepcopy(tree)
    strip_furniture(tree)
    fast = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
    try:
        return bare_extraction(
            tree, include_comments=False, include_tables=True, with_metadata=True, date_extraction_params=fast
        )
    except (RecursionError, ValueError, AttributeError, TypeError, AssertionError):  # what a broken tree does to it
        return None


def _paragraphs(body: HtmlElement) -> Iterator[tuple[str, str]]:
    """The blocks of trafilatura's tree in order, each with the name of its element in HTML."""
    waiting = list(reversed(body))
    while waiting:
        element = waiting.pop()
        if element.tag == "row":
            yield "\t".join(" ".join(cell.itertext()) for cell in element), "tr"
        elif element.tag in _BLOCKS and not any(child.tag in _BLOCKS for child in element):
            yield _in_order(element), _name_of(element)
        else:
            if element.text and element.text.strip():
                yield element.text, _name_of(element)
            waiting.extend(reversed(element))
        if element.tail and element.tail.strip():
            yield element.tail, "p"


def _in_order(element: HtmlElement) -> str:
    """The words inside, line breaks as such; the tail of an element stands after all that is in it."""
    text = str(element.text or "").replace("\n", " ")
    for child in element:
        text += ("\n" if child.tag == "lb" else "") + _in_order(child) + (child.tail or "").replace("\n", " ")
    return text


def _name_of(element: HtmlElement) -> str:
    names = {"head": element.get("rend") or "h2", "item": "li", "quote": "blockquote", "code": "pre", "ab": "p"}
    return str(names.get(element.tag, element.tag))


def _places(tree: HtmlElement) -> dict[str, tuple[str, int | None]]:
    """Element and line of each block of the page by the beginning of its words, the innermost first."""
    found: dict[str, tuple[str, int | None]] = {}
    for element in tree.iter(*_LINES):
        if element.tag in {"div", "span", "blockquote"} and len(element) > 30:
            continue
        key = _key(_beginning(element))
        if key and (key not in found or element.tag not in {"span", "div"}):
            found[key] = (element.tag, element.sourceline)
    return found


def _beginning(element: HtmlElement) -> str:
    """Enough of the element's words to know it by: all of them would be quadratic in the depth of the page."""
    pieces, length = [], 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece.strip())
        if length > 2 * _KEY or len(pieces) > 40:
            break
    return "".join(pieces)


def _key(text: str) -> str:
    return "".join(text[: 8 * _KEY].split())[:_KEY]


def _alike(a: str, b: str) -> bool:
    short, long = sorted((_key(a).lower(), _key(b).lower()), key=len)
    return bool(short) and (long.startswith(short) or short in long or long[:25] == short[:25])


def _captions(tree: HtmlElement) -> Iterator[tuple[str, Place]]:
    """The captions of the article's own pictures, each once."""
    seen: set[str] = set()
    for element in tree.iter("figcaption"):
        words = element.text_content()
        inside = {a.tag for a in element.iterancestors("article", "main", "aside", "nav", "footer")}
        if not inside & {"aside", "nav", "footer"} and len(words) <= _LONGEST_CAPTION and _key(words) not in seen:
            seen.add(_key(words))
            yield words, Place(line=element.sourceline, element="figcaption")


def _address(tree: HtmlElement) -> str | None:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and (link.get("href") or "").startswith("http"):
            return str(link.get("href"))
    return None


def _searched_day(tree: HtmlElement, url: str | None) -> tuple[date | None, str | None]:
    """The day in the page's address, else the one that htmldate reads in the date lines of the article's own head.

    It is given those lines alone: left to the whole page it takes the date of a teaser, a comment or a picture.
    """
    in_address = _DATED_ADDRESS.search(url or "")
    if in_address:
        return day_of("-".join(in_address.groups())), in_address[0].strip("/")
    from htmldate import find_date
    from lxml import html

    for element in _date_lines(tree):
        words = " ".join(element.text_content().split())
        alone = html.document_fromstring(f"<html><body><p class='date'>{escape(words)}</p></body></html>")
        try:
            found = find_date(alone, original_date=True, extensive_search=False)
        except (ValueError, TypeError, AttributeError, RecursionError):  # what odd words do to it
            found = None
        if found:
            return day_of(found), words
    return None, None


def _date_lines(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Short lines marked as date or byline in the article that tell a year, and a day that reads one way alone."""
    scopes = list(tree.iter("article", "main"))
    heading = next(tree.iter("h1"), None)
    if not scopes and heading is not None and heading.getparent() is not None:
        scopes = [heading.getparent()]
    heads = (e for scope in scopes for e in scope.iter("p", "div", "span", "time", "li"))
    for element in heads:
        if _DATE_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}"[:300]):
            words = _beginning(element)
            told = len(words) < 2 * _KEY and _YEAR.search(words) and not _EITHER_ORDER.search(words)
            if told and not any(_is_apart(one) for one in element.iterancestors()):
                yield element


def _is_apart(element: HtmlElement) -> bool:
    """Whether an element stands beside the article, or holds what others wrote."""
    named = f"{element.get('class') or ''} {element.get('id') or ''}"[:300]
    return element.tag in {"aside", "nav", "footer", "li", "form"} or bool(_COMMENTS.search(named))
