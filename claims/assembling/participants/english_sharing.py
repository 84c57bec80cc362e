"""English verbs without an object of their own: some never have one, others only stand before one that has."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_FINITE = frozenset({Tag.VERB, Tag.AUX})


def acts_on_nothing(parse: Parse, predicate: Predicate) -> bool:
    """Whether what stands behind an English verb is never its object (`came second`); one in an expression may be."""
    if parse.language != "en" or predicate.expression is not None or predicate.light is not None:
        return False
    return predicate.lemma in word_class("acting_on_nothing", "en")


def shares_nothing(parse: Parse, predicate: Predicate) -> bool:
    """Whether the object of the next verb is its own (`resigned and called a vote`, `is probing and will tell us`).

    The first verb may do without one, or only the second has an auxiliary. Constant.
    """
    tokens, coordinator = parse.tokens, predicate.head + 1
    if parse.language != "en" or coordinator + 1 >= len(tokens):
        return False
    if predicate.lemma in word_class("sharing_nothing", "en"):
        return True
    return tokens[coordinator + 1].tag is Tag.AUX and tokens[predicate.first].tag in _FINITE
