"""Whoever says `I` in a quotation: the one who is quoted takes part in what they tell of themselves."""

from __future__ import annotations

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag
from claims.model import Attribution, Event, NameKind, Noun, Participant, Quotation

_I = frozenset({"je", "j'", "-je", "i"})
_ME = frozenset({"me", "m'", "-moi", "myself"})
_ANYBODY = frozenset({"il", "elle", "he", "she", "on", "they", "it", "ils", "elles", "we", "nous", "i", "je"})
"""Speakers who are only a pronoun: nobody is named by it."""


def speaking_participants(
    parse: Parse,
    clause: int,
    event: Event | None,
    quotation: Quotation | None,
    attribution: Attribution | None,
    registry: Registry,
) -> tuple[Participant, ...]:
    """Return the speaker, as who does or undergoes what a clause of the quotation tells in the first person.

    `"I rebuilt it," said Ada Lund`: Ada Lund is the agent of rebuilding. Nobody for an event told by a noun, for a
    speaker who is only a pronoun, and where somebody else's words stand inside the quotation. Constant.
    """
    predicate = parse.clauses[clause].predicate
    if quotation is None or attribution is None or predicate is None or event is None or event.nominal:
        return ()
    if not parse.sentence.start <= event.start < quotation.end or attribution.text.lower() in _ANYBODY:
        return ()
    subject, objects = core_of(parse, clause)
    acts, undergoes = ("patient", "agent") if predicate.passive else ("agent", "patient")
    told = [(subject, acts, _I), *((head, undergoes, _ME) for head in objects)]
    for head, role, words in told:
        if head is None or parse.tokens[head].low not in words:
            continue
        if quotation.start <= parse.tokens[head].start < quotation.end:
            return (_as_participant(parse, head, role, attribution, registry),)
    return ()


def _as_participant(parse: Parse, head: int, role: str, attribution: Attribution, registry: Registry) -> Participant:
    """Return the speaker under the key that others name them by: a person's or body's own, else the noun's."""
    token = parse.tokens[head]
    named = [
        r for r in registry.references_in(attribution.start, attribution.end) if r.strength != "demonym" and r.keys
    ]
    entities = [registry.entities[key] for r in named for key in r.keys[:1] if key in registry.entities]
    people = [e for e in entities if e.kind is NameKind.PERSON]
    opens = bool(named) and named[0].start == attribution.start
    entity = people[0] if people else entities[0] if entities and opens else None
    if entity is not None:
        return Participant(entity.name, role, token.start, token.end, entity.key)
    noun = _noun_at(parse, attribution)
    key = f"noun:{noun.key}" if noun is not None else attribution.text.lower()
    return Participant(noun.text if noun is not None else attribution.text, role, token.start, token.end, key)


def _noun_at(parse: Parse, attribution: Attribution) -> Noun | None:
    """Return the first noun of the words that name a speaker, where they stand in this sentence."""
    if not parse.sentence.start <= attribution.start < parse.sentence.end:
        return None
    first, last = parse.token_at(attribution.start), parse.token_at(attribution.end - 1)
    nouns = (j for j in range(first, last + 1) if parse.tokens[j].tag is Tag.NOUN)
    head = next(nouns, None)
    return None if head is None else parse.noun(parse.compound_head(head))
