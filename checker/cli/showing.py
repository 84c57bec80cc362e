"""Carries out `facts`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, TextIO

from checker.cli.ending import DONE, FAILED, Stop, complain
from checker.cli.gathering import format_asked, interface_asked, language_asked, write_out
from checker.cli.progress import LONG, counted
from checker.cli.reporting import are_lost
from checker.cli.shelf import Shelf
from checker.reporting.formats import FACT_FORMATS, Look, fact_writer_for


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

    def write(out: TextIO) -> None:
        names, is_long = [source.name for source in sources], sum(len(source.text) for source in sources) > LONG
        with counted(names, interface, quiet=options.quiet, is_long=is_long) as progress:
            writer.begin(out, Look(quiet=options.quiet))
            for number, source in enumerate(sources, 1):
                add(analyse(source))
                if progress:
                    progress(number)
            end()

    write_out(write, options.output, interface, as_utf8=chosen != "console")
    return FAILED if options.strict and are_lost(skipped) else DONE
