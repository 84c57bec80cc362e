"""Where what a pronoun or a short description means is looked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from claims.assembling.naming.persons import People
from claims.assembling.naming.registry import Entity, Reference
from claims.model import NameKind, Quotation, Sentence


class Scope(NamedTuple):
    """A sentence in which somebody is meant by other words, with what was named before in it and right before it."""

    text: str
    sentence: Sentence
    references: Sequence[Reference]
    starts: Sequence[int]
    low: int
    entities: dict[str, Entity]
    people: People
    quotes: tuple[Quotation, ...]
    """Those of the sentence and of the one before."""

    def before(self, end: int) -> Sequence[Reference]:
        """References from the start of the scope to `end`."""
        return self.references[bisect_left(self.starts, self.low) : bisect_left(self.starts, end)]

    def is_known(self, start: int) -> bool:
        """Whether a reference begins at `start` already."""
        at = bisect_left(self.starts, start)
        return at < len(self.starts) and self.starts[at] == start

    def persons(self, start: int, end: int) -> bool:
        """Whether a person is named between `start` and `end`, outside of quotations."""
        return any(
            r.start >= start and r.strength != "demonym" and not self.is_quoted(r.start)
            for r in self.before(end)
            if any(self.entities[key].kind is NameKind.PERSON for key in r.keys)
        )

    def is_quoted(self, position: int) -> bool:
        """Whether somebody speaks the word at `position`."""
        return any(q.is_speech and q.start <= position < q.end for q in self.quotes)

    def keys(self, end: int, kind: NameKind) -> dict[str, None]:
        """Keys of that kind referred to before `end`, weak references aside, in text order."""
        return {
            key: None
            for r in self.before(end)
            if r.strength != "demonym" and not (kind is NameKind.PERSON and self.is_quoted(r.start))
            for key in r.keys
            if self.entities[key].kind is kind
        }
