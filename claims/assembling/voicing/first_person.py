"""Who `I` and `we` are in words quoted: whoever speaks them."""

from __future__ import annotations

from dataclasses import replace

from claims.assembling.naming.entities import Reference, Registry
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.unnamed import core_of
from claims.assembling.voicing.complements_of_speakers import is_complement
from claims.assembling.words.tokens import Tag
from claims.model import Attribution, NameKind, Participant

_ALONE = (frozenset({"i", "je", "j'", "-je"}), frozenset({"me", "m'", "-moi"}))
"""What one person who speaks is called as the subject, and as the object."""
_TOGETHER = (frozenset({"we"}), frozenset({"us"}))
"""What a body that speaks is called; said by one person these mean others whom nothing tells."""


def with_speaker(
    parse: Parse, clause: int, parties: tuple[Participant, ...], speaker: Attribution | None, registry: Registry
) -> tuple[Participant, ...]:
    """Return the participants of a clause quoted from `speaker`, who does what `I` does and undergoes what `me` does.

    `"I sold the boat," said Mr Hale`: Mr Hale sold it. `parties` as they are where no such pronoun stands, or where
    the speaker is somebody whom nothing names. Constant time but for the clause's subject and objects.
    """
    predicate = parse.clauses[clause].predicate
    if speaker is None or predicate is None:
        return parties
    means = _who(parse, speaker, registry)
    if means is None:
        return parties
    subject, objects = core_of(parse, clause)
    subjects, undergoing = _TOGETHER if means.key.startswith(("org:", "country:")) else _ALONE
    if subject is not None and parse.tokens[subject].low in subjects:
        role = "patient" if predicate.passive else "agent"
        free = all(p.role != role for p in parties)
    else:
        role = "patient"
        free = any(parse.tokens[head].low in undergoing for head in objects)
    return (replace(means, role=role), *parties) if free and all(p.key != means.key for p in parties) else parties


def _who(parse: Parse, speaker: Attribution, registry: Registry) -> Participant | None:
    """Return the person or body that a speaker's name ends with, or the noun of the sentence that tells who speaks.

    `None` for one that a pronoun stands for.
    """
    beside = [r for r in registry.references_in(speaker.start, speaker.end) if r.strength != "demonym"]
    named = [r for r in beside if not _complements(parse, speaker, r, registry)]
    person = next((r for r in reversed(named) if registry.entities[r.keys[0]].kind is NameKind.PERSON), None)
    reference = person or next((r for r in named if r.end == speaker.end), None)
    if reference is not None:
        key = reference.keys[0]
        return Participant(registry.entities[key].name, "", reference.start, reference.end, key)
    known = registry.entities.get(speaker.key)
    known = None if any(speaker.key in r.keys for r in beside) else known
    if known is not None and known.kind is NameKind.PERSON:
        return Participant(known.name, "", speaker.start, speaker.end, known.key)
    if named or (beside and parse.language == "en") or not parse.sentence.start <= speaker.start < parse.sentence.end:
        return None
    head = parse.head_right(parse.token_at(speaker.start))
    if head is None or parse.tokens[head].tag is not Tag.NOUN or parse.tokens[head].start >= speaker.end:
        return None
    noun = parse.noun(head)
    return Participant(noun.text, "", noun.start, noun.end, f"noun:{noun.key}")


def _complements(parse: Parse, speaker: Attribution, reference: Reference, registry: Registry) -> bool:
    """Whether a name only tells whose or of what a French speaker is (`l'ancien député de la Drôme`)."""
    entity = registry.entities[reference.keys[0]]
    return parse.language == "fr" and is_complement(parse.text, "fr", speaker.start, reference, entity)
