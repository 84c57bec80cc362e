"""Values dealt out among several: each one's own behind `respectively`, and a part's own behind `of which`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.comparing import relate
from checker.linking.agreement import AGREEING
from checker.linking.lexicon import lexicon
from checker.linking.profiles import value_family
from checker.linking.statements.clashing import clash, told
from checker.linking.statements.subjects import is_one_thing, subject_of
from checker.model import Relation
from claims.assembling.words.tokens import Tag
from claims.model import (
    AgeValue,
    DateValue,
    DurationValue,
    MoneyValue,
    NumberValue,
    PercentageValue,
    QuantityValue,
    Slot,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement, Word
    from claims.model import Value

SLOTS: tuple[tuple[type[Value], Slot], ...] = (
    (DateValue, Slot.DATE),
    (DurationValue, Slot.DURATION),
    (MoneyValue, Slot.AMOUNT),
    (PercentageValue, Slot.SHARE),
    (QuantityValue, Slot.MEASURE),
    (AgeValue, Slot.AGE),
    (NumberValue, Slot.COUNT),
)
"""Kinds of values with the slot that each fills; the first that fits."""
TWO = 2
BEFORE = 2
"""Tokens before the pronoun at which the number may stand (`four of which`)."""
NEAR = 3
"""Tokens behind `of which` within which the number of the part stands."""


def shared(h: Statement, p: Statement, _: Sequence[Statement]) -> Clash | None:
    """Return the clash of a value of one of several, or of a part, with the one that the other statement deals out."""
    return _dealt(h, p) or _of_part(h, p)


def _dealt(h: Statement, p: Statement) -> Clash | None:
    """Against `A and B paid 5 and 8 pounds respectively`: A paid 8."""
    tokens = p.parse.tokens
    at = next((i for i, t in enumerate(tokens) if t.low in lexicon(p.language).respectively), None)
    if at is None:
        return None
    names = [word for word in subject_of(p, p.parse.owner[at]) or () if word.is_name]
    for mine in _valued(h):
        values = [w for w in _valued(p) if w.clause == p.parse.owner[at] and _is_like(w, mine)]
        if len(names) != len(values) or len(names) < TWO:
            continue
        holders = [
            i for i, name in enumerate(names) if any(word.is_name and is_one_thing(name, word) for word in h.words)
        ]
        if len(holders) == 1 and _agree(mine, [w for i, w in enumerate(values) if i != holders[0]]):
            return _clash(h, mine, p, values[holders[0]])
    return None


def _of_part(h: Statement, p: Statement) -> Clash | None:
    """Against `nine boats, of which four under sail`: nine boats under sail."""
    tokens, opens = p.parse.tokens, lexicon(p.language).of_which
    for index, token in enumerate(tokens):
        if token.low not in opens:
            continue
        near = (index - BEFORE, *range(index + 1, index + 1 + NEAR))
        part = next((w for w in _valued(p) if w.token in near and type(w.value) is NumberValue), None)
        first = min(index, part.token) if part is not None else index
        whole = next((w for w in reversed(p.words) if w.token < first and type(w.value) is NumberValue), None)
        if part is None or whole is None or h.has(part):
            continue
        end = next((i for i in range(index, len(tokens)) if tokens[i].tag is Tag.PUNCT), len(tokens))
        beside = [word for word in p.words if max(index, part.token) < word.token < end]
        noun = next((word for word in p.words if word.token > whole.token), None)
        told_whole = next((w for w in _valued(h) if _agree(whole, [w]) and type(w.value) is NumberValue), None)
        if beside and noun is not None and told_whole is not None and h.has(noun) and all(map(h.has, beside)):
            return _clash(h, told_whole, p, part)
    return None


def _valued(statement: Statement) -> list[Word]:
    return [word for word in statement.words if word.value is not None and _slot(word.value) is not None]


def _slot(value: Value) -> Slot | None:
    return next((slot for kind, slot in SLOTS if isinstance(value, kind)), None)


def _is_like(a: Word, b: Word) -> bool:
    return a.value is not None and b.value is not None and value_family(a.value) == value_family(b.value)


def _agree(word: Word, others: Sequence[Word]) -> bool:
    return any(
        word.value is not None and one.value is not None and relate(word.value, one.value).relation in AGREEING
        for one in others
    )


def _clash(h: Statement, mine: Word, p: Statement, theirs: Word) -> Clash | None:
    if mine.value is None or theirs.value is None or relate(mine.value, theirs.value).relation is not Relation.DISJOINT:
        return None
    slot = _slot(mine.value) or Slot.COUNT
    return clash("link.statement-shared-out", slot, told(h, mine, mine.value), told(p, theirs, theirs.value))
