"""Progress on standard error, for long work on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from checker.wording import say
from claims.model import Source

WORTH_SHOWING = 20
"""Sources above which a run takes long enough for a person to wonder."""

LONG = 1_000_000
"""Characters in all above which it does too, however few the sources."""


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
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        reading = bars.add_task(say("progress.reading", language), total=total)

        def told(done: int) -> None:
            description = say("progress.reading" if done < total else "progress.comparing", language)
            bars.update(reading, completed=done, description=description)

        yield told
