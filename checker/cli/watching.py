"""Carries out `--watch`: checks again whenever a file that the report depends on has changed.

Files are asked for their stamps about three times a second, which needs no library, works on network disks and sees
editors that put a new file in the old one's place. A change is acted on once it has settled: the stamps were the same
twice running, so that a file that is still being written is waited for.
"""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Protocol

from checker.cli.ending import in_words, tell
from checker.model import Report, Severity
from checker.wording import say
from checker.wording.safe import visible
from claims.errors import RecoupeError

PAUSE = 0.3
"""Seconds between two looks at the files: short beside the time that a person needs to look up."""
WHOLE_SCREEN = "\x1b[H\x1b[2J"
"""To the first line, and everything after it blank; what stands above the screen is the user's and stays."""


class Work(Protocol):
    """What is done again and again."""

    @property
    def fresh(self) -> int:
        """How many texts were read for the last report."""
        ...

    def report(self) -> Report:
        """Return what there is to say now. Raises `RecoupeError`."""
        ...

    def stamps(self) -> object:
        """Return what changes when anything changes that the report depends on."""
        ...

    def put(self, report: Report) -> int:
        """Write the report; return the exit code."""
        ...


def watch(work: Work, options: Namespace, ticks: Iterable[object] | None = None) -> int:
    """Do `work` now and after every change until interrupted; return the exit code of the last report.

    `ticks` are the moments at which the files are looked at, every `PAUSE` seconds by default; the watch ends with
    them. The first round raises what `work` raises; a later one tells it and waits for the next change.
    """
    code: int | None = None
    try:
        seen = work.stamps()
        before = work.report()
        code = _put(work, before, options)
        _tell(work, before, None, options)
        for _ in _changes(work.stamps, seen, _every(PAUSE) if ticks is None else ticks):
            try:
                report = work.report()
            except RecoupeError as error:
                _waiting(error, options.interface)
                continue
            code = _put(work, report, options)
            _tell(work, report, before, options)
            before = report
    except KeyboardInterrupt:
        if code is None:
            raise
        tell("")
    return code


def _every(seconds: float) -> Iterator[None]:
    while True:
        time.sleep(seconds)
        yield None


def _changes(stamps: Callable[[], object], seen: object, ticks: Iterable[object]) -> Iterator[None]:
    """Yield once for each change of `stamps`, when two looks running have found the same."""
    last = seen
    for _ in ticks:
        now = stamps()
        if now == last != seen:
            seen = now
            yield None
        last = now


def _put(work: Work, report: Report, options: Namespace) -> int:
    if sys.stdout.isatty() and options.output is None:
        sys.stdout.write(WHOLE_SCREEN)
    code = work.put(report)
    sys.stdout.flush()
    return code


def _tell(work: Work, report: Report, before: Report | None, options: Namespace) -> None:
    tell(" · ".join(_told(work, report, before, options)))


def _told(work: Work, report: Report, before: Report | None, options: Namespace) -> Iterator[str]:
    """The line under a report: when, what is new and what is gone since the last one, how to leave."""
    language = options.interface
    yield say("watch.at", language, time=datetime.now().astimezone().strftime("%H:%M:%S"))
    if before is not None:
        old, new = (_open(one, everything=options.all) for one in (before, report))
        yield say("watch.changed", language, new=len(new - old), gone=len(old - new))
        yield say("watch.read", language, n=work.fresh)
    if options.output:
        yield say("watch.written", language, name=visible(options.output))
    yield say("watch.leave", language)


def _open(report: Report, *, everything: bool) -> set[str]:
    return {finding.id for finding in report.findings if everything or finding.severity is not Severity.NOTE}


def _waiting(error: RecoupeError, language: str) -> None:
    reason, remedy = in_words(error, language)
    words = say("stop.says", language, reason=reason, remedy=remedy).rstrip()
    tell("\n".join(visible(line) for line in words.splitlines()))
    tell(say("watch.waiting", language))
