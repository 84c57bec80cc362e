"""Passives in all but form: French `se faire` with an infinitive, English `get` with a participle."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_BETWEEN = frozenset({Tag.ADV, Tag.NEG})
_BEFORE = frozenset({Tag.AUX, Tag.ADV, Tag.NEG, Tag.CLITIC, Tag.PART, Tag.PRON})
_REFLEXIVE = frozenset({"se", "s'"})
_OBJECTS = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.VALUE, Tag.PRON})
_DESCRIBED = frozenset({Tag.NOUN, Tag.ADJ, Tag.PROPN})
_LONGEST = 5
"""Words from `se` to the infinitive."""


def is_suffered(tokens: Sequence[Token], head: int) -> bool:
    """Whether the infinitive at `head` is done to the subject (`s'est fait agresser par deux hommes`).

    Not where it has an object of its own (`se fait construire une maison`), and not `se faire passer pour`. Constant.
    """
    if tokens[head].tag is not Tag.INF or head < 2:
        return False
    causing = head - 1
    while causing > 0 and tokens[causing].tag in _BETWEEN:
        causing -= 1
    if tokens[causing].lemma != "faire" or not _is_reflexive(tokens, causing, head):
        return False
    after = next((t for t in tokens[head + 1 : head + 3] if t.tag not in _BETWEEN), None)
    return after is None or not (after.tag in _OBJECTS or (tokens[head].lemma == "passer" and after.low == "pour"))


def _is_reflexive(tokens: Sequence[Token], causing: int, head: int) -> bool:
    """Whether `se` stands before the verb at `causing`, its auxiliary between them or not."""
    for index in range(causing - 1, max(-1, head - _LONGEST - 1), -1):
        if tokens[index].low in _REFLEXIVE and tokens[index].tag is not Tag.SUBORD:
            return True
        if tokens[index].tag not in _BEFORE:
            return False
    return False


def participle_got(tokens: Sequence[Token], head: int) -> int | None:
    """Return where the participle stands that the English verb `get` at `head` makes a passive with, else `None`.

    `got fired by the board`; neither `got mixed reviews` nor `got dressed`. Constant.
    """
    if tokens[head].lemma != "get":
        return None
    at = head + 1
    while at < len(tokens) and tokens[at].tag in _BETWEEN:
        at += 1
    if (
        at >= len(tokens)
        or not (tokens[at].tag is Tag.PART or tokens[at].either)
        or tokens[at].low in word_class("got_into", "en")
    ):
        return None
    return None if at + 1 < len(tokens) and tokens[at + 1].tag in _DESCRIBED else at
