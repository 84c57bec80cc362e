"""What an English noun of saying or believing holds, and whose it is: `Zelta's claim that`, `reports that`."""

from __future__ import annotations

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.voicing.governed import DENIALS
from claims.assembling.voicing.sources import group_end
from claims.assembling.voicing.tellers import attribution_at
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Attribution

_OWNS = frozenset({"'s", "’s", "'", "’"})
_GROUP = frozenset({Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN})
_LONGEST = 6


def told_by_noun(parse: Parse, clause: Clause) -> bool:
    """Return whether a content is what an English noun says, and no verb around rejects (`reports that`). Constant."""
    if parse.language != "en" or clause.kind is not ClauseKind.CONTENT or clause.opened_by < 1:
        return False
    noun = parse.tokens[clause.opened_by - 1]
    if parse.tokens[clause.opened_by].low != "that" or noun.tag is not Tag.NOUN:
        return False
    if noun.lemma not in word_class("told_nouns", "en"):
        return False
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if above is None or above.head > clause.opened_by:
        return True
    return above.lemma not in word_class("rejecting", "en") and parse.family_of_predicate(above) not in DENIALS


def owner_of_noun(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    """Return whose claim or belief a content tells by a possessive before its noun, `None` where nobody is named.

    Linear in the group.
    """
    if not told_by_noun(parse, clause):
        return None
    at = clause.opened_by - 2
    while at > 0 and parse.tokens[at].tag is Tag.ADJ:
        at -= 1
    if at < 1 or parse.tokens[at].low not in _OWNS:
        return None
    first = at - 1
    while first > max(0, at - _LONGEST) and parse.tokens[first - 1].tag in _GROUP:
        first -= 1
    last = group_end(parse, first)
    return None if last is None else attribution_at(parse, first, min(last, at - 1), registry)
