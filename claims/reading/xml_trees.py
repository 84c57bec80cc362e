"""Reads XML that strangers wrote: no entity of theirs is expanded, nothing is fetched, depth and size have limits.

Expat, as Python ships it, is asked for events alone. A document that declares an entity is refused: that is how few
bytes become gigabytes, and how a file is made to read another one. Names are kept without their namespace, so that
the strict and the usual dialect of an office format, or a prefix chosen otherwise, read alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from html.entities import html5
from xml.parsers.expat import ExpatError, ParserCreate

from claims.errors import Damaged, TooLarge

MOST_BYTES = 64 * 2**20
"""Of one file: what is read from it takes twenty times as much memory; a novel of 400 pages as DOCX has about 20 MB."""
DEEPEST = 250
"""Elements inside one another; documents that people write hold about thirty."""
MOST_ELEMENTS = 2_000_000
"""Elements of one file; a novel of 400 pages as DOCX has about 300,000."""


class Element:
    """An element with its attributes, what it holds in order, and the line on which it starts."""

    __slots__ = ("attributes", "children", "line", "name")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Element | str] = []
        self.line = line

    def elements(self) -> Iterator[Element]:
        """The elements directly inside, in order."""
        return (child for child in self.children if isinstance(child, Element))

    def every(self, *names: str) -> Iterator[Element]:
        """All elements inside with one of `names`, at any depth, in text order; not what stands inside of these."""
        for child in self.elements():
            if child.name in names:
                yield child
            else:
                yield from child.every(*names)

    def first(self, *path: str) -> Element | None:
        """The first element that `path` leads to, step by step; `None` where it leads nowhere."""
        here: Element | None = self
        for name in path:
            here = next((e for e in here.elements() if e.name == name), None) if here else None
        return here

    def text(self) -> str:
        """All text inside, in order."""
        return "".join(_texts(self))

    def text_at(self, *path: str) -> str | None:
        """The text of the first element that `path` leads to, without the white space around it; `None` for none."""
        found = self.first(*path)
        return (found.text().strip() or None) if found is not None else None


def _texts(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _texts(child)


class _Builder:
    def __init__(self, name: str, kind: str) -> None:
        self.source, self.kind = name, kind
        self.root = Element("", {}, 1)
        self.open = [self.root]
        self.count = 0
        self.parser = ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.data
        self.parser.EntityDeclHandler = self.declared
        self.parser.SkippedEntityHandler = self.skipped

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MOST_ELEMENTS:
            raise TooLarge(self.source, "elements", MOST_ELEMENTS)
        if len(self.open) > DEEPEST:
            raise TooLarge(self.source, "depth", DEEPEST)
        element = Element(
            _local(name), {_local(key): v for key, v in attributes.items()}, self.parser.CurrentLineNumber
        )
        self.open[-1].children.append(element)
        self.open.append(element)

    def end(self, _: str) -> None:
        self.open.pop()

    def data(self, text: str) -> None:
        self.open[-1].children.append(text)

    def declared(self, *_: object) -> None:
        raise Damaged(self.source, self.kind, "entities")

    def skipped(self, name: str, is_parameter: bool) -> None:  # noqa: FBT001  expat calls it so
        """A name of HTML (`&eacute;`) in a page whose own list of names is not fetched."""
        if not is_parameter:
            self.open[-1].children.append(html5.get(f"{name};", f"&{name};"))


def parse_xml(data: bytes, name: str, kind: str) -> Element:
    """Return the root element of `data`; `name` and `kind` (a format's key) are for the messages.

    Raises `Damaged` where it is not well formed or declares entities, `TooLarge` beyond `MOST_BYTES`, `DEEPEST` or
    `MOST_ELEMENTS`. Linear in `data`.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
    builder = _Builder(name, kind)
    try:
        builder.parser.Parse(data, True)  # noqa: FBT003  expat's own
    except ExpatError as error:
        raise Damaged(name, kind, "not-well-formed", ("line", str(error.lineno))) from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise Damaged(name, kind, "not-well-formed", ("line", "1")) from error
    return next(builder.root.elements())


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
