"""What one statement says to be there, and another says to be missing, or not to exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from checker.linking.statements.clashing import clash, told
from checker.linking.statements.reading import covered
from checker.linking.statements.subjects import is_named_apart, main_clause, predicate_of
from claims.assembling.words.tokens import Tag
from claims.model import PolarityValue, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement, Word

SAID, ALL = 0.7, 0.8
"""Shares of the other words that both must say: beside what is lacking, and of what is said not to exist."""
FEWEST = 2
NOUNS = (Tag.NOUN, Tag.PROPN)


def lacking(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of a thing with its lack (`with a visa`, `without a visa`). Quadratic in the words."""
    for word in h.words:
        others = [one for one in h.words if one is not word]
        if h.parse.tokens[word.token].tag not in NOUNS or word.clause in h.denied or len(others) < FEWEST:
            continue
        for other in p.words:
            if word.forms.isdisjoint(other.forms) or _is_without(h, word) == _is_without(p, other):
                continue
            holds = (
                other.clause not in p.denied
                and not _is_open(h, word)
                and not _is_open(p, other)
                and not any(is_named_apart(one, rest) for one in others)
            )
            share = covered(others, p)
            if holds and share >= SAID:
                is_lacking = _is_without(h, word)
                a, b = told(h, word, PolarityValue(not is_lacking)), told(p, other, PolarityValue(is_lacking))
                return clash("link.statement-denied", Slot.POLARITY, a, b, share)
    return None


def _is_open(statement: Statement, word: Word) -> bool:
    """Whether a modal leaves open what a clause tells (`a fee may be due`)."""
    predicate = predicate_of(statement, word.clause)
    return predicate is not None and predicate.modal is not None


def _is_without(statement: Statement, word: Word) -> bool:
    """Whether a noun stands behind `without`, its article and adjectives between."""
    tokens, without = statement.parse.tokens, lexicon(statement.language).without
    at = word.token - 1
    while at >= 0 and tokens[at].tag in (Tag.DET, Tag.ADJ, Tag.NUM):
        at -= 1
    return at >= 0 and tokens[at].low in without


def inexistent(h: Statement, p: Statement, _: Sequence[Statement]) -> Clash | None:
    """Return the clash of what is said not to exist with a statement that tells of it. Linear in the words."""
    return _inexistent(h, p) or _inexistent(p, h)


def _inexistent(denying: Statement, telling: Statement) -> Clash | None:
    main = main_clause(denying)
    predicate = predicate_of(denying, main) if main is not None else None
    existing = lexicon(denying.language).existing
    if main is None or predicate is None or main not in denying.denied or folded(predicate.lemma) not in existing:
        return None
    words = [word for word in denying.words if word.token != predicate.head]
    met = [word for word in telling.words if any(not word.forms.isdisjoint(one.forms) for one in words[:1])]
    if len(words) < FEWEST or covered(words, telling) < ALL or not met or met[0].clause in telling.denied:
        return None
    a, b = told(denying, words[0], PolarityValue(affirmed=False)), told(telling, met[0], PolarityValue(affirmed=True))
    return clash("link.statement-denied", Slot.POLARITY, a, b, ALL)
