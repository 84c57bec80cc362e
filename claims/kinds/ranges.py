"""One figure or two ends of a range: `150 à 200`, `entre 3 et 5`, `$10-15 million`, `passer de 3 à 5`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claims.kinds.figures import Figure
from claims.kinds.found import Context
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token

HYPHENS = ("-", "–", "‑")
BEFORE = re.compile(r"([^\W\d_]+)[^\S\n]+$")
REACH = 32


class Figures(NamedTuple):
    """One figure, or the two ends of a range."""

    first: Figure
    last: Figure | None
    start: int
    end: int
    """Tokens `[start, end)`."""
    is_change: bool = False
    """`passer de 3 à 5`: two values, not a range."""


def read_figures(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> Figures | None:
    """Return the figure or range that begins at token `at`, `None` where none does. Constant cost."""
    first = figure_at(tokens[at])
    if first is None:
        return None
    single = Figures(first, None, at, at + 1)
    joint = at + 1
    if first.amount is None or joint + 1 >= len(tokens):
        return single
    place = joint + 1
    if "<sign>" in tokens[place].cats and place + 1 < len(tokens):
        place += 1
    last = tokens[place].cats.get("<number>")
    mark, opener = tokens[joint], tokens[at - 1] if at else None
    if last is None or last.amount is None or not _joins(mark, opener, lexicon):
        return single
    if mark.word in HYPHENS and not _is_tight(tokens, joint):
        return single
    if mark.word in lexicon.hedges["range"].values() and _moves(tokens[at], opener, lexicon, context):
        return single
    return _range(single, last, place + 1, is_change=_is_change(opener, lexicon, context))


def figure_at(token: Token) -> Figure | None:
    """Return the figure that a token says; `one` before a unit is 1."""
    figure: Figure | None = token.cats.get("<number>")
    if figure is not None:
        return figure
    return Figure(Decimal(1)) if "<one>" in token.cats else None


def _joins(mark: Token, opener: Token | None, lexicon: Lexicon) -> bool:
    if "<between>" in mark.cats:
        return True
    return opener is not None and lexicon.hedges["range"].get(opener.word) == mark.word


def _moves(first: Token, opener: Token | None, lexicon: Lexicon, context: Context) -> bool:
    """Whether a word of change stands right before: `up 300 to 2,700` is by how much, and to where."""
    if opener is not None and opener.word in lexicon.hedges["range"]:
        return False
    match = BEFORE.search(context.text[max(0, first.start - REACH) : first.start])
    return match is not None and match[1].lower().startswith(tuple(lexicon.hedges["change"]["stems"]))


def _is_tight(tokens: list[Token], joint: int) -> bool:
    before, after = tokens[joint - 1], tokens[joint + 1]
    return (before.end == tokens[joint].start) == (tokens[joint].end == after.start)


def _is_change(opener: Token | None, lexicon: Lexicon, context: Context) -> bool:
    """Whether a verb of change stands before `de … à`, `from … to`."""
    if (
        opener is None
        or opener.word not in lexicon.hedges["range"]
        or lexicon.hedges["range"][opener.word] in lexicon.and_
    ):
        return False
    match = BEFORE.search(context.text[max(0, opener.start - REACH) : opener.start])
    return match is not None and match[1].lower().startswith(tuple(lexicon.hedges["change"]["stems"]))


def _range(single: Figures, last: Figure, end: int, *, is_change: bool) -> Figures:
    first, low, high = single.first, single.first.amount, last.amount
    if low is None or high is None:
        return single
    if last.scale > 1 and first.scale == 1 and low < high / last.scale:
        low = low * last.scale
        first = first._replace(amount=low, place=first.place * last.scale, scale=last.scale, is_round=True)
    if is_change:
        return Figures(first, last, single.start, end, is_change=True)
    return Figures(first, last, single.start, end) if low < high else single
