"""Says what was read at a stretch of a source's text."""

from __future__ import annotations

from checker.model import Mark
from checker.reporting.passages import core, said_by
from checker.wording import say
from checker.wording.safe import single_line
from checker.wording.summary import event_words
from checker.wording.values import value_words
from claims.model import DateRole, Slot, Stance

MOST_PARTIES = 4
SAID_BY_ITS_WORDS = frozenset({Slot.POLARITY, Slot.WORDING, Slot.PLACE, Slot.OUTCOME, Slot.PARTICIPANT})
"""Slots whose plain value is a key rather than words."""


def mark_words(mark: Mark, text: str, language: str) -> str:
    """Return what was read in `text`, the words of `mark`: slot, event, value where they do not say it, manner."""
    told = [slot_words(mark, language), event_said(mark, language), _value(mark, text, language), _parties(mark)]
    return " · ".join(words for words in (*told, *_manner(mark, language)) if words)


def slot_words(mark: Mark, language: str) -> str:
    """Return what the words fill: `nombre de riverains`, `date de la déclaration`, `affirmé`."""
    if mark.slot is Slot.POLARITY:
        return say("facts.negated" if mark.negated else "facts.affirmed", language)
    if mark.role is not None and mark.role is not DateRole.EVENT:
        return say(f"date-role.{mark.role}", language)
    slot = say(f"slot.{mark.slot}", language)
    return f"{slot} {say('facts.of', language, noun=single_line(mark.of))}" if mark.of else slot


def event_said(mark: Mark, language: str) -> str:
    """Return the event that the words belong to, empty for none."""
    return event_words(mark.event, mark.event_text, language) or ""


def _value(mark: Mark, text: str, language: str) -> str:
    if mark.slot in SAID_BY_ITS_WORDS:
        return ""
    words = value_words(mark.value, mark.slot, language) or single_line(mark.value)
    return "" if core(words) == core(text) else f"= {words}"


def _parties(mark: Mark) -> str:
    return ", ".join(single_line(name) for name in mark.participants[:MOST_PARTIES])


def _manner(mark: Mark, language: str) -> tuple[str, ...]:
    stance = say(f"stance.{mark.stance}", language) if mark.stance is not Stance.ASSERTED else ""
    negated = say("facts.negated", language) if mark.negated and mark.slot is not Slot.POLARITY else ""
    return stance, negated, said_by(mark.attribution, language) if mark.attribution else ""
