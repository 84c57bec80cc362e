"""What an English deed that a noun names is done to (`launched an attack on the mayor`)."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import family_of

_DONE_TO = frozenset({"on", "against", "into", "over"})
_BESIDE = frozenset({Tag.ADV, Tag.DET})


def deed_and_object(parse: Parse, predicate: Predicate) -> tuple[int, int, int] | None:
    """Return the noun that names what a verb tells, the preposition behind it and the head of what that governs.

    `None` where the verb names its event itself, or the noun is of a contest (`won a game against Hull`), which the
    other side takes part in. Linear in the groups of the clause.
    """
    if parse.language != "en" or predicate.light is None or predicate.passive:
        return None
    groups = groups_in(parse, parse.owner[predicate.head])
    at = next((k for k, group in enumerate(groups) if group.first > predicate.last), len(groups))
    if at + 1 >= len(groups) or groups[at].governor is not None or groups[at + 1].governor != groups[at].last + 1:
        return None
    noun, behind = groups[at], groups[at + 1]
    deed, low = parse.tokens[noun.head], parse.tokens[noun.last + 1].low
    timed = parse.tokens[behind.head].tag is Tag.VALUE or parse.tokens[behind.head].lemma in parse.grammar.moments
    if low not in _DONE_TO or timed or deed.tag is not Tag.NOUN or deed.lemma in word_class("contests", "en"):
        return None
    if any(token.tag not in _BESIDE for token in parse.tokens[predicate.last + 1 : noun.first]):
        return None
    named = family_of(deed.lemma, "en", noun=True) == predicate.light
    return (noun.head, noun.last + 1, behind.head) if named else None
