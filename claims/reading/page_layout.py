"""Puts the runs of a printed page into reading order: columns, lines, paragraphs.

A page is cut where white runs through all of it, between columns first (the recursive X-Y cut of Nagy and Seth 1984,
"Hierarchical representation of optically scanned documents"); a headline over columns is cut off above them. What
stands side by side without filling its column is a table, and is read row by row. Coordinates are points, y upwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple


class Run(NamedTuple):
    """Characters set one after another on one line, without a wide gap."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    @property
    def size(self) -> float:
        """The height of its letters' boxes."""
        return max(self.top - self.bottom, 1.0)


class Line(NamedTuple):
    """A line of a column, with its place on the page."""

    left: float
    bottom: float
    right: float
    top: float
    text: str
    column: int
    """Which stretch of lines under one another it belongs to, in reading order."""
    is_row: bool
    """Whether it is a row of a table."""

    @property
    def size(self) -> float:
        """The height of its letters' boxes."""
        return max(self.top - self.bottom, 1.0)


_GUTTER = 0.6
"""Width of the white between two columns, in heights of a line."""
_FEWEST_LINES = 3
_FILLED = 0.6
"""Share of a column's lines that reach half of its width, by which it is a column of prose and not of a table."""
_CELL_GAP = 1.6
"""White between two runs of a line, in heights of a line, that parts the cells of a table."""
_WORD_GAP = 0.12
"""White between two runs that parts words, in heights of a line."""
_SHORTEST = 12
"""Characters below which a line fills no column."""
_MOST_CUTS = 60
_DEEPEST = 12


def lines_of(runs: Sequence[Run]) -> list[Line]:
    """Return the lines of a page in reading order. At most quadratic in its runs, of which a page has hundreds."""
    return [line for number, block in enumerate(_blocks(runs, 0)) for line in _stacked(block, number)]


def _blocks(runs: Sequence[Run], depth: int) -> Iterator[Sequence[Run]]:
    if len(runs) < 2 * _FEWEST_LINES or depth > _DEEPEST:
        yield runs
        return
    parts = _beside(runs) or _around_columns(runs)
    if parts is None:
        yield runs
        return
    for part in parts:
        yield from _blocks(part, depth + 1)


def _beside(runs: Sequence[Run]) -> tuple[list[Run], list[Run]] | None:
    """Cut at the widest white from top to bottom, where both sides are columns of prose."""
    wanted = _GUTTER * _middle([run.size for run in runs])
    ordered = sorted(runs, key=lambda run: run.left)
    reach, best, widest = ordered[0].right, 0, wanted
    for index, run in enumerate(ordered[1:], 1):
        if run.left - reach >= widest:
            sides = ordered[:index], ordered[index:]
            if all(_is_column(side) for side in sides):
                best, widest = index, run.left - reach
        reach = max(reach, run.right)
    return (ordered[:best], ordered[best:]) if best else None


def _is_column(runs: Sequence[Run]) -> bool:
    rows = _rows(runs)
    if len(rows) < _FEWEST_LINES:
        return False
    half = 0.5 * (max(run.right for run in runs) - min(run.left for run in runs))
    filled = sum(1 for row in rows if _set_width(row) >= half and sum(len(run.text) for run in row) >= _SHORTEST)
    return filled >= max(_FEWEST_LINES, _FILLED * len(rows))


def _set_width(row: Sequence[Run]) -> float:
    """The width that a line's letters take, without the white between its runs where that is wide."""
    return sum(run.right - run.left for run in row)


def _rows(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs that stand on one line, from top to bottom: they share the middle of their height."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (-(run.top + run.bottom), run.left)):
        middle = (run.top + run.bottom) / 2
        if rows and any(one.bottom < middle < one.top for one in rows[-1][-1:] + rows[-1][:1]):
            rows[-1].append(run)
        else:
            rows.append([run])
    return [sorted(row, key=lambda run: run.left) for row in rows]


def _around_columns(runs: Sequence[Run]) -> tuple[list[Run], list[Run]] | None:
    """Cut off what runs over columns: the highest cut below which there are columns, else the lowest above which."""
    ordered = sorted(runs, key=lambda run: -run.top)
    cuts = []
    floor = ordered[0].bottom
    for index, run in enumerate(ordered[1:], 1):
        if run.top < floor + 0.2 * run.size:
            cuts.append(index)
        floor = min(floor, run.bottom)
    cuts = cuts[: _MOST_CUTS // 2] + cuts[_MOST_CUTS // 2 :][-(_MOST_CUTS // 2) :]
    for index in cuts:
        if _beside(ordered[index:]):
            return ordered[:index], ordered[index:]
    for index in reversed(cuts):
        if _beside(ordered[:index]):
            return ordered[:index], ordered[index:]
    for index in cuts:  # columns between two stretches that have none
        for last in cuts:
            if last - index >= 2 * _FEWEST_LINES and len(cuts) <= 24 and _beside(ordered[index:last]):
                return ordered[:index], ordered[index:]
    return None


def _stacked(runs: Sequence[Run], column: int) -> Iterator[Line]:
    """The lines of a block from top to bottom, those that are rows of a table with marks between their cells."""
    rows = _rows(runs)
    cells = [_cells(row) for row in rows]
    for index, row in enumerate(rows):
        beside = cells[max(index - 1, 0) : index] + cells[index + 1 : index + 2]
        is_row = any(_aligned(cells[index], other) for other in beside)
        yield _line(row, cells[index], column, is_row=is_row)


def _cells(row: Sequence[Run]) -> list[list[Run]]:
    cells = [[row[0]]]
    for before, run in pairwise(row):
        if run.left - before.right > _CELL_GAP * run.size:
            cells.append([run])
        else:
            cells[-1].append(run)
    return cells


def _aligned(cells: Sequence[Sequence[Run]], others: Sequence[Sequence[Run]]) -> bool:
    """Whether a cell that is not the first begins or ends where one of the line above or below does."""
    if _is_stretched(cells) or _is_stretched(others):
        return False
    return any(
        abs(a[0].left - b[0].left) < 0.4 * a[0].size
        or (abs(a[-1].right - b[-1].right) < 0.4 * a[0].size and _is_figure(a[-1].text) and _is_figure(b[-1].text))
        for a in cells[1:]
        for b in others[1:]
    )


def _is_stretched(cells: Sequence[Sequence[Run]]) -> bool:
    """A line of a few words drawn out to the width of its column has the same white between all of them."""
    gaps = [b[0].left - a[-1].right for a, b in pairwise(cells)]
    plain = not any(_is_figure(run.text) for cell in cells for run in cell)
    return plain and len(gaps) > 1 and max(gaps) - min(gaps) < 0.35 * cells[0][0].size


def _is_figure(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _line(row: Sequence[Run], cells: Sequence[Sequence[Run]], column: int, *, is_row: bool) -> Line:
    text = " | ".join(map(_said, cells)) if is_row else _said(row)
    box = (min(r.left for r in row), min(r.bottom for r in row), max(r.right for r in row), max(r.top for r in row))
    return Line(*box, text, column, is_row)


def _said(runs: Sequence[Run]) -> str:
    text = runs[0].text
    for before, run in pairwise(runs):
        text += (" " if run.left - before.right > _WORD_GAP * run.size else "") + run.text
    return text


def paragraphs_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of a page, paragraph by paragraph. Linear.

    A paragraph ends before wider white, another size of letters, an indent, a row of a table, and behind a line that
    ends a sentence short of its column.
    """
    found: list[list[Line]] = []
    columns: dict[int, list[Line]] = {}
    for line in lines:
        columns.setdefault(line.column, []).append(line)
    for column in columns.values():
        leading = _leading(column)
        right, left = max(line.right for line in column), _middle([line.left for line in column])
        for index, line in enumerate(column):
            before = column[index - 1] if index else None
            if before is None or _begins(line, before, leading, left, right):
                found.append([line])
            else:
                found[-1].append(line)
    return found


def _begins(line: Line, before: Line, leading: float, left: float, right: float) -> bool:
    if line.is_row or before.is_row:
        return True
    sizes = sorted((line.size, before.size))
    if sizes[1] > 1.12 * sizes[0] or before.bottom - line.bottom > 1.3 * leading + 0.5:
        return True
    if line.text[:1] in "•▪■►–-" and line.text[1:2] == " ":
        return True
    short = before.right < right - 0.18 * (right - left)
    ended = before.text.rstrip('»”"’) ')[-1:] in ".!?…:"
    indented = line.left > left + 0.7 * line.size and before.left <= left + 0.7 * before.size
    return (short and ended) or (indented and (ended or short))


def _leading(column: Sequence[Line]) -> float:
    """The usual distance of two lines: the lower quartile, since white only widens it."""
    steps = sorted(a.bottom - b.bottom for a, b in pairwise(column) if a.bottom > b.bottom)
    return steps[len(steps) // 4] if steps else column[0].size * 1.2


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]
