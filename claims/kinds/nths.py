"""What number words end in that makes a rank or a part of them: `vingt-cinquième`, `twenty-firsts`, `trillionths`."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from claims.kinds.composing import HUNDRED, HYPHENS, Run, compose, with_word
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token

ENDINGS = ("<ordinal>", "<nths>", "<fraction>")
FIRST_AFTER = "unième"
"""A rank that only ends others: `la cent unième`, while `cent premiers` are the first hundred."""
TWENTY, FOUR_TWENTIES = 20, 76
"""`quatre-vingtième`: twenty after four makes eighty."""


class Nth(NamedTuple):
    """A rank, or what a share is one of."""

    value: int
    end: int
    """Index of the token after it."""
    is_plural: bool
    is_rank: bool
    """Whether the word says a rank too (`fifth`, not `half`)."""


def nth_at(tokens: list[Token], at: int, lexicon: Lexicon) -> Nth | None:
    """Return the rank or part that begins at token `at`, with the number words before it; `None` where none does."""
    if at >= len(tokens):
        return None
    simple = _simple(tokens, at)
    if simple is not None:
        return simple
    if "<w>" not in tokens[at].cats and "<one>" not in tokens[at].cats and "<scale>" not in tokens[at].cats:
        return None
    run = compose(tokens, at, lexicon)
    return None if run is None else nth_after(tokens, run)


def _simple(tokens: list[Token], at: int) -> Nth | None:
    cats = tokens[at].cats
    for category in ENDINGS:
        if category in cats:
            value = int(cats[category])
            plural = "<nths>" in cats or ("<ordinal>" not in cats and tokens[at].word[-1] == "s")
            return Nth(value, at + 1, plural, "<ordinal>" in cats)
    return None


def nth_after(tokens: list[Token], run: Run) -> Nth | None:
    """Return the rank that number words make with the word after them: `vingt et` + `unième`, `cent` + `millionième`.

    `None` where that word does not go on with them. Constant cost.
    """
    at = run.at
    if not run.words:
        return None
    while at < len(tokens) and (tokens[at].word in HYPHENS or tokens[at].word in ("et", "and")) and at < run.at + 3:
        at += 1
    last = _simple(tokens, at) if at < len(tokens) else None
    if last is None or not any(c in tokens[at].cats for c in ("<ordinal>", "<nths>")):
        return None
    hundreds = tokens[at].word.startswith(FIRST_AFTER) and (run.below is None or not run.below % HUNDRED)
    if last.value == 1 and at == run.at and not hundreds and (run.below is None or run.below % HUNDRED < TWENTY):
        return None
    amount = run.whole + (run.below or Decimal(0))
    total = _total(run, amount, last.value)
    return None if total is None else Nth(int(total), at + 1, last.is_plural, last.is_rank)


def _total(run: Run, amount: Decimal, value: int) -> Decimal | None:
    if value >= HUNDRED:
        return amount * value
    if with_word(run._replace(figure=None), value) is None and not (run.below is None and run.last_scale):
        return None
    return amount + (FOUR_TWENTIES if value == TWENTY and int(amount) % HUNDRED == 4 else value)
