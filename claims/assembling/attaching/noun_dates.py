"""Dates that stand inside a French noun group, between an event noun and what completes it."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag

_COMPLETING = frozenset({"de", "d'", "du", "des", "par"})
_TIMES = frozenset({Tag.VALUE, Tag.NUM})


def parts_noun(parse: Parse, index: int) -> bool:
    """Whether a date parts the noun right before it from its complement (`la publication mercredi de la liste`).

    A stretch of time behind it completes the date instead (`lundi de 8h à 10h`). Constant.
    """
    if parse.language != "fr" or index == 0 or index + 2 >= len(parse.tokens):
        return False
    if parse.tokens[index - 1].tag is not Tag.NOUN or parse.tokens[index].tag is not Tag.VALUE:
        return False
    return parse.tokens[index + 1].low in _COMPLETING and parse.tokens[index + 2].tag not in _TIMES
