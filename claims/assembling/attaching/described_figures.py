"""Figures without a noun that a participle behind them describes (`les 300 enregistrées`, `the 301 submitted`)."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import left_complement
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.languages.families import counted, counted_key
from claims.model import Kind, Mention, Noun

_PARTICIPLES = ("és", "ées")
_VERBS = "er"
"""The ending of a lemma, and those of a noun that is only a participle of it."""
_LEADING = frozenset({"au", "aux"})


def completed(parse: Parse, index: int) -> Noun | None:
    """Return the noun that a figure completes behind `de`, none that only makes a preposition (`au lieu de 14`)."""
    before = left_complement(parse, index)
    if before is None or parse.language != "fr":
        return before
    at = parse.token_at(before.start)
    led = at > 0 and parse.tokens[at - 1].low in _LEADING
    return None if led and parse.tokens[at].lemma in word_class("emptied_behind_au", "fr") else before


def past_participle(parse: Parse, index: int, mention: Mention, head: int | None) -> int | None:
    """Return the noun that a figure counts, not a participle right behind it; `None` where it has none. Constant."""
    if head != index + 1 or mention.kind is not Kind.NUMBER:
        return head
    token = parse.tokens[head]
    if counted_key(token.low, parse.language) in counted():
        return head  # `a further 30 injured`
    if token.tag is Tag.PART and parse.language == "en":
        behind = parse.tokens[head + 1] if head + 1 < len(parse.tokens) else token
        return head + 1 if behind.tag is Tag.NOUN and behind.plural is True else None  # `two converted tries`
    if parse.language != "fr" or names_person(token.lemma, "fr") or names_person(token.low, "fr"):
        return head
    described = token.tag is Tag.NOUN and token.low.endswith(_PARTICIPLES) and token.lemma.endswith(_VERBS)
    return (
        None if described or not {token.lemma, token.low}.isdisjoint(word_class("behind_bare_figures", "fr")) else head
    )
