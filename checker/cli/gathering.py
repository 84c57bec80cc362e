"""Turns the arguments of a command into sources, settings and a place to write to."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from checker.cli.ending import Stop, system_words
from checker.cli.plainest import register
from checker.model import Skipped
from checker.reporting.formats import Format, format_by_suffix
from checker.wording import interfaces, say
from checker.wording.safe import visible
from checker.wording.wording import has_message
from claims.reading import Left
from claims.reading.readers import STANDARD_INPUT

if TYPE_CHECKING:
    from checker.model import Decision
    from checker.settings import Settings

AUTO = "auto"


def skipped_in_words(left: Left, language: str) -> Skipped:
    """Return what could not be read with the reason and the remedy said in `language`, nothing of either lost."""
    name = say("problem.standard-input", language) if left.name == STANDARD_INPUT else left.name
    params: dict[str, object] = {"name": name, **dict(left.details)}
    problem = params.get("problem")
    for place in ("format", "problem"):
        if place in params:
            key = f"{place}.{params[place]}"
            params[place] = say(key if has_message(key, language) else f"{place}.unknown", language, **params)
    reason, remedy = (
        say(_particular(f"{left.slug}{ending}.{problem}", f"{part}.{left.slug}", language), language, **params)
        for part, ending in (("unreadable", ""), ("remedy", "-remedy"))
    )
    return Skipped(left.name, reason, remedy, left.slug)


def _particular(key: str, usual: str, language: str) -> str:
    """A message for this very problem, where there is one."""
    return key if has_message(key, language) else usual


def one_of(option: str, value: str, allowed: Sequence[str], interface: str) -> str:
    """Return `value` where `allowed` has it; raises `Stop` with the allowed ones where it has not."""
    if value not in allowed:
        raise Stop("choice", interface, option=option, value=value, allowed=", ".join(allowed))
    return value


def language_asked(value: str, interface: str) -> str:
    """Return the language of the sources: `auto`, or the code of a pack there is."""
    from claims.languages.packs import languages

    return one_of("--language", value, (AUTO, *languages()), interface)


def interface_asked(value: str) -> str:
    """Return the interface's language, checked."""
    return one_of("--interface", value, interfaces(), value if value in interfaces() else "en")


def settings_asked(config: str | None, draft: str | None = None) -> Settings | None:
    """Return the settings of `config`, else of the nearest `recoupe.toml` from the folder of work upwards, if any."""
    from checker.settings_file import read_settings

    path = config_file(config, draft)
    return read_settings(path) if path else None


def config_file(config: str | None, draft: str | None = None) -> Path | None:
    """Return the file of settings that counts: `config`, else the nearest one, if there is any."""
    from checker.settings_file import find_settings

    return Path(config) if config else find_settings(folder_of_work(draft))


def decisions_asked(file: str | None, draft: str | None = None) -> tuple[Decision, ...]:
    """Return the decisions of `file`, else of the nearest file of decisions from the folder of work upwards, if any."""
    from checker.decisions import read_decisions

    path = Path(file) if file else decisions_file(draft)
    return read_decisions(path) if file or path.exists() else ()


def decisions_file(draft: str | None = None) -> Path:
    """Return the nearest file of decisions in the folder of work or above, else where a new one belongs."""
    from checker.decisions import FILE

    start = folder_of_work(draft)
    return next((folder / FILE for folder in (start, *start.parents) if (folder / FILE).is_file()), start / FILE)


def folder_of_work(draft: str | None) -> Path:
    """Return the folder that a draft stands in; the working folder where there is no draft, or none that is a file."""
    if draft is None or draft == STANDARD_INPUT or not Path(draft).is_file():
        return Path.cwd()
    return Path(draft).resolve().parent


def format_asked(name: str | None, output: str | None, names: Sequence[str], interface: str) -> str:
    """Return the format's name: as asked, else by the output's suffix, else the first of `names`."""
    if name is None:
        asked = format_by_suffix(output) if output else None
        return asked if asked is not None and asked in names else names[0]
    return one_of("--format", name, names, interface)


def installed(asked: Format, interface: str) -> None:
    """Raise `Stop` where the package that a format needs is not there, with the line that installs it."""
    if asked.package and find_spec(asked.package) is None:
        raise Stop("extra", interface, name=asked.name)


def write_bytes_out(write: Callable[[BinaryIO], None], output: str | None, interface: str) -> None:
    """Call `write` with standard output as it is, or put what it writes into file `output`, all of it or nothing.

    Raises `Stop` when it cannot be written, or when standard output is a terminal, which bytes would upset.
    """
    if output is None or output == "-":
        if sys.stdout.isatty():
            raise Stop("binary", interface)
        write(sys.stdout.buffer)
        return
    data = BytesIO()
    write(data)
    try:
        Path(output).write_bytes(data.getvalue())
    except (OSError, ValueError) as error:
        problem = system_words(error, interface)
        raise Stop("unwritable", interface, name=visible(output), problem=problem) from error


def write_out(write: Callable[[TextIO], None], output: str | None, interface: str, *, as_utf8: bool = False) -> None:
    """Call `write` with standard output, or put what it writes into file `output` as UTF-8.

    A file is written when all of its text is there, so that a run that fails leaves the old one as it was. Raises
    `Stop` when it cannot be written.
    """
    if output is None or output == "-":
        with suppress(AttributeError):
            sys.stdout.reconfigure(errors=register(), **({"encoding": "utf-8"} if as_utf8 else {}))  # type: ignore[union-attr]
        write(sys.stdout)
        return
    text = StringIO()
    write(text)
    try:
        Path(output).write_text(text.getvalue(), encoding="utf-8", errors="replace", newline="")
    except (OSError, ValueError) as error:
        problem = system_words(error, interface)
        raise Stop("unwritable", interface, name=visible(output), problem=problem) from error
