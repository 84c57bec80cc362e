"""French nouns that mostly say when or how, where they take part: a verb tells of one, or something is done with it."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Noun

_CONTRACTED = frozenset({"du", "des", "au", "aux"})
_WHOLE = frozenset({"tout", "toute"})


def time_told_of(parse: Parse, index: int) -> Noun | None:
    """Return a French noun that mostly says when or how, where it has its article and is what a verb tells of.

    `l'été fut long`, `les cas recensés`; no moment that is pointed at (`ces derniers jours les cafés ferment`) or lasts
    as long as what is told (`il pleut toute la journée, ce qui gêne`). Linear in the groups of the clause.
    """
    token = parse.tokens[index]
    group = _group_of(parse, index)
    if group is None or token.lemma in word_class("never_subjects", "fr"):
        return None
    joins = parse.tokens[group.governor].low if group.governor is not None else ""
    if group.first == index and joins not in _CONTRACTED:
        return None
    if token.lemma in parse.grammar.moments and _is_when(parse, group):
        return None
    return parse.noun(index)


def time_acted_on(parse: Parse, index: int, predicate: Predicate, objects: Sequence[int]) -> Noun | None:
    """Return a French noun of time as the object that it is here (`anime une soirée`), `None` where it may say when.

    Its verb is one of what is done with a time. Linear in the groups of the clause.
    """
    if predicate.light is not None or index < predicate.head or index not in objects:
        return None
    if predicate.lemma not in word_class("acting_on_times", "fr"):
        return None
    if parse.tokens[index].lemma not in word_class("times_told_of", "fr"):
        return None
    group = _group_of(parse, index)
    return parse.noun(index) if group is not None and group.first < index and group.governor is None else None


def _group_of(parse: Parse, index: int) -> Group | None:
    """Return the group of a common noun that is no value."""
    token = parse.tokens[index]
    if token.tag is not Tag.NOUN or token.mention >= 0:
        return None
    return next((g for g in groups_in(parse, parse.owner[index]) if g.head == index), None)


def _is_when(parse: Parse, group: Group) -> bool:
    """Whether the words around a moment make it when or how long something is done."""
    opening = [token.low for token in parse.tokens[max(0, group.first - 1) : group.head]]
    return parse.tokens[group.first].low in word_class("demonstrative", "fr") or not _WHOLE.isdisjoint(opening)
