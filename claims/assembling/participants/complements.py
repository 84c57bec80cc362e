"""What completes a verb with its fixed words, and as what (`fait partie du conseil`, `met fin aux essais`)."""

from __future__ import annotations

from functools import lru_cache

from claims.assembling.parsing.expressions import GENITIVE
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in, parted
from claims.assembling.words.tokens import Tag

_BEFORE_GENITIVE = frozenset({Tag.ADV, Tag.NEG, Tag.VALUE, Tag.ADJ, Tag.PUNCT})
"""What may part an expression from what `de` joins to it."""
_VERBAL = frozenset({Tag.VERB, Tag.AUX, Tag.INF, Tag.GER, Tag.PART})


@lru_cache(maxsize=64)
def complements_of(parse: Parse, clause: int) -> dict[int, str]:
    """Return the prepositions that join something to the expression of a clause, each with the part that gives it.

    The first one behind the fixed words counts, up to a mark or another verb. Linear in the clause.
    """
    predicate = parse.clauses[clause].predicate
    if predicate is None or predicate.expression is None or not predicate.expression.roles:
        return {}
    expression = predicate.expression
    wanted = dict(expression.roles)
    behind = max((predicate.head, *expression.fixed))
    found: dict[int, str] = {}
    for group in groups_in(parse, clause):
        joins = joining(parse, group)
        if joins is None or joins <= behind or group.head in expression.fixed:
            continue
        role = wanted.get(parse.tokens[joins].low)
        if role is not None and role not in found.values() and _reaches(parse, behind, joins):
            found[joins] = role
    return found


def joining(parse: Parse, group: Group) -> int | None:
    """Return the preposition of a group, `des` among them although it may be an article."""
    if group.governor is not None:
        return group.governor
    return group.first if parse.tokens[group.first].low == "des" else None


def _reaches(parse: Parse, behind: int, joins: int) -> bool:
    """Whether nothing parts an expression from what a preposition joins to it."""
    between = parse.tokens[behind + 1 : joins]
    if parted(parse, behind, joins) or any(t.tag in _VERBAL for t in between):
        return False
    return parse.tokens[joins].low not in GENITIVE or all(t.tag in _BEFORE_GENITIVE for t in between)
