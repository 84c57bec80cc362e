"""Which of the names in a speaker's words is the speaker's: the one they end with (`le chef du club Luc Morin`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.naming.entities import Reference

_OF = ("de", "d", "du", "des", "et", "à", "au", "of", "and", "for", "the")
_PERSON = "person:"


def is_unnamed(words: str) -> bool:
    """Return whether French words tell who speaks by what he does alone (`celui qui dirige la criée`). Constant."""
    return words.lower().startswith(("celui qui ", "celle qui "))


def apposed_last(found: Sequence[Reference], start: int, end: int, words: str) -> int:
    """Return the index of the reference that names whom `words` tell of, where they stand from `start` to `end`.

    The first, but the last where a person's name ends the words, nothing governs it, and a description opens them.
    Constant.
    """
    last = found[-1]
    if len(found) == 1 or found[0].strength == "name" or last.end != end or not last.keys[0].startswith(_PERSON):
        return 0
    before = words[: last.start - start].replace("’", " ").replace("'", " ").split()
    return 0 if not before or before[-1].lower() in _OF else len(found) - 1
