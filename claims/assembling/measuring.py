"""Sums, shares, measures, durations and ages: the noun that they are of."""

from __future__ import annotations

from claims.assembling.governing import governing, left_complement, subject_noun
from claims.assembling.parse import Parse
from claims.assembling.tokens import Tag
from claims.model import Kind, Noun


def _right_complement(parse: Parse, index: int) -> Noun | None:
    """`30 % des salariés`, `10 tonnes de blé`: the noun after the preposition of belonging."""
    following = index + 1
    if following >= len(parse.tokens):
        return None
    token = parse.tokens[following]
    if parse.language == "en" and token.tag in (Tag.NOUN, Tag.ADJ):
        head = parse.head_right(index)
        return parse.noun(head) if head is not None else None
    if token.low not in parse.grammar.genitive:
        return None
    head = parse.head_right(following)
    return parse.noun(head) if head is not None else None


def measured(parse: Parse, index: int) -> Noun | None:
    """The noun that a sum, share, measure or duration is of."""
    kind = parse.mentions[parse.tokens[index].mention].kind
    right = _right_complement(parse, index)
    if right is not None and kind in (Kind.PERCENTAGE, Kind.QUANTITY, Kind.MONEY):
        return right
    left = left_complement(parse, index)
    clause, _ = governing(parse, index)
    predicate = parse.clauses[clause].predicate
    moved = predicate is not None and left is None and index > predicate.head
    if left is not None and not (predicate is not None and parse.tokens[predicate.head].start >= left.start):
        return left
    if kind is Kind.DURATION and left is None:
        return None
    if moved or left is None:
        before = _object_before(parse, index, clause)
        if before is not None:
            return parse.noun(before)
        subject = subject_noun(parse, clause)
        if subject is not None:
            return parse.noun(subject)
    return left


def _object_before(parse: Parse, index: int, clause: int) -> int | None:
    """Return the object noun between the verb and a figure that a preposition other than `de` joins to it."""
    predicate = parse.clauses[clause].predicate
    if predicate is None:
        return parse.head_left(index - 1)
    for position in range(predicate.head + 1, index):
        token = parse.tokens[position]
        named = token.tag in (Tag.NOUN, Tag.PROPN)
        if named and parse.owner[position] == clause and parse.preposition_before(position) is None:
            return parse.compound_head(position)
    return None


def bearer(parse: Parse, index: int) -> Noun | None:
    """The person that an age is of: the noun it follows, stands in apposition to, or qualifies from the front."""
    if parse.language == "en":
        following = parse.head_right(index)
        if following is not None and following - index <= 3 and parse.tokens[index].low.endswith("old"):
            return parse.noun(following)
    complement = left_complement(parse, index)
    if complement is not None:
        return complement
    for position in range(index - 1, max(-1, index - 9), -1):
        if parse.tokens[position].tag in (Tag.NOUN, Tag.PROPN, Tag.PRON):
            return parse.noun(position)
    return None
