"""French verbs that tell who says a sentence only where their subject stands behind them (`…, analyse Le Parisien`)."""

from __future__ import annotations

from functools import cache

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.told_where import past_setting
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.voicing.sources import group_end
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Kind, NameKind, NameValue

_SMALL = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})
_LEAST = 3
"""Tokens before a tag: something is told, and a comma follows."""
_GROUP = frozenset({Tag.DET, Tag.ADJ})
_OF_BODIES = frozenset({NameKind.ORGANISATION, NameKind.PERSON})


def tags_inverted(parse: Parse, clause: Clause) -> bool:
    """Return whether a French verb right behind a comma tells, by the speaker behind it, who says what stands before.

    A pronoun joined to it, or somebody, a body or a paper, behind whom no main clause follows. Linear in the sentence.
    """
    predicate = clause.predicate
    if predicate is None or clause.kind is not ClauseKind.MAIN or predicate.first < _LEAST or parse.language != "fr":
        return False
    before = parse.tokens[predicate.first - 1]
    if (before.low != "," and before.tag not in _SMALL) or not _may_tag(predicate) or predicate.passive:
        return False
    if not _opens(parse, clause, predicate.first):
        return False
    if predicate.first + 1 < len(parse.tokens) and parse.tokens[predicate.first + 1].low.startswith("-"):
        return True
    after = past_setting(parse.tokens, predicate.head + 1)
    last = group_end(parse, after) if after < len(parse.tokens) else None
    if last is None or not names_speaker(parse, after, last):
        return False
    later = (c for c in parse.clauses if c.kind is ClauseKind.MAIN and c.predicate and c.predicate.first > last)
    return next(later, None) is None


def _may_tag(predicate: Predicate) -> bool:
    """Whether a verb tells who says something: some do with `se` alone (`s'inquiète le maire`)."""
    oneself = predicate.reflexive and predicate.lemma in word_class("tagging_with_oneself", "fr")
    return oneself or predicate.lemma in word_class("tagging_inverted", "fr")


def _opens(parse: Parse, clause: Clause, first: int) -> bool:
    """Whether a comma stands right before a verb, its pronouns stepped over, and something is told before that."""
    at = first - 1
    while at > 0 and parse.tokens[at].tag in _SMALL:
        at -= 1
    told = any(c.predicate and c is not clause and c.predicate.head < at for c in parse.clauses)
    return at > 0 and parse.tokens[at].low == "," and told


def names_speaker(parse: Parse, first: int, last: int) -> bool:
    """Return whether a noun group is somebody, a body, a paper, or the name of one. Linear in the group."""
    at = first
    while at < last and parse.tokens[at].tag in _GROUP:
        at += 1
    token = parse.tokens[at]
    mention = parse.mentions[token.mention] if token.mention >= 0 else None
    if mention is not None and isinstance(mention.value, NameValue):
        return mention.value.kind in _OF_BODIES
    if mention is not None:
        return mention.kind is Kind.ROLE
    if token.tag is Tag.PROPN:
        return at == first or parse.tokens[first].tag is Tag.DET
    return token.tag is Tag.NOUN and (token.lemma in _speakers() or is_somebody(parse, at))


@cache
def _speakers() -> frozenset[str]:
    return word_class("papers", "fr") | word_class("who_speak", "fr") | circumstances_of("fr").bodies
