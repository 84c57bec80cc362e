"""Which language the command speaks, settled before any option is read so that the help speaks it too."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from checker.wording import interfaces

DEFAULT = "en"
LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""In the order in which POSIX asks them: the first that is set decides."""


def interface_of(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    """Return the interface's language: `--interface` where it names one there is, else the locale's, else English."""
    known = interfaces()
    asked = _asked(arguments)
    if asked in known:
        return asked
    variables = os.environ if environment is None else environment
    locale = next((variables[name] for name in LOCALE_VARIABLES if variables.get(name)), "")
    code = locale[:2].lower()
    return code if code in known else DEFAULT


def _asked(arguments: Sequence[str]) -> str:
    for at, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument.startswith("--interface="):
            return argument.partition("=")[2]
        if argument == "--interface" and at + 1 < len(arguments):
            return arguments[at + 1]
    return ""
