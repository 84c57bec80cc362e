"""French participles that share the auxiliary of the verb before (`a signé un bail, bâti un mur et pavé la cour`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag, Token

_OPENS_OBJECT = frozenset(
    {"le", "la", "l'", "les", "un", "une", "son", "sa", "ses", "leur", "leurs", "cette", "ces", "ce"}
)
_WHEN = frozenset({"veille", "lendemain", "jour", "matin", "soir", "nuit", "semaine", "mois", "année", "long", "même"})
"""Nouns behind an article that tell no object of a participle (`arrêté le matin même`)."""
_AGREEING = ("s", "x", "e")
"""Endings of participles that agree with a noun before them, as none does that has its object behind it."""


def goes_on_list(tokens: Sequence[Token], i: int, told: Predicate) -> bool:
    """Whether a participle right behind a comma shares the `avoir` of the verb before: it has an object of its own.

    Constant.
    """
    if tokens[i - 1].low != "," or told.passive or tokens[told.first].lemma != "avoir" or i + 2 >= len(tokens):
        return False
    own, opening = tokens[i], tokens[i + 1]
    if own.tag is not Tag.PART or own.low.endswith(_AGREEING) or tokens[told.head].tag is not Tag.PART:
        return False
    counts = opening.tag is Tag.NUM and tokens[i + 2].tag is Tag.NOUN
    return counts or (
        opening.low in _OPENS_OBJECT and tokens[i + 2].tag is not Tag.VALUE and tokens[i + 2].low not in _WHEN
    )


def with_auxiliary(clauses: Sequence[Clause], level: Clause, tokens: Sequence[Token]) -> Predicate | None:
    """Return the verb whose auxiliary a clause has, its own or that of one that it goes on from. Linear in a list."""
    predicate = level.predicate
    while predicate is not None and predicate.first == predicate.head and tokens[predicate.head].tag is Tag.PART:
        if level.sibling is None:
            break
        level = clauses[level.sibling]
        predicate = level.predicate
    return predicate
