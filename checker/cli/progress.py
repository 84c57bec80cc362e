"""Progress on standard error, with the name of what is being read, for long work on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from checker.wording import say
from checker.wording.safe import ELLIPSIS, visible

WORTH_SHOWING = 20
"""Texts above which a run takes long enough for a person to wonder."""
LONG = 1_000_000
"""Characters in all above which it does too, however few the texts."""
LONGEST_NAME = 36
"""Characters of a name that are shown, its end: folders are alike, files differ."""


@contextmanager
def counted(
    names: Sequence[str], language: str, *, quiet: bool, is_long: bool = False, step: str = "reading"
) -> Iterator[Callable[[int], None] | None]:
    """Yield a function that is told how many of `names` are done, or `None` where nobody watches.

    Shown are how many, what is being read now and how long it may take; `is_long` work even where the names are few.
    """
    if quiet or not (is_long or len(names) > WORTH_SHOWING) or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[name]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True, highlight=False), transient=True) as bars:
        first = tail(names[0]) if names else ""
        task = bars.add_task(say(f"progress.{step}", language), total=len(names), name=first)

        def told(done: int) -> None:
            is_over = done >= len(names)
            words = say("progress.comparing" if is_over and step == "reading" else f"progress.{step}", language)
            bars.update(task, completed=done, description=words, name="" if is_over else tail(names[done]))

        yield told


def tail(name: str) -> str:
    """Return the end of a name, as much of it as stands beside a bar, its controls made visible."""
    shown = visible(name)
    return shown if len(shown) <= LONGEST_NAME else ELLIPSIS + shown[-(LONGEST_NAME - 1) :]
