"""Which column of a table, or key of a record, holds what: as the user names it, else by the names in use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Columns(NamedTuple):
    """The names that the user gives; `None` is found by the names in use."""

    text: str | None = None
    title: str | None = None
    date: str | None = None
    outlet: str | None = None
    language: str | None = None


USUAL = Columns()
NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "texte", "body", "corps", "content", "contenu", "article", "article_text", "full_text", "fulltext",
        "maintext", "article_body", "body_text", "articlebody", "content_text", "raw_text", "plain_text", "story",
        "document", "doc", "passage", "description_longue", "texte_integral", "message",
    ),
    "title": ("title", "titre", "headline", "head", "hed"),
    "date": (
        "date", "published", "published_at", "publish_date", "date_published", "datepublished", "publication_date",
        "date_publication", "date_parution", "pubdate", "pub_date", "published_date", "date_publish", "firstcreated",
        "versioncreated", "created_at", "created", "datetime", "timestamp", "jour",
    ),
    "outlet": (
        "outlet", "source", "source_name", "publisher", "publication", "media", "journal", "titre_presse", "newspaper",
        "site_name", "sitename", "provider", "agence", "agency", "domain", "source_domain", "editeur",
    ),
    "language": ("language", "langue", "lang", "language_code"),
    "url": ("url", "link", "lien", "source_url", "canonical_url", "uri", "adresse"),
    "author": ("author", "auteur", "byline", "authors", "auteurs", "signature"),
}  # fmt: skip
"""The names that exports of press databases, scrapers and data sets use, the first that is there wins."""


def column_of(office: str, names: Iterable[str], asked: str | None = None) -> str | None:
    """Return the one of `names` that holds `office` (`text`, `date`…): `asked` alone where it is given. Linear."""
    by_key = {key_of(name): name for name in reversed(tuple(names))}
    if asked is not None:
        return by_key.get(key_of(asked))
    return next((by_key[name] for name in NAMES[office] if name in by_key), None)


def key_of(name: str) -> str:
    """Return a name as names are compared: without case, hyphens and spaces as underscores."""
    return name.strip().lower().replace("-", "_").replace(" ", "_")
