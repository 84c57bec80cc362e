"""A French verb that goes on from another clause whose subject has another number: whom it takes instead."""

from __future__ import annotations

from collections.abc import Callable

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

Subject = Callable[[Parse, int], int | None]
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_NAMED = frozenset({Tag.NOUN, Tag.PROPN})


def agreeing(parse: Parse, index: int, lent: int, subject_of: Subject) -> int | None:
    """Return the subject that a clause borrows: `lent`, or another one where the verb shows by its number that it does.

    That is the noun that a coordinator puts before the verb (`la digue tient, mais les eaux, en crue, montent`), or for
    a relative the subject above (`sont peints d'un vernis qui sèche et résistent`); `None` where neither agrees. Linear
    in the groups of the clause it goes on from.
    """
    clause = parse.clauses[index]
    predicate = clause.predicate
    if predicate is None or not _differs(parse, clause, predicate, lent):
        return lent
    plural = parse.tokens[predicate.first].plural
    for group in reversed(_groups_between(parse, clause, lent, predicate)):
        if _is_put_before(parse, group) and _number(parse, group) is plural:
            return group.head
    if clause.kind is ClauseKind.RELATIVE:
        above = parse.clauses[clause.sibling].parent if clause.sibling is not None else None
        found = subject_of(parse, above) if above is not None else None
        told = found is not None and parse.tokens[found].tag in _NAMED and _number_of(parse, found) is plural
        return found if told else None
    return None


def _differs(parse: Parse, clause: Clause, predicate: Predicate, lent: int) -> bool:
    """Whether a noun alone that another clause lends has not the number of the verb."""
    verb, noun = parse.tokens[predicate.first], parse.tokens[lent]
    if parse.language != "fr" or clause.sibling is None or verb.tag not in _FINITE or verb.plural is None:
        return False
    if noun.tag is not Tag.NOUN or noun.lemma in word_class("parts_with_plural", "fr"):
        return False
    groups = groups_in(parse, parse.owner[lent])
    at = next((k for k, g in enumerate(groups) if g.head == lent), None)
    if at is None or groups[at].joined is not None or _follows_coordinator(parse, groups[at]):
        return False
    verbs = [j for j in parse.clauses[parse.owner[lent]].tokens if parse.tokens[j].tag in _FINITE and j > lent]
    limit = len(parse.tokens) if lent > predicate.head else predicate.first  # `ont dit mardi la mairie et le préfet`
    if any(g.joined == "and" and g.head < min(verbs, default=limit) for g in groups[at + 1 :]):
        return False
    number = _number(parse, groups[at])
    return number is not None and number is not verb.plural


def _groups_between(parse: Parse, clause: Clause, lent: int, predicate: Predicate) -> list[Group]:
    if clause.sibling is None:
        return []
    return [g for g in groups_in(parse, clause.sibling) if lent < g.head < predicate.first]


def _is_put_before(parse: Parse, group: Group) -> bool:
    """Whether a coordinator stands right before a noun with its article."""
    return _follows_coordinator(parse, group) and group.first < group.head


def _follows_coordinator(parse: Parse, group: Group) -> bool:
    before = group.first - 1
    while before > 0 and parse.tokens[before].tag is Tag.ADV:
        before -= 1
    return before > 0 and parse.tokens[before].tag is Tag.COORD


def _number_of(parse: Parse, head: int) -> bool | None:
    group = next((g for g in groups_in(parse, parse.owner[head]) if g.head == head), None)
    return _number(parse, group) if group is not None else None


def _number(parse: Parse, group: Group) -> bool | None:
    """Return whether a group is a plural, by its article; `None` where none tells."""
    low = parse.tokens[group.first].low
    if low in word_class("plural_determiners", "fr"):
        return True
    return False if low in word_class("singular_determiners", "fr") else None
