"""Reads NITF, the older wire format: headlines, body and captions, with the provider, version and dates of its head."""

from __future__ import annotations

from claims.errors import Damaged
from claims.model import Source
from claims.reading.fragments import set_element
from claims.reading.manuscripts import Manuscript
from claims.reading.wire_bodies import Wire, dispatch
from claims.reading.xml_trees import Element, parse_xml

KIND = "nitf"


def read(data: bytes, name: str) -> Source:
    """Return the dispatch of an NITF file, places given by element and line. Raises `Damaged`, `TooLarge`, `Empty`."""
    root = parse_xml(data, name, KIND)
    body = root.first("body")
    if body is None:
        raise Damaged(name, KIND, "part-missing", ("part", "body"))
    text = Manuscript()
    set_element(text, body)
    return dispatch(text, name, _stated(root, body))


def _stated(root: Element, body: Element) -> Wire:
    about = root.first("head", "docdata") or Element("docdata", {}, 1)
    printed = root.first("head", "pubdata") or Element("pubdata", {}, 1)
    source = _attribute(about, "doc-id", "regsrc")
    issued = _attribute(about, "date.issue", "norm")
    return Wire(
        title=body.text_at("body.head", "hedline", "hl1") or root.text_at("head", "title"),
        author=body.text_at("body.head", "byline"),
        provider=source or body.text_at("body.head", "distributor") or _attribute(about, "doc.copyright", "holder"),
        identifier=_attribute(about, "doc-id", "id-string"),
        version=_attribute(about, "du-key", "version"),
        status=about.attributes.get("management-status"),
        embargo=_attribute(about, "date.release", "norm"),
        published=issued or printed.attributes.get("date.publication"),
        published_key="date.issue" if issued else "date.publication",
        language=root.attributes.get("lang") or body.attributes.get("lang"),
        outlet=printed.attributes.get("name") or source or body.text_at("body.head", "distributor"),
    )


def _attribute(held: Element, element: str, attribute: str) -> str | None:
    found = held.first(element)
    return found.attributes.get(attribute) or None if found else None
