"""Draws the steps of a judgement as bars, each with its weight."""

from __future__ import annotations

from collections.abc import Iterator

from checker.reporting.layout import Line, Piece, padded, set_lines
from checker.reporting.records import FindingView, StepView
from checker.wording import say

BAR = 12
"""Cells of the longest bar."""
BRIEF = 3
"""Steps told by default, the weightiest; `explain` tells all."""
START = "link.prior"
"""The step that is the same in every finding: told by `explain`, never among the weightiest."""
EIGHTHS = " ▏▎▍▌▋▊▉█"


def brief_steps(finding: FindingView, width: int, language: str) -> Iterator[Line]:
    """Yield the weightiest steps with their bars, and where the others are told."""
    telling = [step for step in finding.steps if step.key != START]
    weighty = sorted(telling, key=lambda step: -abs(step.weight))[:BRIEF]
    shown = [step for step in finding.steps if any(step is one for one in weighty)]
    yield from _steps(shown, width)
    left = len(finding.steps) - len(shown)
    if left:
        words = say("console.more-steps", language, n=left, id=finding.id)
        yield from set_lines([Piece(words, "faint")], width, (Piece("    "),))


def full_steps(finding: FindingView, width: int, language: str) -> Iterator[Line]:  # noqa: ARG001  as `brief_steps`
    """Yield every step with its bar, in the order in which they were weighed."""
    yield from _steps(list(finding.steps), width)


def cumulative_steps(finding: FindingView, width: int, language: str) -> Iterator[Line]:
    """Yield every step as a waterfall: each bar begins where the sum so far stands, and the last line is the sum."""
    room = max(min(width - 56, 40), BAR)
    sums = [0.0, *(step.total_weight for step in finding.steps)]
    low, high = min(sums), max(sums)
    scale = room / (high - low) if high > low else 1.0
    figures = _figures(finding.steps)
    for step, before in zip(finding.steps, sums, strict=False):
        first, last = sorted((before, step.total_weight))
        start, end = round((first - low) * scale), round((last - low) * scale)
        bar = " " * start + "█" * max(end - start, 1 if step.weight else 0)
        role = "for" if step.weight >= 0 else "against"
        head = (
            Piece("  "),
            Piece(padded(step.figure, figures, right=True), role),
            Piece("  "),
            Piece(padded(bar, room + 1), role),
            Piece("  "),
        )
        yield from set_lines([Piece(step.words)], width, head)
    if finding.steps:
        total = padded(finding.steps[-1].total, figures, right=True)
        yield (Piece("  "), Piece(total, "strong"), Piece("  "), Piece(say("explain.total", language), "strong"))


def _steps(steps: list[StepView], width: int) -> Iterator[Line]:
    figures = _figures(steps)
    longest = max((abs(step.weight) for step in steps), default=0.0) or 1.0
    for step in steps:
        role = "for" if step.weight >= 0 else "against"
        head = (
            Piece("    "),
            Piece(padded(step.figure, figures, right=True), role),
            Piece(" "),
            Piece(padded(bar_of(abs(step.weight) / longest), BAR), role),
            Piece(" "),
        )
        yield from set_lines([Piece(step.words)], width, head)


def _figures(steps: list[StepView] | tuple[StepView, ...]) -> int:
    return max((len(step.figure) for step in steps), default=0)


def bar_of(share: float) -> str:
    """Return a bar of `share` of the longest, to an eighth of a cell."""
    eighths = round(share * BAR * 8)
    return EIGHTHS[8] * (eighths // 8) + (EIGHTHS[eighths % 8].strip() if eighths % 8 else "")
