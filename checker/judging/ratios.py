"""A multiple or a fraction told of one amount at two times that does not follow from the two."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from checker.judging.figures_beside import NEAR, Misfit, ends_with
from checker.judging.sums import Passed, beside, passages
from claims.model import Kind, Mention, NumberValue, OrdinalValue, PercentageValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.judging.figures_beside import Row

SLACK = 0.2
"""Share by which `doublé` may be off: it is said of 1.8 as of 2.2."""
FRACTION_SLACK = 0.07
"""How much of the older amount `un tiers de plus` may be off."""
SMALLEST = 10.0
"""Figures below which a rounding is too coarse to tell a ratio by."""
HALF = 0.5
MOST = 100
OPENING = frozenset({",", "passant", "from", "de", "to"})
LONGEST = 12
"""Words that may stand between the multiple and the two figures."""


class Told(NamedTuple):
    """How the newer amount stands to the older one, as it is told."""

    low: float
    high: float
    mention: Mention


def misfit_ratios(row: Row) -> Iterator[Misfit]:
    """Yield the multiples and fractions of a sentence that do not follow from the figures beside them.

    Linear in its values.
    """
    for passed in passages(row):
        older, newer = passed.bounds
        if older is None or newer is None or min(older.low, newer.low) < SMALLEST:
            continue
        if any(isinstance(one.value, PercentageValue) for one in (passed.older, passed.newer)):
            continue
        told = _told(row, passed)
        low, high = newer.low / older.high, newer.high / older.low
        if told is not None and (high < told.low or told.high < low):
            ratio = (newer.low + newer.high) / (older.low + older.high)
            yield Misfit("ratio", (told.mention,), (passed.older, passed.newer), f"{ratio:.2g}")


def _told(row: Row, passed: Passed) -> Told | None:
    for index, joining in beside(row, passed):
        if len(joining) <= LONGEST and not {".", ";", "!", "?"} & set(joining):
            told = _multiple(row, index) or _fraction(row, index)
            if told is not None:
                return told
    opening = row.gaps[passed.first][-NEAR:]
    for phrase in row.words.halving:
        if ends_with(opening, (phrase,), row.words.light | OPENING):
            return Told(HALF * (1 - SLACK), HALF * (1 + SLACK), _worded(row, phrase, passed))
    return None


def _worded(row: Row, phrase: tuple[str, ...], passed: Passed) -> Mention:
    """The words of a halving as a mention, for them to be shown."""
    value = NumberValue(Decimal("0.5"), Decimal("0.5"), Decimal("0.5"), multiple=True)
    first = min(passed.older, passed.newer, key=lambda mention: mention.start).start - row.sentence.start
    text = row.sentence.text
    start = text.casefold().rfind(phrase[0], 0, first)
    end = text.casefold().rfind(phrase[-1], 0, first) + len(phrase[-1])
    return Mention(row.sentence.start + start, row.sentence.start + end, text[start:end], Kind.NUMBER, value)


def _multiple(row: Row, index: int) -> Told | None:
    mention, value = row.values[index], row.values[index].value
    if type(value) is not NumberValue or value.amount is None or not 1 < value.amount <= MOST:
        return None
    if not value.multiple and not ends_with(row.gaps[index], row.words.divided_before, frozenset()):
        return None
    low = float(value.low or 1) * (1 - SLACK)
    high = float(value.high) * (1 + SLACK) if value.high is not None else float("inf")
    if _is_divided(row, index):
        return Told(1 / high if high else 0.0, 1 / low, mention)
    return Told(low, high, mention)


def _fraction(row: Row, index: int) -> Told | None:
    """`un tiers de plus`, `a third more`."""
    mention, value, words = row.values[index], row.values[index].value, row.words
    if not isinstance(value, NumberValue) or value.amount is None or isinstance(value, PercentageValue):
        return None
    amount = float(value.amount)
    if isinstance(value, OrdinalValue):
        if row.gaps[index][-1:] == [] or row.gaps[index][-1] not in words.ordinals or amount <= 1:
            return None
        amount = 1 / amount
    elif not 0 < amount < 1:
        return None
    after = row.gaps[index + 1]
    if any(tuple(after[: len(phrase)]) == phrase for phrase in words.up_after):
        return Told(1 + amount - FRACTION_SLACK, 1 + amount + FRACTION_SLACK, mention)
    if any(tuple(after[: len(phrase)]) == phrase for phrase in words.down_after):
        return Told(1 - amount - FRACTION_SLACK, 1 - amount + FRACTION_SLACK, mention)
    return None


def _is_divided(row: Row, index: int) -> bool:
    after = row.gaps[index + 1]
    if any(tuple(after[: len(phrase)]) == phrase for phrase in row.words.divided_after):
        return True
    return ends_with(row.gaps[index], row.words.divided_before, row.words.light)
