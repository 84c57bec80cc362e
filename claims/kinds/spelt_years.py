"""Years in words: `January nineteen eighty-six`, `octobre deux mille dix-neuf`, `born in nineteen eighty-four`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token
from claims.patterns import pattern

FIRST, LAST = 1100, 2199
CENTURY = 100
FOLLOWING = pattern(r"[^\S\n]+([a-zà-ÿ]\w*)")
BEFORE = pattern(r"([^\W\d_]+)[^\S\n]+$")
REACH = 32


def with_years(tokens: list[Token], lexicon: Lexicon, text: str) -> list[Token]:
    """Return the tokens with the years in words that follow a month made years; linear."""
    out: list[Token] = []
    at, size = 0, len(tokens)
    while at < size:
        token = tokens[at]
        year = _year(tokens, at, lexicon, text) if _follows_month(out, text, token, lexicon) else None
        if year is None:
            out.append(token)
            at += 1
            continue
        out.append(year[0])
        at = year[1]
    return out


def _follows_month(out: list[Token], text: str, token: Token, lexicon: Lexicon) -> bool:
    """Whether a month stands before a number in words, or a word that only a year may follow: `en`, `in`."""
    if not text[token.start].isalpha() or "<number>" not in token.cats:
        return False
    before = BEFORE.search(text[max(0, token.start - REACH) : token.start])
    if before is not None and before[1].lower() in lexicon.dates["years"]["firm"]:
        return True
    if not out:
        return False
    last = out[-1]
    if "<month>" in last.cats and "<number>" not in last.cats:
        return True
    return "<day>" in last.cats and len(out) > 1 and "<month>" in out[-2].cats


def _year(tokens: list[Token], at: int, lexicon: Lexicon, text: str) -> tuple[Token, int] | None:
    first, end = _whole(tokens[at]), at + 1
    if first is None:
        return None
    if FIRST // CENTURY <= first <= LAST // CENTURY and end < len(tokens) and text[tokens[end].start].isalpha():
        rest = _whole(tokens[end])
        if rest is not None and 10 <= rest < CENTURY:
            first, end = first * CENTURY + rest, end + 1
    if not FIRST <= first <= LAST or _is_counting(text, tokens[end - 1].end, lexicon):
        return None
    cats: dict[str, Any] = {"<year>": first}
    return Token(tokens[at].start, tokens[end - 1].end, "", cats), end


def _whole(token: Token) -> int | None:
    figure = token.cats.get("<number>")
    amount: Decimal | None = figure.amount if figure is not None else None
    return None if amount is None or amount % 1 else int(amount)


def _is_counting(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a noun follows that is counted: `in May two thousand people`."""
    match = FOLLOWING.match(text, end, end + REACH)
    return match is not None and match[1] not in lexicon.dates["years"]["tails"] and match[1] not in lexicon.and_
