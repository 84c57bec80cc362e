"""A French participle that goes on with the compound infinitive before it (`d'avoir cassé et vendu la vitrine`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import is_joined
from claims.assembling.words.tokens import Tag, Token

_AGREEING = ("ée", "ées", "és", "ies", "ues", "tes")
"""Endings of a participle that describes a noun."""


def shares_infinitive(tokens: Sequence[Token], clause: Clause, i: int) -> bool:
    """Whether the participle at `i` stands behind a coordinator and shares the `avoir` of an infinitive clause.

    One that agrees with a noun does not (`d'avoir perdu ses clés et sa valise, volées`). Constant.
    """
    predicate = clause.predicate
    if clause.kind is not ClauseKind.INFINITIVE or predicate is None or predicate.first == predicate.head:
        return False
    opening, head = tokens[predicate.first], tokens[predicate.head]
    if opening.lemma != "avoir" or opening.tag is not Tag.INF or head.tag is not Tag.PART or predicate.passive:
        return False
    joined = i > predicate.head + 1 and is_joined(tokens, i)
    return joined and not tokens[i].low.endswith(_AGREEING)


def in_active(predicate: Predicate | None) -> Predicate | None:
    """Return the predicate of such a participle, which is no passive."""
    return None if predicate is None else predicate._replace(passive=False)
