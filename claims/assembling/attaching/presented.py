"""The event of the noun that French `c'est` or `il s'agit de` presents: `c'est le troisième incendie en un mois`."""

from __future__ import annotations

from claims.assembling.parsing.existential import presented_noun
from claims.assembling.parsing.parse import Parse
from claims.languages.families import is_state
from claims.model import Event

_PRESENTING = (["c'"], ["ce"])
_LEADING_AWAY = frozenset({"à", "au", "aux", "par"})
_ACTING = "agir"
_BEFORE_VERB = 4


def presented_event(parse: Parse, clause: int, told: Event | None) -> Event | None:
    """Return the event that is presented rather than said to be so, `None` where a clause does not present one.

    `told` is what the clause's verb tells; only `be` presents. Constant.
    """
    predicate = parse.clauses[clause].predicate
    if parse.language != "fr" or told is None or predicate is None or told.family != "be" or told.nominal:
        return None
    before = [
        t.low
        for t in parse.tokens[max(0, predicate.first - _BEFORE_VERB) : predicate.first]
        if t.low not in ("ne", "n'")
    ]
    acting = predicate.lemma == _ACTING and before[-2:] == ["il", "s'"]
    if not acting and before[-1:] not in _PRESENTING:
        return None
    if any(t.low in _LEADING_AWAY for t in parse.tokens[predicate.head + 1 : predicate.head + 2]):
        return None  # `c'est au sommet que`
    noun = presented_noun(parse.tokens, predicate.head)
    event = parse.event_of_noun(noun) if noun is not None else None
    return None if event is None or is_state(event.family) else event
