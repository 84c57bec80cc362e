"""Figures of one noun, and ranks, told in like surroundings, where the rest of the two sentences may differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.comparing import relate
from checker.linking.agreement import AGREEING
from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded, value_family
from checker.linking.statements.clashing import Clash, clash, told
from checker.linking.statements.subjects import are_about_one, clause_of_fact, predicate_of, subject_of
from checker.linking.statements.valuing import is_refused, is_said
from checker.model import Relation
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_state
from claims.model import DateRole, DateValue, NumberValue, OrdinalValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.linking.statements.reading import Statement, Word
    from claims.model import Fact

DATES = frozenset({Slot.DATE})
FIGURES = frozenset({Slot.COUNT, Slot.AMOUNT, Slot.SHARE, Slot.MEASURE, Slot.DURATION, Slot.AGE})
REACH = 12
"""Tokens to either side of a figure that surround it."""
MET, MET_OF_ONE = 3, 2
"""Words of the surroundings that both must have, beside the noun: of any two clauses, and of two with one subject."""
PAIR = 2
SAID = 0.3
"""Share of the surroundings of a rank that both must have."""
ANOTHER = frozenset({"another", "other", "more", "additional", "further", "autre", "supplémentaire"})
"""Words that count out further ones."""


def figure(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two figures of one noun among words of which many are the same. Quadratic in the figures."""
    for fact in h.facts:
        if fact.slot not in FIGURES | DATES or fact.negated or is_said(fact, rest):
            continue
        for other in p.facts:
            if _may_clash(h, fact, p, other) and not is_said(other, h.text) and _is_beside(h, fact, p, other):
                return Clash("link.statement-figure", fact.slot, fact, other, 0.5)
    return None


def _may_clash(h: Statement, fact: Fact, p: Statement, other: Fact) -> bool:
    if other.slot is not fact.slot or other.negated:
        return False
    if (fact.role or DateRole.EVENT) is not (other.role or DateRole.EVENT) or fact.stance != other.stance:
        return False
    if not _have_one_holder(fact, other) or value_family(fact.value) != value_family(other.value):
        return False
    if _are_both(h, fact) or _are_both(p, other):
        return False
    return relate(fact.value, other.value).relation is Relation.DISJOINT and not is_refused(fact, other)


def _have_one_holder(fact: Fact, other: Fact) -> bool:
    """Whether two figures are of one noun, or two dates of one act."""
    if fact.slot in DATES:
        a, b = fact.event, other.event
        return a is not None and b is not None and a.family == b.family and not is_state(a.family)
    return fact.of is not None and other.of is not None and folded(fact.of.key) == folded(other.of.key)


def _are_both(statement: Statement, fact: Fact) -> bool:
    """Whether a figure only takes up two things that were told before (`the two countries`)."""
    at = statement.parse.token_at(fact.start)
    opened = at > 0 and statement.parse.tokens[at - 1].low in lexicon(statement.language).definite
    return opened and isinstance(fact.value, NumberValue) and fact.value.amount == PAIR


def _is_beside(h: Statement, fact: Fact, p: Statement, other: Fact) -> bool:
    mine, theirs = _around(h, fact), _around(p, other)
    if any(word.low in ANOTHER for word in (*mine, *theirs)) or _are_apart(mine, theirs):
        return False
    if fact.slot in DATES and not are_about_one(h, clause_of_fact(h, fact), p, clause_of_fact(p, other)):
        return False
    met = sum(any(not word.forms.isdisjoint(one.forms) for one in theirs) for word in mine)
    if met >= MET:
        return True
    return met >= MET_OF_ONE and are_about_one(h, clause_of_fact(h, fact), p, clause_of_fact(p, other))


def _around(statement: Statement, fact: Fact) -> list[Word]:
    """The words around a figure, without the figure and its noun."""
    at, tokens = statement.parse.token_at(fact.start), statement.parse.tokens
    noun = fact.of.start if fact.of is not None else fact.event.start if fact.event is not None else -1
    return [
        word
        for word in statement.words
        if abs(word.token - at) <= REACH
        and not (tokens[word.token].start < fact.end and fact.start < tokens[word.token].end)
        and not tokens[word.token].start <= noun < tokens[word.token].end
    ]


def _are_apart(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether both surroundings name somebody, and nobody the same, or date it otherwise."""
    dates = [[word.value for word in words if isinstance(word.value, DateValue)] for words in (mine, theirs)]
    if any(relate(a, b).relation not in AGREEING for a in dates[0] for b in dates[1]):
        return True
    names = [[word for word in words if word.is_name] for words in (mine, theirs)]
    met = any(not a.forms.isdisjoint(b.forms) for a in names[0] for b in names[1])
    return bool(names[0] and names[1]) and not met


class Rank(NamedTuple):
    """A rank that somebody or something is said to have."""

    word: Word
    clause: int
    around: list[Word]
    """Words of its clause beside it and the subject."""


def rank(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two ranks of one thing among the same (`the sixth largest`, `the ninth biggest`)."""
    known = [word.value for statement in rest for word in statement.words if isinstance(word.value, OrdinalValue)]
    for one in ranks_of(h):
        value = one.word.value
        if not isinstance(value, OrdinalValue) or any(relate(value, v).relation in AGREEING for v in known):
            continue
        for other in ranks_of(p):
            met = sum(any(not w.forms.isdisjoint(o.forms) for o in other.around) for w in one.around)
            if not met or met < SAID * len(one.around) or not are_about_one(h, one.clause, p, other.clause):
                continue
            if other.word.value is not None and relate(value, other.word.value).relation is Relation.DISJOINT:
                a, b = told(h, one.word, value), told(p, other.word, other.word.value)
                return clash("link.statement-figure", Slot.RANK, a, b, met / len(one.around))
    return None


def ranks_of(statement: Statement) -> Iterator[Rank]:
    """Yield the ranks behind a verb of being, having or ranking. Linear in the statement's words."""
    grammar, ranking = statement.parse.grammar, lexicon(statement.language).ranking
    for word in statement.words:
        if not isinstance(word.value, OrdinalValue):
            continue
        clause = statement.parse.owner[word.token]
        predicate = predicate_of(statement, clause)
        if (
            predicate is None
            or predicate.modal is not None
            or word.token < predicate.first
            or clause in statement.denied
        ):
            continue
        verb = statement.parse.tokens[predicate.first].lemma
        if not {verb, predicate.lemma} & (grammar.be | grammar.have | ranking):
            continue
        subject = subject_of(statement, clause) or []
        around = [
            w
            for w in statement.words
            if w.clause == clause
            and w is not word
            and w not in subject
            and w.token > predicate.last
            and statement.parse.tokens[w.token].tag is not Tag.ADV
        ]
        yield Rank(word, clause, around)
