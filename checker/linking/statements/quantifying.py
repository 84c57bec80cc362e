"""All of something in one statement, and a small part of it in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.lexicon import lexicon
from checker.linking.statements.clashing import clash, told
from checker.linking.statements.denials import SAID, met_words
from checker.linking.statements.reading import covered
from checker.linking.statements.subjects import main_clause
from claims.assembling.words.tokens import Tag
from claims.model import OutcomeValue, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement, Word

REACH = 4
"""Tokens before a noun among which its quantifier stands."""
AXIS = "part/whole"


def quantified(h: Statement, p: Statement, _: Sequence[Statement]) -> Clash | None:
    """Return the clash of all of something with a part of it, of which both tell one act. Quadratic in the nouns."""
    main = main_clause(h)
    if main is None or main in h.denied or not met_words(h, main, p) or covered(h.words, p) < SAID:
        return None
    for word in h.words:
        mine = quantity_of(h, word)
        for other in p.words if mine is not None else ():
            theirs = quantity_of(p, other)
            if theirs not in (None, mine) and other.clause not in p.denied and not word.forms.isdisjoint(other.forms):
                a, b = told(h, word, OutcomeValue(mine or "", AXIS)), told(p, other, OutcomeValue(theirs or "", AXIS))
                return clash("link.statement-opposite", Slot.OUTCOME, a, b)
    return None


def quantity_of(statement: Statement, word: Word) -> str | None:
    """Return whether a noun is told of as a `whole` or a `part`, `None` where its words leave it open."""
    tokens, words = statement.parse.tokens, lexicon(statement.language)
    if tokens[word.token].tag is not Tag.NOUN:
        return None
    for at in range(word.token - 1, max(-1, word.token - 1 - REACH), -1):
        if tokens[at].low in words.shares:
            return "part"
        if tokens[at].low in words.wholes:
            return "whole"
        if tokens[at].tag in (Tag.VERB, Tag.AUX, Tag.PUNCT):
            return None
    return None
