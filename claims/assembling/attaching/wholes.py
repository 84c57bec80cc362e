"""Figures that are a part of another one told before them, and so of its event (`51 marins, dont sept Danois`)."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag

_OPENS_PART = frozenset({"dont", "including"})
_BETWEEN = frozenset({Tag.ADV, Tag.PREP, Tag.DET})
"""What may stand between the word that opens a part and its figure (`dont au moins trois`)."""
_LONGEST = 4
_FARTHEST = 10
"""Words from the whole to the word that opens its part."""
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_VERBAL = frozenset({Tag.VERB, Tag.AUX, Tag.PART, Tag.INF, Tag.GER})


def whole_of(parse: Parse, index: int) -> int | None:
    """Return the figure that the one at `index` is a part of, where no verb of its own tells of the part. Constant."""
    tokens = parse.tokens
    opener = index - 1
    while opener > index - _LONGEST and opener > 0 and tokens[opener].tag in _BETWEEN:
        if tokens[opener].low in _OPENS_PART:
            break
        opener -= 1
    if opener < 1 or tokens[opener].low not in _OPENS_PART or _has_verb(parse, index):
        return None
    for at in range(opener - 1, max(-1, opener - _FARTHEST), -1):
        if tokens[at].tag in _VERBAL:
            return None
        if tokens[at].tag is Tag.NUM and tokens[at].mention >= 0:
            return at
    return None


def _has_verb(parse: Parse, index: int) -> bool:
    """Whether a verb tells of a part before the next mark (`dont six sont morts`)."""
    for token in parse.tokens[index + 1 : index + _FARTHEST]:
        if token.tag is Tag.PUNCT:
            return False
        if token.tag in _FINITE:
            return True
    return False
