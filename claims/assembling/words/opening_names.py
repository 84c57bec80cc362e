"""Reads the English name that opens a sentence as one where it has the form of another word (`Manning threw`).

A capital says nothing there, and so the word was read as a gerund, an adjective or a participle.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token, Word
from claims.languages.classes import word_class

Readings = Sequence[Sequence[tuple[str, Tag, str, str | None, bool | None, int, bool]]]
"""The readings of each word of a sentence: the fields of a token from `low` on."""
_NAMELIKE = frozenset({Tag.GER, Tag.ADJ, Tag.PART})
_MARKS = frozenset("\"“«'‘")
_MOST_MARKS = 2
_OBJECT = frozenset({Tag.DET, Tag.PRON, Tag.NUM, Tag.VALUE, Tag.PROPN})
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_BETWEEN = frozenset({Tag.ADV, Tag.NEG})
_OPENS_CLAUSE = frozenset({Tag.COORD, Tag.REL, Tag.SUBORD})
_CAUSE = "by"


def name_opening(words: Sequence[Word], path: list[Token], readings: Readings) -> None:
    """Make a name of what opens a sentence right before its finite verb. Linear in the words at worst."""
    at = 0
    while at < _MOST_MARKS and at < len(path) and path[at].low in _MARKS:
        at += 1
    if at + 2 >= len(path) or path[at].tag not in _NAMELIKE or path[at].mention >= 0:
        return
    token = path[at]
    if not words[at][2][0].isupper() or "-" in token.low or token.low in word_class("inverting", "en"):
        return
    verb = at + 1
    while verb < len(path) - 2 and path[verb].tag in _BETWEEN:
        verb += 1
    if words[verb][2][0].isupper() or not _acts(path, token, verb):
        return  # a title
    if path[verb].tag is Tag.PART:
        tail = next((tail for tail in readings[verb] if tail[1] is Tag.VERB), None)
        if tail is None:
            return
        path[verb] = Token(path[verb].start, path[verb].end, *tail)
    path[at] = token._replace(tag=Tag.NOUN, lemma=token.low, tense=None, plural=False, either=False)


def _acts(path: list[Token], token: Token, at: int) -> bool:
    """Whether the word at `at` is surely the finite verb of the one that opens the sentence."""
    verb, behind = path[at], path[at + 1]
    if token.tag is Tag.GER and (token.lemma in grammar_of("en").copulas or token.lemma in ("be", "have", "get")):
        return False  # `Being asked`, `Feeling betrayed by his party, he left`
    if verb.tag is Tag.AUX:
        return verb.lemma != "be" or (behind.tag in (Tag.PART, Tag.GER) and token.tag is not Tag.PART)
    if verb.tag is Tag.VERB and not verb.either:
        return verb.low != verb.lemma and (token.tag is not Tag.PART or verb.tense == "past")
    if not verb.either or verb.tag not in (Tag.VERB, Tag.PART):
        return False
    if behind.tag in _OBJECT:
        return True
    leads = behind.tag in (Tag.PREP, Tag.ADV) and behind.low != _CAUSE
    end = next((k for k in range(at + 1, len(path)) if path[k].tag in _OPENS_CLAUSE), len(path))
    return leads and not any(t.tag in _FINITE for t in path[at + 1 : end])
