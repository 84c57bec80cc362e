"""Carries out `compare` and `check`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from checker.cli.ending import Stop, complain, tell
from checker.cli.gathering import (
    decisions_asked,
    gather,
    interface_asked,
    language_asked,
    one_of,
    settings_asked,
)
from checker.cli.progress import counted
from checker.cli.reporting import LEVELS, exit_code, put_report, report_format_asked
from checker.model import Report, Skipped
from checker.reporting.formats import Look, format_of
from checker.wording import say
from checker.wording.safe import visible
from claims.model import Source
from claims.reading.readers import STANDARD_INPUT


def run_compare(options: Namespace) -> int:
    """Compare the sources that `options.sources` name, write the report, return the exit code."""
    from checker.pipeline import compare

    format_name = _checked(options)
    settings, decisions = settings_asked(options.config), decisions_asked(options.decisions)
    sources, skipped = _gathered(options.sources, options)
    with counted(sources, options.interface, quiet=options.quiet) as progress:
        report = compare(
            sources,
            settings=settings,
            interface=options.interface,
            jobs=options.jobs,
            progress=progress,
            skipped=skipped,
            decisions=decisions,
            refused=options.refused,
            with_texts=format_of(format_name).needs_texts and not options.without_texts,
        )
    return _written(report, format_name, options)


def run_check(options: Namespace) -> int:
    """Check draft `options.draft` against the sources of `options.against`, write the report, return the exit code."""
    from checker.pipeline import check

    format_name = _checked(options)
    settings = settings_asked(options.config, options.draft[0])
    decisions = decisions_asked(options.decisions, options.draft[0])
    drafts, unread = gather(options.draft, options.language, options.interface, quiet=options.quiet)
    if len(drafts) != 1:
        reason = unread[0].reason if unread else ""
        raise Stop("draft", options.interface, name=options.draft[0], reason=reason)
    gathered, skipped = _gathered(options.against, options)
    sources = [source for source in gathered if not _is_same_file(source.name, options.draft[0])]
    if len(sources) < len(gathered):
        tell(say("stop.draft-apart", options.interface, name=visible(options.draft[0])))
    if not sources:
        raise Stop("nothing-to-read", options.interface)
    skipped = [*unread, *skipped]
    with counted(sources, options.interface, quiet=options.quiet, more=1) as progress:
        report = check(
            drafts[0],
            sources,
            settings=settings,
            interface=options.interface,
            jobs=options.jobs,
            progress=progress,
            skipped=skipped,
            decisions=decisions,
            refused=options.refused,
            with_texts=format_of(format_name).needs_texts and not options.without_texts,
        )
    return _written(report, format_name, options)


def _is_same_file(name: str, draft: str) -> bool:
    """Whether a source is the draft itself, which would bear out its own every word."""
    if STANDARD_INPUT in (name, draft):
        return name == draft
    with suppress(OSError, ValueError):
        return Path(name).samefile(draft)
    return False


def _checked(options: Namespace) -> str:
    interface_asked(options.interface)
    one_of("--fail-on", options.fail_on, tuple(LEVELS), options.interface)
    language_asked(options.language, options.interface)
    return report_format_asked(options.format, options.output, options.interface)


def _gathered(arguments: Sequence[str], options: Namespace) -> tuple[list[Source], list[Skipped]]:
    """The sources, with what could not be read told on standard error; raises `Stop` where nothing could."""
    sources, skipped = gather(arguments, options.language, options.interface, quiet=options.quiet)
    if not sources:
        for entry in skipped:
            complain(entry.reason, entry.remedy, options.interface, entry.slug)
        raise Stop("nothing-to-read", options.interface)
    return sources, skipped


def _written(report: Report, format_name: str, options: Namespace) -> int:
    look = Look(everything=options.all, quiet=options.quiet)
    put_report(report, format_name, look, options.output, options.interface)
    if options.quiet and format_name == "console":
        for entry in report.skipped:
            complain(entry.reason, entry.remedy, options.interface, entry.slug)
    elif report.skipped and (format_name != "console" or options.output):
        tell(say("stop.skipped", options.interface, n=len(report.skipped)))
    return exit_code(report, options.fail_on, strict=options.strict)
