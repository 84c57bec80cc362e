"""Says what a file states about its own publication: who supplied it, which version it is, until when it is held."""

from __future__ import annotations

from datetime import date, datetime

from checker.wording import say
from checker.wording.safe import shortened, single_line
from checker.wording.wording import has_message
from claims.model import Imprint

LONGEST_NAME = 80
USABLE = "usable"
"""The status of what may be published, which is nothing to tell."""


def imprint_words(imprint: Imprint | None, published: date | None, outlet: str | None, language: str) -> list[str]:
    """Return the author, the provider, version, status and embargo of a source, and its last change, where stated.

    What is said by `outlet` and `published` already is left out.
    """
    if imprint is None:
        return []
    named = [one for one in (imprint.author, imprint.provider) if one and one != outlet]
    told = [
        say(f"imprint.{key}", language, name=shortened(single_line(name), LONGEST_NAME))
        for key, name in (("author", imprint.author), ("provider", imprint.provider))
        if name in named and not (key == "provider" and name == imprint.author)
    ]
    told += [say("imprint.version", language, version=single_line(imprint.version))] if imprint.version else []
    told += [_status(imprint.status, language)] if imprint.status and imprint.status != USABLE else []
    if imprint.embargo:
        told.append(say("imprint.embargo", language, moment=moment_words(imprint.embargo, language)))
    if imprint.updated and imprint.updated.date() != published:
        told.append(say("imprint.updated", language, date=imprint.updated.date()))
    return told


def _status(status: str, language: str) -> str:
    key = f"imprint.{status}"
    return say(key if has_message(key, language) else "imprint.status", language, status=single_line(status))


def moment_words(moment: datetime, language: str) -> str:
    """Return a moment in full with its distance from UTC where it states one: `14 May 2022, 11:00 (UTC+02:00)`."""
    zone = moment.strftime("%z")
    time = f"{moment:%H:%M}" + (f" (UTC{zone[:3]}:{zone[3:5]})" if zone else "")
    return say("imprint.moment", language, date=moment.date(), time=time)
