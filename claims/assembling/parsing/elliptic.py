"""English clauses of a conjunction that leave out their subject and its verb (`when asked about it`, `if elected`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_FINITE = frozenset({Tag.VERB, Tag.AUX})
_ENDS = frozenset({",", ";", ":", ".", "?", "!", ")", "-", "–", "—"})
_BETWEEN = frozenset({Tag.ADV, Tag.NEG})
_DESCRIBED = frozenset({Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.PART, Tag.GER})
_ASIDE = frozenset({Tag.REL, Tag.SUBORD})
_PREPOSITIONAL = frozenset({"as", "after", "before", "since", "until"})
_NAMED = frozenset({Tag.NOUN, Tag.PROPN})
_LONGEST = 24
"""Words of such a clause."""


def elided_form(tokens: Sequence[Token], i: int) -> int | None:
    """Return the participle, adjective or preposition that a conjunction at `i` has behind it instead of a clause.

    `when asked about it, the firm`, `while working at Tora, she`, `once in office, he`; `None` where a clause follows
    (`when injured players return`, `while in May the mill closed`). Linear in the words up to the next mark.
    """
    if tokens[i].low not in word_class("leaving_out_subject", "en"):
        return None
    form = i + 1
    while form < len(tokens) and tokens[form].tag in _BETWEEN:
        form += 1
    if form >= len(tokens):
        return None
    head = tokens[form]
    bare = head.tag in (Tag.PART, Tag.GER) or (head.tag is Tag.VERB and head.either)
    if not bare and head.tag not in (Tag.ADJ, Tag.PREP):
        return None
    if _is_told_before_mark(tokens, form, bare=bare):
        return None
    return form


def governs_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether a conjunction at `i` is the preposition of a noun with its participle (`after the chance given by X`).

    So is `as` where another one opens the clause of the verb behind it (`named it as a folly after Orr had left`).
    """
    low = tokens[i].low
    if low not in _PREPOSITIONAL:
        return False
    for at in range(i + 1, min(len(tokens), i + _LONGEST)):
        token = tokens[at]
        if token.low in _ENDS or token.tag in _ASIDE or token.tag is Tag.COORD:
            return False
        if token.low in _PREPOSITIONAL and low == "as":
            return True
        if token.tag in _FINITE:
            return token.either and at + 1 < len(tokens) and tokens[at + 1].low == "by"
    return False


def _is_told_before_mark(tokens: Sequence[Token], form: int, *, bare: bool) -> bool:
    """Whether a verb with a tense follows a form before the next mark, so that the conjunction has its own clause.

    Behind a participle or gerund that describes no noun right behind it, one with a subject goes on with the sentence.
    """
    describes = not bare or (form + 1 < len(tokens) and tokens[form + 1].tag in _DESCRIBED)
    for at in range(form + 1, min(len(tokens), form + _LONGEST)):
        token = tokens[at]
        if token.low in _ENDS or (token.tag in _ASIDE and bare):
            return False
        if token.tag in _FINITE and not (bare and token.either and tokens[at - 1].tag in _NAMED):
            return describes or at == form + 1
    return False
