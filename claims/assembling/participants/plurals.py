"""The number of a noun, name or value, as a verb that agrees with it would have it."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.model import Kind

_WHEN = frozenset({Kind.DATE, Kind.TIME, Kind.DURATION, Kind.AGE, Kind.ORDINAL})
_ONE = frozenset({"un", "une", "1"})
_OF = frozenset({"de", "d'"})


def fits_number(parse: Parse, index: int, *, plural: bool) -> bool | None:
    """Whether a word has the number of a verb, `None` where nothing tells.

    In French a figure above one is no subject of a single verb. Constant.
    """
    token = parse.tokens[index]
    if token.plural is None and parse.language == "fr" and token.tag is Tag.NOUN and token.low[-1] not in "sxz":
        return not plural  # a noun that no list knows (`une liasse`)
    if token.plural is not None or parse.language != "fr" or token.mention < 0:
        return None if token.plural is None else token.plural is plural
    figure = token.tag in (Tag.NUM, Tag.VALUE) and parse.mentions[token.mention].kind not in _WHEN
    several = figure and token.low.split(" ", 1)[0] not in _ONE
    return False if several and not plural else None


def names_several(parse: Parse, head: int, governor: int | None) -> bool:
    """Whether a French name behind `de` is that of several (`la part d'Espagnols`), by its ending. Constant."""
    if governor is None or parse.tokens[governor].low not in _OF:
        return False
    return parse.tokens[head].low.endswith("s")
