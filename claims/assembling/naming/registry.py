"""The entities of one source and the words that refer to them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from claims.model import NameKind
from claims.records import dataclass

_DOUBTED = 32
"""References in doubt of earlier sentences that are kept in mind: nothing looks farther back than a few."""


class Entity(NamedTuple):
    """Somebody or something that a source names."""

    key: str
    """`country:RU`, `city:lyon`, `person:putin`, `org:nato`, `thing:s-400`, `office:head-of-state:TR`…"""
    name: str
    """The fullest name that the source has for it."""
    kind: NameKind
    country: str | None = None
    """ISO 3166 alpha-2: of a place, a seat of government, or the holder of an office."""
    pronoun: str = "?"
    """Of a person: `m`, `f`, or `?` where no name or title tells."""


class Reference(NamedTuple):
    """Words that refer to one entity, or to several (`les deux pays`)."""

    start: int
    end: int
    keys: tuple[str, ...]
    strength: str
    """`name title description metonym demonym anaphor`, by what the words are."""


@dataclass(frozen=True, slots=True)
class Registry:
    """Every entity of a source, and every reference to one in text order."""

    entities: dict[str, Entity]
    """By key; in order of first reference."""
    references: tuple[Reference, ...]
    starts: tuple[int, ...]
    """Where each reference begins."""
    doubted: tuple[int, ...] = ()
    """Where the last of those begin that the parse of their sentence has put in doubt."""

    def without(self, starts: Sequence[int]) -> Registry:
        """Return the registry without the references of one sentence that begin at `starts`. Linear in those."""
        return Registry(self.entities, self.references, self.starts, (*self.doubted[-_DOUBTED:], *starts))

    def references_in(self, start: int, end: int) -> tuple[Reference, ...]:
        """Return the references that begin in `[start, end)`. Logarithmic in all, linear in those returned."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end, lo=first)
        found = self.references[first:last]
        return tuple(r for r in found if r.start not in self.doubted) if self.doubted and found else found

    def at(self, start: int, end: int) -> Reference | None:
        """Return the reference that covers `[start, end)`, or begins in it; the first of several."""
        found = self.references_in(start, end)
        if found:
            return found[0]
        index = bisect_left(self.starts, start) - 1
        if index >= 0 and self.references[index].end >= end and self.starts[index] not in self.doubted:
            return self.references[index]
        return None
