"""English dates of what is expected or forecast: the day of the coming, not of the expecting."""

from __future__ import annotations

from claims.assembling.attaching.dated_things import is_coarse
from claims.assembling.attaching.elided import is_figure
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.model import Event

_EXPECTING = frozenset({"forecast", "expect", "predict", "plan", "schedule", "estimate"})
"""Families of verbs that tell what is to come."""


def foretold(parse: Parse, before: int, index: int, clause: int) -> Event | None:
    """Return the event noun that a date belongs to beside a verb of expecting, `None` where the verb keeps it.

    The subject of the passive (`a ruling is expected in May`), whatever a relative or participle says of it; behind its
    figure, the object of a forecast (`forecast growth of 5% in 2005`). `before` is the preposition. Constant.
    """
    predicate = parse.clauses[clause].predicate
    if parse.language != "en" or predicate is None or parse.family_of_predicate(predicate) not in _EXPECTING:
        return None
    at = before - 1 if parse.tokens[before].tag is Tag.PREP else before
    if predicate.passive or predicate.tense is None:
        return _awaited(parse, clause, predicate.first) if at <= predicate.last + 1 else None
    figure = at > predicate.last + 2 and is_figure(parse, at) and parse.tokens[at - 1].low in parse.grammar.genitive
    head = parse.head_left(at - 2) if figure and is_coarse(parse, index) else None
    return parse.event_of_noun(head) if head is not None else None


def _awaited(parse: Parse, clause: int, first: int) -> Event | None:
    """Return the event noun that is the subject of a passive, or what its clause describes."""
    described = parse.clauses[clause].antecedent
    if described is not None:
        return parse.event_of_noun(described)
    subject = next((g for g in groups_in(parse, clause) if g.governor is None and g.head < first), None)
    return parse.event_of_noun(subject.head) if subject is not None else None
