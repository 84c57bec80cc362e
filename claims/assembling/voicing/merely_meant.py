"""English infinitives that tell what is meant, asked or left over, by the shape of what governs them."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.control import control_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Stance

_WITHIN = frozenset({ClauseKind.RELATIVE, ClauseKind.GERUND, ClauseKind.PARTICIPIAL})
_COUNTED = frozenset({Tag.NUM, Tag.VALUE})
_ASKING = frozenset({"wanted"})


def merely_meant(parse: Parse, clause: Clause, lead: int, above: Predicate) -> Stance | None:
    """Return what the shape of its governor makes of an English infinitive behind `to`, `None` where it tells nothing.

    Planned: `taken to a barn to dry`, `is pushing hard to bring`, `lessons to be learnt`, `asks the clerks
    keeping the keys to open`. Open: `has time to paint`, `with 9 laps to go`. Linear in the depth.
    """
    before, predicate = parse.tokens[lead - 1], clause.predicate
    if predicate is None:
        return None
    if above.passive and above.lemma in word_class("conveying", "en") and lead - 1 > above.last:
        return Stance.PLANNED
    if _goes_on(parse, above) and above.lemma in word_class("striving", "en"):
        return Stance.PLANNED
    if _is_asked_around(parse, clause, above):
        return Stance.PLANNED
    if before.tag is Tag.NOUN and predicate.passive and lead - 1 > above.last and not _is_controlled(parse, above):
        return Stance.PLANNED
    left = predicate.lemma in word_class("left_over", "en")
    if left and (before.tag in _COUNTED or (lead > 1 and parse.tokens[lead - 2].tag in _COUNTED)):
        return Stance.HYPOTHETICAL
    has = above.lemma == "have" and above.tense == "present" and above.first == above.head
    named = before.tag is Tag.NOUN and before.lemma in control_of("en").nouns and lead - 1 > above.last
    return Stance.HYPOTHETICAL if has and named and before.lemma not in word_class("habits", "en") else None


def _goes_on(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb is told as going on: what it is done for is not reached (`was pushing hard to`)."""
    be = parse.tokens[predicate.first].lemma in parse.grammar.be and predicate.first != predicate.head
    return be and not predicate.passive and parse.tokens[predicate.head].low.endswith("ing")


def _is_controlled(parse: Parse, above: Predicate) -> bool:
    return above.lemma in parse.grammar.controlling or above.lemma in control_of("en").carrying


def _is_asked_around(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether whoever is asked is only described by the verb before `to`, and the verb around that asks him."""
    inner = parse.clauses[clause.parent] if clause.parent is not None else None
    if inner is None or inner.kind not in _WITHIN or inner.antecedent is None or inner.parent is None:
        return False
    words = control_of("en")
    if above.lemma in parse.grammar.controlling or above.lemma in words.purposeful or above.lemma in words.carrying:
        return False
    if parse.grammar.modals.get(above.lemma) is not None:
        return False
    asks = parse.clauses[inner.parent].predicate
    if asks is None or asks.passive or not asks.last < inner.antecedent or asks.last + 1 >= inner.opened_by:
        return False
    asked = asks.lemma in parse.grammar.prospective or parse.grammar.modals.get(asks.lemma) in _ASKING
    return asked and asks.lemma in parse.grammar.controlling
