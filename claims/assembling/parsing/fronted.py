"""Where the subject begins behind an English clause that opens the sentence without a comma (`Leaving X Orr sang`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_BARE = frozenset({ClauseKind.GERUND, ClauseKind.INFINITIVE, ClauseKind.PARTICIPIAL})
_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})
_BETWEEN = frozenset({Tag.ADV, Tag.NEG})
_GROUP = frozenset({Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.DET})
_LEADING = 2
"""Words before a gerund or infinitive that opens a sentence (`And after leaving`)."""


def unparted_start(tokens: Sequence[Token], opening: Clause, inner: Predicate, i: int) -> int | None:
    """Return where the subject of the verb at `i` begins behind a clause at the head of the sentence, if it is sure.

    A pronoun, a name behind a noun, or a noun with its article: what is left before it is the clause's own object.
    Linear in the group before the verb.
    """
    if opening.kind not in _BARE or opening.opened_by > _LEADING:
        return None
    end = i - 1
    while end > inner.last and tokens[end].tag in _BETWEEN:
        end -= 1
    if tokens[end].low in _SUBJECTS:
        return end
    start = end
    if tokens[end].tag is Tag.NOUN:
        while start - 1 > inner.last and tokens[start].tag is not Tag.DET and tokens[start - 1].tag in _GROUP:
            start -= 1
    elif tokens[end].tag is not Tag.PROPN:
        return None
    if start - 1 > inner.last:
        own = tokens[start].tag in (Tag.DET, Tag.PROPN) and tokens[start - 1].tag in (Tag.NOUN, Tag.PRON, Tag.VALUE)
        return start if own else None
    bare = inner.passive or inner.lemma in word_class("objectless", "en")
    return start if start - 1 == inner.last and bare else None
