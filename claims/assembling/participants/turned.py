"""The English subject that stands behind its auxiliary: `which bank did the thieves rob?`, `Nor has the party`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag

_ASKING = frozenset({"what", "whom", "whatever"})
_ASKED_FOR = frozenset({"which", "what", "how", "whose"})
_OBJECTS = frozenset(
    {"me", "him", "us", "them", "himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself"}
)
_PERSONAL = frozenset({"i", "you", "he", "she", "it", "we", "they"})
_BEFORE_TURN = frozenset({Tag.PUNCT, Tag.COORD, Tag.REL, Tag.SUBORD})
"""What stands before the auxiliary of a question."""
_FRONTED = frozenset({"nor", "neither", "never", "rarely", "seldom", "hardly", "scarcely", "then", "so"})
"""Words behind which an auxiliary comes before its subject in a statement."""
_NOMINAL = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_LONGEST_QUESTION = 6
"""Words of what is asked for, before the auxiliary."""


def turned_pronoun(parse: Parse, predicate: Predicate) -> int | None:
    """Return the pronoun right behind the English auxiliary that a question puts first (`what should they do?`)."""
    at = predicate.first + 1
    if parse.language != "en" or at >= predicate.head or parse.tokens[at].tag is not Tag.PRON:
        return None
    if parse.tokens[predicate.first].tag is not Tag.AUX or parse.tokens[at].low in _OBJECTS:
        return None
    before = parse.tokens[predicate.first - 1] if predicate.first else None
    if before is not None and before.tag is Tag.NOUN:
        return at if parse.tokens[at].low in _PERSONAL else None  # `what fees do they charge?`
    return at if before is None or before.tag in _BEFORE_TURN or before.low in _ASKING else None


def turned_noun(parse: Parse, groups: Sequence[Group], predicate: Predicate) -> Group | None:
    """Return the group right behind the English auxiliary that comes before it (`which bank did the thieves rob?`)."""
    opens = predicate.first + 1
    if _echoes(parse, predicate):
        return next((g for g in groups if g.first == opens and g.governor is None), None)
    if parse.language != "en" or opens >= predicate.head or parse.tokens[predicate.first].tag is not Tag.AUX:
        return None
    if not _comes_first(parse, predicate):
        return None
    found = next((g for g in groups if g.first == opens and g.head < predicate.head and g.governor is None), None)
    if found is None or any(t.low == "to" for t in parse.tokens[found.last + 1 : predicate.head]):
        return None  # `What is the best way to go?`
    return found


def _echoes(parse: Parse, predicate: Predicate) -> bool:
    """Whether an auxiliary alone says that another did as well (`and so did the owner`)."""
    alone = predicate.first == predicate.head and parse.tokens[predicate.head].tag is Tag.AUX
    return alone and predicate.first > 0 and parse.tokens[predicate.first - 1].low in ("so", "neither", "nor")


def _comes_first(parse: Parse, predicate: Predicate) -> bool:
    """Whether an auxiliary stands before its subject: in a question, behind what is put first, in a condition."""
    before = parse.tokens[predicate.first - 1] if predicate.first else None
    if before is not None and before.low in _FRONTED:
        return True
    if parse.tokens[-1].low != "?":
        return False
    if before is None:
        return True
    if before.low in ("what", "who") and parse.tokens[predicate.first].lemma in parse.grammar.be:
        return False  # `what is the town called?`
    asked = parse.tokens[max(0, predicate.first - _LONGEST_QUESTION) : predicate.first]
    return before.tag not in _NOMINAL or any(t.low in _ASKED_FOR for t in asked)
