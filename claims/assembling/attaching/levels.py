"""Bare figures that say what their subject comes to, or counts again: `est passé de 12 à 15`, `dont 21`."""

from __future__ import annotations

from claims.assembling.attaching.elided import noun_taken_out_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.controlling import doer_of
from claims.assembling.participants.governing import subject_noun
from claims.assembling.participants.objects import objects_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Kind, Mention, Noun

LEVELS = frozenset(
    {
        "amount-to",
        "number",
        "rise",
        "increase",
        "grow",
        "fall",
        "reduce",
        "decline",
        "accelerate",
        "stabilise",
        "double",
    }
    | {"triple", "halve", "multiply", "reach", "exceed", "vary", "improve", "worsen", "limit", "consist"}
)
"""Families whose subject comes to a figure, or passes it."""
_MOVING = LEVELS | {"change", "trade-on-market", "set-level", "drop", "close"}
"""Families of verbs of which a figure behind `to`, `at` or `from` is the level."""
_UNTENSED = frozenset({ClauseKind.GERUND, ClauseKind.PARTICIPIAL})
_UP_TO = frozenset({"to", "à", "at"})
_FROM_TO = frozenset({"to", "from"})
_TURNING = frozenset({"become", "devenir"})
_NUMBERED = 4
"""Words from a noun back to the figure that counts it."""


def level_of(parse: Parse, index: int, clause: int, mention: Mention) -> Noun | None:
    """Return what comes to the bare figure or rank at `index`, or what it counts again; `None` where it is not told.

    What a verb brings to a figure, the subject of a verb of levels, the subject that has a figure of its own. A rank
    is its subject's. Linear in the clause.
    """
    if mention.kind is Kind.NUMBER:
        raised = _raised(parse, index, clause)
        if raised is not None:
            return parse.noun(raised)
        taken = noun_taken_out_of(parse, index)
        if taken is not None:
            return taken
    subject = subject_noun(parse, clause)
    if subject is None or (mention.kind is Kind.NUMBER and not _comes_to(parse, index, clause, subject)):
        return None
    return parse.noun(subject)


def _raised(parse: Parse, index: int, clause: int) -> int | None:
    """Return the object that a verb brings to a figure (`took the number of clubs to 13`, `porte à 12 les pertes`)."""
    if not index or parse.tokens[index - 1].low not in _UP_TO:
        return None
    return next((i for i in objects_of(parse, clause) if parse.tokens[i].tag is Tag.NOUN), None)


def _comes_to(parse: Parse, index: int, clause: int, subject: int) -> bool:
    """Whether a subject may come to a bare figure, or be what it counts.

    Not what only stands beside one in brackets (`son rival (45 000)`) or behind `for` and `with`, nor whom a pronoun
    tells (`on était des milliers`).
    """
    predicate = parse.clauses[clause].predicate
    if predicate is None:
        return True
    opens = parse.clauses[clause].kind in _UNTENSED and predicate.first == index + 1
    if opens and parse.tokens[subject].plural is True and parse.tokens[subject].tag is Tag.NOUN:
        return True  # `members will share it, with 900 receiving a bonus`
    before = parse.tokens[index - 1] if index else None
    if before is not None and before.low in word_class("no_levels", parse.language):
        return False
    named = parse.tokens[subject].tag is Tag.PROPN
    if before is not None and before.low == "(" and named:
        return False
    doer = doer_of(parse, clause)
    if doer is not None and parse.tokens[doer].low in word_class("any_persons", parse.language):
        return False
    if _is_numbered(parse, subject) or (before is not None and before.low in _FROM_TO) or _has_holder(parse, index):
        return True
    if predicate.lemma in parse.grammar.copulas:
        return predicate.lemma not in _TURNING and (not named or parse.family_of_predicate(predicate) in _MOVING)
    return parse.family_of_predicate(predicate) in _MOVING


def _is_numbered(parse: Parse, subject: int) -> bool:
    """Whether a figure counts the subject (`33 étuis ont été retrouvés, dont 21 provenant …`)."""
    near = parse.tokens[max(0, subject - _NUMBERED) : subject]
    return any(t.tag is Tag.NUM and t.mention >= 0 for t in near)


def _has_holder(parse: Parse, index: int) -> bool:
    """Whether a figure set against another is told of somebody else behind it (`against 650 for its neighbour`)."""
    if not 0 < index < len(parse.tokens) - 1:
        return False
    if parse.tokens[index - 1].low not in word_class("against", parse.language):
        return False
    return parse.tokens[index + 1].low in word_class("belonging_to", parse.language)
