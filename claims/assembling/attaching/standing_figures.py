"""Figures that are the subject of a verb by themselves: what they count is who did it, or to whom it was done.

`et 4 900 en sont mortes`, `des milliers d'Américains ont défilé`, `and 40 were charged`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from claims.assembling.attaching.levels import LEVELS
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import Owned
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_state
from claims.model import Attached, Event, Kind, Noun, Participant, Slot

_FIGURES = frozenset({Tag.NUM, Tag.VALUE})
_LEVELLED = frozenset({Slot.AMOUNT, Slot.SHARE, Slot.MEASURE})
_COMING_TO = frozenset({"be", "change", "cost", "price", "earn", "take-off", "fall-down", "remain"})
"""Families, beside those of levels, of which a figure is what the subject comes to, costs or gets."""
_BEFORE_SHARE = frozenset({Tag.ADV, Tag.DET, Tag.ADJ})
_MENTIONED = frozenset({"object", "place"})
_COUNTING = frozenset({Kind.NUMBER, Kind.PERCENTAGE})


def counted_by_figures(parse: Parse, values: Iterable[Owned]) -> dict[int, Noun]:
    """Return the noun that each count and share of a sentence is of, by its token. Linear in the values.

    Not of one that is only the distance from another (`two fewer than they had`).
    """
    return {
        parse.token_at(owned.value.mention.start): owned.value.of
        for owned in values
        if owned.value.of is not None and owned.value.mention.kind in _COUNTING and not _is_distance(owned)
    }


def _is_distance(owned: Owned) -> bool:
    return any(qualifier.key == "difference" for qualifier in owned.value.scope)


def with_counted(
    parse: Parse, clause: int, event: Event | None, counted: Mapping[int, Noun], parties: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Return who takes part in the event of a clause: what the figure counts that is its subject, too.

    Only where nobody else is known to have done it, or to have undergone it. Linear in the parties.
    """
    predicate = parse.clauses[clause].predicate
    if not counted or predicate is None or event is None or event.nominal:
        return parties
    subject = subject_of(parse, clause)
    if subject is None or parse.tokens[subject].tag not in _FIGURES or subject not in counted:
        return parties
    acts = "patient" if predicate.passive or _goes_on_passively(parse, clause) else "agent"
    if (subject > predicate.head and parse.language == "en") or any(p.role == acts for p in parties):
        return parties
    of = counted[subject]
    known = next((p for p in parties if p.start <= of.start < p.end), None)
    if known is not None and known.role not in _MENTIONED:
        return parties
    if known is not None and of.start > parse.tokens[subject].start:
        people = known.key.startswith("country:")
        taken = replace(known, role=acts, name=of.text if people else known.name)
        return (taken, *(p for p in parties if p is not known))
    told_before = of.start < parse.tokens[subject].start
    start, end = (parse.tokens[subject].start, parse.tokens[subject].end) if told_before else (of.start, of.end)
    return (*parties, Participant(of.text, acts, start, end, f"noun:{of.key}"))


def with_parted_object(
    parse: Parse, clause: int, event: Event | None, values: tuple[Attached, ...], parties: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Return who takes part in what a verb does to a share right behind it: the name that it is a share of, too.

    `bought 18.8% of Southby`; not of a verb that only says how much something is.
    """
    if not values:
        return parties
    predicate = parse.clauses[clause].predicate
    share = next((v for v in values if v.slot is Slot.SHARE and v.of is not None), None)
    if share is None or share.of is None or predicate is None or predicate.passive or event is None or event.nominal:
        return parties
    if is_state(event.family) or event.family in LEVELS or any(p.role == "patient" for p in parties):
        return parties
    between = parse.tokens[predicate.head + 1 : parse.token_at(share.mention.start)]
    behind = predicate.head < parse.token_at(share.mention.start) and all(t.tag in _BEFORE_SHARE for t in between)
    of = share.of
    known = next((p for p in parties if p.start <= of.start < p.end and p.role == "object"), None)
    if known is None or not behind:
        return parties
    return tuple(replace(p, role="patient") if p is known else p for p in parties)


def with_what_came_to(
    parse: Parse, event: Event | None, values: tuple[Attached, ...], parties: tuple[Participant, ...]
) -> tuple[Attached, ...]:
    """Return values with what came to each, where a pronoun or a share is the subject (`elle est de 21 000 euros`).

    Only of verbs of levels and copulas, and where one alone takes part as what the verb is told of.
    """
    if not values or event is None or event.nominal or all(v.of is not None or v.slot not in _LEVELLED for v in values):
        return values
    if event.family not in LEVELS and event.family not in _COMING_TO:
        return values
    agents = [p for p in parties if p.role == "agent"]
    if len(agents) != 1 or not agents[0].key.startswith("noun:"):
        return values
    bearer = agents[0]
    of = Noun(bearer.name, bearer.start, bearer.end, bearer.key.removeprefix("noun:"))
    return tuple(_borne(parse, v, of) if v.of is None and v.slot in _LEVELLED else v for v in values)


def _borne(parse: Parse, value: Attached, of: Noun) -> Attached:
    """Return a figure as of its bearer, unless words behind it say what it is of."""
    index = parse.token_at(value.mention.start)
    taken = index + 1 < len(parse.tokens) and parse.tokens[index + 1].low in parse.grammar.genitive
    return value if taken else replace(value, of=of)


def _goes_on_passively(parse: Parse, clause: int) -> bool:
    """Whether an English word that may be a participle goes on from a passive (`12 were hurt and 3 killed`)."""
    here = parse.clauses[clause]
    other = parse.clauses[here.sibling].predicate if here.sibling is not None else None
    if here.predicate is None or other is None or not other.passive:
        return False
    return here.predicate.first == here.predicate.head and bool(parse.tokens[here.predicate.head].either)
