"""Reads a command's arguments; every message and every word of the help comes from the message files."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, HelpFormatter, Namespace
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from checker.cli.commands import COMMANDS, Command, Option
from checker.cli.ending import Stop
from checker.reporting.formats import FORMATS
from checker.wording import languages_read, say

WIDEST_HELP = 96
PROGRAM = "recoupe"


class Shown(Exception):
    """The help was asked for; it is this exception's text."""


class Parser(ArgumentParser):
    """A parser that raises instead of leaving the process, and speaks the interface's language."""

    def __init__(self, prog: str, language: str, **rest: Any) -> None:  # noqa: ANN401  handed on
        super().__init__(prog=prog, add_help=False, allow_abbrev=False, formatter_class=formatter(language), **rest)
        self.language = language

    def error(self, message: str) -> NoReturn:
        """Raise `Stop` with `message`, which argparse or a type of ours made."""
        option, problem = _option_and_problem(message)
        if problem.startswith("expected"):
            raise Stop("no-value", self.language, name=option, command=self.prog)
        if problem.startswith("ignored explicit"):
            raise Stop("flag-value", self.language, name=option, command=self.prog)
        raise Stop("usage", self.language, problem=problem.rstrip("."), command=self.prog)


def _option_and_problem(message: str) -> tuple[str, str]:
    """`argument -j/--jobs: expected one argument` as the option's long name and what is wrong."""
    found = re.match(r"argument (\S+): ", message)
    return (found[1].rpartition("/")[2], message[found.end() :]) if found else ("", message)


def formatter(language: str) -> type[HelpFormatter]:
    """Return a help formatter that says `usage` in `language`."""

    class Formatter(HelpFormatter):
        def __init__(self, prog: str, **rest: Any) -> None:  # noqa: ANN401  handed on
            super().__init__(prog, max_help_position=26, **rest)
            self._width = min(self._width, WIDEST_HELP)

        def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:  # noqa: ANN401
            super().add_usage(usage, actions, groups, prefix or say("help-page.usage", language))

        def _fill_text(self, text: str, width: int, indent: str) -> str:
            """The list of commands keeps its lines, other prose is set in lines."""
            return text if "\n" in text else super()._fill_text(text, width, indent)

    return Formatter


def parsed(command: Command, arguments: Sequence[str], language: str) -> Namespace:
    """Return the options of `command` as `arguments` give them; operands and options may stand in any order.

    Raises `Shown` where help is asked for and `Stop` where something is missing, unknown or does not fit.
    """
    parser = command_parser(command, language)
    before, after = _parted(arguments)
    found, unknown = parser.parse_known_intermixed_args(before)
    if found.help:
        raise Shown(parser.format_help())
    if unknown:
        raise Stop("unknown-argument", language, name=unknown[0], command=parser.prog)
    given = getattr(found, command.operand)
    given.extend(after)
    if not given and command.is_operand_needed:
        raise Stop("missing", language, name=command.operand_metavar, command=parser.prog)
    if not command.many and len(given) > 1:
        raise Stop("unknown-argument", language, name=given[1], command=parser.prog)
    for option in command.options:
        if option.needed and not option.is_elsewhere and not getattr(found, option.name):
            raise Stop("missing", language, name=f"--{option.name}", command=parser.prog)
    return found


def _parted(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands before `--`, and the operands after it, whatever they begin with."""
    if "--" not in arguments:
        return list(arguments), []
    at = list(arguments).index("--")
    return list(arguments[:at]), list(arguments[at + 1 :])


def command_parser(command: Command, language: str) -> Parser:
    """Return the parser of one command."""
    operand = f"{command.operand_metavar}..." if command.many else command.operand_metavar
    needed = "".join(f" --{o.name} {o.metavar}{'...' if o.many else ''}" for o in command.options if o.needed)
    prog = f"{PROGRAM} {command.name}"
    operand = operand if command.is_operand_needed else f"[{operand}]"
    usage = f"{prog} {operand}{needed} [OPTIONS]"
    parser = Parser(prog, language, description=say(f"help.{command.name}", language), usage=usage)
    operands = parser.add_argument_group(say("help-page.arguments", language))
    operands.add_argument(
        command.operand, metavar=command.operand_metavar, nargs="*", help=say(f"help.{command.operand}", language)
    )
    _add_options(parser, command.options, language)
    return parser


def main_parser(language: str) -> Parser:
    """Return the parser of what stands before a command's name."""
    lines = "\n".join(f"  {c.name:<10}{say(f'help.{c.name}-short', language)}" for c in COMMANDS)
    parser = Parser(
        PROGRAM,
        language,
        description=say("help.recoupe", language),
        usage=f"{PROGRAM} {say('help-page.command', language)}",
    )
    parser.add_argument("command", nargs="?", help=SUPPRESS)
    _add_options(parser, (Option("version", default=False), Option("interface", "", "CODE")), language)
    parser.epilog = f"{say('help-page.commands', language)}:\n{lines}"
    return parser


def _add_options(parser: Parser, options: Iterable[Option], language: str) -> None:
    group = parser.add_argument_group(say("help-page.options", language))
    for option in options:
        flags = [flag for flag in (option.short, f"--{option.name}") if flag]
        told: dict[str, Any] = {"dest": option.name.replace("-", "_"), "default": option.default}
        told["help"] = say(f"help.{option.help or option.name}", language, **_places(option, language))
        if not option.metavar:
            told["action"] = "store_true"
        else:
            told |= {"metavar": option.metavar} | ({"nargs": "+", "action": "extend"} if option.many else {})
        if option.number:
            told["type"] = _number(option, language)
        group.add_argument(*flags, **told)
    group.add_argument("-h", "--help", action="store_true", help=say("help-page.help-option", language))


def _places(option: Option, language: str) -> dict[str, object]:
    """What fills the places of an option's help: the names there are."""
    match option.name:
        case "language":
            return {"languages": languages_read(language)}
        case "format":
            return {"formats": ", ".join(entry.name for entry in FORMATS)}
        case _:
            return {}


def _number(option: Option, language: str) -> Any:  # noqa: ANN401  what argparse calls a type
    def number(text: str) -> int:
        if text.isdecimal() and int(text) > 0:
            return int(text)
        raise ArgumentTypeError(say("stop.number", language, name=f"--{option.name}", value=text))

    return number
