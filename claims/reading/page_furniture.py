"""What pages hold around and among the paragraphs of an article, told by how sites call it: and the standfirst.

Sites name their elements in plain words (`paywall`, `newsletter`, `related`), whatever else they differ in. What is so
called and small beside the article is taken off before the article is looked for; the lines between headline and first
paragraph, which extraction often leaves with the head of the page, are looked for by theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NAMING = ("class", "id", "itemprop", "data-gu-name", "data-testid", "data-component", "data-spacefinder-type")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORD = re.compile(r"[a-zà-ÿ]+")
_FURNITURE = frozenset((
    "abo", "abonnement", "abonnez", "ad", "ads", "advert", "advertisement", "apps", "archive", "associes",
    "banner", "bonus", "breadcrumb", "breadcrumbs", "catcher", "comment", "comments", "consent", "contact",
    "controls", "cookie", "cookies", "counter", "credit", "diaporamas", "disqus", "donate", "follow", "gdpr",
    "inread", "keywords", "modal", "newsletter", "newsletters", "onetrust", "outbrain", "partage", "partager",
    "paywall", "player", "podcast", "popup", "premium", "promo", "pub", "publicite", "pullquote", "recirc",
    "recirculation", "recommended", "regwall", "related", "relatedposts", "respond", "richlink", "rubric",
    "share", "sharedaddy", "sharing", "signoff", "signup", "social", "sponsor", "sponsored", "subscribe",
    "subscription", "suivez", "taboola", "tags", "teaser", "teasers", "toolbar", "topics", "trending", "upsell",
))  # fmt: skip
_WALLS = frozenset((
    "paywall", "regwall", "abonnez", "abonnement", "subscription",
))  # fmt: skip
_PAIRS = frozenset((
    ("about", "author"), ("audio", "player"), ("author", "bio"), ("fil", "ariane"), ("key", "events"),
    ("lire", "aussi"), ("m", "audio"), ("most", "read"), ("most", "viewed"), ("print", "note"), ("pull", "quote"),
    ("read", "also"), ("read", "more"), ("rich", "link"), ("see", "also"), ("sign", "off"), ("sign", "up"),
    ("up", "next"), ("video", "player"),
))  # fmt: skip
_STANDFIRST = frozenset((
    "accroche", "chapeau", "chapo", "chapô", "deck", "dek", "desc", "description", "excerpt", "intro", "lead", "lede",
    "standfirst", "subheadline", "subtitle", "summary",
))  # fmt: skip
_HOLDERS = ("div", "section", "aside", "figure", "ul", "ol", "p", "form", "footer", "nav", "details", "dl")
_MOST_SHARE, _MOST_OF_A_WALL, _MOST_CHARACTERS = 0.25, 0.6, 3_000
"""Of a page's words, and of characters, that something beside an article has at most: more is the article's own frame.

What asks to pay for the rest may be longer than the beginning that it leaves.
"""
_LEADS = ("p", "div", "section", "h2", "span")
_SHORTEST, _LONGEST = 30, 700
"""Characters of a standfirst."""
_APART = frozenset(("nav", "aside", "footer", "form", "figure", "li", "button"))


def strip_furniture(tree: HtmlElement) -> None:
    """Take off `tree` what sites call by the name of something else than an article. Linear but for deep pages."""
    whole = max(len(tree.text_content()), 1)
    for element in list(tree.iter(*_HOLDERS)):
        if not _is_called(element, _FURNITURE, _PAIRS) or element.getparent() is None:
            continue
        held = len(element.text_content())
        share = _MOST_OF_A_WALL if _is_called(element, _WALLS) else _MOST_SHARE
        if held <= min(_MOST_CHARACTERS, share * whole) and next(element.iter("h1"), None) is None:
            element.drop_tree()


def standfirst_of(tree: HtmlElement, heading: HtmlElement | None, read: Iterable[str]) -> HtmlElement | None:
    """Return the element that holds the lines between `heading` and the article, if what was `read` lacks them.

    It is called so by the site and stands behind the heading, before the first paragraph that was read. Linear.
    """
    if heading is None:
        return None
    known = {_key(text) for text in read}
    behind = False
    for element in tree.iter():
        if element is heading:
            behind = True
        elif behind and element.tag in _LEADS:
            words = " ".join(element.text_content()[: 2 * _LONGEST].split())
            if _key(words) in known and words:
                return None
            fits = _SHORTEST <= len(words) <= _LONGEST and _is_called(element, _STANDFIRST)
            if fits and not any(one.tag in _APART for one in element.iterancestors()):
                return element
    return None


def _is_called(element: HtmlElement, names: frozenset[str], pairs: frozenset[tuple[str, str]] = frozenset()) -> bool:
    """Whether one of the words that the site names an element by, or two of them in a row, are among those."""
    for attribute in _NAMING:
        named = element.get(attribute)
        if named:
            for one in _HUMP.sub("-", named[:300]).lower().split():
                words = _WORD.findall(one)
                if names.intersection(words) or (pairs and pairs.intersection(pairwise(words))):
                    return True
    return False


def _key(text: str) -> str:
    return "".join(text[:400].split())[:60]
