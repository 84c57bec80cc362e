"""What a figure with its unit is of, where it stands as a noun does: a sum, so many parts or measures of something."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Kind, Noun

SUM = "money"
"""Key of all sums: how much it is tells their values."""
_PARTS = (Kind.PERCENTAGE, Kind.QUANTITY)

_LIMITING = frozenset({"jusqu'à", "jusqu'", "jusque", "à", "dès"})


def noun_of_share(parse: Parse, index: int) -> Noun | None:
    """Return the noun that `of` joins to the English share at `index`, whatever governs it (`by 40% of voters`).

    `None` for a share of a name or of people whom a pronoun tells, and behind a limit. Linear in the clause's groups.
    """
    head = head_of_share(parse, index)
    return parse.noun(head) if head != index and parse.tokens[head].mention < 0 else None


def head_of_share(parse: Parse, index: int) -> int:
    """Return the token of the noun that `of` joins to the English share or measure at `index`, else `index`."""
    token = parse.tokens[index]
    if parse.language != "en" or token.tag is not Tag.VALUE or token.mention < 0:
        return index
    shared = parse.mentions[token.mention].kind in _PARTS
    if not shared or index + 1 >= len(parse.tokens) or parse.tokens[index + 1].low != "of":
        return index
    group = next((g for g in groups_in(parse, parse.owner[index]) if g.governor == index + 1), None)
    return group.head if group is not None and parse.tokens[group.head].tag is Tag.NOUN else index


def noun_of_span(parse: Parse, index: int) -> Noun | None:
    """Return what filled the English stretch of time at `index` that is a subject (`a week of storms cost`)."""
    token = parse.tokens[index]
    joined = index + 1 < len(parse.tokens) and parse.tokens[index + 1].low == "of"
    if token.tag is not Tag.NOUN or not joined or token.lemma not in parse.grammar.moments:
        return None
    group = next((g for g in groups_in(parse, parse.owner[index]) if g.governor == index + 1), None)
    named = group is not None and parse.tokens[group.head].tag is Tag.NOUN and parse.tokens[group.head].mention < 0
    return parse.noun(group.head) if group is not None and named else None


def noun_of_figure(parse: Parse, index: int, predicate: Predicate) -> Noun | None:
    """Return the sum, or what the share or measure at `index` is of, as a verb's subject or object.

    `débloque 14 millions d'euros`: the sum itself; `recueille 48 % d'avis favorables`: the opinions. `None` for what a
    verb only compares with (`coûte 3 millions d'euros`). Linear in the groups of the clause.
    """
    token = parse.tokens[index]
    if parse.language == "en":
        return noun_of_share(parse, index) or _english_sum(parse, index, predicate)
    if token.tag is not Tag.VALUE or token.mention < 0 or _is_governed(parse, index):
        return None
    mention = parse.mentions[token.mention]
    after = index > predicate.head
    if (
        after
        and predicate.lemma in word_class("comparing", "fr")
        and (mention.kind is not Kind.MONEY or predicate.lemma != "gagner")
    ):
        return None
    if mention.kind is Kind.MONEY:
        priced = after and predicate.lemma in word_class("pricing", "fr")
        acting = not after and not predicate.passive and index + 1 != predicate.first
        return (
            None if priced or acting else Noun(parse.text[mention.start : mention.end], mention.start, mention.end, SUM)
        )
    return _measured(parse, index) if mention.kind in _PARTS else None


def _english_sum(parse: Parse, index: int, predicate: Predicate) -> Noun | None:
    """Return the sum that an English verb acts on (`raised £3m`), not what it only comes or changes to."""
    token = parse.tokens[index]
    if token.tag is not Tag.VALUE or token.mention < 0 or index < predicate.head or predicate.passive:
        return None
    mention = parse.mentions[token.mention]
    if mention.kind is not Kind.MONEY or predicate.lemma in word_class("comparing", "en"):
        return None
    described = index + 1 < len(parse.tokens) and parse.tokens[index + 1].tag in (Tag.NOUN, Tag.ADJ, Tag.PROPN)
    described = described or parse.tokens[index - 1].low in ("a", "an", "the")  # `took a £3m hit`
    if described or predicate.lemma in parse.grammar.copulas or _is_governed(parse, index):
        return None
    return Noun(parse.text[mention.start : mention.end], mention.start, mention.end, SUM)


def _is_governed(parse: Parse, index: int) -> bool:
    """Whether a preposition stands before a figure, or words that make it a limit (`jusqu'à 500 euros`)."""
    group = next((g for g in groups_in(parse, parse.owner[index]) if g.head == index), None)
    if group is None or group.governor is not None:
        return True
    return group.first > 0 and parse.tokens[group.first - 1].low in _LIMITING


def _measured(parse: Parse, index: int) -> Noun | None:
    """Return the noun that `de` joins right behind a share or measure."""
    following = parse.tokens[index + 1].low if index + 2 < len(parse.tokens) else ""
    measure = parse.mentions[parse.tokens[index].mention].kind is Kind.QUANTITY
    if following not in (("de", "d'") if measure else ("de", "d'", "des", "du")):
        return None
    for group in groups_in(parse, parse.owner[index]):
        if group.first in (index + 1, index + 2) or group.governor == index + 1:
            head = parse.tokens[group.head]
            bare = not measure or parse.tokens[index + 2].tag is not Tag.DET
            return parse.noun(group.head) if head.tag is Tag.NOUN and head.mention < 0 and bare else None
    return None
