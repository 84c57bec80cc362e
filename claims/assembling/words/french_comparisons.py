"""The French `que` that sets one noun against another (`le même âge que son frère`), beside the one of a clause."""

from __future__ import annotations

from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_SAME = frozenset({"même", "mêmes"})
_IN_FIRST = frozenset({Tag.NOUN, Tag.ADJ, Tag.ADV, Tag.PREP, Tag.PROPN})
"""What stands between a word of degree and `que` (`plus de dettes que`)."""
_IN_OTHER = frozenset({Tag.DET, Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.PREP, Tag.NUM, Tag.VALUE, Tag.COORD})
_ENDS_OTHER = frozenset({Tag.PUNCT, Tag.REL, Tag.PART, Tag.GER})
"""What may stand behind the noun that another is set against; a verb shows that `que` opened its clause."""
_THINGS = frozenset({Tag.NOUN, Tag.PROPN})
_NO_MORE = frozenset({"ne", "n'"})
_OPENED = frozenset({Tag.REL, Tag.SUBORD})
_FARTHEST = 5
_LONGEST = 12
"""Words of the noun that another is set against."""


def sets_against(path: list[Token], index: int) -> bool:
    """Whether `que` at `index` goes with a word of degree before it, and a noun alone behind it. Bounded."""
    if path[index].tag not in _OPENED:
        return False
    graded = _graded(path, index)
    return graded is not None and _is_noun_alone(path, index) and not _denies(path, graded)


def _graded(path: list[Token], index: int) -> int | None:
    """Return the place of `même`, or of the word of degree, that a noun or adjective parts from `que`."""
    degrees = word_class("degrees", "fr")
    for at in range(index - 2, max(-1, index - _FARTHEST), -1):
        if path[at + 1].tag not in _IN_FIRST:
            return None
        if path[at].low in _SAME:
            named = any(t.tag is Tag.NOUN for t in path[at + 1 : index])
            return at if named and at and path[at - 1].tag in (Tag.DET, Tag.PREP) else None
        if path[at].low in degrees and path[at].tag is not Tag.PRON:
            return at
    return None


def _is_noun_alone(path: list[Token], index: int) -> bool:
    """Whether no verb stands behind the noun or name that `que` leads to, and no other clause joins it."""
    named = False
    for token in path[index + 1 : index + _LONGEST]:
        if token.tag not in _IN_OTHER:
            return named and token.tag in _ENDS_OTHER
        named = named or token.tag in _THINGS
    return named and index + _LONGEST >= len(path)


def _denies(path: list[Token], at: int) -> bool:
    """Whether `ne` makes `plus … que` one of what there only is (`il n'a plus de dettes que celles-là`)."""
    return path[at].low not in _SAME and any(t.low in _NO_MORE for t in path[max(0, at - 4) : at])
