"""Counts of what goes along with something, and of what was done to it: `avec 47 écoles placées en alerte`."""

from __future__ import annotations

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag

_WITH = frozenset({"avec", "with"})
_SMALL = frozenset({Tag.ADV, Tag.DET, Tag.PREP, Tag.ADJ})
_NEARLY = 4
"""Words that loosen a count behind `with`."""


def accompanying(parse: Parse, index: int, head: int) -> int | None:
    """Return the participial clause that tells of what a count behind `with` counts, `None` where none does.

    `index` is the count, `head` its noun. Linear in the clauses.
    """
    at = index - 1
    while at > max(0, index - _NEARLY) and parse.tokens[at].low not in _WITH and parse.tokens[at].tag in _SMALL:
        at -= 1
    if at < 0 or parse.tokens[at].low not in _WITH or parse.event_of_noun(head) is not None:
        return None  # `avec 12 vols recensés` counts the thefts
    for number, clause in enumerate(parse.clauses):
        predicate = clause.predicate
        if clause.kind is not ClauseKind.PARTICIPIAL or predicate is None or clause.antecedent != head:
            continue
        if predicate.first > head and parse.event_of_clause(clause) is not None:
            return number
    return None
