"""The entry point of `recoupe`: finds the command, reads its arguments and hands on to the file that carries it out."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import cast

from checker.cli.commands import COMMANDS
from checker.cli.ending import DONE, FAILED, Stop, ended, open_streams
from checker.cli.interface import interface_of
from checker.cli.parsing import PROGRAM, Shown, main_parser, parsed
from claims.cycles import COLLECT_AFTER


def run() -> None:
    """Run `recoupe` with the process's arguments and exit with the contract's code. The entry point of the command."""
    gc.set_threshold(COLLECT_AFTER)
    open_streams()
    code = run_with(sys.argv[1:])
    gc.freeze()  # else the interpreter looks for cycles among all tables and facts once more before it ends: 17 ms
    sys.exit(code)


def run_with(arguments: Sequence[str]) -> int:
    """Run `recoupe` with `arguments`; return the contract's exit code (130 when interrupted), never a traceback."""
    language = interface_of(arguments)
    return ended(lambda: _carried_out(arguments, language), language)


def _carried_out(arguments: Sequence[str], language: str) -> int:
    own, name, rest = _divided(arguments)
    try:
        if name is None:
            return _without_command(own, language)
        command = next((entry for entry in COMMANDS if entry.name == name), None)
        if command is None:
            names = ", ".join(entry.name for entry in COMMANDS)
            raise Stop("no-such-command", language, name=name, names=names, command=PROGRAM)
        options = parsed(command, [*own, *rest], language)
    except Shown as shown:
        sys.stdout.write(str(shown))
        return DONE
    options.interface = options.interface or language
    carry_out = getattr(import_module(f"checker.cli.{command.module}"), command.function)
    return cast("int", carry_out(options))


def _divided(arguments: Sequence[str]) -> tuple[list[str], str | None, list[str]]:
    """Part the arguments at the command's name, which is the first that is neither an option nor an option's value."""
    at = 0
    while at < len(arguments) and arguments[at].startswith("-"):
        at += 2 if arguments[at] == "--interface" else 1
    name = arguments[at] if at < len(arguments) else None
    return list(arguments[:at]), name, list(arguments[at + 1 :])


def _without_command(own: Sequence[str], language: str) -> int:
    parser = main_parser(language)
    options, unknown = parser.parse_known_args(list(own))
    if unknown:
        raise Stop("unknown-argument", language, name=unknown[0], command=PROGRAM)
    if options.version:
        from importlib.metadata import version

        sys.stdout.write(f"{PROGRAM} {version(PROGRAM)}\n")
        return DONE
    sys.stdout.write(parser.format_help())
    return DONE if options.help else FAILED
