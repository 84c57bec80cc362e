"""The words around a value: what stands before and after it, whether it is counted, whether it passes by."""

from __future__ import annotations

import re

from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.model import Kind

WORD_BEFORE = re.compile(r"([^\W\d_][\w'’.-]*?)[.]?[^\S\n]{0,2}(?:n[°ºo]\.?[^\S\n]?)?\Z")
WORD_AFTER = re.compile(r"[^\S\n]{0,2}([^\W\d_][\w’'-]*)")
WORD = re.compile(r"[^\W\d_]+")
REACH = 32
HYPHENS = ("-", "–", "‑")


def word_before(text: str, at: int) -> str:
    """Return the word right before `at` on its line, as written; empty where none stands there."""
    match = WORD_BEFORE.search(text[max(0, at - REACH) : at])
    return match[1] if match else ""


def word_after(context: Context, at: int) -> str:
    """Return the word right after `at` on its line, as written; empty where none stands there."""
    match = WORD_AFTER.match(context.text, at, min(context.end, at + REACH))
    return match[1] if match else ""


def is_counted(after: str, lexicon: Lexicon) -> bool:
    """Whether the word after a figure is what it counts: a lower-case plural, or the unit of a measure."""
    if not after or (after[0].isupper() and not lexicon.nouns_capitalised):
        return False
    word = folded(after)
    if after[0].isupper():
        return word not in lexicon.words and word not in lexicon.negatives["openers"]
    if word in lexicon.dates["years"]["tails"] or "'" in word[:-1][:2]:
        return False
    cats = lexicon.words.get(word, {})
    if any(c in cats for c in ("<unit>", "<duration>", "<currency>", "<percent>", "<scale>")):
        return True
    return word.endswith(tuple(lexicon.dates["years"]["plurals"])) and len(word) > 3


def is_passing(one: Found, tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether `un jour`, `a week` is no length of time: `one day it will`, `three million people a week`."""
    if one.kind is not Kind.DURATION or "<number>" in tokens[at].cats or tokens[at].word == "one":
        return False
    text = context.text
    if text[one.start : one.end].split()[-1].lower() not in lexicon.negatives["lone_ones"]:
        return False
    before, after = folded(word_before(text, one.start)), folded(word_after(context, one.end))
    return before not in lexicon.negatives["one_leads"] and after not in lexicon.negatives["one_tails"]
