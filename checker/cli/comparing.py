"""Carries out `compare` and `check`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.cli.ending import Stop, complain, in_words, tell
from checker.cli.gathering import (
    config_file,
    decisions_asked,
    decisions_file,
    interface_asked,
    language_asked,
    one_of,
    settings_asked,
)
from checker.cli.keeping import KeepingEngine
from checker.cli.reporting import LEVELS, exit_code, put_report, report_format_asked
from checker.cli.shelf import Shelf, Stamp, stamp_of, texts_named
from checker.cli.targets import is_web_address
from checker.model import Report, Skipped
from checker.reporting.formats import Look, format_of
from checker.wording import say
from checker.wording.safe import visible
from claims.errors import Excluded, RecoupeError
from claims.model import Source

if TYPE_CHECKING:
    from checker.settings import Settings

MANY = frozenset({"console", "github"})
"""Formats of which several reports may follow each other."""


def run_compare(options: Namespace) -> int:
    """Compare the sources that `options.sources` name, write the report, return the exit code."""
    return _carried_out(Task(options, _checked(options), options.sources), options)


def run_check(options: Namespace) -> int:
    """Check each draft of `options.draft` against its sources, write the reports, return the gravest exit code."""
    format_name = _checked(options)
    names = [entry for name in options.draft for entry in _drafts(name)]
    if len(names) == 1:
        return _carried_out(Task(options, format_name, options.against, names[0]), options)
    if format_name not in MANY or options.output or options.watch:
        raise Stop("several-drafts", options.interface, n=len(names))
    engine = KeepingEngine(options.jobs, options.interface, quiet=options.quiet, keeps=True)
    tasks = [(name, Task(options, format_name, options.against, name, engine)) for name in names]
    return max(_one_of_many(task, name, format_name, options) for name, task in tasks)


def _drafts(argument: str) -> list[str]:
    """The drafts that an argument names: a file, or those of a folder or a pattern."""
    return [argument] if is_web_address(argument) else [entry.name for entry in texts_named([argument])]


def _one_of_many(task: Task, name: str, format_name: str, options: Namespace) -> int:
    """Check one of several drafts; what is wrong with it is told and costs the others nothing."""
    try:
        report = task.report()
    except RecoupeError as error:
        return complain(*in_words(error, options.interface), options.interface)
    is_shown = bool(report.findings) or not options.quiet
    if is_shown and format_name == "console":
        sys.stdout.write(f"{say('page.checked', options.interface, name=visible(name))}\n\n")
    code = task.put(report)
    sys.stdout.flush()
    return code


class Task:
    """One command's work, as often as it is asked for: what has not changed since the last time is not read again."""

    def __init__(
        self,
        options: Namespace,
        format_name: str,
        sources: Sequence[str],
        draft: str | None = None,
        engine: KeepingEngine | None = None,
    ) -> None:
        self._options, self._format_name, self._draft_name = options, format_name, draft
        self._engine = engine or KeepingEngine(
            options.jobs, options.interface, quiet=options.quiet, keeps=options.watch
        )
        self._sources = self._shelf(sources, {"is-draft": draft, "is-output": options.output})
        self._draft = None if draft is None else self._shelf([draft], {})
        self._config: Stamp = None

    def _shelf(self, arguments: Sequence[str], leaving: dict[str, str | None]) -> Shelf:
        options = self._options
        return Shelf(
            arguments,
            options.language,
            options.interface,
            is_fetching=options.fetch,
            quiet=options.quiet,
            leaving=leaving,
        )

    @property
    def fresh(self) -> int:
        """How many texts were read for the last report."""
        return self._engine.fresh

    def report(self) -> Report:
        """Return what there is to say. Raises `RecoupeError` where settings, draft or all sources cannot be read."""
        from checker.pipeline import check, compare

        options = self._options
        settings = self._settings()
        decisions = decisions_asked(options.decisions, self._draft_name)
        draft = self._draft.gather() if self._draft else None
        if draft and len(draft[0]) != 1:
            if draft[0]:
                raise Stop("draft-texts", options.interface, name=self._draft_name, n=len(draft[0]))
            lost = draft[1][0]
            raise Stop("draft", options.interface, name=self._draft_name, reason=lost.reason, remedy=lost.remedy)
        if draft and self._sources.is_bare:
            raise Stop("no-against", options.interface, command="recoupe check")
        sources, skipped = _gathered(self._sources, options.interface)
        told: dict[str, Any] = {
            "settings": settings,
            "interface": options.interface,
            "skipped": [*(draft[1] if draft else ()), *skipped],
            "decisions": decisions,
            "refused": options.refused,
            "engine": self._engine,
            "with_texts": format_of(self._format_name).needs_texts and not options.without_texts,
        }
        return check(draft[0][0], sources, **told) if draft else compare(sources, **told)

    def _settings(self) -> Settings | None:
        """The settings as they are now; what they name for a draft without other sources is what the shelf holds."""
        config = config_file(self._options.config, self._draft_name)
        settings = settings_asked(str(config) if config else None, self._draft_name)
        if self._draft_name is not None and not self._options.against:
            named = settings.against if settings and config else ()
            folder = config.parent if config else Path()
            self._sources.ask_for([one if is_web_address(one) else _from_here(folder / one) for one in named])
        return settings

    def stamps(self) -> tuple[object, ...]:
        """Return what changes when anything changes that the report depends on."""
        config = config_file(self._options.config, self._draft_name)
        stamp = stamp_of(str(config)) if config else None
        if stamp != self._config:
            self._config = stamp
            with suppress(RecoupeError):  # the report says what is wrong with them
                self._settings()
        decisions = Path(self._options.decisions) if self._options.decisions else decisions_file(self._draft_name)
        files = [(str(path), stamp_of(str(path))) for path in (config, decisions) if path]
        return self._draft.stamps() if self._draft else (), self._sources.stamps(), tuple(files)

    def put(self, report: Report) -> int:
        """Write `report` as the options ask; return the exit code."""
        options, format_name = self._options, self._format_name
        look = Look(everything=options.all, quiet=options.quiet)
        put_report(report, format_name, look, options.output, options.interface)
        lost = [entry for entry in report.skipped if entry.slug != Excluded.slug]
        if options.quiet and format_name == "console":
            for entry in lost:
                complain(entry.reason, entry.remedy, options.interface, entry.slug)
        elif lost and (format_name != "console" or options.output):
            tell(say("stop.skipped", options.interface, n=len(lost)))
        return exit_code(report, options.fail_on, strict=options.strict)


def _from_here(path: Path) -> str:
    """A path as one writes it in the working folder; whole where it does not lie in it."""
    whole = os.path.normpath(path.absolute())
    return os.path.relpath(whole) if Path(whole).is_relative_to(Path.cwd()) else whole


def _carried_out(task: Task, options: Namespace) -> int:
    if options.watch:
        from checker.cli.watching import watch

        return watch(task, options)
    return task.put(task.report())


def _checked(options: Namespace) -> str:
    interface_asked(options.interface)
    one_of("--fail-on", options.fail_on, tuple(LEVELS), options.interface)
    language_asked(options.language, options.interface)
    return report_format_asked(options.format, options.output, options.interface)


def _gathered(shelf: Shelf, interface: str) -> tuple[list[Source], list[Skipped]]:
    """The sources, with what could not be read told on standard error; raises `Stop` where nothing could."""
    sources, skipped = shelf.gather()
    if not sources:
        for entry in skipped:
            complain(entry.reason, entry.remedy, interface, entry.slug)
        raise Stop("nothing-to-read", interface)
    return sources, skipped
