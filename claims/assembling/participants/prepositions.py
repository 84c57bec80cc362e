"""The part that a preposition gives a name in a clause."""

from __future__ import annotations

from claims.assembling.naming.registry import Entity
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.obliques import completes, receives
from claims.model import NameKind

_CAUSING = frozenset(
    {"due", "thanks", "owing", "prior", "close", "next", "similar", "compared", "relating", "according", "back"}
)
"""Words that make another preposition of the one behind them (`due to the strike`)."""
_TO = frozenset({"à", "au", "aux"})
_BETWEEN = frozenset({"entre", "between"})
_BEFALLING = frozenset(
    {"kill", "injure", "die", "infect", "count", "observe", "happen", "hold-event", "be-born", "live", "work"}
    | {"situate", "advance", "spread", "rise", "fall", "increase", "decline"}
)
"""Families of what happens in a country rather than for it."""


def role_by_preposition(parse: Parse, clause: Clause, index: int, preposition: int, entity: Entity) -> str:
    """Return the part that the preposition at a token gives an entity named behind it. Constant."""
    grammar = parse.grammar
    low = parse.tokens[preposition].low
    predicate = clause.predicate
    passes = low == "par" and entity.kind is NameKind.PLACE and clause.kind is ClauseKind.GERUND
    if passes:
        return "place"  # `en passant par Lyon`
    if low in grammar.agent and (
        predicate is None or predicate.passive or clause.kind is not ClauseKind.MAIN or index > predicate.head
    ):
        return "agent"
    if parse.language == "fr" and predicate is not None:
        asked_for = _asked_for(parse, predicate, preposition, index, entity)
        if asked_for is not None:
            return asked_for
    if low in grammar.partner and not (low in _BETWEEN and entity.key.startswith("city:")):
        return "partner"
    placed = entity.kind is NameKind.PLACE and low in grammar.place
    early = predicate is not None and index < predicate.first  # `la visite à Lyon`, `a visit to Leeds`
    if placed and (early or not _has_article(parse, preposition, index)):
        return "place"
    moves = predicate is not None and (predicate.lemma in grammar.moving or _befalls(parse, predicate))
    if (early or moves) and entity.kind is NameKind.PLACE and low in grammar.recipient:
        return "place"
    if low in grammar.recipient and not (preposition and parse.tokens[preposition - 1].low in _CAUSING):
        return "recipient"
    if entity.kind is NameKind.PLACE and low in grammar.place:
        return "place"
    return "object"


def _asked_for(parse: Parse, predicate: Predicate, preposition: int, index: int, entity: Entity) -> str | None:
    """Return the part of what a French verb's preposition joins to it, `None` where the verb asks for none.

    `à` joins whom something goes to only to a verb or noun of giving: behind any other it says where, or which.
    """
    low = parse.tokens[preposition].low
    placed = entity.kind is NameKind.PLACE and low in parse.grammar.place
    if not (placed and not _has_article(parse, preposition, index)) and completes(parse, predicate, preposition):
        return "patient"
    if low not in parse.grammar.recipient or receives(parse, predicate, preposition):
        return None
    return "place" if placed else "object" if low in _TO else None


def _befalls(parse: Parse, predicate: Predicate) -> bool:
    """Whether a French verb tells of what happens somewhere and is given to nobody (`190 morts aux États-Unis`)."""
    return parse.language == "fr" and parse.family_of_predicate(predicate) in _BEFALLING


def _has_article(parse: Parse, preposition: int, index: int) -> bool:
    """`livré à la Turquie` names a recipient, `à Moscou` and `en Turquie` a place."""
    return (
        parse.language == "fr"
        and parse.tokens[preposition].low in ("à", "au", "aux")
        and (index > preposition + 1 or parse.tokens[preposition].low != "à")
    )
