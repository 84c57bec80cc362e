"""Gives every value of a sentence its slot, the noun it counts or measures, and the event it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claims.assembling.attaching.counting import is_factor, own_counted
from claims.assembling.attaching.date_roles import role_of_date, role_of_moment
from claims.assembling.attaching.dated_clauses import (
    clause_behind_the_aside,
    clause_due_by,
    clause_it_closes,
    clause_it_opens,
    clause_since_when,
    past_description,
)
from claims.assembling.attaching.elided import converted
from claims.assembling.attaching.elided_units import with_unit_before
from claims.assembling.attaching.event_dates import event_of_date, first_nominal
from claims.assembling.attaching.held_posts import held_since
from claims.assembling.attaching.measuring import measured
from claims.assembling.attaching.minor_units import in_whole_units
from claims.assembling.attaching.moved_beside import BECAUSE as MOVED
from claims.assembling.attaching.moved_beside import moved_beside
from claims.assembling.attaching.no_values import tells_nothing
from claims.assembling.attaching.noun_values import event_completed, event_inside_a_noun
from claims.assembling.attaching.presented import presented_event
from claims.assembling.attaching.priced import as_price
from claims.assembling.attaching.qualifiers import difference_of
from claims.assembling.attaching.set_off import clause_set_off, sets_off
from claims.assembling.attaching.tenses import as_told
from claims.assembling.attaching.wholes import whole_of
from claims.assembling.attaching.whose_age import told_between, whose_age
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.clefts import brought_out
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import Owned, governing, nominal_event
from claims.assembling.words.tokens import Tag, mention_of
from claims.model import (
    Anchor,
    Attached,
    DateValue,
    DurationValue,
    Event,
    Kind,
    Lag,
    Mention,
    Precision,
    Slot,
)

SLOTS = {
    Kind.DATE: Slot.DATE,
    Kind.TIME: Slot.TIME,
    Kind.DURATION: Slot.DURATION,
    Kind.NUMBER: Slot.COUNT,
    Kind.ORDINAL: Slot.RANK,
    Kind.PERCENTAGE: Slot.SHARE,
    Kind.MONEY: Slot.AMOUNT,
    Kind.QUANTITY: Slot.MEASURE,
    Kind.AGE: Slot.AGE,
}
"""What a value of each kind fills."""

_UNPLACED = "XXXX-XX-XX"
_PRECISIONS = {
    "second": Precision.DAY,
    "minute": Precision.DAY,
    "hour": Precision.DAY,
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.CENTURY,
}
"""Units of a length of time, and how exactly they place a moment."""
_FAR_OFF = frozenset({"earlier", "later", "ago", "previously", "auparavant"})
_FAR_OFF_IN_TWO = (["plus", "tôt"], ["plus", "tard"])
"""Words behind a length of time that make it a moment."""
_AGO = (["y", "a"], ["y", "avait"])
_LONGEST_AGO = 6
"""Words from `il y a` to its length of time."""
_FROM = frozenset({"après", "avant"})
_LASTING = frozenset(
    {"pour", "pendant", "durant", "depuis", "dans", "en", "de", "d'", "sous", "sur", "que", "qu'", "dès"}
)
"""Words before a length of time that something lasts, or by which it is set."""
_ROUGHLY = frozenset(
    {
        "plus",
        "moins",
        "près",
        "de",
        "d'",
        "peu",
        "environ",
        "quelque",
        "à",
        "peine",
        "un",
        "tout",
        "juste",
        "exactement",
        "presque",
    }
)
_MOVING = frozenset({Kind.PERCENTAGE, Kind.MONEY})
_COMPARED = frozenset({Slot.AMOUNT, Slot.SHARE, Slot.MEASURE})
"""Slots whose figures may be the distance between two others."""

_SIDES = {"après": False, "after": False, "avant": True, "before": True}
"""Words that set a moment off from an event, and whether it lies before it."""
_LONGEST_LAG = 6
"""Words from there to what tells the event."""


def attach_values(parse: Parse) -> Iterator[Owned]:
    """Yield the values of a sentence in text order, each with its owner. Linear in its tokens."""
    if parse.first == parse.last:
        return
    for index, at in enumerate(map(mention_of, parse.tokens)):
        if at < 0:
            continue
        mention = parse.mentions[at]
        slot = SLOTS.get(mention.kind)
        if slot is None or tells_nothing(parse, index):
            continue
        if mention.kind is Kind.MONEY:
            mention = in_whole_units(parse, index, mention)
        outer = converted(parse, index)
        owned = _moved(parse, index, mention, slot) if mention.kind in _MOVING else None
        if owned is not None:
            yield owned
            continue
        owned = _own(parse, index, mention, slot) if outer is None else _own_alike(parse, outer, mention, slot)
        if owned is not None:
            yield as_price(parse, index, owned) if mention.kind is Kind.MONEY else owned


def _moved(parse: Parse, index: int, mention: Mention, slot: Slot) -> Owned | None:
    """Return a figure that says how far what stands right before it moved, without a verb, as of that."""
    moved = moved_beside(parse, index)
    if moved is None:
        return None
    clause, _ = governing(parse, index)
    return Owned(clause, moved.event, Attached(mention, slot, None, parse.noun(moved.head), MOVED))


def _own(parse: Parse, index: int, mention: Mention, slot: Slot) -> Owned | None:
    moment = _moment(parse, index, mention) if mention.kind is Kind.DURATION else None
    if moment is not None:
        mention, slot = moment, Slot.DATE
    if mention.kind is Kind.NUMBER:
        mention = with_unit_before(parse, index, mention)
        slot = SLOTS[mention.kind]
    whole = whole_of(parse, index) if mention.kind is Kind.NUMBER else None
    clause, predicate_event = governing(parse, index if whole is None else whole)
    match mention.kind:
        case Kind.DATE | Kind.TIME:
            clause, predicate_event = past_description(parse, index, clause, predicate_event)
            behind = clause_behind_the_aside(parse, index, clause)
            behind = clause_since_when(parse, index) if behind is None else behind
            behind = brought_out(parse, clause, index) if behind is None else behind
            for other in (clause_it_opens, clause_it_closes, clause_due_by):
                behind = other(parse, index, clause) if behind is None else behind
            behind = clause_set_off(parse, index, clause) if behind is None and moment is not None else behind
            if behind is not None:
                clause, predicate_event = behind, parse.event_of_clause(parse.clauses[behind])
            event, because = event_of_date(parse, index, clause, predicate_event)
            event = _presented(parse, index, clause, event) or event
            role = role_of_date(parse, index, mention, event) if moment is None else role_of_moment(parse, index)
            return Owned(clause, event, Attached(as_told(parse, mention, event, role), slot, role, None, because))
        case Kind.NUMBER | Kind.ORDINAL:
            return (
                None if is_factor(parse, index) else own_counted(parse, index, mention, slot, clause, predicate_event)
            )
        case Kind.AGE:
            of = whose_age(parse, index)
        case _:
            of = measured(parse, index)
            told = clause_since_when(parse, index)
            told = _told_of(parse, index) if told is None else told
            if told is not None:
                clause, predicate_event = told, parse.event_of_clause(parse.clauses[told])
    if mention.kind is not Kind.AGE:
        own = event_inside_a_noun(parse, index, clause, of)
    else:
        beside = of is not None and of.start >= parse.sentence.start and not told_between(parse, index, of)
        own = event_completed(parse, parse.token_at(of.start)) if of is not None and beside else None
    held = held_since(parse, index) if mention.kind is Kind.DURATION else None
    event = held or own or predicate_event or nominal_event(parse, of) or first_nominal(parse, index)
    event = _presented(parse, index, clause, event) or event
    scope = difference_of(parse, index) if slot in _COMPARED else ()
    return Owned(clause, event, Attached(mention, slot, None, of, "measured", scope))


def _own_alike(parse: Parse, outer: int, mention: Mention, slot: Slot) -> Owned | None:
    """Return a sum in brackets with the owner of the one that it tells in another currency."""
    told = _own(parse, outer, parse.mentions[parse.tokens[outer].mention], slot)
    return told and told._replace(value=replace(told.value, mention=mention))


def _presented(parse: Parse, index: int, clause: int, event: Event | None) -> Event | None:
    """Return the event that a clause presents before a date or duration behind it (`c'est la crue de l'année`)."""
    told = presented_event(parse, clause, event)
    return told if told is not None and told.start < parse.tokens[index].start else None


def _moment(parse: Parse, index: int, mention: Mention) -> Mention | None:
    """Return a length of time that only says how far off a moment is as that moment (`a year earlier`).

    It is a date that nothing in the sentence places; `None` for a length that something lasts.
    """
    value = mention.value
    precision = _PRECISIONS.get(value.unit) if isinstance(value, DurationValue) else None
    after = [t.low for t in parse.tokens[index + 1 : index + 3]]
    words = 1 if after and after[0] in _FAR_OFF else 2 if after in _FAR_OFF_IN_TWO else 0
    first = _opened_by_ago(parse, index)
    words = words or (sets_off(parse, index) if parse.language == "en" else _is_set_from(parse, index, after))
    if precision is None or not (words or first is not None or _is_ahead_by(parse, index, after)):
        return None
    start = mention.start if first is None else parse.tokens[first].start
    end = parse.tokens[index + words].end
    lag = _lag(parse, index + words, value) if isinstance(value, DurationValue) else None
    moment = DateValue(None, None, _UNPLACED, precision, Anchor.UNRESOLVED, lag=lag)
    return Mention(start, end, parse.text[start:end], Kind.DATE, moment)


def _lag(parse: Parse, last: int, length: DurationValue) -> Lag | None:
    """Return how far from the event told behind it a moment lies (`deux mois après la crue`, `après avoir vendu`)."""
    low = parse.tokens[last].low
    if low not in _SIDES:
        return None
    for index in range(last + 1, min(last + _LONGEST_LAG, len(parse.tokens))):
        token = parse.tokens[index]
        told = parse.event_of_noun(index) if token.tag is Tag.NOUN else _told_from(parse, index)
        if told is not None:
            return Lag(length, _SIDES[low], told.family)
        if token.tag in (Tag.NOUN, Tag.PUNCT):
            return None
    return None


def _told_from(parse: Parse, index: int) -> Event | None:
    """Return the event of the clause whose verb stands at a token, if it is the head of one."""
    clause = parse.clauses[parse.owner[index]]
    return parse.event_of_clause(clause) if clause.predicate is not None and clause.predicate.head == index else None


def _opened_by_ago(parse: Parse, index: int) -> int | None:
    """Return where the `il y a` begins that stands before a length of time (`il y a quatre ou cinq mois`)."""
    before = [t.low for t in parse.tokens[max(0, index - _LONGEST_AGO) : index]]
    at = next((at for at in range(len(before) - 2) if before[at + 1 : at + 3] in _AGO), None)
    if at is None or parse.tokens[index - len(before) + at].tag is not Tag.ADV:
        return None
    return index - len(before) + at


def _is_set_from(parse: Parse, index: int, after: list[str]) -> bool:
    """Whether a French length of time sets a moment off from another (`deux mois après la crue`).

    Not where something lasts so long (`banni pour sept jours après …`, `resté dix heures avant d'être vendu`).
    """
    if parse.language != "fr" or not after or after[0] not in _FROM or after[1:] in (["de"], ["d'"]):
        return False
    before = index - 1
    while before >= 0 and parse.tokens[before].low in _ROUGHLY and parse.tokens[before].low not in ("de", "d'"):
        before -= 1
    if before < 0 or parse.tokens[before].tag is Tag.PUNCT:
        return True
    if parse.tokens[before].low in _LASTING:
        return False
    predicate = parse.clauses[parse.owner[index]].predicate
    lasts = predicate is not None and predicate.head == before and predicate.lemma in parse.grammar.timed
    return not lasts


def _is_ahead_by(parse: Parse, index: int, after: list[str]) -> bool:
    """Whether `à` and a length of time say how far ahead an event is (`à six jours du premier tour`)."""
    led = parse.language == "fr" and index > 0 and parse.tokens[index - 1].low in ("à", "a")
    if not led or not after or after[0] not in parse.grammar.genitive:
        return False
    at = index + 2 if after[0] in ("du", "des") else index + 3
    determined = at == index + 2 or [t.tag for t in parse.tokens[index + 2 : at]] == [Tag.DET]
    head = next((j for j in range(at, min(at + 4, len(parse.tokens))) if parse.tokens[j].tag is Tag.NOUN), None)
    return determined and head is not None and parse.event_of_noun(head) is not None


def _told_of(parse: Parse, index: int) -> int | None:
    """Return the participial clause that describes a figure without a noun (`the $90m announced by the rival`)."""
    if not index or index + 1 >= len(parse.tokens) or parse.tokens[index - 1].tag is not Tag.DET:
        return None
    clause = parse.owner[index + 1]
    here = parse.clauses[clause]
    if here.kind is not ClauseKind.PARTICIPIAL or here.predicate is None or here.predicate.first != index + 1:
        return None
    return clause
