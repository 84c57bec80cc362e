"""Progress on standard error, for long work on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from checker.wording import say
from checker.wording.safe import visible
from claims.model import Source

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

WORTH_SHOWING = 20
"""Sources above which a run takes long enough for a person to wonder."""

LONG = 1_000_000
"""Characters in all above which it does too, however few the sources."""
PATIENCE = 1.0
"""Seconds after which the opening of files is seen to go on."""
LONGEST_NAME = 40


@contextmanager
def counted(
    sources: Sequence[Source], language: str, *, quiet: bool, more: int = 0
) -> Iterator[Callable[[int], None] | None]:
    """Yield a function that is told how many of `sources` (and `more`) are read, or `None` where nobody watches."""
    total = len(sources) + more
    is_long = total > WORTH_SHOWING or sum(len(source.text) for source in sources) > LONG
    if quiet or not is_long or not sys.stderr.isatty():
        yield None
        return
    with _bars() as bars:
        reading = bars.add_task(say("progress.reading", language), total=total)

        def told(done: int) -> None:
            named = sources[done].name if done < len(sources) else ""
            key = "progress.comparing" if done >= total else "progress.reading-one" if named else "progress.reading"
            bars.update(reading, completed=done, description=say(key, language, name=_short(named)))

        told(0)
        yield told


@contextmanager
def opened(language: str, *, quiet: bool) -> Iterator[Callable[[str, int, int], None] | None]:
    """Yield a function that is told the file to be opened, how many are and how many there are; `None` where unwatched.

    The bar comes up when that takes long enough for a person to wonder.
    """
    if quiet or not sys.stderr.isatty():
        yield None
        return
    with ExitStack() as stack:
        begun = monotonic()
        shown: list[tuple[Progress, TaskID]] = []

        def told(name: str, done: int, total: int) -> None:
            if not shown and (total > WORTH_SHOWING or monotonic() - begun > PATIENCE):
                bars = stack.enter_context(_bars())
                shown.append((bars, bars.add_task("", total=total)))
            for bars, task in shown:
                bars.update(task, completed=done, description=say("progress.opening", language, name=_short(name)))

        yield told


def _bars() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    said = TextColumn("{task.description}", markup=False)
    columns = (said, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)


def _short(name: str) -> str:
    """A name that leaves room for the bar: its end, which tells files of one folder apart."""
    told = visible(name)
    return told if len(told) <= LONGEST_NAME else f"…{told[-LONGEST_NAME + 1 :]}"
