"""Pages as sites of many makes write them, with what a person reads off each: the ground of the figures in the docs.

The markup of each is its own, by hand, after the manner of a kind of site; the stories are two, and invented.
`python -m tests.claims.reading.saved_pages` prints the table of docs/formats.md.
"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from claims.model import Region, Source

FOLDER = Path(__file__).with_name("pages")

TOLD = tomllib.loads((FOLDER / "pages.toml").read_text(encoding="utf-8"))
STORIES: dict[str, dict[str, str]] = TOLD["story"]
BODY = ("P1", "P2", "P3", "P4", "P5")


class Page(NamedTuple):
    """A page and what a person reads off it."""

    name: str
    kind: str
    """What is told of it in the table."""
    language: str
    author: str | None = None
    outlet: str | None = None
    published: date | None = None
    parts: tuple[str, ...] = ("LEAD", *BODY)
    """The paragraphs of the article, in their order."""
    captions: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    """Other words that belong to the article."""
    not_there: tuple[str, ...] = ()
    """Words of the page that do not."""

    @property
    def story(self) -> dict[str, str]:
        """The words of its story by name."""
        return STORIES[self.language]

    @property
    def html(self) -> bytes:
        """The page as it was saved."""
        text = (FOLDER / f"{self.name}.html").read_text(encoding="utf-8")
        for name, words in self.story.items():
            text = text.replace(f"{{{name}}}", words)
        encoding = "windows-1252" if "charset=iso-8859-1" in text else "utf-8"
        return text.encode(encoding)


def _page(told: dict[str, Any]) -> Page:
    fields: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in told.items()}
    return Page(**fields)


PAGES = tuple(map(_page, TOLD["page"]))


class Read(NamedTuple):
    """What a reader made of a page."""

    text: str
    title: str | None
    author: str | None
    outlet: str | None
    published: date | None


def ours(page: Page) -> Read:
    """The page as the project reads it."""
    from claims.reading import web_pages

    source = web_pages.read(page.html, f"{page.name}.html")
    imprint = source.imprint
    return Read(
        _prose(source),
        imprint.title if imprint else None,
        imprint.author if imprint else None,
        source.outlet,
        source.published,
    )


def bare(page: Page) -> Read:
    """The page as trafilatura reads it by itself, with its date finder."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(page.html, include_comments=False, with_metadata=True)
    if found is None:
        return Read("", None, None, None, None)
    day = date.fromisoformat(found.date) if found.date else None
    return Read(
        _prose(Source.from_text(found.text or "", name=page.name)), found.title, found.author, found.sitename, day
    )


def _prose(source: Source) -> str:
    """What facts are read from, and captions: lines that are told to be menus or invitations are left out later on."""
    from claims.splitting import split

    kept = (b for b in split(source).blocks if b.region.is_prose or b.region in {Region.CAPTION, Region.DATELINE})
    return "\n".join(source.text[block.start : block.end] for block in kept)


def missing(page: Page, read: Read) -> list[str]:
    """Paragraphs and other words of the article that are not in what was read."""
    wanted = [*(page.story[part] for part in page.parts), *page.more]
    return [words for words in wanted if _flat(words) not in _flat(read.text)]


def too_much(page: Page, read: Read) -> list[str]:
    """Words of the page that were read and are none of the article's."""
    return [words for words in page.not_there if _flat(words) in _flat(read.text)]


def _flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").replace("’", "'").split())


def table() -> str:
    """The figures of both readers, as Markdown."""
    rows = ["| | trafilatura by itself | this reader |", "|---|---|---|"]
    told = {reader: [(page, reader(page)) for page in PAGES] for reader in (bare, ours)}
    wanted = sum(len(page.parts) + len(page.more) for page in PAGES)
    unwanted = sum(len(page.not_there) for page in PAGES)
    kept = [f"{wanted - sum(len(missing(p, r)) for p, r in told[reader])} of {wanted}" for reader in (bare, ours)]
    leaked = [f"{sum(len(too_much(p, r)) for p, r in told[reader])} of {unwanted}" for reader in (bare, ours)]
    rows += [f"| paragraphs of the article read | {' | '.join(kept)} |"]
    rows += [f"| stretches beside the article read as if of it | {' | '.join(leaked)} |"]
    for field, said in (("title", "headline"), ("author", "author"), ("outlet", "outlet"), ("published", "day")):
        right = [sum(is_right(page, field, read) for page, read in told[reader]) for reader in (bare, ours)]
        rows.append(f"| {said} right | {right[0]} of {len(PAGES)} | {right[1]} of {len(PAGES)} |")
    return "\n".join(rows)


def is_right(page: Page, field: str, read: Read) -> bool:
    """Whether a field is what a person reads off the page; nothing where there is nothing."""
    expected = page.story["TITLE"] if field == "title" else getattr(page, field)
    return bool(getattr(read, field) == expected)


if __name__ == "__main__":
    print(table())  # noqa: T201  what it is for
