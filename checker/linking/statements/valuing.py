"""Values of two short texts: another figure or date of one thing, and none in the other text that agrees."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.comparing import relate
from checker.linking.agreement import AGREEING
from checker.linking.levels import REFUSALS
from checker.linking.pairs import Pair
from checker.linking.profiles import folded, profile_facts, value_family
from checker.linking.statements.clashing import Clash
from checker.linking.statements.lives import in_year_of
from checker.linking.statements.reading import covered
from checker.linking.statements.subjects import (
    clause_of_fact,
    is_named_apart,
    is_one_subject,
    predicate_of,
    subject_of,
)
from checker.linking.verbs import told_by_one_verb
from checker.model import Relation
from claims.languages.families import near
from claims.model import DateRole, DateValue, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.linking.statements.reading import Statement, Word
    from claims.model import Fact, Value

MEASURED = frozenset(
    {Slot.DATE, Slot.TIME, Slot.DURATION, Slot.COUNT, Slot.AMOUNT, Slot.SHARE, Slot.MEASURE, Slot.RANK, Slot.AGE}
)
"""Slots of values."""
OF_NOUNS = frozenset({Slot.COUNT, Slot.RANK})
"""Slots that belong to a noun, whatever its event."""
SAID = 0.4
"""Share of the words beside subject and value that both must say."""
EASED = frozenset({"link.both-known", "link.strange-places"})
"""Refusals that rest on all that long texts tell."""
FEWEST = 3
"""Words that two statements about no name must have in common."""


def value(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two values of one slot, event or noun, and subject; quadratic in the statements' values."""
    for told in h.facts:
        if told.slot in MEASURED and not told.negated and not is_said(told, rest) and not _is_ordinal_of(h, told):
            for against in p.facts:
                fact, other = _in_one_year(told, against)
                if _clashes(fact, other) and not is_refused(fact, other) and _is_of_one(h, fact, p, other, rest):
                    return Clash("link.statement-value", fact.slot, fact, other, _share(h, fact, p))
    return None


def _in_one_year(fact: Fact, other: Fact) -> tuple[Fact, Fact]:
    """Two facts, of which a month without a year is set into the year of the other's date."""
    if not isinstance(fact.value, DateValue) or not isinstance(other.value, DateValue):
        return fact, other
    one, against = in_year_of(fact.value, other.value), in_year_of(other.value, fact.value)
    return replace(fact, value=one), replace(other, value=against)


def is_agreed(fact: Fact, statements: Sequence[Statement], besides: Fact | None = None) -> bool:
    """Whether the other text has a value of the same event or noun that agrees, other than the one of `besides`."""
    values = [
        other.value
        for statement in statements
        for other in statement.facts
        if other is not besides and other.slot is fact.slot and _have_one_holder(fact, other)
    ]
    known = besides.value if besides is not None else None
    return any(other != known and relate(fact.value, other).relation in AGREEING for other in values)


def is_said(fact: Fact, statements: Sequence[Statement]) -> bool:
    """Whether the other text has a value that agrees, whatever it is of."""
    values: list[Value] = [value for statement in statements for value in statement.values]
    values += [other.value for statement in statements for other in statement.facts]
    return any(type(other) is type(fact.value) and relate(fact.value, other).relation in AGREEING for other in values)


def _clashes(fact: Fact, other: Fact) -> bool:
    if other.slot is not fact.slot or other.negated or value_family(fact.value) != value_family(other.value):
        return False
    if (fact.role or DateRole.EVENT) is not (other.role or DateRole.EVENT):
        return False
    return relate(fact.value, other.value).relation is Relation.DISJOINT and _have_one_holder(fact, other)


def _have_one_holder(fact: Fact, other: Fact) -> bool:
    noun = fact.of is not None and other.of is not None and folded(fact.of.key) == folded(other.of.key)
    event = fact.event is not None and other.event is not None and _may_be_one(fact.event.family, other.event.family)
    event = event or told_by_one_verb(fact, other)
    return noun or (event and fact.slot not in OF_NOUNS)


def _may_be_one(family: str, other: str) -> bool:
    """Whether two families are one, or may tell one occurrence."""
    return family == other or other in near(family)


def _is_of_one(h: Statement, fact: Fact, p: Statement, other: Fact, rest: Sequence[Statement]) -> bool:
    body = _body(h, fact)
    if _share(h, fact, p) < SAID or any(is_named_apart(word, rest) for word in body):
        return False
    subject = subject_of(h, clause_of_fact(h, fact)) or []
    telling = any(word.value is not None and (word.is_name or p.has(word)) for word in (*subject, *body))
    if not telling and sum(p.has(word) for word in h.words) < FEWEST:
        return False
    return is_one_subject(h, clause_of_fact(h, fact), p, clause_of_fact(p, other), rest)


def _body(h: Statement, fact: Fact) -> list[Word]:
    """The words of a statement beside its subject and the value."""
    subject = subject_of(h, clause_of_fact(h, fact)) or []
    tokens = h.parse.tokens
    return [
        word
        for word in h.words
        if word not in subject and not (tokens[word.token].start < fact.end and fact.start < tokens[word.token].end)
    ]


def _is_ordinal_of(h: Statement, fact: Fact) -> bool:
    """Whether a rank tells which of several things is meant (`the second phase`) rather than what a thing is or has."""
    if fact.slot is not Slot.RANK:
        return False
    clause = clause_of_fact(h, fact)
    predicate, grammar = predicate_of(h, clause), h.parse.grammar
    stands = predicate is not None and (predicate.lemma in grammar.copulas or predicate.lemma in grammar.have)
    subject = subject_of(h, clause) or []
    return not stands or any(h.parse.tokens[word.token].start >= fact.start for word in subject)


def are_other_ones(h: Statement, p: Statement) -> bool:
    """Return whether both statements count out things of one noun, and other ones (`first visit`, `second visit`)."""
    ranks = [fact for fact in h.facts if fact.slot is Slot.RANK and _is_ordinal_of(h, fact)]
    others = [fact for fact in p.facts if fact.slot is Slot.RANK and _is_ordinal_of(p, fact)]
    return any(
        relate(one.value, other.value).relation is Relation.DISJOINT
        and one.of is not None
        and other.of is not None
        and folded(one.of.key) == folded(other.of.key)
        for one in ranks
        for other in others
    )


def is_refused(a: Fact, b: Fact) -> bool:
    """Whether what forbids a link between any two facts forbids this one."""
    one, other = profile_facts((a, b), 0, {})
    return any(level.holds(Pair(one, other, 1.0)) for level in REFUSALS if level.key not in EASED)


def _share(h: Statement, fact: Fact, p: Statement) -> float:
    body = _body(h, fact)
    return covered(body, p) if body else 1.0
