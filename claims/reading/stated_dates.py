"""Reads the dates that metadata state: ISO 8601, RFC 5322 and the few shapes that files write besides."""

from __future__ import annotations

import re
from datetime import date, datetime

_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d{3})")
_EARLIEST = 1800


def moment_of(stated: str | None) -> datetime | None:
    """Return the moment that `stated` names, its zone kept where it has one; `None` where it names none.

    Read are ISO 8601 with its basic form (`20190409T101500+0200`), RFC 5322 (`Tue, 9 Apr 2019 10:15:00 +0200`) and
    the PDF form (`D:20190409101500+02'00'`). Constant cost.
    """
    words = (stated or "").strip()[:64].removeprefix("D:")
    if not words:
        return None
    compact = re.fullmatch(r"(\d{8})(\d{4}|\d{6})(Z|[+-]\d\d'?:?\d\d'?)?.*", words)
    if compact:
        words = f"{compact[1]}T{compact[2]}{(compact[3] or '').replace(chr(39), '')}"
    try:
        return _sane(datetime.fromisoformat(words))
    except ValueError:
        return _by_mail_rules(words) or _day_alone(words)


def day_of(stated: str | None) -> date | None:
    """Return the day that `stated` names, in the zone that it is written in; `None` where it names none."""
    moment = moment_of(stated)
    return moment.date() if moment else None


def _by_mail_rules(words: str) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        return _sane(parsedate_to_datetime(words))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _day_alone(words: str) -> datetime | None:
    match = _ISO.match(words)
    try:
        return _sane(datetime(int(match[1]), int(match[2]), int(match[3]))) if match else None  # noqa: DTZ001  no zone is stated
    except ValueError:
        return None


def _sane(moment: datetime) -> datetime | None:
    """A year of 0 or 1 is how programs write that they do not know."""
    return moment if _EARLIEST <= moment.year < 2200 else None
