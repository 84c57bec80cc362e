"""The subject among several noun groups before a verb."""

from __future__ import annotations

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag, low_of

_DASHES = frozenset({"-", "–", "—"})
_LISTED = 2


def chosen(parse: Parse, before: list[Group], predicate: Predicate) -> int:
    """Return the subject among the free groups before a verb: the first, unless a comma parts it from the last.

    What stands between two dashes is told aside (`les règles – port du masque, distance – gênent`). Linear in the words
    before the verb.
    """
    before = [g for g in before if not _is_aside(parse, g, predicate)] or before
    at = len(before) - 1
    if "," in map(low_of, parse.tokens[before[at].last + 1 : predicate.first]):
        return before[0].head
    listed = len(before) > _LISTED and all(g.joined == "," for g in before[1:])
    ends = is_added(parse, before[-1])
    while at and (is_added(parse, before[at]) or (before[at].joined is not None and (listed or ends))):
        at -= 1
    return before[at].head


def is_added(parse: Parse, group: Group) -> bool:
    """Whether a coordinator joins a group to what stands before it, a clause between them or not."""
    return group.joined == "and" or (group.first > 0 and parse.tokens[group.first - 1].tag is Tag.COORD)


def _is_aside(parse: Parse, group: Group, predicate: Predicate) -> bool:
    """Whether a pair of dashes before a verb holds a group."""
    dashes = [j for j in range(predicate.first) if parse.tokens[j].low in _DASHES]
    runs = [j for j in dashes if j - 1 not in dashes]
    opens = [j for j in runs if j < group.first]
    return len(opens) % 2 == 1 and len(runs) > len(opens)
