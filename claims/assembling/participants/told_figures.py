"""Verbs that are told of the figure before them rather than of a noun behind them."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.model import Kind

_ABOUT = frozenset({"près", "plus", "moins"})


def is_told_of_figure(parse: Parse, groups: Sequence[Group], predicate: Predicate) -> bool:
    """Whether a French verb has a figure as its subject (`les 3 mois (…) sont un échec`, `près de 9 % ont des dettes`).

    A share or a sum stands right before it, a length of time has its article before a copula.
    """
    nearest = next((g for g in groups if g.last + 1 == predicate.first), None)
    if nearest is not None and nearest.governor and parse.tokens[nearest.governor - 1].low in _ABOUT:
        return parse.tokens[nearest.head].tag in (Tag.NUM, Tag.VALUE)
    for group in groups:
        if group.head >= predicate.first or parse.tokens[group.head].mention < 0:
            continue
        kind = parse.mentions[parse.tokens[group.head].mention].kind
        beside = group.last + 1 == predicate.first and kind in (Kind.PERCENTAGE, Kind.MONEY)
        spans = kind is Kind.DURATION and parse.tokens[group.first - 1].tag is Tag.DET and group.first > 0
        if beside or (spans and predicate.lemma in parse.grammar.be and group.governor is None):
            return True
    return False
