"""French nouns of time that something is done with (`anime une soirée`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Noun


def noun_of_french_time(parse: Parse, index: int, predicate: Predicate, objects: Sequence[int]) -> Noun | None:
    """Return a French noun of time as the object that it is here, `None` where it may only say when.

    Its verb is one of what is done with a time. Linear in the groups of the clause.
    """
    token = parse.tokens[index]
    if token.tag is not Tag.NOUN or token.mention >= 0:
        return None
    if token.lemma not in word_class("times_told_of", "fr"):
        return None
    group = next((g for g in groups_in(parse, parse.owner[index]) if g.head == index), None)
    if group is None or group.first == index:
        return None
    acted = (
        predicate.light is None
        and index in objects
        and index > predicate.head
        and predicate.lemma in word_class("acting_on_times", "fr")
    )
    return parse.noun(index) if acted and group.governor is None else None
