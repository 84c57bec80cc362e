"""Figures with marks between them: dates (`2019-04-08`), powers (`2,5 x 10^3`), fractions and slashes (`3/4`)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from claims.kinds.figures import Figure, read_digits
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Categories, Literal, Token
from claims.patterns import pattern

CODE: Categories = {"<code-number>": 1}
"""A figure that is part of a name: nothing is read from it."""
VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
POWER = pattern(r"([ ]?[x×*][ ]?10\^|[eE^])")
MOST_EXPONENT = 30


def ordered(written: str) -> str:
    """Return a date in figures with marks between its parts, the year first in `20190408` and `04/2019`."""
    if written.isdigit():
        return f"{written[:4]}-{written[4:6]}-{written[6:]}"
    parts = re.split(r"[-/. ]", written)
    return "-".join(reversed(parts)) if len(parts) == 2 and len(parts[1]) == 4 else written.replace(" ", "-")


def power(item: Literal, lexicon: Lexicon) -> Token:
    """Read `1.3e6`, `2,5 x 10^3`, `1,1^23`."""
    base, mark, exponent = POWER.split(item.text, maxsplit=1)
    figure = read_digits(base, lexicon.decimal)
    sign = -1 if exponent.count("-") % 2 else 1
    if figure is None or figure.amount is None or int(exponent.strip("+-−")) > MOST_EXPONENT:
        return Token(item.start, item.end, item.text, CODE)
    root = figure.amount if mark == "^" else Decimal(10)
    if root == 0 and sign < 0:
        return Token(item.start, item.end, item.text, CODE)
    raised = root ** (sign * int(exponent.strip("+-−")))
    amount = raised if mark == "^" else figure.amount * raised
    return Token(item.start, item.end, item.text, {"<number>": Figure(amount, amount, is_round=False)})


def slash(written: str, lexicon: Lexicon) -> Categories:
    """Return what figures on both sides of a slash may be: a fraction, a day and its month, two years; or a code."""
    if written in VULGAR:
        above, below = VULGAR[written]
        return {"<quotient>": Figure(Decimal(above) / Decimal(below), is_ratio=False)}
    left, _, right = written.partition("/")
    cats: dict[str, Any] = {}
    above, below = int(left), int(right)
    first, second = (below, above) if lexicon.month_first else (above, below)
    is_fraction = 0 < above < below and len(left) == len(right) == 1
    if is_fraction or (0 < above < below and right in ("10", "16", "32", "64") and above > 1):
        cats["<quotient>"] = Figure(Decimal(above) / Decimal(below))
    if not is_fraction and 1 <= first <= 31 and 1 <= second <= 12 and len(right) <= 2:
        return {"<numeric>": written}
    if len(right) == 4:
        return {"<year-pair>": written} if left.startswith("0") or above <= 12 else cats or CODE
    return cats or CODE
