"""Who and what takes part in the event of a clause, and as what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from claims.assembling.antecedents import groups_in
from claims.assembling.circumstances import circumstances_of
from claims.assembling.clauses import Clause, ClauseKind
from claims.assembling.entities import Entity, Reference, Registry
from claims.assembling.objects import objects_of
from claims.assembling.parse import Parse, children_of
from claims.assembling.predicates import Predicate
from claims.assembling.subjects import subject_of
from claims.assembling.tokens import Tag, Token, tag_of
from claims.languages.families import is_speech
from claims.model import Event, Kind, NameKind, Participant

_WEAK = frozenset({"demonym"})
_NAMING = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_PARTING = frozenset({Tag.NOUN, Tag.PROPN, Tag.COORD, Tag.PUNCT})
_OBJECT_RELATIVES = frozenset({"que", "qu'", "dont", "où", "whom", "where"})
_UNNAMED = 3
"""How many unnamed participants a clause keeps: subject, object and one more."""
_IN_GROUP = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.ADV})
_CONTRACTED = frozenset({"au", "aux"})
_LONGEST_GROUP = 8
"""Words looked back for the preposition of a group."""
_NESTED = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE})


def parties_of_clause(parse: Parse, clause: int, registry: Registry) -> tuple[Participant, ...]:
    """Return the participants of a clause's event, each once, in text order.

    The subject of a relative or participial clause is its antecedent; a coordinated clause borrows the subject of its
    sibling; what stands in the complements of the clause's nouns takes part as an object. Linear in the clause.
    """
    found = list(_direct(parse, clause, registry))
    for party in found:
        if party.role == "agent":
            break
    else:
        found = [*_borrowed_subject(parse, clause, registry), *found]
    if clause in children_of(parse):
        found.extend(_nested(parse, clause, registry))
    found.extend(_unnamed(parse, clause, found))
    return _each_once(found)


@lru_cache(maxsize=64)
def _core(parse: Parse, clause: int) -> tuple[int | None, tuple[int, ...]]:
    """Return the heads of the subject and of the direct objects of a clause, found once for all that ask."""
    return subject_of(parse, clause), tuple(objects_of(parse, clause))


def _unnamed(parse: Parse, clause: int, named: Sequence[Participant]) -> list[Participant]:
    """Return the subject and object that common nouns tell (`le conseil`, `the levy`), under the noun's key."""
    current = parse.clauses[clause]
    predicate = current.predicate
    if predicate is None:
        return []
    idle = circumstances_of(parse.language).idle
    found: list[Participant] = []
    tokens, noun_tag, english = parse.tokens, Tag.NOUN, parse.language == "en"
    for index in current.tokens:
        token = tokens[index]
        if token.tag is not noun_tag or token.mention >= 0 or token.lemma in idle:
            continue
        governor = _governor(parse, index)
        if governor is not None and not _names_agent(parse, index, governor, predicate):
            continue
        if (english and parse.compound_head(index) != index) or (named and _overlaps(token, named)):
            continue
        subject, done_to = _core(parse, clause)
        acts = index not in done_to and (index < predicate.first or _inverted(parse, current, index))
        before = index == subject or acts
        role = "agent" if before is not predicate.passive else "patient"
        noun = parse.noun(index)
        found.append(Participant(noun.text, role, noun.start, noun.end, f"noun:{noun.key}"))
        if len(found) == _UNNAMED:
            break
    return found


def _overlaps(token: Token, named: Sequence[Participant]) -> bool:
    """Whether a token stands in the words that name one of `named`."""
    return any(party.start < token.end and token.start < party.end for party in named)


def _names_agent(parse: Parse, index: int, governor: int, predicate: Predicate) -> bool:
    """Whether the preposition in front of a noun makes it who did what the passive tells."""
    if not predicate.passive or index < predicate.head:
        return False
    bare = parse.language == "fr" and index == governor + 1  # `blessé par balle`: by what means, not by whom
    return parse.tokens[governor].low in parse.grammar.agent and not bare


def parties_of_noun(parse: Parse, event: Event, clause: int, registry: Registry) -> tuple[Participant, ...]:
    """Return the participants of an event told by a noun: its complements first, then those of the clause around it."""
    head = parse.token_at(event.start)
    after = [p for p in _direct(parse, clause, registry) if p.start > event.start]
    own = [p if p.role in ("agent", "partner", "place", "recipient") else _as(p, "object") for p in after]
    around = [_as(p, "object") for p in _direct(parse, clause, registry) if p.start < parse.tokens[head].start]
    return _each_once([*own, *around])


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


def _references(parse: Parse, registry: Registry, tokens: Sequence[int]) -> Iterator[tuple[int, Reference]]:
    """Yield the references that begin in the given tokens, each with its first token."""
    if not tokens:
        return
    end = parse.tokens[tokens[-1]].end
    for reference in registry.references_in(parse.tokens[tokens[0]].start, end):
        if reference.strength in _WEAK:
            continue
        index = parse.token_at(reference.start)
        if index in tokens:
            yield index, reference


def _direct(parse: Parse, clause: int, registry: Registry) -> tuple[Participant, ...]:
    """Return who is named in a clause itself, in text order; found once for all that ask."""
    known = parse.named.get(clause)
    if known is None:
        known = parse.named[clause] = tuple(_named_in(parse, clause, registry))
    return known


def _named_in(parse: Parse, clause: int, registry: Registry) -> Iterator[Participant]:
    current = parse.clauses[clause]
    for index, reference in _references(parse, registry, current.tokens):
        for key in reference.keys:
            entity = registry.entities.get(key)
            if entity is not None:
                role = _role(parse, clause, index, entity)
                yield Participant(entity.name, role, reference.start, reference.end, key)


def _role(parse: Parse, index: int, token: int, entity: Entity) -> str:
    """Return the part an entity named at `token` takes in clause `index`."""
    clause = parse.clauses[index]
    preposition = _governor(parse, token)
    predicate = clause.predicate
    if preposition is not None:
        return _role_by_preposition(parse, clause, token, preposition, entity)
    if predicate is None:
        return "object"
    done_to = "object" if entity.kind is NameKind.THING else "patient"
    subject, objects = _core(parse, index)
    own = subject is not None and _within(parse, index, token, (subject,))
    before = own or (token < predicate.first and not _within(parse, index, token, objects))
    if not before and not _inverted(parse, clause, token):
        return done_to
    return "patient" if predicate.passive else "agent"


def _within(parse: Parse, clause: int, token: int, heads: Sequence[int]) -> bool:
    """Whether a token stands in the noun group of one of `heads` in a clause, or in one that is coordinated with it."""
    joined = False
    for group in groups_in(parse, clause):
        joined = group.head in heads or (joined and group.joined == "and")
        if joined and group.first <= token <= group.last:
            return True
    return False


def _role_by_preposition(parse: Parse, clause: Clause, index: int, preposition: int, entity: Entity) -> str:
    grammar = parse.grammar
    low = parse.tokens[preposition].low
    predicate = clause.predicate
    if low in grammar.agent and (
        predicate is None or predicate.passive or clause.kind is not ClauseKind.MAIN or index > predicate.head
    ):
        return "agent"
    if low in grammar.partner:
        return "partner"
    if entity.kind is NameKind.PLACE and low in grammar.place and not _has_article(parse, preposition, index):
        return "place"
    if low in grammar.recipient:
        return "recipient"
    if entity.kind is NameKind.PLACE and low in grammar.place:
        return "place"
    return "object"


def _has_article(parse: Parse, preposition: int, index: int) -> bool:
    """`livré à la Turquie` names a recipient, `à Moscou` and `en Turquie` a place."""
    return (
        parse.language == "fr"
        and parse.tokens[preposition].low in ("à", "au", "aux")
        and (index > preposition + 1 or parse.tokens[preposition].low != "à")
    )


def _governor(parse: Parse, index: int) -> int | None:
    """Return the preposition in front of the group that token `index` stands in."""
    tokens, genitive, prep = parse.tokens, parse.grammar.genitive, Tag.PREP
    for position in range(index - 1, max(-1, index - 1 - _LONGEST_GROUP), -1):
        token = tokens[position]
        tag = token.tag
        if tag is prep or token.low in genitive or token.low in _CONTRACTED:
            return position
        if tag not in _IN_GROUP and not (tag is Tag.COORD and position and tokens[position - 1].tag is Tag.PROPN):
            return None
    return None


def _inverted(parse: Parse, clause: Clause, index: int) -> bool:
    """`, a déclaré M. X`: a subject after its verb, where nothing stands before it."""
    predicate = clause.predicate
    if predicate is None or index <= predicate.head or clause.kind in _NESTED:
        return False
    if clause.kind is ClauseKind.RELATIVE and parse.tokens[clause.opened_by].low not in _OBJECT_RELATIVES:
        return False  # `qui a aidé X`: the subject is what the relative describes
    if not _PARTING.isdisjoint(map(tag_of, parse.tokens[predicate.head + 1 : index])):
        return False
    if parse.language == "en" and not _may_invert(parse, predicate):
        return False
    before = [parse.tokens[j] for j in clause.tokens if j < predicate.first]
    return not any(t.tag in _NAMING or (t.mention >= 0 and _is_somebody(parse, t)) for t in before)


def _may_invert(parse: Parse, predicate: Predicate) -> bool:
    """Whether an English verb takes its subject behind it: a verb of speech, the copula (`said X`, `there were X`)."""
    family = parse.family_of_predicate(predicate)
    return predicate.lemma in parse.grammar.be or (family is not None and is_speech(family))


def _is_somebody(parse: Parse, token: Token) -> bool:
    """Whether a mention stands for who has it (`the 33-year-old`, `les 12-15 ans`)."""
    return parse.mentions[token.mention].kind is Kind.AGE


def _borrowed_subject(parse: Parse, index: int, registry: Registry) -> list[Participant]:
    """Return the participants named in a subject or object that stands outside its clause: antecedent, shared subject.

    `le tramway que la ville a vendu` gives its antecedent as the object, `X a signé et vendu` its subject to both.
    """
    clause = parse.clauses[index]
    alone = clause.antecedent is None and clause.sibling is None and clause.kind not in _NESTED
    if alone or not registry.references_in(parse.sentence.start, parse.sentence.end):
        return []
    passive = clause.predicate is not None and clause.predicate.passive
    subject, objects = _core(parse, index)
    lent = [(subject, "patient" if passive else "agent")] if subject is not None else []
    lent += [(head, "object") for head in objects]
    if clause.predicate is None and clause.antecedent is not None:
        lent = [(clause.antecedent, "agent")]
    return [
        Participant(registry.entities[k].name, role, r.start, r.end, k)
        for head, role in lent
        if parse.owner[head] != index
        for _, r in _references(parse, registry, _group_of(parse, head))
        for k in r.keys
        if k in registry.entities
    ]


def _group_of(parse: Parse, head: int) -> Sequence[int]:
    """Return the tokens of the noun group of a head and of those coordinated with it, with what it completes."""
    first = last = head
    for group in groups_in(parse, parse.owner[head]):
        if group.first <= head <= group.last:
            first, last = group.first, group.last
        elif group.first > last and group.joined == "and" and group.first <= last + 2:
            last = group.last
    top = parse.chain_head(head) if parse.tokens[head].tag is Tag.NOUN else first
    return range(min(first, top), last + 1)


def _nested(parse: Parse, clause: int, registry: Registry) -> Iterator[Participant]:
    """Yield what takes part in the complements inside a clause (`un contrat portant sur l'achat de S-400`)."""
    for index in children_of(parse).get(clause, ()):
        if parse.clauses[index].kind in _NESTED:
            for participant in _direct(parse, index, registry):
                yield _as(participant, participant.role if participant.role in ("place", "recipient") else "object")
