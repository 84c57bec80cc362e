"""What brackets or a comma set off between a noun and what stands farther on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.assembling.words.tokens import Tag, Token, tag_of

_TELLING = frozenset({Tag.VERB, Tag.AUX})


def past_brackets(between: Sequence[Token]) -> Sequence[Token]:
    """Return tokens without what stands in a pair of brackets among them (`a cédé (pour un euro) son siège`)."""
    low = [t.low for t in between]
    if "(" not in low or ")" not in low or low.index("(") > low.index(")"):
        return between
    inside = between[low.index("(") + 1 : low.index(")")]
    told = _TELLING.isdisjoint(map(tag_of, inside)) and any(t.low[0].isalnum() for t in inside)
    return (
        [*between[: low.index("(")], *between[low.index(")") + 1 :]]
        if told and (len(inside) > 1 or inside[0].tag is Tag.ADV)
        else between
    )


def set_off(between: Sequence[Token]) -> Token | None:
    """Return the participle that a comma sets off from the noun it describes (`une radio sur un site, suivie par`)."""
    return next((t for comma, t in pairwise(between) if comma.low == "," and t.tag is Tag.PART), None)
