"""What the wire formats share: a dispatch put together from its headline, its body and what it states."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from claims.model import Imprint, Place, Region, Source
from claims.reading.manuscripts import Manuscript
from claims.reading.stated_dates import moment_of


class Wire(NamedTuple):
    """What a dispatch states about itself, as it is written."""

    title: str | None = None
    author: str | None = None
    provider: str | None = None
    identifier: str | None = None
    version: str | None = None
    status: str | None = None
    embargo: str | None = None
    published: str | None = None
    published_key: str = ""
    """The name of the element or key that states `published`."""
    updated: str | None = None
    language: str | None = None
    outlet: str | None = None
    url: str | None = None


def headed(title: str | None, element: str, line: int | None = None) -> Manuscript:
    """Return a manuscript that begins with a headline, where there is one. Constant cost."""
    text = Manuscript()
    if title:
        text.add(title, Place(element=element, line=line), Region.HEADLINE)
    return text


def dispatch(text: Manuscript, name: str, wire: Wire, encoding: str | None = None) -> Source:
    """Return the source of a dispatch; its day is that of first publication. Raises `Empty`. Linear."""
    published, updated, embargo = map(moment_of, (wire.published, wire.updated, wire.embargo))
    stamp = published or updated
    words = wire.published if published else wire.updated
    key = wire.published_key if published else "updated"
    return text.source(
        name,
        language=wire.language,
        published=stamp.date() if stamp else None,
        because=f"{key} {words}",
        outlet=wire.outlet or wire.provider,
        url=wire.url if (wire.url or "").startswith("http") else None,
        encoding=encoding,
        imprint=Imprint(
            title=wire.title,
            author=wire.author,
            provider=wire.provider,
            identifier=wire.identifier,
            version=wire.version,
            status=wire.status,
            embargo=embargo,
            updated=_later(published, updated),
        ),
    )


def _later(published: datetime | None, updated: datetime | None) -> datetime | None:
    return updated if updated != published else None
