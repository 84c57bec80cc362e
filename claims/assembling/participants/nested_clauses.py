"""Clauses inside another one whose names are their own: a place of their own, or a mark that parts them from it."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag

_APART = frozenset({",", "-", "–", "—"})


def lies_elsewhere(parse: Parse, clause: Clause) -> bool:
    """Whether a French participle or infinitive tells of a place of its own (`promet de bâtir à Lens`).

    What came before in time shares the place (`a coulé après avoir heurté un quai à Lens`).
    """
    if parse.language != "fr" or clause.kind not in (ClauseKind.PARTICIPIAL, ClauseKind.INFINITIVE):
        return False
    predicate = clause.predicate
    if predicate is None or predicate.lemma == "venir":
        return False  # `fermera dans les jours à venir à Lens`
    before = [t.low for t in parse.tokens[max(0, clause.opened_by - 1) : predicate.first]]
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    return "après" not in before or above is None or above.head > predicate.first


def is_set_off(parse: Parse, clause: Clause) -> bool:
    """Whether a comma or a dash parts a gerund from the clause that it hangs on: who it names is its own. Constant."""
    at = clause.opened_by - 1
    while at > 0 and parse.tokens[at].tag is Tag.ADV:
        at -= 1
    return clause.kind is ClauseKind.GERUND and at > 0 and parse.tokens[at].low in _APART
