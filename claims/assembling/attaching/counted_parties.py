"""A French figure that stands alone as an object: what it counts undergoes the deed (`il en a vendu douze`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Attached, Event, Participant, Slot

_FIGURES = frozenset({Tag.NUM, Tag.VALUE})
_COUNTING = frozenset({Slot.COUNT, Slot.SHARE})


def with_what_is_counted(
    parse: Parse, clause: int, event: Event | None, values: Sequence[Attached], parties: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Return who takes part in the event of a clause, and what its object counts where that is a figure alone.

    Where nothing else is known to undergo it. Linear in the values and parties of the clause.
    """
    if parse.language != "fr" or event is None or event.nominal or not values:
        return parties
    if any(p.role == "patient" for p in parties):
        return parties
    alone = _objects(parse, clause)
    of = next((v.of for v in values if v.slot in _COUNTING and v.of and v.mention.start in alone), None)
    known = [p for p in parties if of is not None and p.start < of.end and of.start < p.end]
    if of is None or any(p.role == "agent" for p in known):
        return parties
    told = known[0] if known else Participant(of.text, "patient", of.start, of.end, f"noun:{of.key}")
    return (*(p for p in parties if p not in known), replace(told, role="patient"))


def _objects(parse: Parse, clause: int) -> set[int]:
    """Return where the figures begin that are an object of a clause.

    Of what a verb only compares with, none (`représente 5 %`).
    """
    predicate = parse.clauses[clause].predicate
    if predicate is None or predicate.lemma in word_class("comparing", "fr"):
        return set()
    heads = (parse.tokens[head] for head in core_of(parse, clause)[1])
    return {parse.mentions[token.mention].start for token in heads if token.tag in _FIGURES and token.mention >= 0}
