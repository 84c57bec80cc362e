"""English subjects and objects that take part although no list knows their name, or their noun mostly says when."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import speaks
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Noun

_OPENING = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my", "your"})
_COUNTED = frozenset({Tag.NOUN, Tag.PROPN, Tag.VALUE, Tag.NUM})
_COMPLETING = frozenset({"of", "for", "in"})
_PAST_OBJECT = frozenset({Tag.PUNCT, Tag.PREP, Tag.VALUE, Tag.ADV, Tag.VERB, Tag.AUX, Tag.ADJ})
"""What stands behind a verb whose object stands before it."""
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


def acts_on_noun_before(parse: Parse, clause: Clause, predicate: Predicate, objects: Sequence[int]) -> bool:
    """Whether an English clause acts on the noun right before it (`a band Orsa wants to push`, `the gun he found`).

    Its verb may have an object, and has none behind it.
    """
    if parse.language != "en" or not objects or objects[0] >= clause.opened_by or clause.kind is ClauseKind.MAIN:
        return False
    if not _stands_beside(parse, objects[0], clause.opened_by):
        return False
    if predicate.lemma in word_class("objectless", "en") or predicate.expression is not None or _rules(predicate):
        return False
    behind = parse.tokens[predicate.last + 1].tag if predicate.last + 1 < len(parse.tokens) else Tag.PUNCT
    return behind in _PAST_OBJECT


def _stands_beside(parse: Parse, noun: int, opened_by: int) -> bool:
    """Whether a noun stands right before a clause; one that a preposition governs, without a comma between."""
    if parse.tokens[noun].tag is not Tag.NOUN or any(t.tag is Tag.COORD for t in parse.tokens[noun:opened_by]):
        return False
    return parse.tokens[opened_by - 1].low != "," or parse.preposition_before(noun) is None


def _rules(predicate: Predicate) -> bool:
    """Whether a verb tells what somebody says, behind the words it tells (`is shut, the court ruled`)."""
    return speaks(predicate.lemma, "en") or predicate.lemma in word_class("telling_no_clause", "en")


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
    if index not in objects or index < predicate.head or parse.language != "en" or _is_made_of_noun(predicate):
        return None
    token = parse.tokens[index]
    if token.tag is not Tag.NOUN or predicate.lemma in _GOING or not _may_act_on(predicate, token.lemma):
        return None
    group = next((g for g in groups_in(parse, parse.owner[index]) if g.head == index), None)
    opening = parse.tokens[group.first] if group is not None and group.governor is None else None
    if opening is None or opening is token or (token.lemma in _MANNERS and opening.low not in _SOME):
        return None
    return parse.noun(index)


def _is_made_of_noun(predicate: Predicate) -> bool:
    """Whether a verb makes its event with a noun that takes no part; an open phrase keeps it (`had a hard time`)."""
    return predicate.light is not None and not predicate.light.startswith("en:")


def _may_act_on(predicate: Predicate, lemma: str) -> bool:
    if lemma in word_class("times_acted_on", "en"):
        return predicate.lemma in word_class("acting_on_times", "en")
    return predicate.light is None and lemma in word_class("things_acted_on", "en")


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
