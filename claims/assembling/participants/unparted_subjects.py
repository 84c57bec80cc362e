"""English subjects that nothing shows: right behind a circumstance without a comma."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag

_BETWEEN = frozenset({Tag.ADV, Tag.NEG})
_OBJECT = frozenset({Tag.DET, Tag.PRON, Tag.NUM, Tag.GER, Tag.PROPN})
_FIRST = frozenset({Tag.COORD, Tag.ADV, Tag.PUNCT})
_SHORTEST = 2


def unparted_subject(parse: Parse, groups: Sequence[Group], clause: Clause, predicate: Predicate) -> int | None:
    """Return the noun right before a verb whose sentence begins with a preposition (`Under the rules owners pay`).

    It seems governed by that one, but the verb has no other subject; the verb is surely one with a tense.
    """
    if parse.language != "en" or clause.kind is not ClauseKind.MAIN or clause.sibling is not None:
        return None
    before = predicate.first - 1
    while before >= 0 and parse.tokens[before].tag in _BETWEEN:
        before -= 1
    if before < _SHORTEST or parse.tokens[before].tag is not Tag.NOUN or not _is_sure(parse, predicate):
        return None
    group = next((g for g in groups if g.head == before), None)
    if group is None or group.governor is None or any(t.tag not in _FIRST for t in parse.tokens[: group.governor]):
        return None
    first = parse.tokens[predicate.first]
    plural = parse.tokens[before].plural
    if first.tag is Tag.AUX and first.plural is not None and plural is not None and first.plural is not plural:
        return None
    held = parse.tokens[group.governor + 1 : before]
    return before if any(t.tag in (Tag.NOUN, Tag.PROPN) for t in held) else None


def _is_sure(parse: Parse, predicate: Predicate) -> bool:
    """Whether a form is surely a verb with a tense: an auxiliary, or one in the past with an object behind it."""
    first, after = parse.tokens[predicate.first], predicate.last + 1
    if first.tag is Tag.AUX or predicate.first != predicate.head:
        return True
    following = parse.tokens[after] if after < len(parse.tokens) else None
    acts = following is not None and (following.tag in _OBJECT or following.low == "to")
    return first.tense == "past" and first.low != first.lemma and (acts or not first.either)
