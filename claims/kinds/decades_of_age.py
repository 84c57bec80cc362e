"""Ages told by their decade: `un septuagénaire`, `la trentaine passée`, `in his late fifties`."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.model import AgeValue, Hedge, Kind, Part
from claims.patterns import pattern

BEGINS = ("<aged>", "<rough>", "<decade>", "<decades>", "<part>")
YOUNGEST, OLDEST = 20, 90
QUARANTINE = "quarantaine"
PARTS: dict[Literal["early", "mid", "late"], tuple[int, int]] = {"early": (0, 4), "mid": (3, 7), "late": (6, 9)}
"""Years of a decade that each part of it may mean; they overlap, for nobody counts them."""
WORD_BEFORE = pattern(r"([^\W\d_]+)['’]?[^\S\n]*$")
COMMA_BEFORE = pattern(r"[,(–-][^\S\n]*$")
WORD_AFTER = pattern(r"[^\S\n]*(?:([^\W\d_]+)|([,.;)]))")
REACH = 24


def read(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> tuple[Found, int] | None:
    """Return the age that the tokens from `at` on tell by its decade, and where to go on; `None` where they tell none.

    The value is the years of the decade, or of the part of it that is said. Constant cost.
    """
    token = tokens[at]
    if "<aged>" in token.cats:
        return _found(int(token.cats["<aged>"]), (0, 9), token, token), at + 1
    if "<rough>" in token.cats:
        return _roughly(tokens, at, lexicon, context)
    return _own_decade(tokens, at, lexicon, context) if lexicon.units["ageing"]["possessives"] else None


def _found(decade: int, part: tuple[int, int], first: Token, last: Token) -> Found:
    low, high = (Decimal(decade + year) for year in part)
    value = AgeValue(None, low, high, Hedge.RANGE)
    return Found(Kind.AGE, first.start, last.end, value, (Part("figure", first.start, last.end),))


def _roughly(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> tuple[Found, int] | None:
    """Read `M. Roux, la trentaine,`, `elle approche la cinquantaine`, no count (`la trentaine de blessés`)."""
    token, text = tokens[at], context.text
    decade, table = int(token.cats["<rough>"]), lexicon.units["ageing"]
    if not YOUNGEST <= decade <= OLDEST or not at or tokens[at - 1].word not in table["articles"]:
        return None
    after = WORD_AFTER.match(text, token.end, min(context.end, token.end + REACH))
    following = folded(after[1]) if after and after[1] else ""
    if following in lexicon.of or following == "d":
        return None
    before = text[max(0, tokens[at - 1].start - REACH) : tokens[at - 1].start]
    closes = after is None or bool(after[2])
    led = WORD_BEFORE.search(before)
    confined = token.word == QUARANTINE and (not closes or (led is not None and folded(led[1]) in table["confined"]))
    told = led is not None and folded(led[1]) in table["before"] and not confined
    apposed = COMMA_BEFORE.search(before) is not None and closes
    if not (told or apposed or following in table["after"]):
        return None
    return _found(decade, (0, 9), tokens[at - 1], token), at + 1


def _own_decade(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> tuple[Found, int] | None:
    """Read `in his early forties`, `in their 30s`: a decade that is somebody's own."""
    table = lexicon.units["ageing"]
    first, place, part = tokens[at], at, (0, 9)
    for name, years in PARTS.items():
        if first.word in table[name]:
            place, part = at + 1, years
    place += place > at and place < len(tokens) and tokens[place].word in ("-", "to")
    if place >= len(tokens):
        return None
    cats = tokens[place].cats
    decade = int(cats.get("<decade>", cats.get("<decades>", 0))) % 100
    led = WORD_BEFORE.search(context.text[max(0, first.start - REACH) : first.start])
    if not YOUNGEST <= decade <= OLDEST or led is None or folded(led[1]) not in table["possessives"]:
        return None
    return _found(decade, part, first, tokens[place]), place + 1
