"""Figures that the words right around them make part of a name, a bet or a saying: `the back five`, `ten to one`."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.kinds.found import Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import folded
from claims.model import NumberValue
from claims.patterns import pattern
from claims.spotting.refusing import REACH, is_counted

LONGEST_IN_BRACKETS = 3
OPENING = pattern(r"[A-ZÀ-Þ][\w’'-]*[\"”»]?[^\S\n]?\($")
POSSESSIVE = pattern(r"\w['’]s?[^\S\n]$")
LARGEST_ROUND = 32
"""`the last 16` are a round of a cup."""


def is_told_by_neighbours(text: str, one: Found, before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether the words next to a number make something else of it than a count. Constant cost.

    A figure alone in brackets after a name (`la Drôme (26)`), a bet (`ten to one`), all of what was just told
    (`sept jours sur sept`), a line of players (`the front five`), a round (`the last 16`) or somebody's fortune
    (`his millions`).
    """
    value = one.value
    if not isinstance(value, NumberValue):
        return False
    if value.amount is None:
        return _is_fortune(text, one, before, after, lexicon)
    if text[one.start].isdigit() and _is_in_brackets(text, one):
        return True
    if text.startswith(tuple(lexicon.negatives.get("odds_tails", ())), one.end):
        return True
    return _is_all_of(text, one, lexicon) or _is_line(value, before, after, lexicon)


def _is_in_brackets(text: str, one: Found) -> bool:
    if one.end - one.start > LONGEST_IN_BRACKETS or text[one.end : one.end + 1] != ")" or not one.start:
        return False
    written = text[one.start : one.end]
    return written.isdigit() and OPENING.search(text[max(0, one.start - REACH) : one.start]) is not None


def _is_all_of(text: str, one: Found, lexicon: Lexicon) -> bool:
    """Whether the same number stands before, with `sur` or `out of` between: `douze mois sur douze`."""
    words, before = tuple(lexicon.numbers["over"]), text[max(0, one.start - REACH) : one.start]
    match = _over(words).search(before) if before[:-1].endswith(words) else None
    return match is not None and folded(match[1]) == folded(text[one.start : one.end])


@lru_cache(maxsize=8)
def _over(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(\w+)[^\S\n][^\W\d_]+[^\S\n](?:{'|'.join(map(re.escape, words))})[^\S\n]$")


def _is_line(value: NumberValue, before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether the figure is a line of players or those left in a cup, with nothing counted after it."""
    lines = lexicon.negatives.get("lines")
    if lines is None or value.amount is None or (after and after[0].islower() and is_counted(after, lexicon)):
        return False
    most = lines.get(folded(before).rstrip("-"), ())
    return int(value.amount) in most if not value.amount % 1 and value.amount <= LARGEST_ROUND else False


def _is_fortune(text: str, one: Found, before: str, after: str, lexicon: Lexicon) -> bool:
    owners = lexicon.negatives.get("owners")
    if owners is None or " " in text[one.start : one.end] or folded(after).split("'")[0] in lexicon.of:
        return False
    if after and after[0].islower() and is_counted(after, lexicon):
        return False
    owned = lexicon.month_first and POSSESSIVE.search(text[max(0, one.start - REACH) : one.start]) is not None
    return owned or folded(before) in owners
