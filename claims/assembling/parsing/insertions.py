"""What stands between two commas or dashes inside a clause, as far as the cutting of clauses asks."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Tag, Token

_FINITE = frozenset({Tag.VERB, Tag.AUX})
_LONGEST = 16
"""Words of an insertion."""


def is_aside(tokens: Sequence[Token], i: int) -> bool:
    """Whether a preposition follows and the clause's own verb comes after the next such mark (`, backed by X, won`)."""
    if i + 1 >= len(tokens) or tokens[i + 1].tag is not Tag.PREP:
        return False
    mark = tokens[i - 1].low
    closing = next((j for j in range(i + 1, len(tokens)) if tokens[j].low == mark), None)
    return closing is not None and any(t.tag in _FINITE for t in tokens[closing + 1 :])


def closes_insertion(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma closes what another opened right behind a noun (`Le maire, un médecin, fait`)."""
    if tokens[comma].low != ",":
        return False
    for j in range(comma - 1, max(0, comma - _LONGEST), -1):
        if tokens[j].low == ",":
            return j + 1 < comma and tokens[j - 1].tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ)
        if tokens[j].tag in _FINITE or tokens[j].tag is Tag.COORD or tokens[j].low in (";", ":"):
            return False
    return False


def closing_comma(tokens: Sequence[Token], comma: int) -> int | None:
    """Return the comma that closes a circumstance or a date opened by one (`, en mai,`), `None` where none does."""
    opens = comma + 1
    if opens < len(tokens) and tokens[opens].tag is Tag.DET and tokens[opens].low not in ("au", "aux"):
        opens += 1
        if opens >= len(tokens) or tokens[opens].tag is not Tag.VALUE:
            return None
    if opens >= len(tokens) or (
        tokens[opens].tag not in (Tag.PREP, Tag.VALUE) and tokens[opens].low not in ("au", "aux")
    ):
        return None
    for j in range(opens + 1, min(len(tokens) - 1, comma + _LONGEST)):
        if tokens[j].low == ",":
            return j
        if tokens[j].tag in _FINITE or tokens[j].tag is Tag.REL or tokens[j].low in (";", ":"):
            return None
    return None
