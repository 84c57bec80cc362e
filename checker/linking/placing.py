"""Where somebody was born or died, as facts of their own: a town that the clause names.

Of what happens more than once, another town makes another event; a birth and a death have one place each.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.linking.parties import ABOUT_NAMES
from claims.model import PlaceValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.model import Fact, Participant

CITY = "city:"
ONCE = frozenset({"be-born", "die", "en:bear", "bury"})
"""Families of what befalls a person once: it has one date and one place."""
PLACE = "place"
"""The role of where an event is."""


def place_facts(facts: Iterable[Fact]) -> list[Fact]:
    """Return a fact for each town in which a clause sets a birth or a death, once for each stretch of words.

    Its context leaves the town's own words out, so that a sentence in which only the town differs is still the same
    sentence. Linear.
    """
    found: dict[tuple[str, int, int, str], Fact] = {}
    for fact in facts:
        if fact.event is None or fact.event.family not in ONCE or fact.slot in ABOUT_NAMES:
            continue
        for one in fact.participants:
            if one.role == PLACE and one.key.startswith(CITY) and fact.sentence_start <= one.start < fact.sentence_end:
                found.setdefault((fact.source, one.start, one.end, fact.event.family), _placed(fact, one))
    return list(found.values())


def _placed(fact: Fact, place: Participant) -> Fact:
    own = {place.key, place.name.lower(), place.key.partition(":")[2]}
    return replace(
        fact,
        slot=Slot.PLACE,
        value=PlaceValue(place.name, place.key),
        start=place.start,
        end=place.end,
        text=place.name,
        role=None,
        of=None,
        participants=tuple(other for other in fact.participants if other is not place),
        places=tuple(key for key in fact.places if key != place.key),
        context=tuple(term for term in fact.context if term not in own),
        is_tally=False,
    )
