"""The commands and their options, each declared once; a new command is one entry here and one file that carries it out.

`argparse` rather than typer: typer checks its parameters with pydantic, and the two cost 100 ms before the first file
is opened, two fifths of a whole run; and `--against` takes several sources, as the contract writes it.
"""

from __future__ import annotations

from typing import NamedTuple


class Option(NamedTuple):
    """An option of a command; its help is message `help.<name>`, or `help.<help>` where that is given."""

    name: str
    short: str = ""
    metavar: str = ""
    """Empty for a flag."""
    default: object = None
    many: bool = False
    """Takes several values, and may be repeated."""
    number: bool = False
    """Takes a whole number of at least one."""
    needed: bool = False
    is_elsewhere: bool = False
    """Needed, but may stand in the settings instead: whoever carries the command out sees to it."""
    help: str = ""


class Command(NamedTuple):
    """A command: what it takes, and the function that carries it out, imported when it is called."""

    name: str
    operand: str
    """Name of its positional argument, which is also its help's key."""
    operand_metavar: str
    many: bool
    """Whether it takes several of them."""
    options: tuple[Option, ...]
    module: str
    function: str
    is_operand_needed: bool = True


FORMAT = Option("format", "-f", "NAME")
OUTPUT = Option("output", "-o", "FILE")
ALL = Option("all", default=False)
LANGUAGE = Option("language", "-l", "CODE", default="auto")
QUIET = Option("quiet", "-q", default=False)
STRICT = Option("strict", default=False)
INTERFACE = Option("interface", "", "CODE")
FETCH = Option("fetch", default=False)
WATCH = Option("watch", "-w", default=False)
REPORT = Option("report", "-r", "REPORT.json", help="written")
DECISIONS = Option("decisions", "", "FILE", help="file")
SHARED = (
    FORMAT,
    OUTPUT,
    Option("fail-on", "", "LEVEL", default="error"),
    ALL,
    LANGUAGE,
    Option("config", "-c", "FILE"),
    DECISIONS,
    FETCH,
    WATCH,
    Option("refused", "", "N", default=0, number=True),
    Option("without-texts", default=False),
    Option("jobs", "-j", "N", default=0, number=True),
    QUIET,
    STRICT,
    INTERFACE,
)
COMMANDS: tuple[Command, ...] = (
    Command("compare", "sources", "SOURCE", many=True, options=SHARED, module="comparing", function="run_compare"),
    Command(
        "check",
        "draft",
        "DRAFT",
        many=True,
        options=(Option("against", "-a", "SOURCE", default=[], many=True, needed=True, is_elsewhere=True), *SHARED),
        module="comparing",
        function="run_check",
    ),
    Command(
        "facts",
        "sources",
        "SOURCE",
        many=True,
        options=(FORMAT._replace(help="facts-format"), OUTPUT, LANGUAGE, FETCH, QUIET, STRICT, INTERFACE),
        module="showing",
        function="run_facts",
    ),
    Command(
        "report",
        "written",
        "REPORT.json",
        many=False,
        options=(FORMAT, OUTPUT, Option("fail-on", "", "LEVEL", default="never"), ALL, QUIET, INTERFACE),
        module="reporting",
        function="run_report",
    ),
    Command(
        "explain",
        "id",
        "ID",
        many=False,
        options=(REPORT._replace(needed=True), FORMAT._replace(help="explain-format"), OUTPUT, INTERFACE),
        module="explaining",
        function="run_explain",
    ),
    Command(
        "accept",
        "id",
        "ID",
        many=True,
        options=(
            Option("reason", "", "TEXT", needed=True),
            Option("note", "", "TEXT", default=""),
            Option("by", "", "NAME"),
            REPORT,
            DECISIONS,
            INTERFACE,
        ),
        module="deciding",
        function="run_accept",
    ),
    Command(
        "decisions",
        "file",
        "FILE",
        many=False,
        options=(REPORT, Option("prune", default=False), INTERFACE),
        module="deciding",
        function="run_decisions",
        is_operand_needed=False,
    ),
)
"""In the order in which the help lists them."""
