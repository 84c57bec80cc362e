"""Carries out `facts`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
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
    from claims.model import Analysis


def run_facts(options: Namespace) -> int:
    """Show or export the facts of the sources that `options.sources` name; return the exit code.

    One source after another is read and written, so that memory holds one analysis at a time. Linear in the text.
    """
    from claims.pipeline import analyse

    interface = interface_asked(options.interface)
    language_asked(options.language, interface)
    chosen = format_asked(options.format, options.output, tuple(entry.name for entry in FACT_FORMATS), interface)
    leaving = {"is-output": options.output}
    shelf = Shelf(
        options.sources,
        options.language,
        interface,
        is_fetching=options.fetch,
        quiet=options.quiet,
        leaving=leaving,
    )
    sources, skipped = shelf.gather()
    for entry in skipped:
        complain(entry.reason, entry.remedy, interface, entry.slug)
    if not sources:
        raise Stop("nothing-to-read", interface)
    installed(fact_format_of(chosen), interface)

    def each(begin: Callable[[Look], None], add: Callable[[Analysis], None], end: Callable[[], None]) -> None:
        names, is_long = [source.name for source in sources], sum(len(source.text) for source in sources) > LONG
        with counted(names, interface, quiet=options.quiet, is_long=is_long) as progress:
            begin(Look(quiet=options.quiet))
            for number, source in enumerate(sources, 1):
                add(analyse(source))
                if progress:
                    progress(number)
            end()

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
