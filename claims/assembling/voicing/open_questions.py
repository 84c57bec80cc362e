"""Questions inside a sentence: what somebody asks, checks or does not know is not told as so."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_HOW = frozenset({"how"})
"""Before an adjective, an adverb or `many`: the measure is asked for (`how far`), not only the manner."""
_MEASURES = frozenset({"far", "much", "many", "long", "often", "well", "badly", "soon", "deeply", "widely", "big"})
_KINDS = frozenset({ClauseKind.CONTENT, ClauseKind.SUBORDINATE})
_IN_QUESTION = frozenset({ClauseKind.CONTENT, ClauseKind.SUBORDINATE, ClauseKind.RELATIVE})
_NO = frozenset({"no", "little"})
_ASKED_FOR = frozenset({Tag.NOUN, Tag.ADJ})
_NEAR = 4
_BETWEEN = frozenset({Tag.ADV, Tag.PREP, Tag.NEG, Tag.ADJ, Tag.PRON, Tag.CLITIC, Tag.PUNCT})


def asked_about(parse: Parse, clause: Clause) -> bool:
    """Return whether a clause is asked, checked or unknown (`ignore qui a tué`, `will assess how far it has come`).

    Beside verbs of asking always; beside those of knowing and saying where they are denied, or where nobody is said
    to have come to know (`to tell which are paid`). What is known is so: `knows who killed`. Constant.
    """
    if clause.kind not in _IN_QUESTION:
        return False
    if parse.language == "en" and _asked_by_noun(parse, clause):
        return True
    if clause.kind not in _KINDS or clause.parent is None or not _opens_question(parse, clause.opened_by):
        return False
    above = parse.clauses[clause.parent].predicate
    if above is None or not 0 < clause.opened_by - above.last <= _NEAR:
        return False
    between = parse.tokens[above.last + 1 : clause.opened_by]
    if any(t.tag not in _BETWEEN for t in between):
        return False
    words = circumstances_of(parse.language)
    if above.lemma in words.asking or any(t.low in words.unknown for t in between):
        return True
    if above.lemma not in words.knowing:
        return False
    return above.negated or above.modal is not None or parse.tokens[above.head].tag is Tag.INF


def _opens_question(parse: Parse, index: int) -> bool:
    """Whether a word opens a question for a part or a measure of what it tells."""
    token = parse.tokens[index]
    if token.low in word_class("asking_for", parse.language):
        return True
    if token.low not in _HOW or index + 1 >= len(parse.tokens):
        return False
    following = parse.tokens[index + 1]
    return following.low in _MEASURES or following.tag is Tag.ADJ


def _asked_by_noun(parse: Parse, clause: Clause) -> bool:
    """Whether an English noun of asking governs a question (`a row over which of the firms`, `the question of who`)."""
    at = clause.opened_by - 1
    if at < 1 or parse.tokens[at].low not in word_class("over_questions", "en"):
        return False
    opener = parse.tokens[clause.opened_by]
    if opener.low == "which":
        # `the row over which he resigned` is a relative
        after = parse.tokens[clause.opened_by + 1] if clause.opened_by + 1 < len(parse.tokens) else opener
        if after.low != "of" and after.tag not in _ASKED_FOR:
            return False
    elif opener.low not in word_class("asking_how", "en"):
        return False
    noun = at - 2 if parse.tokens[at].low == "to" and parse.tokens[at - 1].low == "as" and at > 1 else at - 1
    asked = parse.tokens[noun].tag is Tag.NOUN and parse.tokens[noun].lemma in word_class("nouns_of_asking", "en")
    return asked and parse.tokens[noun - 1].low not in _NO
