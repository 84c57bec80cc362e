"""Nouns of deeds that tell another with some words near them (`un vol intérieur`, `a heart attack`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claims.assembling.words.tokens import Token
from claims.languages.classes import word_class

_NEAR = 3
"""Words looked at on either side of a noun."""


def other_deed(tokens: Sequence[Token], index: int, language: str) -> str | None:
    """Return the family that a word near the noun at `index` gives it, `None` where none does. Constant."""
    lemma = tokens[index].lemma
    telling = _others(language).get(lemma)
    if telling is None:
        return None
    for token in (*tokens[max(0, index - _NEAR) : index], *tokens[index + 1 : index + 1 + _NEAR]):
        unit = token.low.rpartition(" ")[2]  # of a figure (`30 minutes`)
        for word in (token.lemma, token.low, unit, unit.removesuffix("s")):
            if word in telling:
                return telling[word] or f"{language}:{lemma}"
    return None


@lru_cache(maxsize=8)
def _others(language: str) -> dict[str, dict[str, str]]:
    """Return the words that show another deed and its family, by the noun they stand near; read once."""
    found: dict[str, dict[str, str]] = {}
    for entry in word_class("other_deeds", language):
        noun, word, *family = entry.split(" ")
        found.setdefault(noun, {})[word] = " ".join(family)
    return found
