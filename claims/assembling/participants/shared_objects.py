"""The object that French verbs of one form share: it stands behind the last (`de soigner et de nourrir les chiens`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.valency import uncontracted
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

Objects = Callable[[Parse, int], Sequence[int]]
_FORMS = frozenset({Tag.VERB, Tag.PART, Tag.INF})
_OPENING = frozenset({"de", "d'", "à", "pour"})
_DATING = frozenset({Tag.PREP, Tag.DET})


def shared_objects(parse: Parse, predicate: Predicate, objects_of: Objects) -> list[int]:
    """Return the objects of the French verb that goes on with this one, which always acts on something.

    Between the two stand a coordinator or the comma of a list, a date before it (`ont repéré lundi et arrêté le
    voleur`) and behind it the preposition that opens both. Linear in the clauses.
    """
    at = _joined_at(parse, predicate)
    if at is None or predicate.lemma not in word_class("acting_on_something", "fr"):
        return []
    joined = parse.tokens[at].tag is Tag.COORD
    first = _past_opening(parse, predicate, at + 1)
    for index, clause in enumerate(parse.clauses):
        other = clause.predicate
        if other is None or other.first != first or not _is_alike(parse, predicate, other):
            continue
        if not joined and _joined_at(parse, other) is None:
            return []
        return [head for head in objects_of(parse, index) if head > other.head]
    return []


def _joined_at(parse: Parse, predicate: Predicate) -> int | None:
    """Return the coordinator or comma behind a verb, adverbs and a date between."""
    tokens, at = parse.tokens, predicate.head + 1
    while at < len(tokens) and (tokens[at].tag is Tag.ADV or _dates(parse, at)):
        at += 1
    if at + 1 >= len(tokens) or tokens[at].low in ("mais", "car"):
        return None
    if tokens[at].tag is Tag.COORD:
        return at
    return at if tokens[at].low == "," and at == predicate.head + 1 else None


def _dates(parse: Parse, at: int) -> bool:
    """Whether a token is a date, or what opens one."""
    token = parse.tokens[at]
    if token.tag is Tag.VALUE:
        return True
    return token.tag in _DATING and at + 1 < len(parse.tokens) and parse.tokens[at + 1].tag is Tag.VALUE


def _past_opening(parse: Parse, predicate: Predicate, at: int) -> int:
    """Return where the next verb begins, past an adverb and the preposition that stands before this one too."""
    tokens = parse.tokens
    while at < len(tokens) and tokens[at].tag is Tag.ADV:
        at += 1
    opener = uncontracted(tokens[predicate.head - 1].low) if predicate.head else ""
    again = at < len(tokens) and opener in _OPENING and uncontracted(tokens[at].low) == opener
    return at + 1 if again and tokens[predicate.head].tag is Tag.INF else at


def _is_alike(parse: Parse, predicate: Predicate, other: Predicate) -> bool:
    """Whether two active verbs have one form and one number."""
    head, behind = parse.tokens[predicate.head], parse.tokens[other.head]
    if other.passive or other.reflexive or predicate.reflexive or head.tag not in _FORMS or behind.tag is not head.tag:
        return False
    if head.tag is Tag.PART:
        return other.first == other.head  # beside `a freiné et a heurté un mur`
    first = parse.tokens[predicate.first]
    if predicate.first == predicate.head:
        return other.first == other.head and first.plural is behind.plural
    return other.first == other.head and head.tag is Tag.INF
