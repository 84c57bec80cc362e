"""Clauses that a noun alone opens, with no word between: `the flat the couple sold`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.surroundings import FINITE, GROUP, PERSONAL
from claims.assembling.words.tokens import Tag, Token

_NAMES_THING = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON, Tag.ADJ, Tag.CLITIC, Tag.SUBORD})
_SHORTEST = 2
"""Words before a bare subject: an article and its noun."""
_EVERYTHING = frozenset({"everything", "anything", "something", "nothing", "all"})


def contact_subject(tokens: Sequence[Token], i: int) -> int | None:
    """Return where the subject of the verb at `i` begins, right after a noun (`the flat the couple sold`)."""
    end = i - 1
    while end >= 0 and tokens[end].tag in (Tag.ADV, Tag.NEG):
        end -= 1
    start = end
    if end < 1:
        return None
    if tokens[end].low not in PERSONAL:
        while start > 0 and (tokens[start].tag in GROUP or tokens[start].low == "'s"):
            start -= 1
        opens = start != end and tokens[start].tag is Tag.DET
        if tokens[end].tag is Tag.PROPN and not (opens and _follows_noun(tokens, start)):
            return _name_behind_noun(tokens, end)
        if not opens:
            return None
    return start if _follows_noun(tokens, start) else None


def _follows_noun(tokens: Sequence[Token], start: int) -> bool:
    before = tokens[start - 1] if start else None
    return before is not None and (before.tag is Tag.NOUN or before.low in _EVERYTHING)


def _name_behind_noun(tokens: Sequence[Token], end: int) -> int | None:
    """Return where a name begins that ends right before a verb and follows a noun (`the film Varda made`)."""
    start = end
    while start > 0 and tokens[start - 1].tag is Tag.PROPN:
        start -= 1
    told_apart = any(t.tag is Tag.DET for t in tokens[max(0, start - 4) : start])
    return start if start and tokens[start - 1].tag is Tag.NOUN and told_apart else None


def verb_behind(tokens: Sequence[Token], last: int) -> bool:
    """Whether a finite verb stands right behind a verb group, a small word between (`the film Varda made in won`)."""
    return any(t.tag in FINITE or t.either for t in tokens[last + 1 : last + 3])


def bare_subject(tokens: Sequence[Token], i: int, last: int) -> int | None:
    """Return the plural right before a verb group that opens a relative clause (`the fees students pay have`).

    It stands behind a noun with its article, and a second verb right behind the group, which ends at `last`.
    """
    end = i - 1
    while end > 1 and tokens[end].tag in (Tag.ADV, Tag.NEG):
        end -= 1
    if end < _SHORTEST or tokens[end].tag is not Tag.NOUN or tokens[end].plural is not True:
        return None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    told_apart = tokens[end - 1].tag is Tag.NOUN and any(t.tag is Tag.DET for t in tokens[max(0, end - 4) : end - 1])
    followed = after is not None and (after.tag in FINITE or after.either)
    return end if told_apart and followed else None


def lacks_object(tokens: Sequence[Token], last: int) -> bool:
    """Whether no noun stands right behind a verb group, so that what is before it may be its object."""
    following = next((t.tag for t in tokens[last + 1 : last + 3] if t.tag is not Tag.ADV), Tag.PUNCT)
    return following not in _NAMES_THING
