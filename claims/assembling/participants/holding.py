"""Who is what a noun of an office or a state says, beside a name and without a verb: `Lund, maire depuis 2014`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.model import Event, Participant

_LONGEST = 4
"""Words from a comma to the noun of an office."""
_LEADING = frozenset({Tag.DET, Tag.PREP, Tag.ADJ, Tag.ADV})
_OPENERS = frozenset({",", "("})


def holder(parse: Parse, event: Event, named: Sequence[Participant]) -> Participant | None:
    """Return who of `named` is what a noun says: whom it follows behind a comma, or whose name follows it.

    `Lund, maire de Sète`, `l'ex-préfet Lund (2015-2019)`, `Maire de Sète depuis dix ans, Lund`. Linear in the sentence.
    """
    head = parse.token_at(event.start)
    at = head - 1
    while at >= 0 and at >= head - _LONGEST and parse.tokens[at].tag in _LEADING:
        at -= 1
    if at > 0 and parse.tokens[at].low in _OPENERS:
        return _standing_at(parse, at - 1, named)
    if head + 1 < len(parse.tokens) and parse.tokens[head + 1].tag is Tag.PROPN:
        return _standing_at(parse, head + 1, named)
    comma = next((j for j in range(head + 1, len(parse.tokens)) if parse.tokens[j].low == ","), None)
    return _standing_at(parse, comma + 1, named) if at < 0 and comma is not None else None


def is_bare_noun(parse: Parse, event: Event) -> bool:
    """Whether an event is no more than its noun: an office, a state, a thing with a date of its own."""
    return event.family == f"{parse.language}:{parse.tokens[parse.token_at(event.start)].lemma}"


def _standing_at(parse: Parse, index: int, named: Sequence[Participant]) -> Participant | None:
    """Return the participant whose words cover or begin right behind a token that opens or ends their group."""
    if index >= len(parse.tokens):
        return None
    here = {index, index + 1} if parse.tokens[index].tag is Tag.DET else {index}
    return next((p for p in named if not here.isdisjoint(_covered(parse, p))), None)


def _covered(parse: Parse, participant: Participant) -> range:
    return range(parse.token_at(participant.start), parse.token_at(participant.end - 1) + 1)
