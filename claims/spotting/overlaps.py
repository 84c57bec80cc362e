"""Settles mentions that overlap: one stretch of text states one value or one name."""

from __future__ import annotations

from collections.abc import Iterable

from claims.model import Kind, Mention, NameKind, NameValue

WEAK = frozenset({Kind.NUMBER, Kind.ORDINAL})
"""A bare figure inside a name is the name's (`Boeing 737`, `Louis XIV`)."""
_TITLE = 2
"""Words of a title besides the value in it."""
NAMES = frozenset({Kind.NAME, Kind.PLACE, Kind.ROLE})


def settle(values: Iterable[Mention], names: Iterable[Mention], quotes: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return all mentions in text order without overlaps, but for quotations, which hold what they quote.

    A name gives way to a date, sum or measure that it shares words with (`Avril 2019`), a title of several words does
    not; a bare figure to a name that holds it; of two names or values the longer stays. `n log n` in the mentions.
    """
    kept: list[Mention] = []
    for mention in sorted([*values, *names], key=_position):
        if kept and mention.start < kept[-1].end:
            if not _yields(kept[-1], mention):
                continue
            kept.pop()
            while kept and mention.start < kept[-1].end:
                kept.pop()
        kept.append(mention)
    told = [*quotes]
    return tuple(sorted([*kept, *told], key=_position) if told else kept)


def _position(mention: Mention) -> tuple[int, int, str]:
    return mention.start, -mention.end, mention.kind


def _yields(first: Mention, second: Mention) -> bool:
    """Whether the mention that comes first makes room for the one that begins inside it."""
    if first.kind in NAMES and second.kind not in NAMES:
        return second.kind not in WEAK and not _is_in_title(first, second)
    if second.kind in NAMES and first.kind not in NAMES:
        return first.kind in WEAK and second.end > first.end
    return second.end - second.start > first.end - first.start


def _is_in_title(name: Mention, value: Mention) -> bool:
    """Whether a value only stands in a title of several words, and is no year alone (`"Au théâtre ce soir"`)."""
    thing = isinstance(name.value, NameValue) and name.value.kind is NameKind.THING
    if not thing or value.end > name.end or value.text.isdigit():
        return False
    around = name.text.replace(value.text, " ", 1).split()
    return len(around) >= _TITLE and any(word.islower() for word in around)
