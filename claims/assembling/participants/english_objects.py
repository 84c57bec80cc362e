"""English objects that take part although no list knows their name, or their noun mostly says when or how."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Noun

_GOING = frozenset({"go", "come"})
_MANNERS = frozenset({"way"})
_SOME = frozenset({"a", "an", "some", "more", "new", "other", "another", "no", "any", "several", "two", "three"})


def nameable_objects(parse: Parse, predicate: Predicate, objects: Sequence[int]) -> Sequence[int]:
    """Return the objects that may be names which no list knows.

    In English neither what a verb that has no object stands before, nor a title that a gerund opens (`in Saving Hope`),
    nor a word that only begins a sentence whose full stop is missing.
    """
    if parse.language != "en" or not objects:
        return objects
    verb = parse.tokens[predicate.head]
    titled = verb.tag is Tag.GER and parse.text[verb.start].isupper() and predicate.head > 0
    describes = predicate.head > 0 and parse.tokens[predicate.head - 1].tag is Tag.DET  # `her failed Senate run`
    if titled or describes or predicate.lemma in _GOING:
        return ()
    return [index for index in objects if parse.tokens[index].low not in parse.grammar.closed]


def acted_on(parse: Parse, index: int, predicate: Predicate, objects: Sequence[int]) -> Noun | None:
    """Return the noun of an English object that elsewhere says when or how (`set the date`, `found a way`), if one is.

    It stands behind its verb with a word of its own before it.
    """
    if index not in objects or index < predicate.head or parse.language != "en" or predicate.light is not None:
        return None
    token = parse.tokens[index]
    if token.lemma not in word_class("things_acted_on", "en") or token.tag is not Tag.NOUN or predicate.lemma in _GOING:
        return None
    group = next((g for g in groups_in(parse, parse.owner[index]) if g.head == index), None)
    opening = parse.tokens[group.first] if group is not None and group.governor is None else None
    if opening is None or opening is token or (token.lemma in _MANNERS and opening.low not in _SOME):
        return None
    return parse.noun(index)
