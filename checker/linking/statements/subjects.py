"""What a clause is about, and whether two clauses are about one thing, as far as they name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.comparing.names import relate_words
from checker.linking.aligning import AGREEING
from checker.linking.lexicon import lexicon
from claims.assembling.clauses import ClauseKind
from claims.assembling.tokens import Tag
from claims.model import DateValue, NameKind, NameValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.linking.statements.reading import Statement, Word
    from claims.assembling.predicates import Predicate
    from claims.model import Fact

HANGING = (ClauseKind.PARTICIPIAL, ClauseKind.RELATIVE)
"""Clauses about the noun that they hang on."""
PRONOUNS_FOR = (NameKind.PERSON, NameKind.UNKNOWN, NameKind.THING, NameKind.ORGANISATION)
"""What a pronoun may stand for."""


def main_clause(statement: Statement) -> int | None:
    """Return the first main clause that has a predicate, `None` for a sentence without one."""
    clauses = enumerate(statement.parse.clauses)
    return next((i for i, c in clauses if c.kind is ClauseKind.MAIN and c.predicate is not None), None)


def predicate_of(statement: Statement, clause: int) -> Predicate | None:
    """Return the predicate of a clause."""
    return statement.parse.clauses[clause].predicate


def clause_of(statement: Statement, offset: int) -> int:
    """Return the clause that the words at `offset` stand in."""
    owner = statement.parse.owner
    return owner[min(len(owner) - 1, statement.parse.token_at(offset))]


def clause_of_fact(statement: Statement, fact: Fact) -> int:
    """Return the clause whose predicate is a fact's event, else the one that its words stand in."""
    is_verbal = fact.event is not None and not fact.event.nominal
    return clause_of(statement, fact.event.start if is_verbal and fact.event is not None else fact.start)


def subject_of(statement: Statement, clause: int) -> list[Word] | None:
    """Return the words of a clause's subject up to its first comma, or the noun that the clause hangs on.

    Empty for a pronoun, `None` for a clause without a predicate.
    """
    parse = statement.parse
    one = parse.clauses[clause]
    if one.predicate is None:
        return None
    if one.antecedent is not None and one.kind in HANGING:
        return _hung_on(statement, one.antecedent)
    if one.kind is ClauseKind.RELATIVE:
        return [word for word in statement.words if word.token < one.opened_by][-1:]
    end = one.predicate.first
    inside = [i for i in sorted(one.tokens) if i < end]
    within = _named_part(statement, inside, end)
    found = [word for word in statement.words if word.token in within and not isinstance(word.value, DateValue)]
    if not found and one.sibling is not None and one.sibling != clause:
        return subject_of(statement, one.sibling)
    return found


def _named_part(statement: Statement, inside: Sequence[int], end: int) -> list[int]:
    """The tokens before a predicate up to their first comma, or past it where what opens them is no subject."""
    tokens = statement.parse.tokens
    comma = next((i for i in inside[1:] if tokens[i].low == ","), end)
    opening = any(tokens[i].tag is Tag.PREP for i in inside[:1])
    named = any(word.is_name and word.token in inside and word.token < comma for word in statement.words)
    if comma == end or (not named and not opening):
        return list(inside)
    return [i for i in inside if (i > comma if opening else i < comma)]


def _hung_on(statement: Statement, antecedent: int) -> list[Word]:
    """The noun that a clause hangs on, and what a copula says to be that noun (`the Vale is a river that …`)."""
    found = [word for word in statement.words if word.token == antecedent]
    clause = statement.parse.owner[antecedent]
    predicate = predicate_of(statement, clause)
    if predicate is not None and predicate.lemma in statement.parse.grammar.be and antecedent > predicate.last:
        return [*(subject_of(statement, clause) or ()), *found]
    return found


def is_one_thing(a: Word, b: Word) -> bool:
    """Whether two words name one thing: names as names, other words by what they are met under."""
    if isinstance(a.value, NameValue) and isinstance(b.value, NameValue):
        return a.key == b.key or relate_words(a.value.name, b.value.name).relation in AGREEING
    return not a.forms.isdisjoint(b.forms)


def is_one_subject(h: Statement, mine: int, p: Statement, theirs: int, rest: Sequence[Statement]) -> bool:
    """Whether two clauses are about one thing: by name, by noun, or by a pronoun that nothing else stands for.

    `rest` are all statements of the text that `p` is of. Linear in their words.
    """
    one, other = subject_of(h, mine), subject_of(p, theirs)
    if not one or other is None:
        return False
    names = [word for word in one if word.is_name]
    if not other:
        return not names or _may_stand_for(names, p, theirs, rest)
    if names and any(is_one_thing(a, b) for a in names for b in other):
        return True
    if names:
        if any(b.is_name for b in other):
            return False
        return all(any(is_one_thing(a, b) for a in one) for b in other) or _is_definite(p, theirs, other, rest)
    return 2 * sum(any(is_one_thing(a, b) for b in other) for a in one) >= len(one)


def _is_definite(p: Statement, clause: int, subject: Sequence[Word], rest: Sequence[Statement]) -> bool:
    """Whether a subject is a known thing that its own text never names (`The film …`): the other text may name it."""
    first = subject[0].token
    if first == 0 or p.parse.tokens[first - 1].low not in lexicon(p.language).definite:
        return False
    return not _named_before(p, clause, rest)


def _named_before(p: Statement, clause: int, rest: Sequence[Statement]) -> list[Word]:
    predicate = predicate_of(p, clause)
    end = p.parse.tokens[predicate.first].start if predicate is not None else 0
    return [
        word
        for statement in rest
        for word in statement.words
        if isinstance(word.value, NameValue)
        and word.value.kind in PRONOUNS_FOR
        and statement.parse.tokens[word.token].start < end
    ]


def _may_stand_for(names: Sequence[Word], p: Statement, clause: int, rest: Sequence[Statement]) -> bool:
    """Whether a pronoun may stand for one of the names: it was named before, or nothing was."""
    before = _named_before(p, clause, rest)
    return not before or any(is_one_thing(name, word) for name in names for word in before)


def is_named_apart(word: Word, statements: Sequence[Statement]) -> bool:
    """Whether a name is nowhere in the other text."""
    return word.is_name and not any(statement.has(word) for statement in statements)


def are_named_apart(h: Statement, mine: int, p: Statement, theirs: int) -> bool:
    """Whether two clauses name their subjects, by names of which none is the other's."""
    one, other = (
        [word for word in subject_of(s, clause) or () if word.is_name or s.parse.tokens[word.token].tag is Tag.PROPN]
        for s, clause in ((h, mine), (p, theirs))
    )
    return bool(one and other) and not any(is_one_thing(a, b) for a in one for b in other)
