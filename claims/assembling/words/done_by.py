"""Reads an English form before `by` and who did it as a participle (`records obtained by the Herald`)."""

from __future__ import annotations

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_BEFORE = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.ADV, Tag.COORD, Tag.PUNCT, Tag.VALUE, Tag.PART})
_TELLING_WHO = frozenset({Tag.DET, Tag.PROPN, Tag.NUM})
"""What opens who did something."""
_SHORTEST = 2
_LONGEST_DOER = 5
"""Words of who did something in which a time is looked for."""


def is_done_by(path: list[Token], index: int) -> bool:
    """Whether who did it stands behind the form at `index` with `by`, or behind one that is joined to it. Bounded.

    Its verb is hardly ever without an object; neither `paid by card` nor `paid by the end of May`.
    """
    last = len(path) - _SHORTEST
    at = index + 1
    if at < last - 1 and path[at].tag is Tag.COORD and (path[at + 1].either or path[at + 1].tag is Tag.PART):
        at += _SHORTEST  # `a boy shot and killed by police`
    if at >= last or path[at].low != "by":
        return False
    return path[index - 1].tag in _BEFORE and _acts(path[index]) and _names_doer(path, at + 1)


def _acts(token: Token) -> bool:
    return token.lemma in word_class("needing_object", "en") or token.lemma in word_class("done_by", "en")


def _names_doer(path: list[Token], at: int) -> bool:
    """Whether the group at `at` is somebody or something that acts, no time and no means."""
    opens = path[at]
    named = opens.tag in _TELLING_WHO
    for index in range(at, min(at + _LONGEST_DOER, len(path))):
        token = path[index]
        if (
            token.tag is Tag.VALUE
            or token.lemma in grammar_of("en").moments
            or token.lemma in word_class("limits", "en")
        ):
            return False
        if token.tag is Tag.NOUN:
            return named or token.plural is not False or token.lemma in word_class("folk", "en")
        if token.tag not in (Tag.DET, Tag.ADJ, Tag.PROPN, Tag.NUM, Tag.ADV):
            return token.tag not in (Tag.GER, Tag.PRON) and opens.tag is Tag.PROPN
    return named
