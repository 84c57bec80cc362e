"""Clefts: `c'est lundi que le pont a rouvert` tells of the bridge, and that it is so is no event."""

from __future__ import annotations

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse, children_of
from claims.assembling.words.tokens import Tag

_PRESENTING = frozenset({"c'", "ce", "it"})
_OPENING = frozenset({"que", "qu'", "qui", "that", "who"})
_SMALL = frozenset({Tag.PREP, Tag.DET, Tag.ADV})
_KINDS = frozenset({ClauseKind.RELATIVE, ClauseKind.CONTENT})


def presented(parse: Parse, clause: int) -> int | None:
    """Return the clause that one of presenting brings out (`c'est X que …`), `None` for any other clause.

    Linear in the clauses right inside it.
    """
    predicate = parse.clauses[clause].predicate
    if predicate is None or predicate.lemma not in parse.grammar.be or predicate.negated or not predicate.first:
        return None
    before = predicate.first - 1
    while before > 0 and parse.tokens[before].tag in (Tag.NEG, Tag.ADV):
        before -= 1
    if parse.tokens[before].low not in _PRESENTING:
        return None
    for child in children_of(parse).get(clause, ()):
        told = parse.clauses[child]
        opened = told.opened_by > predicate.head and parse.tokens[told.opened_by].low in _OPENING
        if opened and told.kind in _KINDS and told.predicate is not None:
            return child
    return None


def brought_out(parse: Parse, clause: int, index: int) -> int | None:
    """Return the clause of which a cleft brings out the date at `index`, with none but small words before it."""
    predicate = parse.clauses[clause].predicate
    if predicate is None:
        return None
    fronted = index < predicate.first  # `En mars, c'est la mairie qui a vendu`
    between = parse.tokens[index + 1 : predicate.first - 1] if fronted else parse.tokens[predicate.head + 1 : index]
    if fronted and all(t.low == "," for t in between):
        return presented(parse, clause)
    return presented(parse, clause) if all(t.tag in _SMALL or t.mention >= 0 for t in between) else None
