"""What HTML says about itself: its encoding, and the metadata of an article in JSON-LD, meta elements and `time`."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from claims.reading.encodings import OF_THE_WEB, Decoded, decode
from claims.reading.stated_dates import day_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})|<\?xml[^>]{0,80}?encoding=["']([\w.:-]{1,40})""", re.IGNORECASE)  # fmt: skip  # noqa: E501
MOST_ATTRIBUTES = 2_000
_LONG_TAG = re.compile(r"<[a-zA-Z][^>]{8000,}+")
_NAMED = re.compile(r"""\s[^\s=<>"'/]{1,80}=""")
_QUOTED = re.compile(r"""="[^"]*+"|='[^']*+'""")
_DECLARED_IN = 4096
_WESTERN = {"iso-8859-1": "windows-1252", "latin-1": "windows-1252", "latin1": "windows-1252", "ascii": "windows-1252"}
"""As browsers read them (WHATWG Encoding Standard)."""
_ARTICLES = frozenset((
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle",
    "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "BlogPosting",
    "SocialMediaPosting", "Report", "AdvertiserContentArticle", "SatiricalArticle", "ScholarlyArticle",
    "TechArticle",
))  # fmt: skip
"""The types of schema.org that are an article."""
_PUBLISHED_METAS = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
    "date_published", "publication_date", "publish-date", "publishdate", "pubdate", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "bt:pubdate", "article.published", "published-date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "citation_publication_date", "dc.date", "date", "ptime",
)  # fmt: skip
_UPDATED_METAS = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod")
_AUTHOR_METAS = ("author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author")
_OUTLET_METAS = ("og:site_name", "application-name", "article:publisher", "dc.publisher", "cre")


class Stated(NamedTuple):
    """What a page states about its article."""

    title: str | None
    author: str | None
    outlet: str | None
    published: str | None
    because: str | None
    """What stated `published`: the field and its words."""
    updated: str | None
    body: str | None
    """The article as JSON-LD holds it, where it does."""


def decode_markup(data: bytes, name: str) -> Decoded:
    """Return the text of markup: by its byte-order mark, else by the encoding that it declares, else as plain text.

    A declaration that the bytes do not bear out is not believed. Raises as `decode` does. Linear.
    """
    match = (
        None if data.startswith((codecs.BOM_UTF8, b"\xff\xfe", b"\xfe\xff")) else _CHARSET.search(data[:_DECLARED_IN])
    )
    if match:
        declared = (match[1] or match[2]).decode("ascii").lower()
        try:
            codec = codecs.lookup(_WESTERN.get(declared, declared)).name
            if codec.startswith(OF_THE_WEB):
                return Decoded(_utf8_after_all(data) or data.decode(codec), codec)
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
    return decode(data, name)


def _utf8_after_all(data: bytes) -> str | None:
    """A page saved anew by a browser is often UTF-8 under its old declaration."""
    try:
        return None if data.isascii() else data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def has_crowded_tag(text: str) -> bool:
    """Whether a tag has more than `MOST_ATTRIBUTES` attributes: parsers need time by their square. Linear."""
    return any(
        len(_NAMED.findall(tag)) > MOST_ATTRIBUTES or len(_QUOTED.sub("", tag).split()) > MOST_ATTRIBUTES
        for tag in _LONG_TAG.findall(text)
        if not tag.startswith(("<script", "<style", "<!--"))
    )


def stated_by(tree: HtmlElement) -> Stated:
    """Return what the page states, JSON-LD before meta elements before `time`. Linear in the page."""
    linked = next(_articles(tree), {})
    metas = _metas(tree)
    published = _first_dated(
        ("datePublished", _text(linked.get("datePublished"))),
        *((key, metas.get(key)) for key in _PUBLISHED_METAS),
        *_times(tree),
    )
    return Stated(
        title=_text(linked.get("headline")) or metas.get("og:title") or metas.get("twitter:title"),
        author=_names(linked.get("author")) or _first(metas, _AUTHOR_METAS),
        outlet=_names(linked.get("publisher")) or _first(metas, _OUTLET_METAS),
        published=published[1] if published else None,
        because=" ".join(published) if published else None,
        updated=_text(linked.get("dateModified")) or _first(metas, _UPDATED_METAS),
        body=_text(linked.get("articleBody")),
    )


def _first_dated(*found: tuple[str, str | None]) -> tuple[str, str] | None:
    return next(((key, words) for key, words in found if words and day_of(words)), None)


def _articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text or len(script.text) > 2_000_000:
            continue
        try:
            held = json.loads(script.text.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _articles_in(held, 0)


def _articles_in(held: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(held, list):
        for one in held:
            yield from _articles_in(one, depth + 1)
    elif isinstance(held, dict):
        types = held.get("@type")
        if _ARTICLES & {t for t in (types if isinstance(types, list) else [types]) if isinstance(t, str)}:
            yield held
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles_in(held.get(key), depth + 1)


def _metas(tree: HtmlElement) -> dict[str, str]:
    """The first content that is no blank of each meta element, by its name in lower case."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = (meta.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            key = (meta.get(attribute) or "").lower().strip()
            if key and content:
                found.setdefault(key, content)
    return found


def _times(tree: HtmlElement) -> Iterator[tuple[str, str | None]]:
    """`time` elements marked as publication, then the first one of the article before its text."""
    times = list(tree.iter("time"))[:50]
    for time in times:
        if time.get("pubdate") is not None or (time.get("itemprop") or "").lower() == "datepublished":
            yield "time", time.get("datetime") or time.text_content().strip()
    for time in times:
        if any(_is_head(one) for one in time.iterancestors("header", "div", "p", "span")):
            yield "time", time.get("datetime")


_HEAD_WORDS = re.compile(
    r"publi|meta|byline|signature|dateline|article[-_]+head|article[-_]+info|post-date", re.IGNORECASE
)


def _is_head(element: HtmlElement) -> bool:
    inside = any(True for _ in element.iterancestors("article", "main"))
    return inside and (element.tag == "header" or bool(_HEAD_WORDS.search((element.get("class") or "")[:300])))


def _first(metas: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((metas[key] for key in keys if key in metas and not metas[key].startswith("http")), None)


def _text(held: object) -> str | None:
    return held.strip() or None if isinstance(held, str) else None


def _names(held: object) -> str | None:
    many = held if isinstance(held, list) else [held]
    names = [_text(one.get("name")) if isinstance(one, dict) else _text(one) for one in many]
    told = [name for name in names if name and not name.startswith("http")]
    return ", ".join(dict.fromkeys(told)) or None
