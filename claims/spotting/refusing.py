"""The words around a value: what stands before and after it, whether it is counted, whether it passes by."""

from __future__ import annotations

from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.languages.forms import Pos, readings
from claims.model import Kind
from claims.patterns import pattern

WORD_BEFORE = pattern(r"(?:[^\S\n]?\.?[°ºo]n(?![^\W\d_])()|[^\S\n]{0,2}\.?([\w'’.-]*[^\W\d_]))")
"""A word at the end of a stretch that is read backwards, or the sign for a number, before which it may stand."""
NUMBERED = pattern(r"([^\W\d_][\w'’.-]*?)[.]?[^\S\n]{0,2}(?:n[°ºo]\.?[^\S\n]?)?\Z")
WORD_AFTER = pattern(r"[^\S\n]{0,2}([^\W\d_][\w’'-]*)")
WORD = pattern(r"[^\W\d_]+")
OF_KIND = pattern(r"[^\S\n](?:de[^\S\n]|d['’])([^\W\d_]+)")
REACH = 32
SHORTEST_NOUN = 3
HYPHENS = ("-", "–", "‑")


def word_before(text: str, at: int) -> str:
    """Return the word right before `at` on its line, as written; empty where none stands there."""
    before = text[max(0, at - REACH) : at]
    match = WORD_BEFORE.match(before[::-1])
    if match is None:
        return ""
    if match[2] is not None:
        return match[2][::-1]
    led = NUMBERED.search(before)
    return led[1] if led else ""


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
    if not word.endswith(tuple(lexicon.dates["years"]["plurals"])) or len(word) <= SHORTEST_NOUN:
        return False
    known = readings(word, lexicon.language)
    return not known or any(one.pos is not Pos.VERB for one in known)


def _is_day_of_kind(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a day is told by its kind: `un jour de marché`."""
    match = OF_KIND.match(text, end)
    if match is None:
        return False
    return folded(match[1]) in lexicon.negatives.get("one_events", ())


def _is_month_itself(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a month follows: `un mois de juillet` is July, `un jour de mai` one of its days."""
    match = OF_KIND.match(text, end)
    return match is not None and "<month>" in lexicon.words.get(folded(match[1]), {})


def is_passing(one: Found, tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether `un jour`, `a week` is no length of time: `one day it will`, `three million people a week`."""
    if one.kind is not Kind.DURATION or "<number>" in tokens[at].cats or tokens[at].word == "one":
        return False
    text = context.text
    if _is_month_itself(text, one.end, lexicon):
        return True
    if text[one.start : one.end].split()[-1].lower() not in lexicon.negatives["lone_ones"]:
        return False
    if _is_day_of_kind(text, one.end, lexicon):
        return True
    before, after = folded(word_before(text, one.start)), folded(word_after(context, one.end))
    return before not in lexicon.negatives["one_leads"] and after not in lexicon.negatives["one_tails"]
