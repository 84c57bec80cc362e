"""Figures that complete an event noun rather than the verb around it: `sa condamnation à 3 000 euros d'amende`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claims.assembling.attaching.elided import DIRECTIONS, changed, is_figure
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import Owned
from claims.assembling.voicing.governed import PROPOSING
from claims.assembling.voicing.nominal_stance import is_given
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_planning, is_speech, is_state
from claims.model import Event, Slot

_COMPLETING = frozenset({Slot.AMOUNT, Slot.SHARE, Slot.MEASURE, Slot.COUNT})
_NO_LASTING = frozenset(
    {
        "sentence",
        "imprison",
        "detain",
        "sit-exam",
        "last",
        "seem",
        "happen",
        "plan",
        "manage",
        "limit",
        "be-aged",
        "age",
    }
)
"""Families whose noun only tells what a length is of: the deed is the verb's (`condamné à dix mois de prison`)."""
_BEFORE_FIGURE = frozenset({Tag.ADV, Tag.DET})
_RANGING = frozenset({"from", "to", "by"})
_CHAIN = 4
"""Nouns climbed from a figure to the event that it completes."""


def owner_of_figure(parse: Parse, owned: Owned) -> Owned:
    """Return a figure with the event noun that it completes as its owner, else as it came.

    A noun of rise or fall takes its figure before the nouns between (`une baisse des dépenses de 8 millions`). The
    object of a verb of doing keeps the verb (`a infligé une amende de 500 euros`). Constant.
    """
    if owned.event is not None and owned.event.nominal:
        return owned
    if owned.value.slot is Slot.DURATION:
        return _owner_of_length(parse, owned)
    if owned.value.slot not in _COMPLETING:
        return owned
    index = parse.token_at(owned.value.mention.start)
    if index > 1 and parse.tokens[index - 1].low == "(" and is_figure(parse, index - 2):
        index -= 2  # `rose to £280m ($532m)`: the same sum told twice
    bare = _bare_change(parse, index)
    if bare is not None:
        moved = parse.noun(parse.token_at(bare.start) - 1)
        return owned._replace(event=bare, value=replace(owned.value, of=moved))
    told = list(_events_up(parse, index))
    event = next((e for e in told if e.family in DIRECTIONS), told[0] if told else None)
    changes = owned.event is not None and owned.event.family in DIRECTIONS
    if changes and event is not None and event.family not in DIRECTIONS:
        return owned  # `relever la capacité d'accueil de 25 %`
    counts = owned.value.slot is Slot.COUNT and event is not None and event.family not in DIRECTIONS
    given = event is not None and is_given(parse, event) and parse.tokens[index - 1].low in parse.grammar.genitive
    counts = counts and not given and not _is_planned(parse, owned, index)
    if event is None or counts or not _stands_for_itself(parse, event, owned.clause):
        return owned
    of = owned.value.of
    if of is None or of.start != event.start or event.family not in DIRECTIONS:
        return owned._replace(event=event)
    return owned._replace(event=event, value=replace(owned.value, of=changed(parse, parse.token_at(event.start))))


def _owner_of_length(parse: Parse, owned: Owned) -> Owned:
    """Return a length of time with the event noun that lasts so long (`avant une fermeture de 100 jours`).

    The object of a verb of doing, and what a preposition joins to the verb itself, keep the verb.
    """
    of = owned.value.of
    if of is None or not parse.sentence.start <= of.start < parse.sentence.end:
        return owned
    at, index = parse.token_at(of.start), parse.token_at(owned.value.mention.start)
    event, clause = parse.event_of_noun(at), parse.clauses[owned.clause]
    predicate = clause.predicate
    if event is None or predicate is None or event.family in _NO_LASTING or is_speech(event.family):
        return owned
    if not _is_beside(parse, at, index):
        return owned
    if predicate.light == event.family or parse.family_of_predicate(predicate) == event.family:
        return owned
    own = at < predicate.first or _stands_for_itself(parse, event, owned.clause)
    joined = parse.preposition_before(at) == predicate.last + 1 and not is_given(parse, event)
    if not own or joined:
        return owned
    return owned._replace(event=event)


def _is_beside(parse: Parse, noun: int, index: int) -> bool:
    """Whether a length of time stands in the group of a noun, or completes it (`ten days of talks`, `a 3-day ban`)."""
    if noun > index:
        if parse.tokens[index + 1].low in parse.grammar.genitive and parse.tokens[index + 2].tag is Tag.DET:
            return False  # `within four months of the appeal`
        return all(t.tag is not Tag.VERB for t in parse.tokens[index:noun])
    return parse.tokens[index - 1].low in parse.grammar.genitive and parse.head_left(index - 2) == noun


def _is_planned(parse: Parse, owned: Owned, index: int) -> bool:
    """Whether the verb only plans or proposes what an event noun tells (`propose la suppression de 300 postes`)."""
    told = parse.event_of_clause(parse.clauses[owned.clause])
    ahead = told is not None and (is_planning(told.family) or told.family in PROPOSING)
    return ahead and parse.tokens[index - 1].low in parse.grammar.genitive


def _change_behind(parse: Parse, index: int) -> Event | None:
    """Return the event of the English noun of rise or fall that a figure describes from the front (`a 6% rise`)."""
    if parse.language != "en" or index + 1 >= len(parse.tokens) or parse.tokens[index].tag is not Tag.VALUE:
        return None
    event = parse.event_of_noun(parse.compound_head(index + 1))
    return event if event is not None and event.family in DIRECTIONS else None


def _bare_change(parse: Parse, index: int) -> Event | None:
    """Return the English word of rise or fall between what changes and by how much (`saw profits drop 33%`).

    The figures of a range stand behind it too: `sees its membership grow from 310 to 920`.
    """
    at = index - 1
    while at > 0 and (parse.tokens[at].low in _RANGING or is_figure(parse, at)):
        at -= 1
    if parse.language != "en" or at < 1 or parse.tokens[at - 1].tag is not Tag.NOUN:
        return None
    event = parse.event_of_noun(at)
    return event if event is not None and event.family in DIRECTIONS else None


def _events_up(parse: Parse, index: int) -> Iterator[Event]:
    """Yield the events told by the noun that a figure completes and by those that this noun completes in turn."""
    before = _change_behind(parse, index)
    if before is not None:
        yield before
    position = index - 1
    while position > 0 and parse.tokens[position].tag in _BEFORE_FIGURE:
        position -= 1
    low = parse.tokens[position].low if position > 0 else ""
    if low not in parse.grammar.genitive and low not in circumstances_of(parse.language).completing:
        return
    head = parse.head_left(position - 1)
    for _ in range(_CHAIN):
        if head is None:
            return
        event = parse.event_of_noun(head)
        if event is not None and not is_speech(event.family):
            yield event
        head = _completed(parse, head)


def _completed(parse: Parse, head: int) -> int | None:
    """Return the noun that the one at `head` completes by a preposition of belonging."""
    position = head - 1
    while position > 0 and parse.tokens[position].tag in (Tag.DET, Tag.ADJ, Tag.NUM):
        position -= 1
    if position < 1 or parse.tokens[position].low not in (*parse.grammar.genitive, "in"):
        return None
    return parse.head_left(position - 1)


def _stands_for_itself(parse: Parse, event: Event, clause: int) -> bool:
    """Whether a noun tells its event beside the verb: a preposition governs it, or the verb only speaks of it."""
    if parse.preposition_before(parse.token_at(event.start)) is not None:
        return True
    told = parse.event_of_clause(parse.clauses[clause])
    if event.family in DIRECTIONS and _only_shows(parse, clause):
        return True  # `saw a rise of 3%`
    told_of = told is not None and (is_speech(told.family) or is_planning(told.family) or told.family in PROPOSING)
    return told is None or told_of or is_state(told.family)


def _only_shows(parse: Parse, clause: int) -> bool:
    """Whether the verb of a clause only shows or undergoes what its object tells."""
    predicate = parse.clauses[clause].predicate
    return (
        predicate is not None and predicate.light is None and predicate.lemma in word_class("showing", parse.language)
    )
