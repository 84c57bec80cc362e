"""Facts without an event: offices and the words of quotations."""

from __future__ import annotations

from collections.abc import Iterator

from claims.assembling.naming.entities import Entity, Reference, Registry
from claims.assembling.parsing.parse import Parse
from claims.assembling.voicing.complements_of_speakers import is_complement, is_office
from claims.assembling.voicing.named_last import apposed_last, is_unnamed
from claims.assembling.voicing.speakers import speaker_of
from claims.assembling.voicing.tellers import words_for
from claims.languages.families import broader_key, counted_key
from claims.model import (
    Fact,
    Kind,
    Mention,
    NameKind,
    NameValue,
    Participant,
    QuoteValue,
    RoleValue,
    Sentence,
    Slot,
    Source,
    Stance,
    Value,
)
from claims.patterns import pattern

_MIN_QUOTE_WORDS = 4
_WORD = pattern(r"\w+(?:-\w+)*['’]?")


def eventless_fact(
    source: Source,
    sentence: Sentence,
    slot: Slot,
    value: Value,
    start: int,
    end: int,
    context: tuple[str, ...],
    *,
    participants: tuple[Participant, ...] = (),
    stance: Stance = Stance.ASSERTED,
    attribution: str | None = None,
) -> Fact:
    """Return a fact that belongs to no event: a name, an office, words quoted. Constant."""
    return Fact(
        slot=slot,
        value=value,
        start=start,
        end=end,
        text=source.text[start:end],
        role=None,
        of=None,
        event=None,
        participants=participants,
        stance=stance,
        negated=False,
        attribution=attribution,
        qualifiers=(),
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        source=source.name,
        language=sentence.language,
        published=source.published,
        region=sentence.region,
        context=context,
    )


def facts_of_roles(source: Source, parse: Parse, context: tuple[str, ...], registry: Registry) -> Iterator[Fact]:
    """Yield the office of each person named beside one (`le ministre X`, `X, directeur de Y`)."""
    sentence = parse.sentence
    inside = [m for m in parse.mentions_inside() if m.kind in (Kind.ROLE, Kind.NAME)]
    for left, right, after in zip(inside, inside[1:], [*inside[2:], None], strict=False):
        gap = source.text[left.end : right.start].strip()
        role, person = (left, right) if left.kind is Kind.ROLE else (right, left)
        beside = gap == "" if role is left else gap == ","
        if not beside or not isinstance(role.value, RoleValue) or not _is_person(person):
            continue
        if (
            role is right
            and after is not None
            and _is_person(after)
            and not source.text[role.end : after.start].strip()
        ):
            continue  # `judges including Ann Lee, actor Paul Hale and X`
        told = (source, sentence, Slot.ROLE, role.value, role.start, role.end, context)
        yield eventless_fact(*told, participants=(_holder(registry, person),))


def _is_person(mention: Mention) -> bool:
    return isinstance(mention.value, NameValue) and mention.value.kind is NameKind.PERSON


def _holder(registry: Registry, person: Mention) -> Participant:
    for reference in registry.references_in(person.start, person.end):
        if reference.keys and reference.keys[0] in registry.entities:
            entity = registry.entities[reference.keys[0]]
            return Participant(entity.name, "agent", person.start, person.end, entity.key)
    value = person.value
    key = value.key if isinstance(value, NameValue) else person.text.lower()
    return Participant(person.text, "agent", person.start, person.end, f"person:{key}")


def facts_of_quotes(source: Source, parse: Parse, context: tuple[str, ...], registry: Registry) -> Iterator[Fact]:
    """Yield the words of each speech that begins in the sentence, with who says them."""
    sentence = parse.sentence
    for quotation in sentence.quotes:
        begins_here = sentence.start <= quotation.start < sentence.end
        if not quotation.is_speech or not begins_here or len(quotation.text.split()) < _MIN_QUOTE_WORDS:
            continue
        start, end = quotation.speaker_start, quotation.speaker_end
        if start is None or end is None or source.text[start:end] == "on":
            teller = speaker_of(parse, quotation, registry)
            start, end = (teller.start, teller.end) if teller else (None, None)
        said_by = source.text[start:end] if start is not None else None
        value = QuoteValue(quotation.text, said_by)
        told = (source, sentence, Slot.WORDING, value, quotation.start, quotation.end, context)
        speaker = _speaker(source, registry, start, end) if start is not None and end is not None else ()
        named = words_for(registry, said_by, speaker[0].key) if said_by and speaker else said_by
        yield eventless_fact(*told, participants=speaker, stance=Stance.QUOTED, attribution=named)


def _without_possessors(
    source: Source, found: list[tuple[Reference, Entity]], end: int
) -> list[tuple[Reference, Entity]]:
    """Return the names of an English speaker's words but those of whom the speaker has to do with.

    `Mr Hales' daughter Ann said`, `Mr Hales' daughter said`; what somebody's report says is said by them.
    """
    own = [pair for pair in found if not _possesses(source, pair[0], end)]
    if own or not found:
        return own
    noun = _WORD.findall(source.text[found[-1][0].end : end])[-1:]
    somebody = noun and broader_key(counted_key(noun[0].lower(), "en")) == "person"
    return [] if somebody else found


def _possesses(source: Source, reference: Reference, end: int) -> bool:
    """Whether a name stands in the possessive in an English speaker's words."""
    after = source.text[reference.end : min(reference.end + 2, end)].replace("’", "'")
    return source.language == "en" and reference.end < end and after in ("'s", "' ")


def _speaker(source: Source, registry: Registry, start: int, end: int) -> tuple[Participant, ...]:
    """Return who speaks: the entity that the speaker's words name, or that stands in apposition right after them.

    A person before the body whose office they hold (`the Tora chairman Ann Lee`).
    """
    if is_unnamed(source.text[start:end]):
        return ()
    apposed = end + 2 if source.text[end : end + 2] == ", " else end
    found = [
        (reference, registry.entities[reference.keys[0]])
        for reference in registry.references_in(start, apposed + 1)
        if reference.strength != "demonym"
        and reference.keys
        and reference.keys[0] in registry.entities
        and not (reference.keys[0].startswith("city:") and is_office(source.text[start : reference.start]))
        and not is_complement(source.text, source.language, start, reference, registry.entities[reference.keys[0]])
    ]
    found = _without_possessors(source, found, end)
    if found and source.language == "fr":
        named = apposed_last([pair[0] for pair in found], start, end, source.text[start:end])
        found = found[named:]
    people = [pair for pair in found if pair[1].kind is NameKind.PERSON]  # `le maire de Brest, Paul Morel, a dit`
    if people and people[-1][0].start >= end and people[0][0].start > start:
        people = people[-1:]  # `le porte-parole de Paul Morel, Ada Lund, a dit`
    for reference, entity in people or found:
        return (Participant(entity.name, "agent", start, max(end, reference.end), entity.key),)
    return ()
