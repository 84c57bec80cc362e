"""What an adverb of doubt or hearsay leaves open (`allegedly`, `reportedly`)."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Stance


def doubted(parse: Parse, clause: Clause, predicate: Predicate) -> Stance | None:
    """Return what an adverb beside the verb, or at the head of the clause, leaves open, `None` where none stands there.

    It reaches the English verb that goes on with the same subject (`allegedly stole the van and burned it`). Linear in
    the verbs so joined.
    """
    doubting = circumstances_of(parse.language).doubting
    if doubting.isdisjoint(parse.forms):
        return None
    beside = parse.tokens[max(0, predicate.first - 1) : predicate.head + 2]
    opening = parse.tokens[clause.tokens[0]] if clause.tokens else beside[0]
    adverb = next((t.low for t in (*beside, opening) if t.low in doubting), None)
    if adverb is not None:
        return Stance.REPORTED if adverb in word_class("by_hearsay", parse.language) else Stance.HYPOTHETICAL
    before = parse.clauses[clause.sibling] if clause.sibling is not None else None
    goes_on = before is not None and before.predicate is not None and _goes_on(parse, before.predicate, predicate)
    return doubted(parse, before, before.predicate) if goes_on and before is not None and before.predicate else None


def _goes_on(parse: Parse, first: Predicate, then: Predicate) -> bool:
    """Whether nothing but a coordinator parts an English verb from what the verb before it governs."""
    if parse.language != "en" or first.head >= then.first or first.tense != then.tense:
        return False
    joint = parse.tokens[then.first - 1]
    return joint.tag is Tag.COORD and joint.low != "but"
