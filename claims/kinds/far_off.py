"""Days told by how far off they are: `il y a deux ans`, `il y a trois ou quatre mois`, `il y a plus d'un an`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from claims.kinds import relative
from claims.kinds.date import Said, unresolved, value
from claims.kinds.date_lists import Fields
from claims.kinds.lexicon import Lexicon
from claims.model import Anchor, DateRange, DateValue

_BACK, _LONGER, _LESS = -1, -2, -3
"""What the words before a length say of it: so long ago, longer ago, less long ago."""
_HALVES = {"month": ("day", 15), "year": ("month", 6), "decade": ("year", 5), "century": ("year", 50)}
"""Units, and what half of each comes to."""


def amount_of(fields: Fields, mark: str = "") -> Decimal | None:
    """Return the number that a shape names, one for its article, `None` where it names none."""
    token = fields["number" + mark]
    figure = token.cats.get("<number>")
    if figure is not None:
        amount: Decimal | None = figure.amount
        return amount
    return Decimal(1) if "<one>" in token.cats else None


def ago(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `il y a deux ans`; `plus de` and `moins de` leave open which day of the unit beyond or within."""
    amount = amount_of(fields)
    if amount is None:
        return None
    side = int(fields["back"].cats["<back>"]) if "back" in fields else _BACK
    if side == _LONGER:
        return _between(amount + 1, amount, _unit(fields), reference)
    if side == _LESS:
        return _between(amount, Decimal(0), _unit(fields), reference)
    return relative.ago(amount, _unit(fields), -1, reference)


def ago_between(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `il y a deux ou trois ans`: some day from the one to the other."""
    fewer, more = amount_of(fields), amount_of(fields, ":2")
    if fewer is None or more is None or fewer >= more:
        return None
    return _between(more, fewer, _unit(fields), reference)


def ago_and_half(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `il y a deux ans et demi`."""
    amount, unit = amount_of(fields), _unit(fields)
    if amount is None or unit not in _HALVES:
        return None
    if reference is None:
        return unresolved(relative.PRECISIONS[unit])
    smaller, half = _HALVES[unit]
    whole = relative.moved(reference, -amount, unit)
    day = relative.moved(whole, Decimal(-half), smaller) if whole is not None else None
    return relative.about(day, unit) if day is not None else None


def ahead(fields: Fields, _: Lexicon, reference: date | None) -> DateValue | None:
    """Read `dans deux ans`."""
    amount = amount_of(fields)
    return None if amount is None else relative.ago(amount, _unit(fields), 1, reference)


def _unit(fields: Fields) -> str:
    return str(fields["period"].cats["<period>"])


def _between(more: Decimal, fewer: Decimal, unit: str, reference: date | None) -> DateValue | None:
    """Return the stretch from the day so many units before the reference to the day fewer units before it."""
    precision = relative.PRECISIONS.get(unit)
    if precision is None:
        return None
    if reference is None:
        return unresolved(precision)
    first, last = relative.moved(reference, -more, unit), relative.moved(reference, -fewer, unit)
    if first is None or last is None:
        return None
    return value([DateRange(first, last)], Said(), Anchor.PUBLICATION, precision)
