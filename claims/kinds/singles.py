"""What counts as one and what numbers a rank: `only one winner`, `un mort`, `le n° 2 du parti`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.languages.forms import Pos, readings
from claims.model import Kind, NumberValue, OrdinalValue, Part
from claims.patterns import pattern

ONE = Decimal(1)
FEW = 5
"""Numbers up to it may rank by the words on one side alone."""
HIGHEST = 1000
SHORTEST_UNKNOWN = 3
"""A longer word that the forms lack is taken for a noun."""
REACH = 48
OF = pattern(r"([^\W\d_][\w-]*)[^\S\n]$")
NEXT = pattern(r"[^\S\n]([^\W\d_][\w’'-]*)(?:[^\S\n]([^\W\d_][\w’'-]*))?")
BEFORE = pattern(r"([^\W\d_]+)['’-]?[^\S\n]{0,2}[\"“«]?[^\S\n]?$")
LABEL = pattern(r"(?<!\w)([nN][°ºo]|[nN]\.[°ºo]?|№|[nN]um[eé]ro|[nN]umber)\.?[^\S\n]?$")


def single(token: Token, lexicon: Lexicon, context: Context) -> Found | None:
    """Return the count that `one` before a noun is, or `un` before one of the nouns that tolls count.

    `None` for the pronoun, the article and what says when (`one of them`, `the one`, `one day`). Constant cost.
    """
    tables, text = lexicon.negatives, context.text
    if token.word not in tables.get("single", ()):
        return None
    match = NEXT.match(text, token.end, min(context.end, token.end + REACH))
    if match is None or not _is_counted(token.word, match, lexicon):
        return None
    before = BEFORE.search(text[max(0, token.start - REACH) : token.start])
    leads = tables.get("single_leads", ())
    if before is not None and (folded(before[1]) in leads or _led_word(before) in leads):
        return None
    value = NumberValue(ONE, ONE, ONE)
    return Found(Kind.NUMBER, token.start, token.end, value, (Part("figure", token.start, token.end),))


def _led_word(before: re.Match[str]) -> str:
    """Return the word before an elided `d'`: of `la fille d'un rescapé`, `fille`."""
    match = OF.search(before.string[: before.start()]) if before[1].lower() == "d" else None
    return folded(match[1]) if match else ""


def _is_counted(one: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the next word is a noun that may be counted, or says how one noun after it is."""
    first, second = folded(match[1]).removesuffix("'s"), folded(match[2] or "")
    nouns = lexicon.negatives.get("counted_if")
    if nouns is not None:
        return first in nouns.get(one, ()) and not _is_said(second, lexicon)
    if first in lexicon.negatives.get("single_tails", ()) or not match[1][0].islower():
        return False
    if not readings(first, lexicon.language):
        return len(first) > SHORTEST_UNKNOWN
    return _is(first, Pos.NOUN, lexicon) or (_is(first, Pos.ADJ, lexicon) and bool(second) and match[2][0].islower())


def _is_said(second: str, lexicon: Lexicon) -> bool:
    """Whether `un seul` is no count before a word: `d'un seul coup`, `une seule fois`."""
    return second in lexicon.negatives["after_number"] or second in lexicon.negatives.get("single_tails", ())


def _is(word: str, pos: Pos, lexicon: Lexicon) -> bool:
    known = readings(word, lexicon.language)
    return bool(known) and known[0].pos is pos


def numbered_rank(one: Found, lexicon: Lexicon, context: Context) -> Found | None:
    """Return the rank that a labelled figure is (`le n° 2 du parti`, `world number 31`), `None` where it is a label."""
    ranked, value, text = lexicon.negatives.get("ranked"), one.value, context.text
    if ranked is None or not isinstance(value, NumberValue) or value.amount is None:
        return None
    if not 1 <= value.amount <= HIGHEST or value.amount % 1:
        return None
    label = LABEL.search(text[max(0, one.start - 10) : one.start])
    if label is None:
        return None
    start = max(0, one.start - 10) + label.start()
    before = BEFORE.search(text[max(0, start - REACH) : start])
    after = NEXT.match(text, one.end, min(context.end, one.end + REACH))
    lead, tail = folded(before[1]) if before else "", folded(after[1]).split("'")[0] if after else ""
    few = value.amount <= FEW and not _is_street(after, lexicon)
    by_lead = lead in ranked["leads"] or (few and lead in ranked["few_leads"])
    by_tail = tail in ranked["tails"] or (few and lead in ("", *ranked["articles"]) and tail in ranked["few_tails"])
    if not by_lead and not by_tail:
        return None
    rank = OrdinalValue(value.amount, value.amount, value.amount)
    return Found(Kind.ORDINAL, start, one.end, rank, (Part("figure", one.start, one.end),))


def _is_street(after: re.Match[str] | None, lexicon: Lexicon) -> bool:
    if after is None:
        return False
    rest = after.string[after.end() : after.end() + REACH].lower()
    words = {folded(after[1]), folded(after[2] or ""), *rest.split(" ")[:3]}
    return not words.isdisjoint(lexicon.negatives.get("streets", ()))
