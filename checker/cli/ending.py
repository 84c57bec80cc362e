"""How a run ends: the exit codes of the contract, and one clear message in place of any traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from checker.cli.plainest import register
from checker.wording import say
from checker.wording.safe import visible
from checker.wording.wording import has_message
from claims.errors import RecoupeError

DONE, FOUND, FAILED, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141
"""The last two as shells say it: 128 and the number of the signal."""
DEBUG = "RECOUPE_DEBUG"


class Stop(RecoupeError):
    """A run that cannot go on, said in the interface's language."""

    slug = "usage"

    def __init__(self, key: str, language: str, **params: object) -> None:
        remedy = say(f"stop-remedy.{key}", language, **params) if has_message(f"stop-remedy.{key}", language) else ""
        if not remedy and "command" in params:
            remedy = say("stop.help", language, **params)
        super().__init__(say(f"stop.{key}", language, **params), remedy)


def ended(work: Callable[[], Any], language: str) -> int:
    """Return the exit code of `work`, what went wrong on standard error; raises nothing but under `RECOUPE_DEBUG`."""
    try:
        code = work()
        sys.stdout.flush()
    except BrokenPipeError:
        return _closed_pipe()
    except KeyboardInterrupt:
        tell("\n" + say("stop.interrupted", language))
        return INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        slug = error.slug if isinstance(error, RecoupeError) and error.slug != Stop.slug else ""
        return complain(*_told(error, language), language, slug)
    return code if isinstance(code, int) else DONE


def _told(error: Exception, language: str) -> tuple[str, str]:
    """What happened and what to do about it."""
    match error:
        case RecoupeError():
            return in_words(error, language)
        case OSError():
            key, name = ("system-at", visible(str(error.filename))) if error.filename else ("system", "")
            problem = system_words(error, language)
            return say(f"stop.{key}", language, name=name, problem=problem), say("stop-remedy.system", language)
        case _:
            problem = f"{type(error).__name__}: {error}"
            return say("stop.bug", language, problem=problem), say("stop-remedy.bug", language)


def in_words(error: RecoupeError, language: str) -> tuple[str, str]:
    """Return an error's reason and remedy in `language` where its details name a message, else in its own English."""
    told: dict[str, object] = dict(error.details)
    key, remedy = (f"{part}.{told.get('problem', '')}" for part in (error.slug, f"{error.slug}-remedy"))
    if not has_message(key, language):
        return error.reason, error.remedy
    return say(key, language, **told), say(remedy, language, **told)


def system_words(error: Exception, language: str) -> str:
    """Return why the operating system refused, in the interface's language where it is one of the usual reasons."""
    match error:
        case FileNotFoundError():
            return say("system.not-found", language)
        case PermissionError():
            return say("system.no-permission", language)
        case IsADirectoryError():
            return say("system.is-a-folder", language)
        case _:
            return getattr(error, "strerror", None) or str(error)


def complain(reason: str, remedy: str, language: str, slug: str = "") -> int:
    """Write what went wrong and what to do about it, with its name in the documentation, to standard error.

    Returns the exit code for it.
    """
    words = say("stop.says", language, reason=reason, remedy=remedy).rstrip() + (f" [{slug}]" if slug else "")
    tell("\n".join(visible(line) for line in words.splitlines()))
    return FAILED


def tell(words: str) -> None:
    """Write a line to standard error, in whatever that can encode."""
    encoding = sys.stderr.encoding or "utf-8"
    with suppress(OSError):  # where nothing can be said any more, the exit code still can
        sys.stderr.write(words.encode(encoding, register()).decode(encoding) + "\n")
        sys.stderr.flush()


def open_streams() -> None:
    """Give a process that was started without a standard stream an empty one: the exit code tells what there is."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  as long as the process


def _closed_pipe() -> int:
    """Whoever read the output has left: say nothing, and keep Python from saying anything at its end."""
    with suppress(OSError, ValueError):  # a stream of a test, or of a program that calls us, has no number
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED
