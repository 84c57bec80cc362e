"""Tells which English auxiliary a contraction stands for."""

from __future__ import annotations

from claims.assembling.words.tokens import Tag, Token

_BETWEEN = frozenset({Tag.ADV, Tag.NEG})


def tell_had(path: list[Token], index: int) -> None:
    """Read `'d` before a participle that is no infinitive as `had` (`where she'd worked`). Linear in the adverbs."""
    if path[index].low != "'d":
        return
    at = index + 1
    while at < len(path) and path[at].tag in _BETWEEN:
        at += 1
    if at < len(path) and path[at].tag is Tag.PART and path[at].low != path[at].lemma:
        path[index] = path[index]._replace(lemma="have", tense="past")
