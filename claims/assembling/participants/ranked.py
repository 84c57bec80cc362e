"""Who is told by a rank alone (`the world number one`)."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.model import Kind, Noun

_NUMBERED = ("number ", "no ", "no. ")


def ranked(parse: Parse, index: int) -> Noun | None:
    """Return the words of the English rank that the noun or name at `index` opens, where no name follows. Constant."""
    at = index + 1
    if parse.language != "en" or at >= len(parse.tokens) or parse.tokens[at].tag is not Tag.NUM:
        return None
    rank = parse.tokens[at]
    named = at + 1 < len(parse.tokens) and parse.tokens[at + 1].tag in (Tag.PROPN, Tag.NOUN)
    if named or rank.mention < 0 or parse.mentions[rank.mention].kind is not Kind.ORDINAL:
        return None
    token = parse.tokens[index]
    opens = token.low == "world" or (token.tag is Tag.PROPN and token.mention < 0)
    if not opens or not rank.low.startswith(_NUMBERED):
        return None
    text = parse.text[token.start : rank.end]
    return Noun(text, token.start, rank.end, text.lower())
