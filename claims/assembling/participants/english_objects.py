"""English subjects and objects that take part although no list knows their name, or their noun mostly says when."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Noun

_OPENING = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my", "your"})
_COUNTED = frozenset({Tag.NOUN, Tag.PROPN, Tag.VALUE, Tag.NUM})
_COMPLETING = frozenset({"of", "for", "in"})
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


def noun_of_time(
    parse: Parse, index: int, predicate: Predicate, subject: int | None, objects: Sequence[int]
) -> Noun | None:
    """Return an English noun that elsewhere says when or how, as the object or the subject that it is here."""
    found = acted_on(parse, index, predicate, objects)
    return found or (told_of(parse, index, predicate) if index == subject else None)


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


def told_of(parse: Parse, index: int, predicate: Predicate) -> Noun | None:
    """Return the noun of an English subject that elsewhere says when or how (`the moment came`), if one is.

    It has an article or an owner before it, and nothing but its complement parts it from its verb.
    """
    token = parse.tokens[index]
    if parse.language != "en" or index > predicate.first or token.tag is not Tag.NOUN or predicate.light is not None:
        return None
    if token.lemma not in word_class("things_told_of", "en"):
        return None
    groups = groups_in(parse, parse.owner[index])
    at = next((k for k, g in enumerate(groups) if g.head == index), None)
    if at is None or groups[at].governor is not None or parse.owner[index] != parse.owner[predicate.first]:
        return None
    first, last = groups[at].first, groups[at].last
    if last != index or (first and parse.tokens[first - 1].tag in _COUNTED):
        return None  # `the way Ann Lee works`, `about three million people a week watched`
    if at + 1 < len(groups) and groups[at + 1].governor == last + 1 and parse.tokens[last + 1].low in _COMPLETING:
        last = groups[at + 1].last
    between = parse.tokens[last + 1 : predicate.first]
    opened = parse.tokens[first].low in _OPENING or any(t.low == "'s" for t in parse.tokens[first:index])
    return parse.noun(index) if opened and all(t.tag in (Tag.ADV, Tag.NEG) for t in between) else None
