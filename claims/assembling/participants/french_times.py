"""French nouns of time that take part as others do (`une journée d'essais sera organisée`, `anime une soirée`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Noun

_BETWEEN = frozenset(
    {Tag.ADV, Tag.NEG, Tag.CLITIC, Tag.PREP, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PART, Tag.VALUE}
)

"""What may stand between a noun of time and the verb that it is the subject of."""


def noun_of_french_time(
    parse: Parse, index: int, predicate: Predicate, subject: int | None, objects: Sequence[int]
) -> Noun | None:
    """Return a French noun of time as the subject or object that it is here, `None` where it may only say when.

    As a subject it stands before its verb and has its number, or a participle tells of it; as an object its verb is
    one of what is done with a time. Linear in the groups of the clause.
    """
    token = parse.tokens[index]
    if token.tag is not Tag.NOUN or token.mention >= 0:
        return None
    if token.lemma not in word_class("times_told_of", "fr"):
        return None
    group = next((g for g in groups_in(parse, parse.owner[index]) if g.head == index), None)
    if group is None or group.first == index:
        return None
    if index == subject:
        return parse.noun(index) if _is_told_of(parse, group, predicate) else None
    acted = (
        predicate.light is None
        and index in objects
        and index > predicate.head
        and predicate.lemma in word_class("acting_on_times", "fr")
    )
    return parse.noun(index) if acted and group.governor is None else None


def _is_told_of(parse: Parse, group: Group, predicate: Predicate) -> bool:
    """Whether a noun of time is what a verb behind it tells of: by its number, with no mark between."""
    noun, verb = parse.tokens[group.head], parse.tokens[predicate.first]
    if group.head > predicate.first or (noun.plural is not None and verb.plural is (not noun.plural)):
        return False
    between = parse.tokens[group.last + 1 : predicate.first]
    if parse.owner[group.head] != parse.owner[predicate.first]:
        return predicate.passive and verb.tag is Tag.PART and len(between) <= 1
    return group.governor is None and all(t.tag in _BETWEEN for t in between)
