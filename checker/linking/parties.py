"""Who takes part, as facts of their own: names are what newsrooms correct most."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.linking.profiles import folded
from claims.model import PartyValue, RoleValue, Slot
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from claims.model import Fact, Participant, Source

NAMED = ("org:",)
"""Entities whose names are compared as participants. People are compared wherever they are named (`naming.py`);
countries stand for governments, capitals and peoples, and things have too many names."""
EVENTLESS = {Slot.ROLE: Slot.PARTICIPANT}
"""Slots that belong to a person without an event: who holds the office. Who says words is told in `voices.py`."""
ABOUT_NAMES = frozenset({Slot.NAME, Slot.PARTICIPANT, Slot.SPEAKER, Slot.ROLE, Slot.WORDING})
WORD = pattern(r"\w+")


def party_facts(facts: Iterable[Fact], sources: Mapping[str, Source]) -> list[Fact]:
    """Return a fact for each named participant in each event of a sentence and each holder of an office.

    Only where the source's own words name them: who a title or a pronoun stands for is another question. It stands
    where the name stands; the name's own words are left out of its context, so that a sentence in which only the name
    differs is still the same sentence. Each stretch of words makes one fact for each event. Linear.
    """
    facts = list(facts)
    found: dict[tuple[str, int, int, str], Fact] = {}
    for fact in facts:
        if fact.slot not in ABOUT_NAMES and fact.event is not None:
            for one in _named(fact, sources[fact.source].text):
                found.setdefault((fact.source, one.start, one.end, fact.event.family), _party(fact, one))
    taken = {key[:3] for key in found}
    for fact in facts:
        if fact.slot in EVENTLESS:
            for one in _named(fact, sources[fact.source].text):
                if (fact.source, one.start, one.end) not in taken:
                    found.setdefault((fact.source, one.start, one.end, ""), _party(fact, one))
    return list(found.values())


def _named(fact: Fact, text: str) -> Iterator[Participant]:
    for participant in fact.participants:
        if not _is_name(participant, text):
            continue
        inside = fact.sentence_start <= participant.start < fact.sentence_end
        if inside and participant.role != "topic" and participant.key.startswith(NAMED):
            yield participant


def _is_name(participant: Participant, text: str) -> bool:
    """Whether the words name the participant, rather than stand for it."""
    written = text[participant.start : participant.end]
    return written[:1].isupper() and not set(WORD.findall(folded(written))).isdisjoint(own_words(participant))


def own_words(participant: Participant) -> list[str]:
    """Return the words of a participant's name and key, folded."""
    return WORD.findall(folded(f"{participant.name} {participant.key.partition(':')[2]}"))


def _party(fact: Fact, participant: Participant) -> Fact:
    own = {participant.key, *own_words(participant)}
    return replace(
        fact,
        slot=EVENTLESS.get(fact.slot, Slot.PARTICIPANT),
        value=PartyValue(participant.name, participant.key, _role(fact, participant)),
        start=participant.start,
        end=participant.end,
        text=participant.name,
        role=None,
        of=None,
        participants=tuple(other for other in fact.participants if other is not participant),
        context=tuple(term for term in fact.context if term not in own and folded(term) not in own),
        is_tally=False,
    )


def _role(fact: Fact, participant: Participant) -> str:
    match fact.slot:
        case Slot.ROLE if isinstance(fact.value, RoleValue):
            return f"holder {fact.value.key}"
        case _:
            return participant.role
