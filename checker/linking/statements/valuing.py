"""Values of two short texts: another figure or date of one thing, and none in the other text that agrees."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from checker.comparing import relate
from checker.linking.aligning import AGREEING
from checker.linking.levels import REFUSALS
from checker.linking.pairs import Pair
from checker.linking.profiles import folded, profile_facts, value_family
from checker.linking.statements.clashing import Clash, Told, fact_of
from checker.linking.statements.reading import covered
from checker.linking.statements.subjects import (
    clause_of_fact,
    is_named_apart,
    is_one_subject,
    is_one_thing,
    predicate_of,
    subject_of,
)
from checker.model import Relation
from claims.languages.families import near
from claims.model import DateRole, DateValue, Precision, Slot

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
SAID = 0.5
"""Share of the words beside subject and value that both must say."""
BORN, DIED = frozenset({"be-born", "en:bear", "fr:naître"}), frozenset({"die"})
"""Families of the events that open and close a life."""
EASED = frozenset({"link.both-known", "link.strange-places"})
"""Refusals that rest on all that long texts tell."""
FEWEST = 3
"""Words that two statements about no name must have in common."""
LIFE = (12, 120)
"""Years between a birth and a death."""
OPENING = ("(", "lrb")
LEAD = 45
"""Tokens of a sentence within which a life stands behind its name."""


def value(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two values of one slot, event or noun, and subject; quadratic in the statements' values."""
    for fact in h.facts:
        if fact.slot in MEASURED and not fact.negated and not is_said(fact, rest) and not _is_ordinal_of(h, fact):
            for other in p.facts:
                if _clashes(fact, other) and not is_refused(fact, other) and _is_of_one(h, fact, p, other, rest):
                    return Clash("link.statement-value", fact.slot, fact, other, _share(h, fact, p))
    return None


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


def life(h: Statement, p: Statement, _: Sequence[Statement]) -> Clash | None:
    """Return the clash of a date of birth or death with the dates in brackets behind the same name."""
    for fact in h.facts:
        family = fact.event.family if fact.event is not None else ""
        if fact.slot is not Slot.DATE or fact.negated or family not in BORN | DIED:
            continue
        for index, span in _lives(p):
            edge = span[0] if family in BORN else span[1]
            if relate(fact.value, edge).relation is Relation.DISJOINT and _is_of(h, fact, p, index):
                token = p.parse.tokens[index]
                told = fact_of(Slot.DATE, Told(p, token.start, token.end, edge))
                return Clash("link.statement-life", Slot.DATE, fact, told, 1.0)
    return None


def _lives(p: Statement) -> list[tuple[int, tuple[DateValue, DateValue]]]:
    """The lives in brackets of a sentence: their tokens with the dates of birth and death."""
    found = []
    for word in p.words:
        opened = any(token.low in OPENING for token in p.parse.tokens[: word.token])
        if not isinstance(word.value, DateValue) or not opened or word.token > LEAD:
            continue
        ends = [edge_of(end) for end in word.value.edtf.split("/")]
        if len(ends) == len(LIFE) and ends[0] is not None and ends[1] is not None:
            years = (ends[1].year or 0) - (ends[0].year or 0)
            if LIFE[0] <= years <= LIFE[1]:
                found.append((word.token, (ends[0], ends[1])))
    return found


def _is_of(h: Statement, fact: Fact, p: Statement, index: int) -> bool:
    names = [word for word in subject_of(h, clause_of_fact(h, fact)) or () if word.is_name]
    before = [word for word in p.words if word.token < index]
    return any(is_one_thing(name, word) for name in names for word in before)


def edge_of(text: str) -> DateValue | None:
    """Return the date that one end of an interval in EDTF names, `None` for one that is open or uncertain."""
    parts = text.strip("~?").split("-")
    if not all(part.isdigit() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    match numbers:
        case [year] if year:
            return DateValue(date(year, 1, 1), date(year, 12, 31), text, Precision.YEAR, year=year)
        case [year, month] if year:
            last = date(year, month, monthrange(year, month)[1])
            return DateValue(date(year, month, 1), last, text, Precision.MONTH, year=year, month=month)
        case [year, month, day] if year:
            one = date(year, month, day)
            return DateValue(one, one, text, Precision.DAY, year=year, month=month, day=day)
        case _:
            return None
