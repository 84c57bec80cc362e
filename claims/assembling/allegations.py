"""What somebody is accused, forbidden or said to defend himself of: told by an infinitive, and not thereby so."""

from __future__ import annotations

from claims.assembling.circumstances import circumstances_of
from claims.assembling.clauses import Clause, ClauseKind
from claims.assembling.parse import Parse
from claims.assembling.tokens import Tag
from claims.model import Stance

_SMALL = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})


def alleged(parse: Parse, clause: Clause) -> Stance | None:
    """Return what a verb of accusing, forbidding or disclaiming makes of the infinitive with `de` that it governs.

    `accusé d'avoir volé` is reported, `interdit d'entrer` left open, `se défend d'avoir menti` denied. Constant.
    """
    if clause.kind is not ClauseKind.INFINITIVE or clause.parent is None:
        return None
    above = parse.clauses[clause.parent].predicate
    if above is None or above.head > clause.opened_by or above.modal is not None:
        return None
    before = clause.opened_by - 1
    while before > above.head and parse.tokens[before].tag in _SMALL:
        before -= 1
    if parse.tokens[before].low not in ("de", "d'"):
        return None
    words = circumstances_of(parse.language)
    if above.reflexive:
        return Stance.DENIED if above.lemma in words.disclaiming and not above.negated else None
    if above.lemma in words.accusing:
        return Stance.REPORTED
    return Stance.HYPOTHETICAL if above.lemma in words.forbidding else None
