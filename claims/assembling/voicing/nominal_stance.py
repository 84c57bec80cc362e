"""The stance of an event told by a noun."""

from __future__ import annotations

from functools import lru_cache

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.voicing.governed import DENIALS, PROPOSING
from claims.assembling.voicing.looking_back import dates_past
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_planning
from claims.model import DateValue, Event, Stance

_GIVEN = frozenset(
    "pendant durant lors après depuis dès malgré during after since following despite amid".split()  # noqa: SIM905
)
"""Prepositions whose noun is a circumstance, taken for granted whatever the verb's stance."""
_COMPLEMENTS = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.PREP, Tag.DET})
_NEAR = 6
"""Words behind an event noun among which its date stands."""


def nominal_stance(parse: Parse, clause: int, event: Event, stance: Stance) -> Stance:
    """Return the stance of an event told by a noun in a clause of the given stance.

    A noun that is a circumstance (`lors de la manifestation`) or that the clause only comments on is taken for granted;
    the object of a plan is planned, that of a denial denied.
    """
    index = parse.token_at(event.start)
    preposition = parse.preposition_before(index)
    given = is_given(parse, event)
    dated = _by_its_day(parse, index, given=given) if stance is Stance.PLANNED else None
    if dated is not None:
        return dated
    if given:
        return stance if stance in (Stance.QUOTED, Stance.QUESTION) else Stance.ASSERTED
    if preposition and parse.tokens[preposition - 1].lemma in circumstances_of(parse.language).open_nouns:
        open_ = stance in (Stance.ASSERTED, Stance.REPORTED)
        return Stance.HYPOTHETICAL if open_ else stance  # `speculation about a sale`
    disposed = preposition and is_disposed(parse, preposition) and event.family != "elect"  # `candidat à l'élection`
    if disposed and stance in (Stance.ASSERTED, Stance.REPORTED):
        return Stance.HYPOTHETICAL
    predicate = parse.clauses[clause].predicate
    if predicate is not None and predicate.light == event.family:
        return stance  # `should have taken the lead`: the verb is part of the event
    if predicate is not None and index > predicate.head and preposition is None and not predicate.negated:
        family = parse.family_of_predicate(predicate)
        if family in DENIALS:
            return Stance.DENIED
        ahead = family is not None and (is_planning(family) or family in PROPOSING)
        if ahead and stance in (Stance.ASSERTED, Stance.REPORTED):
            return Stance.PLANNED
    return Stance.ASSERTED if stance is Stance.HYPOTHETICAL else stance


def _by_its_day(parse: Parse, index: int, *, given: bool) -> Stance | None:
    """Return what the day of a French event noun makes of it in a plan: over (`les attentats de 2015`), or to come.

    A circumstance is to come where its day is (`sera annoncé lors d'une réunion le 22 juin`).
    """
    if parse.language != "fr" or parse.published is None:
        return None
    for at in range(index + 1, min(index + _NEAR, len(parse.tokens))):
        token = parse.tokens[at]
        value = parse.mentions[token.mention].value if token.tag is Tag.VALUE and token.mention >= 0 else None
        if isinstance(value, DateValue):
            ahead = value.earliest is not None and value.earliest > parse.published
            return Stance.ASSERTED if dates_past(parse, at) else Stance.PLANNED if given and ahead else None
        if token.tag not in _COMPLEMENTS:
            return None
    return None


def is_disposed(parse: Parse, preposition: int) -> bool:
    """Return whether somebody is only for or against what a preposition leads to (`favorable à la vente`)."""
    leads = parse.tokens[preposition].low in ("à", "au", "aux", "to")
    return leads and parse.tokens[preposition - 1].low.rstrip("es") in _stems(parse.language)


@lru_cache(maxsize=4)
def _stems(language: str) -> frozenset[str]:
    return frozenset(word.rstrip("es") for word in word_class("disposed", language))


def is_given(parse: Parse, event: Event) -> bool:
    """Whether an event told by a noun is a circumstance that the text takes for granted (`lors des émeutes de mai`)."""
    preposition = parse.preposition_before(parse.token_at(event.start)) if event.nominal else None
    return preposition is not None and _opens_circumstance(parse, preposition)


def _opens_circumstance(parse: Parse, preposition: int) -> bool:
    """Whether a preposition, or the one before it (`lors de`), makes its noun a circumstance."""
    before = parse.tokens[preposition - 1].low if preposition else ""
    return parse.tokens[preposition].low in _GIVEN or before in _GIVEN
