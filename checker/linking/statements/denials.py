"""A statement, and the same words with a negation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.lexicon import lexicon
from checker.linking.statements.clashing import clash, told
from checker.linking.statements.reading import EVENT, covered
from checker.linking.statements.subjects import (
    is_one_subject,
    is_told_to_be,
    main_clause,
    opening_of,
    predicate_of,
    subject_of,
)
from claims.assembling.voicing.polarity import breaks_off
from claims.assembling.words.tokens import Tag
from claims.model import PolarityValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement, Word

SAID, SAID_DENIED = 0.6, 0.66
"""Share of a statement's words that the other one must say too: of an affirmed one, and of a denied one, which each of
its words narrows. Set on published pairs of short texts, half of which were kept to judge it."""
FEWEST = 2
"""Words that a statement must have."""
REACH = 3
"""Tokens before a noun among which what denies it stands."""
SOUGHT = frozenset({"wanted", "tried"})
"""What modals make of an event that somebody only wishes or seeks: not having come about denies none of it."""
COMPLEMENT = 3
"""Words behind a copula that carry what it says."""


def denial(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of a statement with one that says as much with a negation, or without.

    Only where no other statement of the text says it as fully and agrees. Linear in the words of both times the
    statements of the text.
    """
    main = main_clause(h)
    if main is None or len(h.words) < FEWEST:
        return None
    share = share_said(h, main, p)
    if share < (SAID_DENIED if main in h.denied else SAID) or any(share_said(h, main, other) > share for other in rest):
        return None
    is_denied = main in h.denied
    equals = [other for other in rest if share_said(h, main, other) == share]
    if any(stance_in(h, main, other) is not (not is_denied) for other in equals):
        return None
    if is_denied and any(is_denied_alone(word, p) for word in h.words):
        return None
    mine, theirs = predicate_words(h, main)[-1], met_words(h, main, p)[0]
    if is_limited(h, main, p, theirs.clause):
        return None
    theirs = next((word for word in met_words(h, main, p) if not word.forms.isdisjoint(mine.forms)), theirs)
    one = told(h, mine, PolarityValue(not is_denied))
    return clash("link.statement-denied", Slot.POLARITY, one, told(p, theirs, PolarityValue(is_denied)), share)


def is_denied_alone(word: Word, p: Statement) -> bool:
    """Whether another statement has a word in clauses that deny alone (`baked bread but kept off rye`)."""
    met = [other.clause in p.denied for other in p.words if not word.forms.isdisjoint(other.forms)]
    return bool(met) and all(met)


def predicate_words(h: Statement, clause: int) -> list[Word]:
    """Return the words that carry a predicate: its verb, or what a copula says of its subject."""
    predicate = predicate_of(h, clause)
    if predicate is None:
        return []
    if not is_copula(h, clause):
        return [word for word in h.words if word.token == predicate.head]
    return [word for word in h.words if word.token > opening_of(h, clause) and word.clause == clause][:COMPLEMENT]


def is_copula(h: Statement, clause: int) -> bool:
    """Whether a clause says what its subject is."""
    predicate, tokens = predicate_of(h, clause), h.parse.tokens
    if is_told_to_be(h, clause):
        return True
    if predicate is None or predicate.lemma not in h.parse.grammar.copulas:
        return False
    opens = predicate.last + 1 < len(tokens) and tokens[predicate.last + 1].tag is Tag.PREP
    return predicate.lemma in h.parse.grammar.be or not opens


def met_words(h: Statement, clause: int, p: Statement) -> list[Word]:
    """Return the words of the other statement that say the predicate, in the same part of a clause and a like tense."""
    core, mine = predicate_words(h, clause), predicate_of(h, clause)
    if breaks_off(h.parse, clause):
        return []
    found = []
    for word in p.words:
        theirs = predicate_of(p, word.clause)
        if mine is None or theirs is None or not any(word.forms & one.forms for one in core):
            continue
        if breaks_off(p.parse, word.clause):
            continue
        if is_copula(h, clause):
            if is_copula(p, word.clause) and {mine.tense, theirs.tense} != {"past", "present"}:
                found.append(word)
        elif theirs.head == word.token and (mine.modal in SOUGHT) == (theirs.modal in SOUGHT):
            found.append(word)
    return found or ([] if is_copula(h, clause) else list(_nominal(h, core, p)))


def _nominal(h: Statement, core: Sequence[Word], p: Statement) -> Iterator[Word]:
    """The nouns of the other statement that tell a verb's act (`was looted`, `the looting`), in clauses that hold."""
    acts = {form for word in core for form in word.forms if form.startswith(EVENT)}
    for word in p.words:
        predicate = predicate_of(p, word.clause)
        open_ = predicate is None or predicate.modal is not None
        if p.parse.tokens[word.token].tag is not Tag.NOUN or open_ or acts.isdisjoint(word.forms):
            continue
        beside = [one for one in p.words if one.clause == word.clause]
        subject = subject_of(h, core[0].clause) or []
        said = [any(not one.forms.isdisjoint(other.forms) for other in beside) for one in h.words if one not in subject]
        if sum(said) >= SAID * len(said) and (word.clause not in p.denied or _is_none(p, word)):
            yield word


def _is_none(p: Statement, word: Word) -> bool:
    """Whether a noun is denied itself (`no arrest`): what a denied verb is said of is taken for granted."""
    noughts = lexicon(p.language).noughts
    return any(token.low in noughts for token in p.parse.tokens[max(0, word.token - REACH) : word.token])


def share_said(h: Statement, clause: int, p: Statement) -> float:
    """Return how much of a statement another one says, 0.0 where not its predicate, its figures and its names."""
    core = predicate_words(h, clause)
    if not core or not all(p.has(word) for word in core) or not met_words(h, clause, p):
        return 0.0
    subject = subject_of(h, clause) or []
    if any(word.value is not None and not (word.is_name and word in subject) and not p.has(word) for word in h.words):
        return 0.0
    body = [word for word in h.words if word not in subject]
    theirs = met_words(h, clause, p)[0].clause
    if body and len(body) > 1 and is_one_subject(h, clause, p, theirs, (p,)):
        return covered(body, p)
    return covered(h.words, p)


def stance_in(h: Statement, clause: int, p: Statement) -> bool | None:
    """Return whether another statement denies what it shares, `None` where it does both or neither."""
    said = {is_denied_at(p, word) for word in met_words(h, clause, p)}
    return said.pop() if len(said) == 1 else None


def is_denied_at(p: Statement, word: Word) -> bool:
    """Whether a word stands under the negation of its clause, and not behind a `but` that answers it."""
    if word.clause not in p.denied:
        return False
    turns, predicate = lexicon(p.language).answering, predicate_of(p, word.clause)
    first = predicate.last if predicate is not None else 0
    return not any(token.low in turns for token in p.parse.tokens[first : word.token])


def is_limited(h: Statement, mine: int, p: Statement, theirs: int) -> bool:
    """Return whether one clause holds for a while only (`at first`, `currently`), and the other does not say so."""
    if _is_past(h, mine) != _is_past(p, theirs) and is_copula(h, mine):
        return True
    one, other = (
        frozenset(s.parse.tokens[at].low for at in s.parse.clauses[clause].tokens) & lexicon(s.language).limiting
        for s, clause in ((h, mine), (p, theirs))
    )
    return bool(one) != bool(other)


def _is_past(statement: Statement, clause: int) -> bool:
    predicate = predicate_of(statement, clause)
    return predicate is not None and predicate.tense == "past"
