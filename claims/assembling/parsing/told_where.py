"""When, where and to whom something was said: the words between a verb of speech and the subject behind it."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_HEADS = frozenset({Tag.NOUN, Tag.PROPN, Tag.VALUE})
_INNER = frozenset({Tag.DET, Tag.ADJ})
_TO_THE = frozenset({"au", "aux"})
_OF = frozenset({"de", "d'", "du"})
_OF_THE = frozenset({"des"})
_BETWEEN = 8
"""Tokens from one comma to the next around where something was said."""


def past_setting(tokens: Sequence[Token], i: int) -> int:
    """Step over when, where and to whom it was said, up to the subject (`a dit à la radio X`). Linear."""
    while i < len(tokens):
        end = _past_one(tokens, i)
        if end == i:
            break
        i = end
    return i


def _past_one(tokens: Sequence[Token], i: int) -> int:
    token = tokens[i]
    if token.tag in (Tag.VALUE, Tag.ADV) or (token.low == "le" and _is_day(tokens, i + 1)):
        return i + 1
    if token.low == ",":
        return _past_commas(tokens, i)
    if token.low in _OF_THE or (token.tag is not Tag.PREP and token.low not in _TO_THE):
        return i
    first = i + 1
    if token.low in word_class("prepositions_of_two", "fr") and first < len(tokens) and tokens[first].tag is Tag.PREP:
        first += 1  # `lors d'une conférence`
    end = _group(tokens, first)
    if end is None:
        return i + 2 if first < len(tokens) and tokens[first].low == "emblée" else i
    return _past_complements(tokens, end)


def _group(tokens: Sequence[Token], first: int) -> int | None:
    """Return the noun, name or value that ends the words of a group at `first`."""
    end = first
    while end < len(tokens) and tokens[end].tag in _INNER:
        end += 1
    return end if end < len(tokens) and tokens[end].tag in _HEADS else None


def _past_complements(tokens: Sequence[Token], head: int) -> int:
    """Step over what a noun of place or time is of, its adjectives, and the name of a medium before a subject."""
    at = head + 1
    while at < len(tokens):
        if tokens[head].tag is Tag.NOUN and tokens[at].tag is Tag.ADJ:
            at += 1
            continue
        of_all = tokens[at].low in _OF_THE and tokens[head].low in word_class("nouns_of_setting", "fr")
        inside = _group(tokens, at + 1) if tokens[head].tag is Tag.NOUN and (tokens[at].low in _OF or of_all) else None
        if inside is None:
            break
        head, at = inside, inside + 1
    named = tokens[head].tag is Tag.NOUN and at + 1 < len(tokens) and tokens[at].tag is Tag.PROPN
    return at + 1 if named and tokens[at + 1].tag is Tag.DET else at  # `sur son compte Larmot le maire`


def _past_commas(tokens: Sequence[Token], comma: int) -> int:
    """Step over an insertion between commas before a subject (`a dit, en fin de journée, le maire`), else stay."""
    closing = next((j for j in range(comma + 1, min(comma + _BETWEEN, len(tokens))) if tokens[j].low == ","), None)
    opens = comma + 1 < len(tokens) and tokens[comma + 1].low in word_class("opening_settings", "fr")
    if closing is None or closing + 1 >= len(tokens) or not opens:
        return comma
    return closing + 1 if past_setting(tokens[:closing], comma + 1) == closing else comma


def _is_day(tokens: Sequence[Token], i: int) -> bool:
    """Whether a date without its article stands at `i`, and what it dates goes on (`a indiqué le 19 août la ville`)."""
    return i + 1 < len(tokens) and tokens[i].tag is Tag.VALUE and tokens[i].low[-1].isalpha()
