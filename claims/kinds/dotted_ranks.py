"""Ranks in figures with a full stop: `der 3. Platz`, `im 19. Jahrhundert`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claims.kinds.figures import Figure
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Literal, Token, folded
from claims.patterns import pattern

STOP = "."
LAST_DAY = 31
LONGEST = 3
"""Digits of a rank; more are a year that ends a sentence."""
FOLLOWING = pattern(r"[ \u00a0\u202f]([^\W\d_]+)")


def dotted_rank(
    text: str, items: Sequence[Literal], at: int, figure: Figure, lexicon: Lexicon, tokens: Sequence[Token]
) -> Token | None:
    """Return the rank that the figure at `items[at]` makes with the full stop right after it, `None` where it is none.

    Only in a language whose suffixes name the full stop, after one of its articles, and where no word of grammar
    follows: that would begin a sentence. Constant cost.
    """
    item = items[at]
    if STOP not in lexicon.numbers["suffixes"] or not figure.is_plain or len(item.text) > LONGEST:
        return None
    stop = items[at + 1] if at + 1 < len(items) else None
    if stop is None or stop.text != STOP or stop.start != item.end:
        return None
    last = tokens[-1] if tokens else None
    if last is None or text[last.end : item.start] != " " or last.word not in lexicon.dates["years"]["day_leads"]:
        return None
    after = FOLLOWING.match(text, stop.end)
    if after is None or folded(after[1]) in lexicon.negatives["openers"]:
        return None
    rank = int(item.text)
    cats: dict[str, Any] = {"<ordinal>": rank, "<day>": rank} if 1 <= rank <= LAST_DAY else {"<ordinal>": rank}
    return Token(item.start, stop.end, item.text + STOP, cats)
