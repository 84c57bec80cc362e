"""Sets one sentence of a draft beside a source."""

from __future__ import annotations

from checker.judging.beside import rewordings
from checker.model import Finding
from claims.model import Source
from claims.pipeline import analyse


def told(language: str, draft: str, source: str) -> list[Finding]:
    """Return what the draft words otherwise than the source."""
    texts = [
        Source.from_text(text, name=name, language=language) for name, text in (("draft", draft), ("source", source))
    ]
    mine, theirs = (analyse(text, with_facts=True) for text in texts)
    return rewordings(mine, [theirs])


def pairs(language: str, draft: str, source: str) -> list[tuple[str, str, str]]:
    """Return the reason and the two words of each finding."""
    found = told(language, draft, source)
    return [(f.why[0].key.partition(".")[2], f.positions[0].text, f.positions[1].text) for f in found]
