"""Tells the noun of a French group from its adjective where either could be both (`la jeune chatte`)."""

from __future__ import annotations

from itertools import pairwise

from claims.assembling.words.retagging import Readings, can_be, take
from claims.assembling.words.tokens import Tag, Token, tag_of
from claims.kinds.people import names_person
from claims.kinds.place import demonyms
from claims.languages.classes import word_class

_DESCRIBING = frozenset({Tag.ADJ, Tag.PART})
_BEHIND_NOUN = frozenset({*_DESCRIBING, Tag.NUM})
_BEHIND_ADJECTIVE = frozenset({Tag.NOUN, Tag.ADJ})
"""What stands behind a noun, and behind an adjective, of which either may be the noun."""
_CONTRACTED = frozenset({"du", "au", "des", "aux"})
_BEFORE = frozenset({Tag.DET, Tag.NUM, Tag.ADJ, Tag.PREP})
_NAMING = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM})
_PLURAL = ("s", "x")


def take_groups(path: list[Token], readings: Readings) -> None:
    """Give the noun of a group its part of speech, and the adjective beside it its own. Linear in the words."""
    for index, (tag, behind) in enumerate(pairwise(list(map(tag_of, path)))):
        if tag is Tag.NOUN:
            if behind in _BEHIND_NOUN and index:
                _tell_apart(path, readings, index)
        elif tag is Tag.ADJ and behind in _BEHIND_ADJECTIVE and index:
            _tell_apart(path, readings, index)


def _tell_apart(path: list[Token], readings: Readings, index: int) -> None:
    """Read the two words of a group by which of them leads, and whether somebody is described."""
    tag, behind = path[index].tag, path[index + 1].tag
    if tag is Tag.NOUN and behind in _DESCRIBING:
        _lead(path, readings, index)
    elif tag is Tag.NOUN and behind is Tag.NUM:
        if path[index].lemma in word_class("hardly_nouns", "fr"):
            take(path, readings, index, Tag.ADJ)  # `un éventuel deuxième mandat`
    elif tag is Tag.ADJ and _opens_group(path[index - 1]) and _is_described(path, index):
        _turn(path, readings, index)


def _lead(path: list[Token], readings: Readings, index: int) -> None:
    """Read a noun as the adjective of the word behind it (`la mauvaise nouvelle`, `ses principales concurrentes`)."""
    word, behind = path[index], path[index + 1]
    lemma = _masculine(word.lemma)
    if lemma not in word_class("leading_adjectives", "fr") or not can_be(readings, index, Tag.ADJ):
        return
    if path[index - 1].tag not in _BEFORE or word.low.endswith(_PLURAL) != behind.low.endswith(_PLURAL):
        return
    after = path[index + 2].tag if index + 2 < len(path) else Tag.PUNCT
    if after is Tag.NOUN and behind.tag is Tag.ADJ:
        take(path, readings, index, Tag.ADJ)  # `le futur premier secrétaire`
        return
    if lemma in word_class("hardly_nouns", "fr") and after is not Tag.PROPN:
        if not take(path, readings, index + 1, Tag.NOUN):
            path[index + 1] = behind._replace(tag=Tag.NOUN, lemma=behind.low, tense=None)
        take(path, readings, index, Tag.ADJ)
    elif can_be(readings, index + 1, Tag.NOUN) and behind.low.removesuffix("s") not in demonyms("fr"):
        take(path, readings, index, Tag.ADJ)
        take(path, readings, index + 1, Tag.NOUN)


def _masculine(lemma: str) -> str:
    """Return the lemma of the adjective that a noun of the same form may be (`principale`, `première`)."""
    if lemma.endswith("ière"):
        return f"{lemma[:-4]}ier"
    return lemma.removesuffix("e") if lemma.endswith("ale") else lemma


def _opens_group(before: Token) -> bool:
    return before.tag is Tag.DET or before.low in _CONTRACTED


def _is_described(path: list[Token], index: int) -> bool:
    """Whether the word behind an adjective may describe it: one read as a noun, or that ends a group of somebody."""
    behind = path[index + 1].tag
    if behind is Tag.NOUN:
        return True  # `l'expert politique`
    after = path[index + 2].tag if index + 2 < len(path) else Tag.PUNCT
    return behind is Tag.ADJ and after not in _NAMING and names_person(path[index].low, "fr")


def _turn(path: list[Token], readings: Readings, index: int) -> None:
    """Read an adjective and the word behind it as a noun and its adjective (`la chanteuse belge a dit`).

    No adjective that French puts before its nouns is a noun there (`l'ancien directeur`, `la jeune fille`).
    """
    word = path[index]
    preposed = word_class("preposed", "fr")
    if word.low in preposed or word.lemma in preposed or _masculine(word.lemma) in preposed:
        return
    agree = word.low.endswith(_PLURAL) == path[index + 1].low.endswith(_PLURAL)
    if agree and can_be(readings, index, Tag.NOUN) and can_be(readings, index + 1, Tag.ADJ):
        take(path, readings, index, Tag.NOUN)
        take(path, readings, index + 1, Tag.ADJ)
