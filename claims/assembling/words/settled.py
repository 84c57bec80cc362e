"""English adjectives that no noun ends a group with."""

from __future__ import annotations

from functools import cache

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class


@cache
def settled_adjectives() -> frozenset[str]:
    """Return the adjectives that are hardly ever nouns, but for those that are things as well (`owns a mobile`)."""
    settled = frozenset(low for low, tag in grammar_of("en").settled.items() if tag is Tag.ADJ)
    return settled - word_class("things_as_well", "en")
