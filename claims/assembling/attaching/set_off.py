"""English lengths of time that only set a moment off from an event: `quit two months after the final`."""

from __future__ import annotations

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_SETTING_OFF = frozenset({"after", "before"})
_FROM_THERE = frozenset({"prior"})
_ROUGHLY = frozenset({Tag.ADV, Tag.ADJ})
_OPEN = frozenset(
    {Tag.NOUN, Tag.PROPN, Tag.PART, Tag.VERB, Tag.PUNCT, Tag.VALUE, Tag.PRON, Tag.COORD, Tag.INF, Tag.GER}
)
"""What stands before a length that sets a moment off, beside the head of the sentence."""


def sets_off(parse: Parse, index: int) -> int:
    """Return how many words behind a length make it a moment (`five days before the game`), none where it lasts.

    Not behind what says how long (`for two years after`, `the three weeks before`), nor a verb of lasting or needing
    (`waited two hours before`, `it took four years before`). Constant.
    """
    after = parse.tokens[index + 1].low if index + 1 < len(parse.tokens) else ""
    if after not in _SETTING_OFF and after not in _FROM_THERE:
        return 0
    if after in _SETTING_OFF and index + 2 >= len(parse.tokens):
        return 0
    at = _before_length(parse, index)
    if at < 0:
        return 1
    token = parse.tokens[at]
    if token.tag not in _OPEN:
        return 0
    predicate = parse.clauses[parse.owner[index]].predicate
    return 0 if predicate is not None and predicate.head == at and _lasts(parse, predicate.lemma) else 1


def _before_length(parse: Parse, index: int) -> int:
    """Return the token before a length of time and the words that round it, -1 where they open the sentence."""
    at, rounding = index - 1, word_class("roughly", "en")
    while at >= 0 and (parse.tokens[at].tag in _ROUGHLY or parse.tokens[at].low in rounding):
        at -= 1
    return at


def _lasts(parse: Parse, lemma: str) -> bool:
    """Whether a verb has how long it goes on, or what it takes, right behind it."""
    return lemma in parse.grammar.timed or lemma in parse.grammar.be or lemma in word_class("enduring", "en")


def clause_set_off(parse: Parse, index: int, clause: int) -> int | None:
    """Return the clause that happened so long after or before the one that a length opens, where that comes first.

    `Ten minutes after Lund was led out, she returned` dates the return. Linear in the clauses.
    """
    predicate = parse.clauses[clause].predicate
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if parse.language != "en" or predicate is None or after is None or after.low not in _SETTING_OFF:
        return None
    if predicate.first <= index + 1:
        return None
    if parse.clauses[clause].kind is ClauseKind.SUBORDINATE and parse.clauses[clause].parent is not None:
        return parse.clauses[clause].parent
    at = _before_length(parse, index)
    if at > 0 and parse.tokens[at].tag is Tag.PUNCT:
        told = (j for j in range(clause - 1, -1, -1) if parse.clauses[j].kind is ClauseKind.MAIN)
        return next((j for j in told if parse.clauses[j].predicate is not None), None)
    following = (j for j, c in enumerate(parse.clauses) if c.tokens and c.tokens[0] > predicate.last)
    own = next((j for j in following if parse.clauses[j].kind is ClauseKind.MAIN), None)
    if own is None:
        return None
    first = parse.clauses[own].tokens[0]
    return own if "," in (parse.tokens[first].low, parse.tokens[first - 1].low) else None
