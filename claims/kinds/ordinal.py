"""Ranks: `1er`, `troisième`, `21st`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.languages.forms import Pos, Tense, readings
from claims.model import Kind, OrdinalValue, Part

FOLLOWING = re.compile(r"[^\S\n]{0,2}-?([^\W\d_][\w’'-]*)")
BEFORE = re.compile(r"([^\W\d_]+)[^\S\n]+$")
REACH = 32
HIGHEST = 10**18


def read(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> Found | None:
    """Return the rank that a token says, `None` before words with which it ranks nothing (`Premier ministre`)."""
    token = tokens[at]
    rank = int(token.cats["<ordinal>"])
    match = FOLLOWING.match(context.text, token.end, min(context.end, token.end + REACH))
    following = folded(match[1]) if match else ""
    if following in lexicon.negatives["after_ordinal"] or _is_adverb(token, following, lexicon, context):
        return None
    if not 0 < rank <= HIGHEST:
        return None
    amount = Decimal(rank)
    value = OrdinalValue(amount, amount, amount)
    return Found(Kind.ORDINAL, token.start, token.end, value, (Part("figure", token.start, token.end),))


def _is_adverb(token: Token, following: str, lexicon: Lexicon, context: Context) -> bool:
    """Whether `first` says when, not which: `it first appeared`, `First, the doors were shut`."""
    tails = lexicon.negatives["adverb_tails"]
    if not tails or not token.word.isalpha():
        return False
    before = BEFORE.search(context.text[max(0, token.start - REACH) : token.start])
    led = before is not None and before[1].lower() in lexicon.negatives["adverb_leads"]
    opens = context.text[token.start].isupper() and context.text[token.end : token.end + 1] == ","
    verb = readings(following, lexicon.language) if token.word == "first" and following else ()
    did = bool(verb) and verb[0].pos is Pos.VERB and verb[0].tense is Tense.PAST
    return led or opens or did or following.endswith(tuple(tails))
