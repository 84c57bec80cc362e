"""Reads English nouns behind an aside as the verb that the subject before it waits for (`The pier, a ruin, ships`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Tag, Token

Tail = tuple[str, Tag, str, str | None, bool | None, int, bool]
"""The fields of a token from `low` on, for one reading."""
Readings = Sequence[Sequence[Tail]]
"""The readings of each word of a sentence."""
_FINITE = frozenset({Tag.VERB, Tag.AUX})
MARKS = frozenset({",", "-", ")"})
"""What may end an aside."""
_OPENS_ASIDE = frozenset(
    {Tag.DET, Tag.PREP, Tag.REL, Tag.ADV, Tag.VALUE, Tag.NUM, Tag.PRON, Tag.PART, Tag.GER, Tag.SUBORD, Tag.ADJ}
)
_BEHIND_VERB = frozenset({Tag.PREP, Tag.DET, Tag.PRON, Tag.NUM, Tag.VALUE, Tag.ADV, Tag.PROPN, Tag.NOUN, Tag.ADJ})
_GROUP = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.VALUE})
_BEGINS = frozenset({Tag.PUNCT, Tag.COORD, Tag.SUBORD})
_OF = frozenset({"of", "'s", "'"})
_ENDS = frozenset({";", ":", ".", "as", "after", "before", "since", "until"})
_LONGEST = 16
"""Words of an aside."""
_FAR = 25
"""Words behind it in which another verb would be looked for."""


def resume(path: list[Token], readings: Readings, index: int) -> None:
    """Read a word right behind an aside as the present of its verb, where the subject before the aside has no other.

    A word in `s` goes on with one, a bare one with several (`The moves, made in May, come as`). Bounded by the aside.
    """
    if index < 3 or index + 1 >= len(path) or path[index - 1].low not in MARKS:
        return
    if path[index + 1].tag not in _BEHIND_VERB or path[index + 1].low in ("of", "'s", "'"):
        return
    verb = next((tail for tail in readings[index] if tail[1] is Tag.VERB), None)
    subject = None if verb is None else _subject(path, index - 1)
    if verb is None or subject is None or path[subject].tag is Tag.ADJ:
        return
    low, lemma = verb[0], verb[2]
    several = path[subject].tag is Tag.NOUN and path[subject].plural is True
    if (low == lemma) is not several or _is_told_later(path, index):
        return
    token = path[index]
    path[index] = Token(token.start, token.end, *verb[:3], "present", *verb[4:])


def _subject(path: Sequence[Token], mark: int) -> int | None:
    """Return the noun before the aside that ends at `mark`, where it opens the sentence or what a mark adds."""
    opens = "(" if path[mark].low == ")" else path[mark].low
    for at in range(mark - 1, max(0, mark - _LONGEST), -1):
        if path[at].low == opens:
            break
        if path[at].low in (";", ":") or path[at].tag is Tag.COORD:
            return None
    else:
        return None
    if path[at + 1].tag not in _OPENS_ASIDE or path[at - 1].tag not in (Tag.NOUN, Tag.PROPN):
        return None
    if path[at + 1].tag not in (Tag.REL, Tag.SUBORD) and any(t.tag in _FINITE for t in path[at:mark]):
        return None
    start = at - 1
    while start >= 0 and (path[start].tag in _GROUP or path[start].low in _OF):
        start -= 1
    return at - 1 if start < 0 or path[start].tag in _BEGINS else None


def _is_told_later(path: Sequence[Token], index: int) -> bool:
    """Whether a verb behind another mark goes on with the subject, so that the word is part of the aside."""
    for at in range(index + 1, min(len(path), index + _FAR)):
        if path[at].tag in (Tag.SUBORD, Tag.REL, Tag.COORD) or path[at].low in _ENDS:
            return False
        if path[at].tag in _FINITE:
            return not path[at].either
    return False
