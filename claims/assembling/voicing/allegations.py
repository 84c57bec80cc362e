"""What somebody is urged, accused, forbidden or said to defend himself of: not thereby so."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag
from claims.model import Stance

_LEADING = frozenset({"à", "de", "d'"})
_SMALL = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})
_PROSECUTING = frozenset({
    "prosecute", "charge", "arrest", "detain", "try", "suspect", "accuse", "investigate", "summon", "hear", "sue",
    "imprison", "interrogate", "denounce", "file-complaint", "report-to-police", "want",
})  # fmt: skip
"""Families of what is done to somebody for what he is only said to have done (`poursuivi pour avoir volé`)."""


def alleged(parse: Parse, clause: Clause) -> Stance | None:
    """Return what a verb of urging, accusing, forbidding or disclaiming makes of the infinitive that it governs.

    `invite à fermer` is a plan, `accusé d'avoir volé` and `jugé pour avoir volé` reported, `interdit d'entrer` left
    open, `se défend d'avoir menti` denied. Constant.
    """
    if clause.kind is not ClauseKind.INFINITIVE or clause.parent is None:
        return None
    above = parse.clauses[clause.parent].predicate
    if above is None or above.head > clause.opened_by or above.modal is not None:
        return None
    before = clause.opened_by - 1
    while before > above.head and parse.tokens[before].tag in _SMALL:
        before -= 1
    words = circumstances_of(parse.language)
    if parse.tokens[before].low == "pour" and _is_perfect(parse, clause):
        return Stance.REPORTED if parse.family_of_predicate(above) in _PROSECUTING else None
    if parse.tokens[before].low in _LEADING and above.lemma in words.urging and not _is_perfect(parse, clause):
        return Stance.PLANNED
    if parse.tokens[before].low not in ("de", "d'"):
        return None
    if above.lemma in parse.grammar.be and before == above.head + 1 and _is_aim(parse, clause.parent):
        return Stance.PLANNED  # `le but est d'éviter une crue`
    if above.reflexive:
        return Stance.DENIED if above.lemma in words.disclaiming and not above.negated else None
    if above.lemma in words.accusing:
        return Stance.REPORTED
    return Stance.HYPOTHETICAL if above.lemma in words.forbidding else None


def _is_aim(parse: Parse, clause: int) -> bool:
    """Whether the subject of a clause is a noun of what is to come (`le but`, `l'objectif`)."""
    subject = subject_of(parse, clause)
    return subject is not None and parse.tokens[subject].lemma in parse.grammar.plan_nouns


def _is_perfect(parse: Parse, clause: Clause) -> bool:
    """Whether an infinitive tells what is over (`félicité d'avoir vendu`)."""
    predicate = clause.predicate
    if predicate is None:
        return False
    reflexive = predicate.head > predicate.first and parse.tokens[predicate.first].lemma in parse.grammar.be
    return parse.tokens[predicate.first].lemma in parse.grammar.have or (reflexive and not predicate.passive)
