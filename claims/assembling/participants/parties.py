"""Who and what takes part in the event of a clause, and as what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter

from claims.assembling.naming.entities import Entity, Registry
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse, children_of
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.valency import gives
from claims.assembling.participants.antecedents import parted
from claims.assembling.participants.behind_passives import role_behind_passive
from claims.assembling.participants.common_nouns import noun_of
from claims.assembling.participants.controlling import pronoun_of
from claims.assembling.participants.country_names import told_name
from claims.assembling.participants.english_object_pronouns import object_taken_up
from claims.assembling.participants.english_seen import seen_by_name
from claims.assembling.participants.french_going_on import carried_objects, carried_on
from claims.assembling.participants.french_pronouns import taken_up
from claims.assembling.participants.governors import NESTED, governor_of, is_inverted
from claims.assembling.participants.holding import holder, is_bare_noun
from claims.assembling.participants.joined_names import with_joined
from claims.assembling.participants.lent import borrowed_subject, references
from claims.assembling.participants.listed import within
from claims.assembling.participants.named_above import done_by_pronoun
from claims.assembling.participants.nested_clauses import is_set_off, lies_elsewhere
from claims.assembling.participants.no_objects import is_particle_of
from claims.assembling.participants.nominal import completing, fits_possessive, role_of_subject
from claims.assembling.participants.prepositional import role_by_preposition
from claims.assembling.participants.receiving import has_done, is_given, sees_done
from claims.assembling.participants.set_beside import stands_beside
from claims.assembling.participants.standing import (
    describes_object,
    does_gerund,
    governed,
    is_apposed,
    is_example,
    is_listed_complement,
    is_made,
    is_of_people,
    is_wider_place,
    lends_its_name,
    modifies,
    names_agent,
    names_object,
    possesses,
    stands_behind_setting,
    tells_event,
)
from claims.assembling.participants.unnamed import core_of, handed_to, is_told_of, presents, unnamed
from claims.assembling.words.tokens import Tag
from claims.model import Event, NameKind, Participant

_WEAK = frozenset({"demonym"})
_MARKS = frozenset('«“"')
_WITHIN_TITLE = 3
"""Words of a title up to the comma in it."""


def parties_of_clause(parse: Parse, clause: int, registry: Registry) -> tuple[Participant, ...]:
    """Return the participants of a clause's event, each once, in text order.

    The subject of a relative or participial clause is its antecedent; a coordinated clause borrows the subject of its
    sibling; what stands in the complements of the clause's nouns takes part as an object. Linear in the clause.
    """
    predicate = parse.clauses[clause].predicate
    named = _direct(parse, clause, registry)
    found = [_beside_the_deed(parse, predicate, party) if party.role == "agent" else party for party in named]
    acts = "patient" if predicate is not None and predicate.passive else "agent"
    for party in found:
        if party.role == acts:
            break
    else:
        undergoing = {p.key for p in found if p.role == "patient"}
        lent = borrowed_subject(parse, clause, registry)
        found = [*(p for p in lent if p.key not in undergoing or pronoun_of(parse, clause) is None), *found]
    if clause in children_of(parse):
        found.extend(_nested(parse, clause, registry))
    found.extend(unnamed(parse, clause, found))
    found.extend(_shared_agents(parse, clause, registry, found) if acts == "patient" else ())
    found.extend(_taken_up(parse, clause, registry, found))
    if parse.language == "fr":
        found = _in_french(parse, clause, registry, found, acts)
    else:
        found.extend(seen_by_name(parse, clause, registry))
    return _each_once([*_of_occurrence(parse, clause, registry), *found])


def _in_french(parse: Parse, clause: int, registry: Registry, found: list[Participant], acts: str) -> list[Participant]:
    """Return the participants of a French clause with those that only French tells, each in the part it takes."""
    here = parse.clauses[clause]
    if here.kind is ClauseKind.INFINITIVE:
        found = with_joined(parse, clause, [*found, *_who_sees(parse, clause, registry, found)], acts)
        found.extend(done_by_pronoun(parse, clause, found, partial(parties_of_clause, parse, registry=registry)))
    else:
        found = with_joined(parse, clause, found, acts)
    if here.predicate is not None and here.predicate.reflexive and has_done(parse, here.predicate):
        done = "recipient" if any(p.role == "patient" for p in found) else "patient"
        found = [_as(p, done) if p.role == "agent" else p for p in found]
    if parse.before is not None or parse.carried is not None:
        meant = [*carried_on(parse, clause), *carried_objects(parse, clause, registry)]
        standing = {p.start for p in found} if meant else ()
        found.extend([p for p in meant if p.start not in standing])
    return found


def _of_occurrence(parse: Parse, clause: int, registry: Registry) -> list[Participant]:
    """Return who completes the subject whose event is all that a clause tells (`la réouverture du pont a eu lieu`)."""
    if not is_told_of(parse, clause):
        return []
    subject, _ = core_of(parse, clause)
    event = parse.event_of_noun(subject) if subject is not None and parse.owner[subject] == clause else None
    return completing(parse, event, clause, registry) if event is not None else []


def _shared_agents(
    parse: Parse, clause: int, registry: Registry, found: Sequence[Participant]
) -> Iterator[Participant]:
    """Yield who did what two French passives tell together (`a été plaqué puis menotté par des agents`)."""
    predicate = parse.clauses[clause].predicate
    if parse.language != "fr" or predicate is None or not predicate.passive:
        return
    if any(p.role == "agent" for p in found):
        return
    for index, other in enumerate(parse.clauses):
        behind = other.predicate
        if other.sibling != clause or behind is None or not behind.passive or behind.first != behind.head:
            continue
        between = parse.tokens[predicate.head + 1 : behind.first]
        if between and all(t.tag in (Tag.COORD, Tag.ADV) for t in between):
            named = [p for p in _direct(parse, index, registry) if p.role == "agent"]
            yield from (p for p in [*named, *unnamed(parse, index, named)] if p.role == "agent")
            return


def _who_sees(parse: Parse, clause: int, registry: Registry, found: Sequence[Participant]) -> list[Participant]:
    """Return who receives what an infinitive behind `se voir` gives, or to whom it is done where it has no object."""
    here = parse.clauses[clause]
    if here.parent is None or not sees_done(parse, here):
        return []
    gives_it = (here.predicate is not None and gives(here.predicate)) or any(p.role == "patient" for p in found)
    seeing = [p for p in parties_of_clause(parse, here.parent, registry) if p.role == "agent"]
    return [_as(p, "recipient" if gives_it else "patient") for p in seeing]


def _taken_up(parse: Parse, clause: int, registry: Registry, found: Sequence[Participant]) -> Iterator[Participant]:
    """Yield who or what a pronoun of the clause takes up in its own sentence, where nothing else says whom it means."""
    taken = tuple(taken_up(parse, clause) if parse.language == "fr" else object_taken_up(parse, clause))
    known = {p.start for p in found} if taken else ()
    for pronoun, head, role in taken:
        start, end = parse.tokens[pronoun].start, parse.tokens[pronoun].end
        if start in known or any(registry.references_in(start, end)):
            continue
        named = [p for p in _direct(parse, parse.owner[head], registry) if _is_named_by(parse, head, p)]
        if named:
            yield Participant(named[0].name, role, start, end, named[0].key)
            continue
        reference = registry.at(parse.tokens[head].start, parse.tokens[head].end)
        if reference is not None and reference.strength not in _WEAK:
            for key in reference.keys:
                if key in registry.entities:
                    yield Participant(told_name(parse, reference, registry.entities[key]), role, start, end, key)
            continue
        noun = noun_of(parse, head)
        if noun is not None:
            yield Participant(noun.text, role, start, end, f"noun:{noun.key}")


def _is_named_by(parse: Parse, head: int, party: Participant) -> bool:
    """Whether a person is named beside the noun that presents them (`le ministre Paul Morel`)."""
    if not party.key.startswith("person:") or parse.tokens[head].tag is not Tag.NOUN:
        return False
    token = parse.token_at(party.start)
    return token > head and (presents(parse, head, [party.start]) or is_apposed(parse, parse.owner[head], token, head))


def _beside_the_deed(parse: Parse, predicate: Predicate | None, party: Participant) -> Participant:
    """Return who acts; one behind `by` or `par` in an active clause did something else (`read the book by X`)."""
    if predicate is None or predicate.passive:
        return party
    index = parse.token_at(party.start)
    governor = governor_of(parse, index) if index > predicate.head else None
    beside = governor == predicate.head + 1  # `plans unveiled by X`, whatever its verb was read as
    by = governor is not None and not beside and parse.tokens[governor].low in parse.grammar.agent
    return _as(party, "object") if by else party


def parties_of_noun(parse: Parse, event: Event, clause: int, registry: Registry) -> tuple[Participant, ...]:
    """Return the participants of an event told by a noun: its complements first, then those of the clause around it."""
    head = parse.token_at(event.start)
    after = [_completing(parse, head, p) for p in _direct(parse, clause, registry) if p.start > event.start]
    own = [p if p.role in ("partner", "place", "recipient") else _as(p, "object") for p in after]
    around = [_as(p, "object") for p in _direct(parse, clause, registry) if p.start < parse.tokens[head].start]
    told = completing(parse, event, clause, registry)
    if not told and is_bare_noun(parse, event):
        held = holder(parse, event, [*parties_of_clause(parse, clause, registry), *around, *after])
        told = [_as(held, "agent")] if held is not None else []
    return _each_once([*told, *_subject_of_noun(parse, event, clause, registry, told), *own, *around])


def _subject_of_noun(
    parse: Parse, event: Event, clause: int, registry: Registry, told: Sequence[Participant]
) -> list[Participant]:
    """Return the subject of a clause with the part it takes in the event of a noun, where it takes one."""
    role = role_of_subject(parse, event, clause)
    if role is None:
        return []
    if any(p.role == role for p in told):
        role = "agent"
    if any(p.role == role for p in told):
        return []
    predicate = parse.clauses[clause].predicate
    acts = "patient" if predicate is not None and predicate.passive else "agent"
    acting = [p for p in parties_of_clause(parse, clause, registry) if p.role == acts and not _covers(p, event)]
    here = parse.clauses[clause]
    if not acting and parse.language == "en" and here.kind is ClauseKind.CONTENT and here.parent is not None:
        told_above = parties_of_clause(parse, here.parent, registry)  # `Hale said his arrest was wrong`
        acting = [p for p in told_above if p.role == "agent" and p.start < event.start]
    fits = len(acting) == 1 and fits_possessive(parse, event, acting[0], registry)
    return [_as(acting[0], role)] if fits else []


def _covers(participant: Participant, event: Event) -> bool:
    return participant.start <= event.start < participant.end


def _completing(parse: Parse, noun: int, participant: Participant) -> Participant:
    """Return a participant; the partner or receiver where its preposition stands right behind the event noun."""
    governor = governor_of(parse, parse.token_at(participant.start))
    if participant.role != "object" or governor is None:
        return participant
    low = parse.tokens[governor].low
    if parse.language == "en" and low == "to" and is_given(parse, noun) and not _has_verb(parse, noun, governor):
        token = parse.token_at(participant.start)
        whole = not modifies(parse, parse.owner[token], token)
        return _as(participant, "recipient") if whole else participant  # `the sale of nine mills to Tora`
    if governor != noun + 1:
        return participant
    if low in parse.grammar.partner:
        return _as(participant, "partner")
    to = low in parse.grammar.recipient and is_given(parse, noun)
    return _as(participant, "recipient") if to else participant


def _has_verb(parse: Parse, first: int, last: int) -> bool:
    return any(t.tag in (Tag.VERB, Tag.AUX, Tag.INF, Tag.PUNCT) for t in parse.tokens[first:last])


def _as(participant: Participant, role: str) -> Participant:
    return Participant(participant.name, role, participant.start, participant.end, participant.key)


def _each_once(found: Sequence[Participant]) -> tuple[Participant, ...]:
    kept: dict[str, Participant] = {}
    for participant in found:
        known = kept.get(participant.key)
        if known is None or (known.role in ("object", "place") and participant.role in ("agent", "patient")):
            kept[participant.key] = participant
    return tuple(sorted(kept.values(), key=_order)) if len(kept) > 1 else tuple(kept.values())


_order = attrgetter("start", "end", "key")


def _direct(parse: Parse, clause: int, registry: Registry) -> tuple[Participant, ...]:
    """Return who is named in a clause itself, in text order; found once for all that ask."""
    known = parse.named.get(clause)
    if known is None:
        known = parse.named[clause] = tuple(_named_in(parse, clause, registry))
    return known


def _named_in(parse: Parse, clause: int, registry: Registry) -> Iterator[Participant]:
    current = parse.clauses[clause]
    for index, reference in references(parse, registry, current.tokens):
        for key in reference.keys:
            entity = registry.entities.get(key)
            if entity is not None:
                role = _role(parse, clause, index, entity)
                yield Participant(told_name(parse, reference, entity), role, reference.start, reference.end, key)


def _role(parse: Parse, index: int, token: int, entity: Entity) -> str:
    """Return the part an entity named at `token` takes in clause `index`."""
    clause = parse.clauses[index]
    predicate = clause.predicate
    if possesses(parse, token) or is_example(parse, token):
        return "object"
    token, preposition = governed(parse, index, token, entity)
    if preposition is not None and predicate is not None and is_particle_of(parse, predicate, preposition):
        preposition = None if within(parse, index, token, core_of(parse, index)[1]) else preposition
    if preposition is not None and stands_behind_setting(parse, index, token, preposition):
        preposition = None
    describes = modifies(parse, index, token) and not is_made(parse, index, token)
    if preposition is not None:
        if parse.tokens[preposition].low == "with" and does_gerund(parse, token):
            return "object"
        role = role_by_preposition(parse, clause, token, preposition, entity)
        lies = role == "place" and not (describes and is_of_people(parse, index, token))
        lies = lies and not (describes and parse.tokens[preposition].low == "to" and tells_event(parse, index, token))
        return role if lies or not describes else "object"
    if entity.kind is NameKind.PLACE and is_wider_place(parse, index, token):
        return "place"
    return "object" if describes or predicate is None else _role_of_core(parse, index, token, entity, predicate)


def _role_of_core(parse: Parse, index: int, token: int, entity: Entity, predicate: Predicate) -> str:
    """Return the part of an entity that no preposition governs: that of the subject or of an object."""
    clause = parse.clauses[index]
    thing = entity.kind is NameKind.THING and not _is_thing_acted_on(parse, index, token)
    done_to = "object" if thing or _is_piece(parse, token, predicate) else "patient"
    acts = "patient" if predicate.passive else "agent"
    subject, objects = core_of(parse, index)
    taker = handed_to(parse, index)
    if taker is not None and parse.owner[taker] == index and within(parse, index, token, (taker,)):
        return "object" if lends_its_name(parse, token, taker, entity) else "recipient"
    if names_agent(parse, index, token, predicate):
        return "agent"
    if subject is not None and parse.owner[subject] == index:
        if token == subject or within(parse, index, token, (subject,)) or is_apposed(parse, index, token, subject):
            return "object" if lends_its_name(parse, token, subject, entity) else acts
        after = token > predicate.head and not parted(parse, predicate.head, token)
        done = after or within(parse, index, token, objects) or names_object(parse, index, token, objects)
        done = done or is_listed_complement(parse, index, token, predicate)
        return done_to if done and not _is_beside(parse, index, token, entity, predicate) else "object"
    acted_on = within(parse, index, token, objects)
    before = token < predicate.first and not acted_on
    if predicate.passive and token > predicate.head and parse.language == "en" and parted(parse, predicate.head, token):
        return "object"  # `was held and jailed with his brother, Paul`
    joined = clause.sibling is not None and parse.tokens[clause.opened_by].tag is Tag.COORD
    shared = acted_on and joined and parse.language == "fr"  # `les élus sortent ou appellent Tora`
    if before or (not shared and is_inverted(parse, clause, token)):
        return acts
    if predicate.passive and not acted_on and token > predicate.head and parse.language == "fr":
        return role_behind_passive(parse, index, token, predicate)
    return "object" if _is_beside(parse, index, token, entity, predicate) else done_to


def _is_beside(parse: Parse, index: int, token: int, entity: Entity, predicate: Predicate) -> bool:
    """Whether a French name only tells more of what something is done to, or is beside it."""
    objects = core_of(parse, index)[1]
    if within(parse, index, token, objects):
        return describes_object(parse, index, token, objects, entity)
    return stands_beside(parse, index, token, predicate, objects, entity.kind)


def _is_thing_acted_on(parse: Parse, clause: int, token: int) -> bool:
    """Whether a name of a thing is the head of what an English verb acts on (`will sell the Sono X5`)."""
    return parse.language == "en" and within(parse, clause, token, core_of(parse, clause)[1])


def _is_piece(parse: Parse, token: int, predicate: Predicate) -> bool:
    """Whether a name behind a French verb is only part of one, or what something is called.

    It opens a title (`un texte intitulé « Lycée Pro, avec les élèves »`), or behind a number or a mark it goes on with
    the name before that (`une Bugatti 57 SC « Atlantic »`).
    """
    if parse.language != "fr" or token <= predicate.head:
        return False
    before = parse.tokens[token - 1]
    if predicate.passive:
        titled = before.low in _MARKS and token - 1 == predicate.head + 1
        return titled and "," in [t.low for t in parse.tokens[token : token + _WITHIN_TITLE]]
    earlier = parse.tokens[token - 2] if token > predicate.head + 2 else before
    goes_on = earlier.tag is Tag.PROPN or (earlier.tag is Tag.NOUN and parse.text[earlier.start].isupper())
    return goes_on and (before.tag is Tag.NUM or before.low in _MARKS)


def _nested(parse: Parse, clause: int, registry: Registry) -> Iterator[Participant]:
    """Yield what takes part in the complements inside a clause (`un contrat portant sur l'achat de S-400`)."""
    predicate = parse.clauses[clause].predicate
    given = parse.language != "fr" or (predicate is not None and gives(predicate))
    for index in children_of(parse).get(clause, ()):
        if parse.clauses[index].kind in NESTED and not is_set_off(parse, parse.clauses[index]):
            for participant in _direct(parse, index, registry):
                behind = predicate is None or parse.clauses[index].opened_by > predicate.head
                lies = (participant.role == "place" and not lies_elsewhere(parse, parse.clauses[index])) or (
                    participant.role == "recipient" and given and behind
                )
                yield _as(participant, participant.role if lies else "object")
