"""Where what a pronoun or a short description means is looked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from claims.assembling.persons import People
from claims.assembling.registry import Entity, Reference
from claims.model import NameKind, Sentence


class Scope(NamedTuple):
    """A sentence in which somebody is meant by other words, with what was named before in it and right before it."""

    text: str
    sentence: Sentence
    references: Sequence[Reference]
    starts: Sequence[int]
    low: int
    entities: dict[str, Entity]
    people: People

    def before(self, end: int) -> Sequence[Reference]:
        """References from the start of the scope to `end`."""
        return self.references[bisect_left(self.starts, self.low) : bisect_left(self.starts, end)]

    def is_known(self, start: int) -> bool:
        """Whether a reference begins at `start` already."""
        at = bisect_left(self.starts, start)
        return at < len(self.starts) and self.starts[at] == start

    def keys(self, end: int, kind: NameKind) -> dict[str, None]:
        """Keys of that kind referred to before `end`, weak references aside, in text order."""
        return {
            key: None
            for r in self.before(end)
            if r.strength != "demonym"
            for key in r.keys
            if self.entities[key].kind is kind
        }
