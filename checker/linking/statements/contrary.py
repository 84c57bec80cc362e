"""Two clauses about one thing: one denies the act of the other or tells the opposite act, whatever else they say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.comparing import relate
from checker.linking.agreement import AGREEING
from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from checker.linking.statements.clashing import clash, told
from checker.linking.statements.denials import is_denied_alone, is_denied_at, is_limited
from checker.linking.statements.opposing import is_against
from checker.linking.statements.reading import EVENT, verb_of
from checker.linking.statements.subjects import are_about_one, predicate_of
from checker.model import Relation
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.words.tokens import Tag
from claims.model import DateValue, OutcomeValue, PolarityValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement, Word

TOLD = (ClauseKind.MAIN, ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL)
"""Clauses that tell what was done."""
DISJOINT = Relation.DISJOINT
OPEN = ("possible", "due", "coming", "wanted", "unreal", "tried")
"""What modals make of an event that need not have come about."""
POSSIBLE = "possible"
FEWEST = 2
"""Words that a denied clause must have beside its subject."""
SAID = 0.8
"""Share of the words of a denied clause that the other clause must say."""


class Act(NamedTuple):
    """What a clause tells: its verb and the words behind it."""

    clause: int
    verb: Word
    object_: list[Word]
    """Up to the first preposition, if any word stands there."""
    behind: list[Word]
    """All words behind the verb."""
    modal: str | None
    """What a modal makes of it where it need not have come about."""


def contrary(h: Statement, p: Statement, _: Sequence[Statement]) -> Clash | None:
    """Return the clash of two clauses of one subject: an act and its denial, or an act and its opposite on one object.

    Quadratic in the clauses of the two statements.
    """
    theirs = list(acts_of(p))
    for one in acts_of(h):
        for other in theirs:
            found = _denied(h, one, p, other) or _opposed(h, one, p, other)
            if found is not None and are_about_one(h, one.clause, p, other.clause):
                return found
    return None


def acts_of(statement: Statement) -> Iterator[Act]:
    """Yield the acts that a statement tells as come about or not, as possible, due or wanted. Linear in its words."""
    words, tokens = statement.words, statement.parse.tokens
    for number, clause in enumerate(statement.parse.clauses):
        predicate = predicate_of(statement, number)
        if predicate is None or clause.kind not in TOLD:
            continue
        verb = next((word for word in words if word.token == predicate.head), None) or verb_of(statement, number)
        if verb is None or verb.lemma in statement.parse.grammar.copulas | statement.parse.grammar.have:
            continue
        behind = [word for word in words if word.clause == number and word.token > predicate.last]
        opened = [i for i in clause.tokens if i > predicate.last and tokens[i].tag is Tag.PREP]
        end = min(opened, default=len(tokens))
        modal = predicate.modal if predicate.modal in OPEN else None
        plain = [word for word in behind if tokens[word.token].tag is not Tag.ADV]
        yield Act(number, verb, [word for word in plain if word.token < end] or plain, behind, modal)


def _denied(h: Statement, one: Act, p: Statement, other: Act) -> Clash | None:
    denying = lexicon(h.language).denying | lexicon(p.language).denying
    if folded(one.verb.lemma) in denying or folded(other.verb.lemma) in denying:
        return None
    is_denied, against = is_denied_at(h, one.verb), is_denied_at(p, other.verb)
    if is_denied == against or not _tell_one_act(one.verb, other.verb) or is_limited(h, one.clause, p, other.clause):
        return None
    denied, affirmed, told_by = (one, other, p) if is_denied else (other, one, h)
    if affirmed.modal != denied.modal and (affirmed.modal is not None or denied.modal != POSSIBLE):
        return None
    met = sum(told_by.has(word) for word in denied.behind)
    values = all(told_by.has(word) for word in denied.behind if word.value is not None)
    bare = not denied.behind and not affirmed.object_
    if any(is_denied_alone(word, told_by) for word in denied.behind):
        return None
    if (len(denied.behind) < FEWEST - 1 and not bare) or met < SAID * len(denied.behind) or not values:
        return None
    a, b = told(h, one.verb, PolarityValue(not is_denied)), told(p, other.verb, PolarityValue(not against))
    return clash("link.statement-denied", Slot.POLARITY, a, b)


def _is_negated(statement: Statement, act: Act) -> bool:
    """Whether a clause denies its act otherwise than by a verb that is a denial of itself (`refused the prize`)."""
    return (act.clause in statement.denied) is not (folded(act.verb.lemma) in lexicon(statement.language).denying)


def _tell_one_act(a: Word, b: Word) -> bool:
    mine, theirs = ({form for form in word.forms if form.startswith(EVENT)} for word in (a, b))
    return a.lemma == b.lemma or not mine.isdisjoint(theirs)


def _opposed(h: Statement, one: Act, p: Statement, other: Act) -> Clash | None:
    if (
        one.modal != other.modal
        or _is_negated(h, one)
        or _is_negated(p, other)
        or not is_against(one.verb, h.language, other.verb, p.language)
    ):
        return None
    if h.has(other.verb) or p.has(one.verb):
        return None  # one tells both: the first act, then what undid it
    if not one.object_ or not other.object_ or not _meet(one.object_[-1:], other.object_):
        return None
    days = _days(one, other)
    if DISJOINT in days or (not AGREEING & days and _is_sequel(h, one) and _is_sequel(p, other)):
        return None
    mine, theirs = one.verb.lemma, other.verb.lemma
    axis = "/".join(sorted((mine, theirs)))
    a, b = told(h, one.verb, OutcomeValue(mine, axis)), told(p, other.verb, OutcomeValue(theirs, axis))
    return clash("link.statement-opposite", Slot.OUTCOME, a, b)


def _meet(one: Sequence[Word], other: Sequence[Word]) -> bool:
    forms = {form for word in other for form in word.forms}
    return any(not word.forms.isdisjoint(forms) for word in one)


def _days(one: Act, other: Act) -> set[Relation]:
    dates = [[word.value for word in act.behind if isinstance(word.value, DateValue)] for act in (one, other)]
    return {relate(a, b).relation for a in dates[0] for b in dates[1]}


def _is_sequel(statement: Statement, act: Act) -> bool:
    """Whether an act may be undone later, or undo what was done before (`arrest`, `release`); a state may not."""
    predicate = predicate_of(statement, act.clause)
    if predicate is not None and predicate.tense == "present" and predicate.head == predicate.first:
        return False
    return folded(act.verb.lemma) in lexicon(statement.language).sequels
