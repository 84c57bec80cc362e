"""How a sentence is written: titles in capitals, capitals without their accent."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Word
from claims.languages.forms import is_listed

_SHORT = 3
"""Letters of words that a title leaves without a capital."""
_QUOTING = frozenset('«»“”"')
_TITLE = 3
"""Longer words from which a stretch of capitals is a title, and no mere name."""


def is_titled(words: Sequence[Word]) -> bool:
    """Whether every longer word has a capital (`Mayor Refuses To Sign`, `MAYOR REFUSES`), which then names nothing."""
    longer = 0
    for _, _, text, mention in words:
        if mention < 0 and len(text) > _SHORT:
            if text[0].islower():
                return False
            longer += 1
    return longer >= _TITLE


def accented(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words with `À` for an `A` that opens a sentence or a quotation.

    The verb opens one only in a question (`A-t-il signé ?`).
    """
    found = list(words)
    for index, (start, end, text, mention) in enumerate(words[:-1]):
        opens = index == 0 or words[index - 1][2] in _QUOTING
        if text == "A" and opens and not words[index + 1][2].startswith("-") and words[index + 1][2] not in _QUOTING:
            found[index] = (start, end, "À", mention)
    return found


def opening_accented(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words with `É` for the `E` of one that opens a sentence where it is a word only so (`Evacués lundi`).

    A capital behind it makes it a name (`Elise Morel`).
    """
    start, end, text, mention = words[0]
    bare, rest = text.lower(), text[1:].lower()
    named = len(words) > 1 and words[1][2][:1].isupper()
    if mention >= 0 or named or is_listed(bare, "fr") or not is_listed(f"é{rest}", "fr"):
        return words
    return [(start, end, f"É{text[1:]}", mention), *words[1:]]
