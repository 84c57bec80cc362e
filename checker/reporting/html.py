"""The report as one page to open, mail and print: no network, no second file, nothing of a source interpreted.

`page_view` makes its records, the template in `page/` sets them. The scripts and the one style sheet are let in by
their digests and nothing else is (Content Security Policy, level 3).
"""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from checker.model import Report
from checker.reporting.formats import Look
from checker.reporting.page_view import page_of
from checker.reporting.view import as_asked
from checker.wording import say

if TYPE_CHECKING:
    from jinja2 import Template

FOLDER = Path(__file__).with_name("page")
FIRST = 'document.documentElement.classList.add("js")'
"""Run before the body is read, so that what a choice will show is never laid out before it is chosen."""
SIGNS = {"error": "✖", "warning": "▲", "note": "●"}


class HtmlReporter:
    """Writes the page."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`."""
        page = page_of(as_asked(report, everything=look.everything))
        style, script = _part("page.css"), _part("page.js")

        def words(key: str, **params: object) -> str:
            return say(f"page.{key}", page.language, **params)

        told = {"page": page, "say": words, "style": style, "first": FIRST, "script": script, "signs": SIGNS}
        out.write(_template().render(policy=policy(style, FIRST, script), **told).strip() + "\n")


def policy(style: str, *scripts: str) -> str:
    """Return the content security policy of a page that runs `scripts`, looks as `style` says and loads nothing."""
    allowed = " ".join(f"'{digest(script)}'" for script in scripts)
    return f"default-src 'none'; script-src {allowed}; style-src '{digest(style)}'; base-uri 'none'; form-action 'none'"


def digest(text: str) -> str:
    """Return the source expression that lets in exactly `text`."""
    return f"sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}"


@lru_cache(maxsize=4)
def _part(name: str) -> str:
    return FOLDER.joinpath(name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    rooms = Environment(
        loader=FileSystemLoader(FOLDER, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return rooms.get_template("page.html.j2")
