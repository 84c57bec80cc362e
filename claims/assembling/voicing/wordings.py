"""Whose wording something is: `selon les mots du juge` names the judge, `selon la formule consacrée` nobody."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_INNER = frozenset({Tag.DET, Tag.ADJ})
_OF = frozenset({"de", "d'", "du", "des"})


def past_wording(parse: Parse, first: int) -> int:
    """Return where whoever is named for a wording begins, behind `selon`: `first` itself where no wording is named.

    The end of the sentence where the words are nobody's (`selon l'expression consacrée`). Linear in the group.
    """
    at = first
    while at < len(parse.tokens) and parse.tokens[at].tag in _INNER:
        at += 1
    if parse.language != "fr" or at >= len(parse.tokens) or parse.tokens[at].lemma not in word_class("wordings", "fr"):
        return first
    behind = at + 1
    if behind + 1 < len(parse.tokens) and parse.tokens[behind].low in _OF:
        return behind + 1
    return len(parse.tokens) if parse.tokens[at].low in word_class("set_phrases", "fr") else first
