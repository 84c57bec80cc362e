"""French `il y a`: what there is or was, told by the noun behind it."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import Grammar
from claims.assembling.words.tokens import Tag, Token
from claims.languages.families import family_of, is_state

_FARTHEST_NOUN = 7
_BEFORE_NOUN = frozenset({Tag.DET, Tag.NUM, Tag.ADJ, Tag.ADV, Tag.NEG, Tag.PREP})
_PREPOSED = frozenset({"de", "d'", "du", "des", "que", "qu'", "à", "par"})
"""Prepositions that may stand before the noun of what there is (`pas de morts`, `près de 40 cas`)."""


def is_existential(tokens: Sequence[Token], first: int, lemma: str, grammar: Grammar) -> bool:
    """Whether the verb group that begins at `first` tells what there is: `y` stands before a form of `avoir`."""
    if grammar.language != "fr" or lemma not in grammar.have:
        return False
    return any(t.low == "y" for t in tokens[max(0, first - 2) : first]) or (
        first + 1 < len(tokens) and tokens[first + 1].low == "y"
    )


def presented_noun(tokens: Sequence[Token], head: int) -> int | None:
    """Return the noun of what there is behind the verb at `head` (`il y a eu près de 40 arrestations`). Constant."""
    for at in range(head + 1, min(head + _FARTHEST_NOUN, len(tokens))):
        token = tokens[at]
        if token.tag is Tag.NOUN:
            return at
        if token.tag not in _BEFORE_NOUN or (token.tag is Tag.PREP and token.low not in _PREPOSED):
            return None
    return None


def presented_family(tokens: Sequence[Token], head: int) -> str | None:
    """Return the family of the event that the noun of what there was tells, `None` where it tells none."""
    noun = presented_noun(tokens, head)
    told = family_of(tokens[noun].lemma, "fr", noun=True) if noun is not None else None
    return told if told is not None and not is_state(told) else None
