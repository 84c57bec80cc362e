"""Clauses that a condition opens, by a word or by their order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse, children_of, question_mark
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.voicing.governed import is_perfect
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_CONCEDING = frozenset({"même", "even"})
"""Words before `si` that concede what follows: `même si la route est rouverte`."""
_PROVIDED = frozenset({"provided", "providing", "assuming", "supposing"})
"""English participles that open a condition (`provided he recovers`)."""
_COMPARING = frozenset({"as", "comme", "whether", "sauf", "only"})
_SI = frozenset({"si", "s'"})
_ASKING_IF = frozenset({"whether"})
_NEAR = 5
_INVERTED_IF = frozenset({"should", "had", "were"})
"""Verbs that open a condition where they stand before their subject (`should talks fail`)."""
_BEFORE_HAD = frozenset({Tag.INF, Tag.GER, Tag.PART, Tag.ADJ, Tag.ADV})
_UNTOLD = frozenset({Tag.VERB, Tag.INF})
"""What a participle behind `not` may be taken for (`had it not sold`)."""
_INVERTED = 9
"""Words from `had` to its participle, the subject between."""
_BARE = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND})
_SUBJECT_OPENS = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON})


def opened_by_condition(parse: Parse, clause: Clause) -> bool:
    """Whether a clause is opened by a word of condition, by its order, or by `provided`. Linear in the clause."""
    if clause.opened_by and parse.tokens[clause.opened_by - 1].low in _CONCEDING and _is_granted(parse, clause):
        return False
    if clause.kind is ClauseKind.CONDITION:
        return not _concedes(parse, clause)
    if clause.kind in _BARE and _elides(parse, clause) is not None:
        return True
    if clause.kind is ClauseKind.CONTENT and parse.tokens[clause.opened_by - 1].low in _PROVIDED:
        return True
    if clause.predicate is not None and _is_provided(parse, clause.predicate):
        return True
    if inverted_condition(parse, clause) or ("had" in parse.forms and _is_unmet(parse, clause)):
        return True
    return clause.kind is ClauseKind.SUBORDINATE and parse.tokens[clause.opened_by].low in parse.grammar.conditional


def _is_granted(parse: Parse, clause: Clause) -> bool:
    """Whether what `même si` or `even if` opens is so: in English only what was, beside what was (`won, even if`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if parse.language != "en" or above is None or clause.predicate is None:
        return True
    return clause.predicate.tense == "past" and above.tense == "past" and above.modal is None


def _elides(parse: Parse, clause: Clause) -> int | None:
    """Return the English word of condition before a mere participle or gerund (`if elected`)."""
    if parse.language != "en" or clause.kind not in _BARE:
        return None
    at = clause.opened_by - 1
    while at > 0 and parse.tokens[at].tag is Tag.ADV and parse.tokens[at].low not in parse.grammar.conditional:
        at -= 1
    if at < 0 or parse.tokens[at].low not in parse.grammar.conditional:
        return None
    return at


def _concedes(parse: Parse, clause: Clause) -> bool:
    """Whether `si` opens what is so, beside which something else is told (`Si le pont a rouvert, la route est restée`).

    It stands first, and the clause behind it tells in the indicative what is over: of what hangs on a condition that
    is said in the conditional, the future or the present. Constant.
    """
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if parse.language != "fr" or above is None or clause.predicate is None or above.first < clause.opened_by:
        return False
    if parse.tokens[clause.opened_by].low not in _SI or above.tense in ("conditional", "future"):
        return False
    return is_perfect(parse, above) or (above.tense == "past" and is_perfect(parse, clause.predicate))


def _is_provided(parse: Parse, predicate: Predicate) -> bool:
    """Whether `, providing` stands before the subject of an English verb, as a participle that opens a condition."""
    if parse.language != "en" or _PROVIDED.isdisjoint(parse.forms):
        return False
    for at in range(predicate.first - 1, max(0, predicate.first - _NEAR), -1):
        if parse.tokens[at].low in _PROVIDED:
            return parse.tokens[at - 1].low == ","
        if parse.tokens[at].tag not in _SUBJECT_OPENS | {Tag.ADJ}:
            return False
    return False


def inverted_condition(parse: Parse, clause: Clause) -> bool:
    """Whether a verb before its subject opens a condition: `should parliament refuse`, `, had he known`."""
    predicate = clause.predicate
    if parse.language != "en" or predicate is None or predicate.first + 1 >= len(parse.tokens):
        return False
    low, following = parse.tokens[predicate.first].low, parse.tokens[predicate.first + 1]
    if low not in _INVERTED_IF or following.tag not in _SUBJECT_OPENS:
        return False
    if low == "should":
        return question_mark(parse) is None
    # `had` and `were` have objects too: only at the start of their clause, their participle still to come
    opens = predicate.first == 0 or parse.tokens[predicate.first - 1].low == ","
    return opens and any(t.tag in (Tag.PART, Tag.INF) for t in parse.tokens[predicate.first + 1 : predicate.first + 6])


def _is_unmet(parse: Parse, clause: Clause) -> bool:
    """Whether `had` before its subject opens, behind what would be, what was not so (`lower had it not been cut`)."""
    if parse.language != "en" or clause.predicate is None:
        return False
    would = word_class("would", "en")
    if parse.forms.isdisjoint(would):
        return False
    first = clause.predicate.first
    had = next((k for k in range(first, max(0, first - _INVERTED), -1) if parse.tokens[k].low == "had"), 0)
    if not had or had + 1 >= len(parse.tokens) or parse.tokens[had + 1].tag not in _SUBJECT_OPENS:
        return False
    if parse.tokens[had - 1].tag not in _BEFORE_HAD or would.isdisjoint(t.low for t in parse.tokens[:had]):
        return False
    inside = parse.tokens[had + 1 : had + _INVERTED]
    return any(t.tag is Tag.PART or (t.tag in _UNTOLD and b.tag is Tag.NEG) for b, t in pairwise(inside))


def hangs_on_condition(parse: Parse, clause: int) -> bool:
    """Return whether what a clause foretells only comes about under a condition beside it (`will resign if he loses`).

    So too the verbs that share its subject (`will sell the mill and leave if he loses`). Not where the condition is
    conceded (`even if`), asked (`whether`) or over (`s'il a gagné`, beside a future it is what is doubted, not what it
    hangs on). Linear in the clauses inside them.
    """
    inside = children_of(parse)
    return any(
        _conditions(parse, parse.clauses[inner], parse.clauses[joined].predicate)
        for joined in (clause, *_joined(parse, clause))
        for inner in inside.get(joined, ())
    )


def _joined(parse: Parse, clause: int) -> Iterator[int]:
    """Yield the clauses that share the subject of a clause: the one before a coordinator, and that behind it."""
    here = parse.clauses[clause]
    if here.sibling is not None and _shares_subject(parse, here):
        yield here.sibling
    for index in _going_on(parse).get(clause, ()):
        if _shares_subject(parse, parse.clauses[index]):
            yield index


@lru_cache(maxsize=1)
def _going_on(parse: Parse) -> dict[int, list[int]]:
    """Return the clauses behind each that are joined to it, in text order; found once for a sentence."""
    found: dict[int, list[int]] = {}
    for index, clause in enumerate(parse.clauses):
        if clause.sibling is not None and clause.sibling < index:
            found.setdefault(clause.sibling, []).append(index)
    return found


def _shares_subject(parse: Parse, clause: Clause) -> bool:
    """Whether a coordinator stands right before the verb of a clause."""
    predicate = clause.predicate
    if predicate is None or not predicate.first:
        return False
    before = predicate.first - 1
    while before and parse.tokens[before].tag in (Tag.ADV, Tag.CLITIC, Tag.NEG):
        before -= 1
    return parse.tokens[before].tag is Tag.COORD


def _conditions(parse: Parse, inner: Clause, above: Predicate | None) -> bool:
    """Whether a clause sets a condition that what is foretold hangs on: in the present, or both in the past."""
    elided = _elides(parse, inner)
    if elided is not None:
        return elided == 0 or parse.tokens[elided - 1].low not in _CONCEDING
    if inner.kind is not ClauseKind.CONDITION or inner.predicate is None or above is None:
        return False
    past = inner.predicate.tense == "past" and (
        above.tense == "conditional" or parse.tokens[above.first].low == "would"
    )
    if inner.predicate.tense != "present" and not past:
        return False
    opener = inner.opened_by
    before = parse.tokens[opener - 1].low if opener else ""
    if before in _CONCEDING or before in _COMPARING or parse.tokens[opener].low in _ASKING_IF:
        return False
    return inner.predicate.head == inner.predicate.first or inner.predicate.modal is not None or inner.predicate.passive
