"""The arithmetic of one sentence: figures whose change, share or parts do not follow from them.

Every figure is a set of possibilities, so that what follows from two of them is an interval: the change from `120` to
`180` lies between what their roundings allow. A told figure is a misfit when it lies outside that interval by more
than `SLACK`, since desks round what they work out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.judging.figures_beside import ASIDE, BETWEEN, FIGURES, NEAR, STOPS, Misfit, Row, are_alike, cut, ends_with
from claims.model import Kind, Mention, NumberValue, PercentageValue

SLACK, SLACK_SHARE = 1.0, 0.06
"""Points, and share of the told figure, that a worked-out percentage may be off."""
LARGEST_CHANGE = 1000.0
"""Per cent from which figures are more likely of two things."""
LISTED = 3
COUNTED = 2
AND = frozenset({"and", "et"})
SMALLEST = 10.0
"""Figures below which a rounding is too coarse to work out a percentage."""


class Bounds(NamedTuple):
    """What an amount may be, in its own unit."""

    low: float
    high: float


def misfit_sums(row: Row) -> Iterator[Misfit]:
    """Yield the misfits of one sentence, in text order of the sums. Linear in its values."""
    yield from _changes(row)
    yield from _shares(row)
    yield from _parts(row)
    yield from _totals(row)


def bounds_of(mention: Mention) -> Bounds | None:
    """Return the bounds of a figure that is one amount above nothing, else `None`."""
    value = mention.value
    if not isinstance(value, NumberValue) or value.amount is None or value.low is None or value.high is None:
        return None
    return Bounds(float(value.low), float(value.high)) if value.low > 0 else None


# ------------------------------------------------------------------------ changes


class Passed(NamedTuple):
    """One amount at two times, with the index of the first and of the last of the two values."""

    older: Mention
    newer: Mention
    first: int
    last: int

    @property
    def bounds(self) -> tuple[Bounds | None, Bounds | None]:
        """What each amount may be; the two ends where both stand in one range (`from £120m to £180m`)."""
        if self.first != self.last:
            return bounds_of(self.older), bounds_of(self.newer)
        value = self.older.value
        if not isinstance(value, NumberValue) or value.low is None or value.high is None:
            return None, None
        return Bounds(float(value.low), float(value.low)), Bounds(float(value.high), float(value.high))


def passages(row: Row) -> Iterator[Passed]:
    """Yield the pairs of figures that are one amount at two times."""
    for first, mention in enumerate(row.values):
        if mention.kind not in FIGURES:
            continue
        if _is_ranged(row, first):
            yield Passed(mention, mention, first, first)
            continue
        last = _next_figure(row, first)
        if last is None or not (are_alike(mention, row.values[last]) or _shares_unit(row, first, last)):
            continue
        between = [word for gap in row.gaps[first + 1 : last + 1] for word in gap]
        if len(between) > BETWEEN or not STOPS.isdisjoint(between):
            continue
        for before, joints, newer_first in row.words.passages:
            opened = not before or ends_with(row.gaps[first], before, row.words.light)
            if opened and ends_with(row.gaps[last], joints, row.words.light):
                pair = (row.values[last], mention) if newer_first else (mention, row.values[last])
                yield Passed(*pair, first, last)
                break


def _shares_unit(row: Row, first: int, last: int) -> bool:
    """Whether the first figure leaves its unit to the second one: `de 120 millions à 90 millions d'euros`."""
    return row.values[first].kind is Kind.NUMBER and last == first + 1 and len(row.gaps[last]) == 1


def _is_ranged(row: Row, index: int) -> bool:
    """Whether a range is told as a passage from its lower end to its upper one."""
    value = row.values[index].value
    if not isinstance(value, NumberValue) or value.amount is not None or value.low is None or value.high is None:
        return False
    opened = (before for before, _, newer_first in row.words.passages if before and not newer_first)
    words = cut(row.values[index].text)
    return any(ends_with(row.gaps[index], before, row.words.light) or tuple(words[:1]) in before for before in opened)


def _next_figure(row: Row, first: int) -> int | None:
    """The next figure after a value, dates and durations aside; `None` where another value comes first."""
    for index in range(first + 1, len(row.values)):
        if row.values[index].kind in FIGURES:
            return index
        if row.values[index].kind in (Kind.PERCENTAGE, Kind.ORDINAL, Kind.AGE):
            return None
    return None


def _changes(row: Row) -> Iterator[Misfit]:
    for passed in passages(row):
        older, newer = passed.bounds
        if older is None or newer is None or min(older.low, newer.low) < SMALLEST:
            continue
        for index, joining in beside(row, passed):
            sign = _direction(row, index, joining)
            told = row.values[index]
            if sign and isinstance(told.value, PercentageValue) and not _is_change(told, sign, older, newer):
                percent = (newer.low + newer.high) / (older.low + older.high) * 100 - 100
                yield Misfit("change", (told,), (passed.older, passed.newer), f"{percent:+.0f}")
                break


def beside(row: Row, passed: Passed) -> Iterator[tuple[int, list[str]]]:
    """Yield the value after a passage and the one before it, dates aside, with the words between it and the passage."""
    after = passed.last + 1
    while after < len(row.values) and isinstance(row.values[after].value, ASIDE):
        after += 1
    if after < len(row.values):
        yield after, [word for gap in row.gaps[passed.last + 1 : after + 1] for word in gap]
    if passed.first:
        yield passed.first - 1, row.gaps[passed.first]


def _direction(row: Row, index: int, joining: list[str]) -> int:
    """1 where a percentage beside a passage is told as its rise, -1 as its fall, 0 where it is neither.

    Between the two stand words that join and nothing else: another noun would be another thing.
    """
    words = row.words
    known = words.light | words.up | words.down | words.joining
    if not all(word in known for word in joining):
        return 0
    near, after = row.gaps[index][-NEAR:], row.gaps[index + 1]
    up, down = not row.words.up.isdisjoint(near), not row.words.down.isdisjoint(near)
    if not up and not down:
        up = any(tuple(after[: len(phrase)]) == phrase for phrase in row.words.up_after)
        down = any(tuple(after[: len(phrase)]) == phrase for phrase in row.words.down_after)
    return 0 if up == down else 1 if up else -1


def _is_change(told: Mention, sign: int, older: Bounds, newer: Bounds) -> bool:
    """Whether a told change may follow from what the two figures allow."""
    bounds = bounds_of(told)
    if bounds is None:
        return True
    low, high = (newer.low / older.high - 1) * 100, (newer.high / older.low - 1) * 100
    if max(abs(low), abs(high)) > LARGEST_CHANGE:
        return True
    said = (bounds.low, bounds.high) if sign > 0 else (-bounds.high, -bounds.low)
    slack = SLACK + SLACK_SHARE * max(abs(said[0]), abs(said[1]))
    return said[0] - slack <= high and low <= said[1] + slack


# ------------------------------------------------------------------------- shares


def _shares(row: Row) -> Iterator[Misfit]:
    """`120 des 400 salariés, soit 40 %`."""
    for index in range(2, len(row.values)):
        told, whole, part = row.values[index], row.values[index - 1], row.values[index - 2]
        if not isinstance(told.value, PercentageValue) or not are_alike(part, whole):
            continue
        if not ends_with(row.gaps[index - 1], row.words.of, row.words.light) or len(row.gaps[index - 1]) > BETWEEN:
            continue
        joint = row.gaps[index]
        if not (ends_with(joint, row.words.equals, row.words.light) or joint[-1:] == ["("]) or len(joint) > BETWEEN:
            continue
        one, all_, said = bounds_of(part), bounds_of(whole), bounds_of(told)
        if one is None or all_ is None or said is None or all_.low < SMALLEST or one.high > all_.low:
            continue
        low, high = one.low / all_.high * 100, one.high / all_.low * 100
        slack = SLACK + SLACK_SHARE * said.high
        if said.high + slack < low or high < said.low - slack:
            percent = (one.low + one.high) / (all_.low + all_.high) * 100
            yield Misfit("share", (told,), (part, whole), f"{percent:.0f}")


# -------------------------------------------------------------------------- parts


def _parts(row: Row) -> Iterator[Misfit]:
    """`12 morts, dont 14 femmes`; `12 morts, dont cinq femmes et neuf enfants`."""
    for first in range(len(row.values) - 1):
        whole = row.values[first]
        gap = row.gaps[first + 1]
        if whole.kind is not Kind.NUMBER or len(gap) > BETWEEN:
            continue
        if not ends_with(gap, row.words.openers, row.words.light):
            continue
        total = bounds_of(whole)
        parts = _enumerated(row, first + 1)
        if total is None or not parts or not STOPS.isdisjoint(gap):
            continue
        lows = [part_bounds.low for part in parts if (part_bounds := bounds_of(part))]
        if lows and lows[0] > total.high:
            yield Misfit("part", (parts[0],), (whole,), "")
        elif len(lows) == len(parts) > 1 and sum(lows) > total.high and _are_apart(row, first + 1, len(parts)):
            yield Misfit("parts", tuple(parts), (whole,), f"{sum(lows):g}")


def _totals(row: Row) -> Iterator[Misfit]:
    """`12 blessés : cinq pompiers et neuf riverains`: all the parts of a whole, up to the end of what is counted."""
    for first in range(len(row.values) - 2):
        whole, gap = row.values[first], row.gaps[first + 1]
        if whole.kind is not Kind.NUMBER or gap[-1:] != [":"] or len(gap) > LISTED or len(gap) < COUNTED:
            continue
        total, parts = bounds_of(whole), _enumerated(row, first + 1)
        last = first + len(parts)
        joined = not AND.isdisjoint(row.gaps[last])
        after = row.gaps[last + 1]
        if (
            total is None
            or len(parts) < COUNTED
            or not joined
            or not after
            or after[0] in STOPS
            or len(after) < COUNTED
        ):
            continue
        bounds = [bounds_of(part) for part in parts]
        if any(one is None for one in bounds) or AND & set(after[:LISTED]):
            continue
        low, high = sum(one.low for one in bounds if one), sum(one.high for one in bounds if one)
        if low > total.high or high < total.low:
            yield Misfit("total", tuple(parts), (whole,), f"{low:g}")


def _enumerated(row: Row, first: int) -> list[Mention]:
    """The counts that follow one another from value `first` on, two words and a mark apart at most."""
    parts: list[Mention] = []
    for index in range(first, len(row.values)):
        if row.values[index].kind is not Kind.NUMBER or (parts and len(row.gaps[index]) > LISTED):
            break
        parts.append(row.values[index])
    return parts


def _are_apart(row: Row, first: int, count: int) -> bool:
    """Whether the parts' nouns exclude one another, as men, women and children do."""
    nouns = [row.gaps[index + 1][0] if row.gaps[index + 1] else "" for index in range(first, first + count)]
    stems = {noun.rstrip("s") for noun in nouns}
    return len(stems) == count and any(all(noun in kind for noun in nouns) for kind in row.words.kinds)
