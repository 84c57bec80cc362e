"""Reads Markdown: the words without their marks, and what the front matter states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.errors import TooLarge
from claims.model import Imprint, Place, Region, Source
from claims.reading.columns import column_of
from claims.reading.encodings import decode
from claims.reading.fragments import set_html
from claims.reading.manuscripts import Manuscript
from claims.reading.stated_dates import day_of

if TYPE_CHECKING:
    from markdown_it.token import Token

MOST_BYTES = 8 * 2**20
_FRONT = re.compile(r"(---|\+\+\+)[ \t]*\r?\n(.{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)", re.DOTALL)
_PAIR = re.compile(r"^([A-Za-z_][\w-]{0,40})[ \t]*[:=][ \t]*([^\r\n]{1,500}?)[ \t]*\r?$", re.MULTILINE)
_ELEMENTS = {"h1": Region.HEADLINE}


def read(data: bytes, name: str) -> Source:
    """Return the words of a Markdown text, places counted in lines; code, pictures and bare HTML marks left out.

    Date, title, author, outlet and language are taken from YAML or TOML front matter where it states them on one line.
    Raises `TooLarge`, `Empty`, and what decoding raises. Linear, at about 1 MB/s.
    """
    from markdown_it import MarkdownIt

    if len(data) > MOST_BYTES:
        raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
    whole, encoding = decode(data, name)
    front = _FRONT.match(whole)
    stated = {key: _unquoted(words) for key, words in _PAIR.findall(front[2])} if front else {}
    skipped = front[0].count("\n") if front else 0
    text = Manuscript()
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(whole[front.end() :] if front else whole)
    _set(text, tokens, name, skipped)
    said = {
        office: stated.get(column_of(office, stated) or "")
        for office in ("title", "author", "date", "outlet", "language", "url")
    }
    return text.source(
        name,
        language=said["language"],
        published=day_of(said["date"]),
        because=f"date {said['date']}",
        outlet=said["outlet"],
        url=said["url"],
        encoding=encoding,
        imprint=Imprint(title=said["title"], author=said["author"]),
    )


def _unquoted(words: str) -> str:
    return words[1:-1] if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'" else words


def _set(text: Manuscript, tokens: list[Token], name: str, skipped: int) -> None:
    element, at = "p", 1
    row: list[str] | None = None
    for token in tokens:
        line = (token.map[0] if token.map else 0) + skipped + 1
        if token.type == "tr_open":
            row, at = [], line
        elif token.type == "tr_close" and row is not None:
            text.add_row(row, Place(line=at, element="tr"))
            row = None
        elif token.type == "inline":
            words = "".join(_words(token))
            if row is not None:
                row.append(words)
            else:
                text.add(words, Place(line=line, element=element), _ELEMENTS.get(element) if not text else None)
        elif token.type == "html_block":
            set_html(text, token.content, name, line=line - 1)
        elif token.type.endswith("_open"):
            element = token.tag


def _words(token: Token) -> Iterator[str]:
    for child in token.children or ():
        match child.type:
            case "text" | "code_inline":
                yield child.content
            case "softbreak":
                yield " "
            case "hardbreak":
                yield "\n"
            case "html_inline" if child.content.lower().startswith("<br"):
                yield "\n"
