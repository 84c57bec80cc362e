"""Names that an English list joins before one noun, which each of them only describes."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag

_POSSESSIVE = frozenset({"its", "their", "his", "her", "our", "my", "your"})


def shares_noun(parse: Parse, groups: Sequence[Group], at: int) -> bool:
    """Whether the name that ends the group `at` describes the noun behind the list (`his RBF, WKU and ITB belts`).

    The list opens with a possessive, or with an article that its last noun, of one thing, has to share (`the former
    Hull and Leeds coach`); its names have none of their own. Linear in the list.
    """
    first = last = at
    while first > 0 and groups[first].joined is not None:
        first -= 1
    while last + 1 < len(groups) and groups[last].joined != "and" and groups[last + 1].joined is not None:
        last += 1
    if last == at or groups[last].joined != "and":
        return False
    opening, noun = parse.tokens[groups[first].first], parse.tokens[groups[last].head]
    if opening.tag is not Tag.DET or groups[first].first == groups[first].head or noun.tag is not Tag.NOUN:
        return False
    names = [*(g.head for g in groups[first:last]), *(g.first for g in groups[first + 1 : last + 1])]
    if not all(_is_name(parse, index) for index in names):
        return False
    between = parse.tokens[groups[last].first + 1 : groups[last].head]
    if any(t.tag not in (Tag.NOUN, Tag.ADJ) for t in between):
        return False  # `the RBF and Hull's promoter`
    return opening.low in _POSSESSIVE or noun.plural is False


def _is_name(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    return token.tag is Tag.PROPN or (token.tag is Tag.NOUN and parse.text[token.start].isupper())
