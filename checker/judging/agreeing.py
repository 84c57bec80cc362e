"""What independent sources agree on, and what could be read and not compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.judging.circumstances import FIRM
from checker.judging.evidence import Desk, by_value
from checker.judging.findings import shared_names
from checker.judging.plain import plain, value_order
from checker.linking import fact_order
from checker.linking.profiles import UNNAMED
from checker.model import Corroboration, Relation, Uncompared
from claims.languages.families import is_planning, is_speech, is_state, slots_of
from claims.model import Anchor, DateValue, MoneyValue, PartyValue, Slot, Stance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from checker.linking import Compared
    from checker.model import Group
    from claims.model import Fact

EVENTLESS = frozenset({Slot.POLARITY, Slot.OUTCOME, Slot.ROLE, Slot.WORDING, Slot.SPEAKER, Slot.PARTICIPANT})
"""Slots whose groups are too many, or without an event, to tell its parties by."""
TOLD = frozenset({"currencies-differ", "currency-unknown", "units-differ", "rates-differ", "zones-differ"})
"""Reasons why linked values could not be compared that a reader should know of."""
UNSHOWN = frozenset({Slot.POLARITY, Slot.OUTCOME, Slot.NAME})
"""Slots of which agreement is every sentence's: telling of it would hide the rest."""


def corroborations(groups: Iterable[Group], compared: Mapping[int, Compared], desk: Desk) -> list[Corroboration]:
    """Return what at least two origins state alike, the widest agreement first.

    Values that refine or round each other corroborate as well; the sharpest speaks for them. Linear in the groups.
    """
    found: dict[tuple[object, ...], dict[int, Fact]] = defaultdict(dict)
    names: dict[tuple[object, ...], tuple[str, ...]] = {}
    groups = list(groups)
    for group in groups:
        for facts in _agreeing(group, compared):
            if desk.count_origins(facts) < 2 or facts[0].slot in UNSHOWN:
                continue
            key = (facts[0].slot, _family(facts), facts[0].of.key if facts[0].of else "", _sharpest(facts))
            found[key].update((id(fact), fact) for fact in facts)
            names.setdefault(key, shared_names(facts[0], facts[-1]))
    made = [_corroboration(key, list(facts.values()), names[key], desk) for key, facts in found.items()]
    made += parties_agreed(groups, desk)
    return sorted(made, key=lambda c: (-c.origins, c.slot, c.event or "", c.value, [e.source for e in c.evidence]))


def parties_agreed(groups: Iterable[Group], desk: Desk) -> list[Corroboration]:
    """Return who and what takes part in an event by the account of two origins or more, whatever else differs."""
    found: dict[tuple[str, str], dict[tuple[str, int, int, str], Fact]] = defaultdict(dict)
    for group in groups:
        family = _family(group.facts)
        if family is None or group.facts[0].slot in EVENTLESS:
            continue
        for fact in group.facts:
            for party in _parties(fact):
                found[family, plain(party.value)][fact_order(party)] = party
    sets = {key: list(facts.values()) for key, facts in sorted(found.items())}
    return [
        _corroboration((Slot.PARTICIPANT, *key, key[1]), facts, _names(facts), desk)
        for key, facts in sets.items()
        if desk.count_origins(facts) > 1
    ]


def _parties(fact: Fact) -> Iterator[Fact]:
    for party in fact.participants:
        inside = fact.sentence_start <= party.start < fact.sentence_end
        if inside and party.role not in ("topic", "place") and not party.key.startswith(UNNAMED):
            value = PartyValue(party.name, party.key, party.role)
            yield replace(
                fact, slot=Slot.PARTICIPANT, value=value, start=party.start, end=party.end, text=party.name, role=None
            )


def _names(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The name that most of them use, the fuller one of two that are used alike."""
    used = Counter(fact.text for fact in facts)
    return (max(used, key=lambda name: (used[name], not name.isupper(), len(name), name)),)


def _agreeing(group: Group, compared: Mapping[int, Compared]) -> list[list[Fact]]:
    """The facts of a group in sets that agree: joined by links whose values can both be true."""
    sets: list[dict[int, Fact]] = []
    for link in group.links:
        a, b = link.a, link.b
        if not compared[id(link)].agrees or a.stance not in FIRM_OR_PLANNED or b.stance not in FIRM_OR_PLANNED:
            continue
        both = {id(a): a, id(b): b}
        apart = []
        for members in sets:
            if members.keys() & both.keys():
                both.update(members)
            else:
                apart.append(members)
        sets = [*apart, both]
    return [sorted(members.values(), key=fact_order) for members in sets]


FIRM_OR_PLANNED = FIRM | {Stance.PLANNED}


def _family(facts: Iterable[Fact]) -> str | None:
    """The most telling of the families that `facts` tell their event by: a meeting before what was agreed there."""
    return min((fact.event.family for fact in facts if fact.event is not None), key=_vagueness, default=None)


def _vagueness(family: str) -> tuple[bool, int, str]:
    """Speech, states and plans come last, then events of which little is usually told (place, sum, toll)."""
    return is_speech(family) or is_state(family) or is_planning(family), -len(slots_of(family)), family


def _sharpest(facts: Iterable[Fact]) -> str:
    values = [members[0].value for members in by_value(facts)]
    return plain(min(values, key=lambda value: (_width(value), value_order(value))))


def _width(value: object) -> float:
    if isinstance(value, DateValue) and value.earliest and value.latest:
        return float((value.latest - value.earliest).days)
    return 0.0


def _corroboration(key: tuple[object, ...], facts: list[Fact], names: tuple[str, ...], desk: Desk) -> Corroboration:
    shown = sorted(facts, key=fact_order)
    position = desk.position(shown)
    return Corroboration(
        slot=shown[0].slot,
        event=None if key[1] is None else str(key[1]),
        value=str(key[3]),
        participants=names,
        summary="",
        evidence=position.evidence,
        origins=position.origins,
    )


def uncompared(facts: Iterable[Fact], compared: Iterable[Compared], desk: Desk) -> list[Uncompared]:
    """Return what was read and could not be set beside anything, with the reason, by source and offset. Linear."""
    reasons: dict[tuple[str, int, int, str], tuple[Fact, str]] = {}
    for fact in facts:
        reason = _reason(fact)
        if reason is not None:
            reasons.setdefault(fact_order(fact), (fact, reason))
    for one in compared:
        if one.comparison.relation is Relation.NOT_COMPARABLE and one.comparison.because in TOLD:
            for fact in (one.link.a, one.link.b):
                reasons.setdefault(fact_order(fact), (fact, str(one.comparison.because)))
    return [
        Uncompared(desk.evidence(fact), fact.slot, reason) for _, (fact, reason) in sorted(reasons.items(), key=_at)
    ]


def _at(item: tuple[tuple[str, int, int, str], object]) -> tuple[str, int, int, str]:
    return item[0]


def _reason(fact: Fact) -> str | None:
    match fact.value:
        case DateValue(anchor=Anchor.UNRESOLVED, weekday=weekday):
            return "relative-date-without-anchor" if weekday is None else "weekday-without-date"
        case MoneyValue(currency=None):
            return "currency-unknown"
        case _:
            return None
