"""English subjects that nothing shows: right behind a circumstance, or behind another clause, without a comma."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.stacking import CONJUNCTIONS
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_BETWEEN = frozenset({Tag.ADV, Tag.NEG})
_OBJECT = frozenset({Tag.DET, Tag.PRON, Tag.NUM, Tag.GER, Tag.PROPN})
_FIRST = frozenset({Tag.COORD, Tag.ADV, Tag.PUNCT})
_OPENING = frozenset({Tag.COORD, Tag.SUBORD, Tag.PUNCT, Tag.VALUE})
"""What a conjunction stands behind."""
_SHORTEST = 2
_STANDING_FREE = frozenset({Tag.DET, Tag.PROPN})
"""What opens a subject that stands right behind another clause."""
_CLOSING = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADV, Tag.VALUE, Tag.PRON, Tag.NUM})
"""What a clause ends with before a subject that no mark parts from it."""


def unparted_subject(parse: Parse, groups: Sequence[Group], clause: Clause, predicate: Predicate) -> int | None:
    """Return the noun before a verb that has no other subject, where what stands before it hid that.

    It seems governed by the preposition that the sentence begins with (`Under the rules owners pay`) or by a word that
    is a conjunction here (`until demand grows`), or seems of another clause (`Since he came the town has grown`). The
    verb is surely one with a tense. Linear in the groups of the sentence before the verb.
    """
    if parse.language != "en" or _is_lent(parse, clause):
        return None
    before = predicate.first - 1
    while before >= 0 and parse.tokens[before].tag in _BETWEEN:
        before -= 1
    if before < 1 or parse.tokens[before].tag not in (Tag.NOUN, Tag.PROPN) or not _is_sure(parse, predicate):
        return None
    joined = _behind_conjunction(parse, groups, before, predicate)
    if joined is not None:
        return joined
    if clause.kind is ClauseKind.MAIN and clause.sibling is None and parse.tokens[before].tag is Tag.NOUN:
        found = _behind_circumstance(parse, groups, before, predicate)
        if found is not None:
            return found
    return _behind_clause(parse, before, predicate)


def _is_lent(parse: Parse, clause: Clause) -> bool:
    """Whether another clause lends a clause its subject."""
    if clause.kind not in (ClauseKind.MAIN, ClauseKind.CONTENT, ClauseKind.SUBORDINATE, ClauseKind.CONDITION):
        return True
    told = clause.kind is ClauseKind.CONTENT and parse.tokens[clause.opened_by].tag is not Tag.COORD
    return clause.sibling is not None and not told


def _behind_circumstance(parse: Parse, groups: Sequence[Group], before: int, predicate: Predicate) -> int | None:
    """Return the noun right before a verb whose sentence begins with a preposition (`Under the rules owners pay`)."""
    group = next((g for g in groups if g.head == before), None)
    if group is None or group.governor is None or before < _SHORTEST:
        return None
    if any(t.tag not in _FIRST for t in parse.tokens[: group.governor]) or not _may_agree(parse, before, predicate):
        return None
    held = parse.tokens[group.governor + 1 : before]
    return before if any(t.tag in (Tag.NOUN, Tag.PROPN) for t in held) else None


def _behind_conjunction(parse: Parse, groups: Sequence[Group], before: int, predicate: Predicate) -> int | None:
    """Return the first noun behind a conjunction that seemed a preposition (`as talks between Oslo and Rome fail`)."""
    at = next((k for k, g in enumerate(groups) if g.last == before), None)
    if at is None:
        return None
    governor = groups[at].governor
    while governor is not None and parse.tokens[governor].low not in CONJUNCTIONS:
        inside = groups[at].joined == "and" or (at > 0 and groups[at - 1].last == governor - 1)
        if not at or not inside:
            return None
        at -= 1
        governor = groups[at].governor
    if governor is None or groups[at].first != governor + 1:
        return None
    opens = governor == 0 or parse.tokens[governor - 1].tag in _OPENING
    head = groups[at].head
    alone = at + 1 >= len(groups) or groups[at + 1].joined != "and"
    return head if opens and not (alone and not _may_agree(parse, head, predicate)) else None


def _behind_clause(parse: Parse, before: int, predicate: Predicate) -> int | None:
    """Return the group right before a verb that stands behind what ends another clause (`as he left the crowd sang`).

    It has an article or is a name, and neither a verb nor a preposition stands right before it.
    """
    group = next((g for g in groups_in(parse, parse.owner[before]) if g.last == before), None)
    if group is None or group.governor is not None or group.joined is not None or group.first < 1:
        return None
    if parse.tokens[group.first].tag not in _STANDING_FREE or parse.tokens[group.first - 1].tag not in _CLOSING:
        return None
    if parse.clauses[parse.owner[before]].predicate is predicate:
        return None
    return group.head if _may_agree(parse, group.head, predicate) else None


def _may_agree(parse: Parse, head: int, predicate: Predicate) -> bool:
    """Whether the number of a noun and that of an auxiliary do not contradict each other."""
    first, plural = parse.tokens[predicate.first], parse.tokens[head].plural
    return first.tag is not Tag.AUX or first.plural is None or plural is None or first.plural is plural


def _is_sure(parse: Parse, predicate: Predicate) -> bool:
    """Whether a form is surely a verb with a tense: an auxiliary, or one in the past with an object behind it."""
    first, after = parse.tokens[predicate.first], predicate.last + 1
    if first.tag is Tag.AUX or predicate.first != predicate.head:
        return True
    if first.lemma in word_class("objectless", "en"):
        return first.low != first.lemma
    following = parse.tokens[after] if after < len(parse.tokens) else None
    acts = following is not None and (following.tag in _OBJECT or following.low == "to")
    if first.tense == "past" and first.low != first.lemma:
        return acts or not first.either
    return first.tense == "present" and first.low != first.lemma and not first.either
