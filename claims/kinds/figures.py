"""Figures: how exact one is as it is written, and what hedges and rounding allow around it."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from claims.model import Hedge

ZERO = Decimal(0)
ONE = Decimal(1)
HUNDRED = Decimal(100)
HALF = Decimal("0.5")
COARSEST = Decimal("0.05")
"""A round figure is taken as rounded no more coarsely than the coarsest half unit that two digits allow (50 in 1 000):
`2 000` allows 1 900 to 2 100, not 1 500 to 2 500. Settled on French and English press of 2016 to 2020."""
ABOUT = Decimal("0.1")
"""How far `environ` reaches to either side, as a share of the figure."""
SHARPLY = Decimal("0.03")
"""The same where the figure itself is no round one: who writes `environ 68 %` has counted, and only declines to vouch
for the last digit."""
TWO, FEW_STEPS, STEP = 2, (2, 0), 5
"""A figure of two digits below twenty is a small one (`environ 12`), one that ends in five is round."""
ROUGHLY = Decimal("0.25")
"""The same for `une dizaine`, `a dozen or so`."""
NEARLY = Decimal("0.1")
MANY = Decimal(20)
"""`des centaines` is anything from two hundred to twenty times a hundred."""
MOST_DIGITS = 24
"""Longer rows of digits are identifiers, not counts."""


def is_whole(amount: Decimal) -> bool:
    """Return whether a figure has no fraction, however large: `%` fails where it has more digits than are reckoned."""
    return amount == amount.to_integral_value()


class Figure(NamedTuple):
    """A number as it is written."""

    amount: Decimal | None
    place: Decimal = ONE
    """Worth of its last significant digit."""
    is_round: bool = False
    """Written so that readers take it as rounded: a decimal, two trailing zeros, or a scale word."""
    is_plain: bool = False
    """Digits only, ungrouped: what may be a day or a year."""
    hedge: Hedge = Hedge.EXACT
    low: Decimal | None = None
    high: Decimal | None = None
    """Bounds of figures that are no point (`des centaines`)."""
    is_ratio: bool = False
    scale_at: int = 0
    """Offset at which the scale word begins; 0 where there is none."""
    scale: Decimal = ONE
    """What the scale word multiplies by."""


class Bounds(NamedTuple):
    """What the words allow; `None` is open."""

    low: Decimal | None
    high: Decimal | None


def read_digits(text: str, decimal: str) -> Figure | None:
    """Return the figure of a row of digits with its marks, `None` where it is no number; linear.

    `decimal` is the language's own mark: where one mark stands once before three digits, the other one groups.
    """
    return _read(text, decimal) if len(text) <= MOST_DIGITS else None


@lru_cache(maxsize=1 << 12)
def _read(text: str, decimal: str) -> Figure:
    digits = "".join(c for c in text if c.isdigit() or c in ".,")
    marks = [c for c in digits if c in ".,"]
    if marks:
        digits = _plain(digits, marks, decimal)
    whole, _, part = digits.partition(".")
    if part:
        return Figure(Decimal(digits), Decimal(1).scaleb(-len(part)), is_round=True)
    amount = Decimal(whole)
    return of_integer(amount, is_plain=text.isdigit())


def _plain(digits: str, marks: list[str], decimal: str) -> str:
    last = marks[-1]
    if len(set(marks)) == 2:
        other = "," if last == "." else "."
        return digits.replace(other, "").replace(last, ".")
    if len(marks) > 1:
        return digits.replace(last, "")
    tail = len(digits) - digits.index(last) - 1
    if last != decimal and tail == 3 and digits[0] != "0":
        return digits.replace(last, "")
    return digits.replace(last, ".")


def of_integer(amount: Decimal, *, is_plain: bool = False) -> Figure:
    """Return the figure of a whole number; round when it ends in two noughts or more."""
    digits = str(int(abs(amount)))
    noughts = len(digits) - len(digits.rstrip("0"))
    if noughts >= 2:
        return Figure(amount, Decimal(10) ** noughts, is_round=True, is_plain=is_plain)
    return Figure(amount, is_plain=is_plain)


def scaled(figure: Figure, scale: int, at: int = 0) -> Figure:
    """Return the figure times a scale word."""
    factor = Decimal(scale)
    amount = None if figure.amount is None else figure.amount * factor
    return figure._replace(
        amount=amount,
        place=figure.place * factor,
        is_round=True,
        is_plain=False,
        low=None if figure.low is None else figure.low * factor,
        high=None if figure.high is None else figure.high * factor,
        scale_at=at,
        scale=figure.scale * factor,
    )


def slack(figure: Figure, *, measured: bool) -> Decimal:
    """Return half a unit of the last significant place where the figure is rounded, 0 where it is exact.

    `measured` figures (shares, measures) are rounded by nature; a count is exact unless it shows that it is round.
    """
    if figure.amount is None:
        return ZERO
    half = figure.place * HALF
    if figure.is_round:
        whole = figure.place >= 1
        return min(half, abs(figure.amount) * COARSEST) if whole else half
    return half if measured else ZERO


def whole_share(figure: Figure) -> Figure:
    """Return a figure of per cent: a hundred is all of it (`100 %`), rounded no more coarsely than to one."""
    return figure._replace(place=ONE, is_round=False) if figure.amount == HUNDRED and figure.place > 1 else figure


def _looseness(figure: Figure) -> Decimal:
    """Return how far a hedge reaches to either side of a figure, as a share of it."""
    if figure.hedge is Hedge.ABOUT:
        return ROUGHLY
    digits = (figure.amount or ZERO).normalize().as_tuple().digits
    is_small = len(digits) < TWO or (len(digits) == TWO and digits < FEW_STEPS)
    is_sharp = not is_small and digits[-1] != STEP
    return SHARPLY if is_sharp else ABOUT


def bounds(figure: Figure, hedge: Hedge, *, measured: bool = False) -> Bounds:
    """Return what the words allow around a figure; closed, `None` where open. Constant cost."""
    amount = figure.amount
    if amount is None:
        return Bounds(figure.low, figure.high)
    spare = slack(figure, measured=measured)
    size = abs(amount)
    match hedge:
        case Hedge.EXACT | Hedge.RANGE:
            return Bounds(amount - spare, amount + spare)
        case Hedge.ABOUT:
            reach = max(spare, size * _looseness(figure))
            return Bounds(amount - reach, amount + reach)
        case Hedge.NEARLY:
            return Bounds(amount - max(spare, size * NEARLY), amount + spare)
        case Hedge.MORE_THAN | Hedge.AT_LEAST:
            return Bounds(amount, None)
        case Hedge.LESS_THAN | Hedge.AT_MOST:
            return Bounds(None, amount)
