"""What a reader of each format is shown: the words that its own readers get out of it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from html import unescape
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from markdown_it import MarkdownIt

from checker.model import Report
from checker.reporting import FORMATS, Look, reporter_for
from checker.reporting.formats import binary_reporter_for, format_of

EVERYTHING = Look(everything=True, width=100_000)


def written(report: Report, name: str, look: Look = EVERYTHING) -> bytes:
    """Return `report` in format `name`, as a file holds it."""
    if format_of(name).is_binary:
        data = io.BytesIO()
        binary_reporter_for(name).write_bytes(report, data, look)
        return data.getvalue()
    out = io.StringIO()
    reporter_for(name).write(report, out, look)
    return out.getvalue().encode("utf-8")


def shown(data: bytes, name: str) -> str:
    """Return the words that `data` shows, spaces of any kind as one space."""
    return spaced(SHOWN[name](data))


def spaced(text: str) -> str:
    """Return `text` with runs of spaces as one."""
    return " ".join(text.split())


def _console(data: bytes) -> str:
    return data.decode().replace("┃", "").replace("[", "").replace("]", "")


def _json(data: bytes) -> str:
    return "\n".join(_strings(json.loads(data)))


def _strings(data: object) -> list[str]:
    match data:
        case dict():
            return [words for value in data.values() for words in _strings(value)]
        case list():
            return [words for value in data for words in _strings(value)]
        case _:
            return [str(data), unquote(str(data))]


def _markdown(data: bytes) -> str:
    """The text of the rendered page."""
    return page_text(rendered(data))


def rendered(data: bytes) -> str:
    """Return Markdown as the HTML that a forge makes of it: tables, strike-through, and whatever it passes through."""
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return str(reader.render(data.decode()))


def page_text(page: str) -> str:
    """Return the text of HTML, tags and comments left out."""
    bare = re.sub(r"<!--.*?-->", "", page, flags=re.DOTALL)
    bare = re.sub(r"</?(?:p|li|ul|ol|h\d|blockquote|br)\b[^>]*>", " ", bare)
    return unescape(re.sub(r"<[^>]*>", "", bare))


def _csv(data: bytes) -> str:
    rows = csv.reader(io.StringIO(data.decode(), newline=""))
    return "\n".join(re.sub(r"^'(?=[=+@\t\r-])", "", cell) for row in rows for cell in row)


def _junit(data: bytes) -> str:
    root = ET.fromstring(data)  # noqa: S314  our own output
    return "\n".join(words for one in root.iter() for words in (one.text or "", *one.attrib.values()))


def _github(data: bytes) -> str:
    text = data.decode()
    for code, sign in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def _html(data: bytes) -> str:
    """The text of the page without its head, where style and titles are."""
    body = data.decode().partition("<body>")[2]
    return page_text(re.sub(r"<script>.*?</script>", "", body, flags=re.DOTALL))


def _docx(data: bytes) -> str:
    """The text of the document and of its comments."""
    import docx
    from docx.oxml.ns import qn

    document = docx.Document(io.BytesIO(data))
    parts = [document.element.body, *(comment._comment_elm for comment in document.comments)]
    lines = [line for part in parts for line in part.iter(qn("w:p"))]
    return "\n".join("".join(str(words.text or "") for words in line.iter(qn("w:t"))) for line in lines)


def _parquet(data: bytes) -> str:
    """Every cell, row by row."""
    from pyarrow import parquet

    rows = parquet.read_table(io.BytesIO(data)).to_pylist()
    return "\n".join(str(cell) for row in rows for cell in row.values() if cell is not None)


SHOWN: dict[str, Callable[[bytes], str]] = {
    "console": _console,
    "json": _json,
    "html": _html,
    "markdown": _markdown,
    "csv": _csv,
    "junit": _junit,
    "github": _github,
    "sarif": _json,
    "annotations": _json,
    "docx": _docx,
    "parquet": _parquet,
}
NAMES = tuple(entry.name for entry in FORMATS)
