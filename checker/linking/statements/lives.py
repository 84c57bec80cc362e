"""Births and deaths: told by a verb, or by dates in brackets behind a name."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from checker.comparing import relate
from checker.linking.agreement import AGREEING
from checker.linking.statements.clashing import Clash, Told, fact_of
from checker.linking.statements.subjects import (
    clause_of,
    clause_of_fact,
    is_one_thing,
    main_clause,
    may_be_named,
    predicate_of,
    subject_of,
)
from checker.model import Relation
from claims.assembling.words.tokens import Tag
from claims.languages.families import family_of
from claims.model import Anchor, DateRole, DateValue, Precision, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.linking.statements.reading import Statement, Word

BORN, DIED = frozenset({"be-born", "en:bear", "fr:naître"}), frozenset({"die"})
"""Families of the events that open and close a life."""
LIFE = (12, 120)
"""Years between a birth and a death."""
OPENING = ("(", "lrb")
CLOSING = (")", "rrb")
LEAD = 45
"""Tokens of a sentence within which a life stands behind its name."""
BEHIND = 9
"""Tokens behind `born` among which its date stands, past the name that was given."""
VERBS = (Tag.VERB, Tag.AUX)


class Mark(NamedTuple):
    """A date at which a life opens or closes."""

    opens: bool
    token: int
    value: DateValue
    owners: list[Word] | None
    """Names of whom it may be; empty for a pronoun, `None` where the clause has no subject."""


def life(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two dates of birth or death of one person. Linear in the words of the text of `p`."""
    for mine in marks_of(h):
        for theirs in marks_of(p):
            pair = _apart(mine.value, theirs.value) if mine.opens is theirs.opens else None
            if pair is None or not _is_one_person(h, mine, theirs, rest) or _is_told(mine, rest):
                continue
            one, other = (_told(h, mine, pair[0]), _told(p, theirs, pair[1]))
            return Clash("link.statement-life", Slot.DATE, fact_of(Slot.DATE, one), fact_of(Slot.DATE, other), 1.0)
    return None


def _told(statement: Statement, mark: Mark, value: DateValue) -> Told:
    token = statement.parse.tokens[mark.token]
    return Told(statement, token.start, token.end, value)


def _is_told(mark: Mark, rest: Sequence[Statement]) -> bool:
    """Whether the other text has this very date too."""
    dates = (word.value for statement in rest for word in statement.words if isinstance(word.value, DateValue))
    return any("/" not in value.edtf and relate(mark.value, value).relation in AGREEING for value in dates)


def _apart(a: DateValue, b: DateValue) -> tuple[DateValue, DateValue] | None:
    """Two dates that cannot be one, each in a year: a month without one is set into that of the other date."""
    a, b = in_year_of(a, b), in_year_of(b, a)
    return (a, b) if relate(a, b).relation is Relation.DISJOINT else None


def in_year_of(value: DateValue, other: DateValue) -> DateValue:
    """Return a month, or a day of it, in the year of another date where its own words name none. Constant."""
    year, month = other.year, value.month
    if value.anchor is not Anchor.UNRESOLVED or value.year or not year or not month:
        return value
    first, last = value.day or 1, value.day or monthrange(year, month)[1]
    if last > monthrange(year, month)[1]:
        return value
    text = f"{year:04}-{month:02}" + (f"-{value.day:02}" if value.day else "")
    days = date(year, month, first), date(year, month, last)
    return replace(value, earliest=days[0], latest=days[1], edtf=text, anchor=Anchor.ABSOLUTE, year=year, readings=())


def marks_of(statement: Statement) -> list[Mark]:
    """Return the births and deaths that a statement dates. Linear in its words."""
    found = list(_by_facts(statement))
    taken = {mark.token for mark in found}
    return found + [mark for mark in (*_in_brackets(statement), *_behind_born(statement)) if mark.token not in taken]


def _by_facts(statement: Statement) -> Iterator[Mark]:
    for fact in statement.facts:
        family = fact.event.family if fact.event is not None else ""
        plain = fact.role in (None, DateRole.EVENT) and not fact.negated
        if fact.slot is Slot.DATE and plain and isinstance(fact.value, DateValue) and family in BORN | DIED:
            token = statement.parse.token_at(fact.start)
            owners = subject_of(statement, clause_of_fact(statement, fact))
            if not owners and (opened := _bracket_before(statement, token)) is not None:
                owners = _names_before(statement, opened)
            yield Mark(family in BORN, token, fact.value, owners)


def _behind_born(statement: Statement) -> Iterator[Mark]:
    """The date behind each `born`, past names only."""
    tokens, language = statement.parse.tokens, statement.language
    for index, token in enumerate(tokens):
        if family_of(token.lemma, language, noun=False) not in BORN and token.low not in ("born", "né", "née"):
            continue
        for at in range(index + 1, min(len(tokens), index + BEHIND)):
            value = statement.parse.mentions[tokens[at].mention].value if tokens[at].mention >= 0 else None
            if isinstance(value, DateValue):
                yield Mark(opens=True, token=at, value=value, owners=_owners_at(statement, index))
                break
            if tokens[at].tag in VERBS or tokens[at].low in CLOSING:
                break


def _owners_at(statement: Statement, index: int) -> list[Word] | None:
    opened = _bracket_before(statement, index)
    if opened is not None:
        return _names_before(statement, opened)
    clause = clause_of(statement, statement.parse.tokens[index].start)
    return subject_of(statement, clause) or _names_before(statement, index) or None


def _bracket_before(statement: Statement, index: int) -> int | None:
    """The bracket that is open at a token."""
    for at in range(index - 1, -1, -1):
        low = statement.parse.tokens[at].low
        if low in CLOSING:
            return None
        if low in OPENING:
            return at
    return None


def _names_before(statement: Statement, index: int) -> list[Word]:
    """The names before a token, and those before the verb of its sentence (`… (née Brandt; 1866), known as …, was`)."""
    main = main_clause(statement)
    predicate = predicate_of(statement, main) if main is not None else None
    end = max(index, predicate.first) if predicate is not None else index
    tokens = statement.parse.tokens
    return [w for w in statement.words if w.token < end and (w.is_name or tokens[w.token].tag is Tag.PROPN)]


def _in_brackets(statement: Statement) -> Iterator[Mark]:
    """The two ends of each life in brackets: as one span, or as two dates with a dash between."""
    dates = [word for word in statement.words if isinstance(word.value, DateValue) and word.token <= LEAD]
    for place, word in enumerate(dates):
        opened = _bracket_before(statement, word.token)
        if opened is None or not isinstance(word.value, DateValue):
            continue
        ends = [edge_of(end) for end in word.value.edtf.split("/")]
        places = [word.token, word.token]
        after = dates[place + 1] if place + 1 < len(dates) else None
        if len(ends) == 1 and after is not None and _is_dash(statement, word.token, after.token):
            ends, places = (
                [word.value, after.value if isinstance(after.value, DateValue) else None],
                [word.token, after.token],
            )
        if len(ends) == len(LIFE) and ends[0] is not None and ends[1] is not None:
            years = (ends[1].year or 0) - (ends[0].year or 0)
            if LIFE[0] <= years <= LIFE[1]:
                owners = _names_before(statement, opened)
                yield from (Mark(not n, places[n], end, owners) for n, end in enumerate(ends) if end is not None)


def _is_dash(statement: Statement, first: int, last: int) -> bool:
    between = statement.parse.tokens[first + 1 : last]
    return bool(between) and all(token.tag is Tag.PUNCT and token.low in "-–—−" for token in between)


def _is_one_person(h: Statement, mine: Mark, theirs: Mark, rest: Sequence[Statement]) -> bool:
    if mine.owners is None or theirs.owners is None:
        return False
    one, other = mine.owners, theirs.owners
    if not one or not other:
        return bool(one or other) and _is_alone(h, one, other, rest)
    return any(is_one_thing(a, b) or may_be_named(a, other) or may_be_named(b, one) for a in one for b in other)


def _is_alone(h: Statement, one: Sequence[Word], other: Sequence[Word], rest: Sequence[Statement]) -> bool:
    """Whether the text that has a pronoun names the other's person, or nobody."""
    if one:
        named = any(word.is_name for statement in rest for word in statement.words)
        return not named or any(statement.has(word) for statement in rest for word in one)
    return any(is_one_thing(a, b) for a in h.words if a.is_name for b in other)


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
