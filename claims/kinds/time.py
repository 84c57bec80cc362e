"""Times of day: `8h35`, `10 h 30`, `5.30pm`, `midi`, with their zone."""

from __future__ import annotations

from claims.model import TimeValue
from claims.patterns import pattern

DAY = 24 * 60
CLOCK = pattern(r"(\d{1,2})\s?(?:[hH:.]\s?(\d{2})?(?::\d{2}|\s?min|\s?mn)?)?")


def minutes(written: str) -> int | None:
    """Return the minutes after midnight of `8h35`, `17:30`, `10 h`; `None` where a day has no such hour."""
    match = CLOCK.fullmatch(written)
    if match is None:
        return None
    return at(int(match[1]), int(match[2] or 0))


def at(hour: int, minute: int, half: str | None = None) -> int | None:
    """Return the minutes after midnight, with `am` or `pm` where it is said."""
    if half is not None:
        if not 1 <= hour <= 12:
            return None if hour > 23 else hour * 60 + minute
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour == 24 and minute == 0:
        hour = 0
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        return None
    return hour * 60 + minute


def moment(minute: int, zone: str | None = None) -> TimeValue:
    """Return the value of one minute."""
    return TimeValue(minute, minute, zone)


def say(value: TimeValue, language: str) -> str:
    """Return the time as a newsroom of that language writes it."""
    hour, minute = divmod(value.earliest, 60)
    if language == "fr":
        return f"{hour}h{minute:02}" if minute else f"{hour}h"
    return f"{hour:02}:{minute:02}"
