"""One finding for one disagreement: what a quotation's words, or its speaker's name, say over again is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model import Relation
from claims.model import NumberValue, PartyValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.judging.findings import Judged
    from claims.model import Fact

ECHOED = frozenset({Slot.POLARITY, Slot.OUTCOME})
"""Slots that a reworded quotation tells by its words."""
QUOTED = frozenset({Slot.WORDING, Slot.SPEAKER})
TOLD = frozenset(Slot) - {*QUOTED, Slot.POLARITY, Slot.OUTCOME, Slot.NAME, Slot.PARTICIPANT, Slot.ROLE, Slot.PLACE}
"""Slots of values: one that differs inside a quotation says more than that its words do."""
NAMES = frozenset({Slot.NAME, Slot.PARTICIPANT})
REWORDING = frozenset({Relation.REWORDED, Relation.TRANSLATED, Relation.VARIANT})


def without_echoes(judged: Iterable[Judged]) -> list[Judged]:
    """Return findings without those that another one tells already. Linear but for the quotations that differ.

    What is affirmed in one wording of a quotation and denied in the other is its wording; two names beside the same
    words are two speakers; a value that differs inside a quotation is no second finding on its wording.
    """
    found = _without_denials(list(judged))
    if not any(one.finding.slot in QUOTED for one in found):
        return found
    quotes = [one for one in found if one.finding.slot in QUOTED]
    others = [one for one in found if one.finding.slot in TOLD]
    echoes = {id(one) for one in found if any(_echoes(one, quote) for quote in quotes if quote is not one)}
    echoes |= {id(one) for one in quotes if any(_echoes(one, other) for other in others)}
    return [one for one in found if id(one) not in echoes]


def _without_denials(found: list[Judged]) -> list[Judged]:
    """Leave out that an event happened or not where a count of nobody says so already (`aucun blessé`, `trois`)."""
    nobody = [one for one in found if one.finding.slot is Slot.COUNT and any(map(_is_zero, one.facts))]
    if not nobody:
        return found
    told = [{_place(fact) for fact in one.facts} for one in nobody]
    return [one for one in found if one.finding.slot not in ECHOED or not any(_told(one, of) for of in told)]


def _told(one: Judged, places: set[tuple[str, int, int]]) -> bool:
    return all(_place(fact) in places for fact in one.facts)


def _place(fact: Fact) -> tuple[str, int, int]:
    """Where the event of a fact is told: the source, the sentence, the word."""
    return fact.source, fact.sentence_start, fact.event.start if fact.event is not None else -1


def _is_zero(fact: Fact) -> bool:
    return isinstance(fact.value, NumberValue) and fact.value.amount == 0


def _echoes(one: Judged, quote: Judged) -> bool:
    match quote.finding.slot:
        case Slot.WORDING if one.finding.slot in ECHOED:
            return quote.finding.relation in REWORDING and _inside(one.facts, quote.facts)
        case _ if one.finding.slot is Slot.WORDING and quote.finding.slot in TOLD:
            return _inside(quote.facts, one.facts)
        case Slot.SPEAKER if one.finding.slot in NAMES:
            return _are_speakers(one.facts, quote.facts)
        case Slot.SPEAKER if one.finding.slot in ECHOED:
            return _inside(one.facts, quote.facts)
        case _:
            return False


def _inside(facts: Sequence[Fact], quotes: Sequence[Fact]) -> bool:
    """Whether every fact stands inside one of the quotations."""
    return all(any(q.source == f.source and q.start <= f.start and f.end <= q.end for q in quotes) for f in facts)


def _are_speakers(facts: Sequence[Fact], quotes: Sequence[Fact]) -> bool:
    """Whether every name is that of the one who speaks in its sentence."""
    spoken = {
        (q.source, q.sentence_start, word)
        for q in quotes
        if isinstance(q.value, PartyValue)
        for word in _words(q.value)
    }
    return all(any((f.source, f.sentence_start, word) in spoken for word in f.text.casefold().split()) for f in facts)


def _words(value: PartyValue) -> list[str]:
    return value.name.casefold().split()
