"""French verbs of telling that look like a participle or an adjective: `, écrit le juge`, `reconnaissant que`."""

from __future__ import annotations

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.retagging import Readings, can_be, take
from claims.assembling.words.tokens import Tag, Token, low_of, tag_of
from claims.languages.classes import word_class
from claims.languages.families import family_of, is_speech

_BEFORE_TAG = frozenset({",", "»", "”", '"'})
_CLOSING = _BEFORE_TAG - {","}
_OPENS_CONTENT = frozenset({"que", "qu'"})
_DOUBTED = frozenset({Tag.NOUN, Tag.ADJ})
_TENSED = frozenset({Tag.VERB, Tag.AUX})
_THIS = frozenset({"ce", "cette", "cet"})
_SPEAKERS = frozenset({"le", "la", "l'", "les", "un", "une", "son", "sa", "ses", "leur", "leurs", *_THIS})
_GRADING = frozenset({Tag.ADV, Tag.NEG, Tag.AUX})
"""What stands before an adjective in `-ant` (`très reconnaissant que`, `est étonnant que`)."""
_LONGEST_TITLE = 3
"""Words behind an article up to the noun."""
_FAR = 80
"""Words before a verb of telling among which what it tells has its verb."""


def take_tellers(path: list[Token], readings: Readings) -> None:
    """Read what tells behind a quotation or before `que` as the verb it is. Linear in the words."""
    for index, low in enumerate(map(low_of, path)):
        if not index:
            continue
        if low in _OPENS_CONTENT:
            told = path[index - 1]
            if told.tag in _DOUBTED and told.low.endswith("ant") and _is_gerund(path, readings, index - 1):
                take(path, readings, index - 1, Tag.GER)
                path[index] = path[index]._replace(tag=Tag.SUBORD)
        elif path[index].tag is Tag.PART and path[index - 1].low in _BEFORE_TAG and _tags(path, readings, index):
            take(path, readings, index, Tag.VERB)


def _is_gerund(path: list[Token], readings: Readings, index: int) -> bool:
    """Whether a word in `-ant` before `que` tells something: behind a comma, or as a verb of speech.

    A word of degree or a copula before it makes it an adjective.
    """
    if index and path[index - 1].tag in _GRADING:
        return False
    verb = next((lemma for _, tag, lemma, *_ in readings[index] if tag is Tag.GER), None)
    if verb is None:
        return False
    return (index > 0 and path[index - 1].low == ",") or is_speech(family_of(verb, "fr", noun=False) or "")


def _tags(path: list[Token], readings: Readings, index: int) -> bool:
    """Whether a participle of speech behind a quotation, or what has a verb, has its speaker right behind it."""
    if path[index].lemma not in word_class("telling_in_writing", "fr") or not can_be(readings, index, Tag.VERB):
        return False
    if not _speaker_follows(path, index + 1):
        return False
    if path[index - 1].low in _CLOSING or (index > 1 and path[index - 2].low in _CLOSING):
        return True
    return not _TENSED.isdisjoint(map(tag_of, path[max(0, index - _FAR) : index]))


def _speaker_follows(path: list[Token], at: int) -> bool:
    """Whether a name or a noun behind its article stands at `at`, a time before it stepped over."""
    if at + 1 < len(path) and path[at].low in _THIS and path[at + 1].lemma in grammar_of("fr").moments:
        at += 2  # `écrit cette semaine La Dépêche`
    while at < len(path) and path[at].tag is Tag.VALUE:
        at += 1
    if at >= len(path):
        return False
    if path[at].low not in _SPEAKERS:
        return path[at].tag is Tag.PROPN
    named = next((t for t in path[at + 1 : at + 1 + _LONGEST_TITLE] if t.tag is not Tag.ADJ), path[at])
    return named.tag in (Tag.NOUN, Tag.PROPN) and named.lemma not in grammar_of("fr").moments
