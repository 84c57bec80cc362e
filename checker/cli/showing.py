"""Carries out `facts`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, TextIO

from checker.cli.ending import DONE, FAILED, Stop, complain
from checker.cli.gathering import (
    format_asked,
    installed,
    interface_asked,
    language_asked,
    write_bytes_out,
    write_out,
)
from checker.cli.progress import LONG, counted
from checker.cli.reporting import are_lost
from checker.cli.shelf import Shelf
from checker.reporting.formats import FACT_FORMATS, Look, binary_fact_writer_for, fact_format_of, fact_writer_for

if TYPE_CHECKING:
    from claims.model import Analysis, Source


def run_facts(options: Namespace) -> int:
    """Show or export the facts of the sources that `options.sources` name; return the exit code.

    One source after another is read and written, so that memory holds one analysis at a time. Linear in the text.
    """
    interface = interface_asked(options.interface)
    language_asked(options.language, interface)
    chosen = format_asked(options.format, options.output, tuple(entry.name for entry in FACT_FORMATS), interface)
    sources, skipped = _shelf(options, interface).gather()
    for entry in skipped:
        complain(entry.reason, entry.remedy, interface, entry.slug)
    if not sources:
        raise Stop("nothing-to-read", interface)
    installed(fact_format_of(chosen), interface)

    each = partial(_each, sources, interface, quiet=options.quiet)

    def write(out: TextIO) -> None:
        writer = fact_writer_for(chosen, interface)
        each(lambda look: writer.begin(out, look), lambda one: writer.add(one, out), lambda: writer.end(out))

    def write_bytes(out: BinaryIO) -> None:
        writer = binary_fact_writer_for(chosen, interface)
        each(lambda look: writer.begin(out, look), lambda one: writer.add(one, out), lambda: writer.end(out))

    if fact_format_of(chosen).is_binary:
        write_bytes_out(write_bytes, options.output, interface)
    else:
        write_out(write, options.output, interface, as_utf8=chosen != "console")
    return FAILED if options.strict and are_lost(skipped) else DONE


def _shelf(options: Namespace, interface: str) -> Shelf:
    """The sources that the options name, but for what is written."""
    return Shelf(
        options.sources,
        options.language,
        interface,
        is_fetching=options.fetch,
        quiet=options.quiet,
        leaving={"is-output": options.output},
    )


def _each(
    sources: Sequence[Source],
    interface: str,
    begin: Callable[[Look], None],
    add: Callable[[Analysis], None],
    end: Callable[[], None],
    *,
    quiet: bool,
) -> None:
    """Analyse one source after another and hand each on, between `begin` and `end`."""
    from claims.pipeline import analyse

    names, is_long = [source.name for source in sources], sum(len(source.text) for source in sources) > LONG
    with counted(names, interface, quiet=quiet, is_long=is_long) as progress:
        begin(Look(quiet=quiet))
        for number, source in enumerate(sources, 1):
            add(analyse(source))
            if progress:
                progress(number)
        end()
