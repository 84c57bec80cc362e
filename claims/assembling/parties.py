"""Who and what takes part in the event of a clause, and as what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from claims.assembling.antecedents import groups_in, parted
from claims.assembling.circumstances import circumstances_of
from claims.assembling.clauses import Clause, ClauseKind
from claims.assembling.controlling import doer_of
from claims.assembling.entities import Entity, Reference, Registry
from claims.assembling.groups import Group
from claims.assembling.objects import objects_of
from claims.assembling.parse import Parse, children_of
from claims.assembling.predicates import Predicate
from claims.assembling.tokens import Tag, Token, tag_of
from claims.assembling.unlisted import unlisted_name
from claims.languages.families import is_speech, is_support, light_family
from claims.model import Event, Kind, NameKind, Noun, Participant

_WEAK = frozenset({"demonym"})
_NATIONS = frozenset(
    {
        "England",
        "Scotland",
        "Wales",
        "Northern Ireland",
        "Angleterre",
        "Écosse",
        "Ecosse",
        "Pays de Galles",
        "pays de Galles",
    }
)
"""Nations of one country, each of which keeps its own name beside the others."""
_NAMING = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_PARTING = frozenset({Tag.NOUN, Tag.PROPN, Tag.COORD, Tag.PUNCT})
_OBJECT_RELATIVES = frozenset({"que", "qu'", "dont", "où", "whom", "where"})
_UNNAMED = 3
"""How many unnamed participants a clause keeps: subject, object and one more."""
_IN_GROUP = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.ADV})
_CONTRACTED = frozenset({"au", "aux"})
_CAUSING = frozenset(
    {"due", "thanks", "owing", "prior", "close", "next", "similar", "compared", "relating", "according", "back"}
)
"""Words that make another preposition of the one behind them (`due to the strike`)."""
_APART = frozenset({",", "-", "–", "—"})
_JOINED = frozenset({"au", "aux", "du", "des"})
_BETWEEN = frozenset({"entre", "between"})
_BRACKETED = 3
"""Words from a name to what is joined to it, a short form in brackets between."""
_LIGHT_NOUN = 4
"""Words from a verb to the noun that makes an event with it."""
_QUOTE_MARKS = frozenset('«»“”"')
_POSSESSIVE = frozenset({"'s", "'"})
_LONGEST_GROUP = 8
"""Words looked back for the preposition of a group."""
_BEFALLING = frozenset(
    {"kill", "injure", "die", "infect", "count", "observe", "happen", "hold-event", "be-born", "live", "work"}
    | {"situate", "advance", "spread", "rise", "fall", "increase", "decline"}
)
"""Families of what happens in a country rather than for it."""
_NESTED = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE})
_LENT = frozenset({*_NESTED, ClauseKind.CONTENT})
"""Clauses whose subject another one may name."""


def parties_of_clause(parse: Parse, clause: int, registry: Registry) -> tuple[Participant, ...]:
    """Return the participants of a clause's event, each once, in text order.

    The subject of a relative or participial clause is its antecedent; a coordinated clause borrows the subject of its
    sibling; what stands in the complements of the clause's nouns takes part as an object. Linear in the clause.
    """
    predicate = parse.clauses[clause].predicate
    found = [_beside_the_deed(parse, predicate, party) for party in _direct(parse, clause, registry)]
    acts = "patient" if predicate is not None and predicate.passive else "agent"
    for party in found:
        if party.role == acts:
            break
    else:
        found = [*_borrowed_subject(parse, clause, registry), *found]
    if clause in children_of(parse):
        found.extend(_nested(parse, clause, registry))
    found.extend(_unnamed(parse, clause, found))
    return _each_once(found)


def _beside_the_deed(parse: Parse, predicate: Predicate | None, party: Participant) -> Participant:
    """Return a participant; one behind `by` or `par` in an active clause did something else (`read the book by X`)."""
    if party.role != "agent" or predicate is None or predicate.passive:
        return party
    index = parse.token_at(party.start)
    governor = _governor(parse, index) if index > predicate.head else None
    beside = governor == predicate.head + 1  # `plans unveiled by X`, whatever its verb was read as
    by = governor is not None and not beside and parse.tokens[governor].low in parse.grammar.agent
    return _as(party, "object") if by else party


@lru_cache(maxsize=64)
def _core(parse: Parse, clause: int) -> tuple[int | None, tuple[int, ...]]:
    """Return the heads of the subject and of the direct objects of a clause, found once for all that ask."""
    return doer_of(parse, clause), tuple(objects_of(parse, clause))


def _unnamed(parse: Parse, clause: int, named: Sequence[Participant]) -> list[Participant]:
    """Return the subject and object that common nouns tell (`le conseil`, `the levy`), under the noun's key.

    What a relative or a participle describes is told before it: `le train qui a heurté un car` is the agent.
    """
    current = parse.clauses[clause]
    predicate = current.predicate
    if predicate is None:
        return []
    subject, objects = _core(parse, clause)
    outside = subject is not None and parse.owner[subject] != clause
    named_alone = subject is not None and unlisted_name(parse, subject) is not None
    if not outside and not named_alone and not any(parse.tokens[i].tag is Tag.NOUN for i in current.tokens):
        return []
    told = [(head, "patient" if predicate.passive else "agent") for head in _heads(parse, clause, subject)]
    told += [(head, "patient") for target in objects for head in _heads(parse, clause, target)]
    if predicate.light is not None and parse.language == "fr":
        told += [(head, "patient") for head in _completing(parse, clause, predicate)]
    if predicate.passive:
        told += [(index, "agent") for index in current.tokens if _by_agent(parse, index, current)]
    if subject is None and not objects:
        told += list(_loose(parse, current, predicate))
    taken = [(p.start, p.end) for p in named]
    people = [p.start for p in named if p.key.startswith("person:")]
    found: dict[int, Participant] = {}
    for index, role in told:
        noun = _noun_of(parse, index) or (unlisted_name(parse, index) if index == subject else None)
        if (
            noun is None
            or _is_light(parse, predicate, index)
            or noun.start in found
            or any(start < noun.end and noun.start < end for start, end in taken)
            or (people and parse.language == "fr" and _presents(parse, index, people))
        ):
            continue
        found[noun.start] = Participant(noun.text, role, noun.start, noun.end, f"noun:{noun.key}")
    return [found[start] for start in sorted(found)][:_UNNAMED]


def _presents(parse: Parse, index: int, people: Sequence[int]) -> bool:
    """Whether a noun only presents the person named right behind it in its group (`la chanteuse belge Ada Lund`)."""
    if parse.tokens[index].lemma in circumstances_of(parse.language).eponymous:
        return False  # `l'affaire Morel`
    for group in groups_in(parse, parse.owner[index]):
        if group.first <= index <= group.last:
            inside = any(parse.tokens[index].end <= start < parse.tokens[group.last].end for start in people)
            return inside or any(_title_before(parse, parse.token_at(start)) == index for start in people)
    return False


def _is_light(parse: Parse, predicate: Predicate, index: int) -> bool:
    """Whether a noun only makes the event with its verb (`a coûté la vie à`): it is no thing that takes part."""
    if predicate.light is None or parse.tokens[index].tag is not Tag.NOUN:
        return False
    lemma = parse.tokens[index].lemma
    bodily = lemma in circumstances_of(parse.language).fixed
    return bodily and light_family(predicate.lemma, lemma, parse.language) == predicate.light


def _completing(parse: Parse, clause: int, predicate: Predicate) -> Iterator[int]:
    """Yield what completes the noun that makes an event with its verb (`met fin au conflit`, `opère une fouille`)."""
    for before, group in pairwise(groups_in(parse, clause)):
        governor = group.governor
        if not predicate.head < before.head <= predicate.head + _LIGHT_NOUN or governor is None:
            continue
        lemma, low = parse.tokens[before.head].lemma, parse.tokens[governor].low
        beside = governor == before.last + 1 and light_family(predicate.lemma, lemma, parse.language) == predicate.light
        fixed = lemma in circumstances_of(parse.language).completed and (low == "à" or low in _CONTRACTED)
        genitive = low in parse.grammar.genitive and (fixed or is_support(predicate.lemma, parse.language))
        determined = (
            parse.tokens[governor].tag is Tag.DET
            or low in _JOINED
            or parse.tokens[governor + 1].tag in (Tag.DET, Tag.NUM)
        )
        if beside and determined and (fixed or genitive):
            yield group.head
        return


def _heads(parse: Parse, clause: int, head: int | None) -> tuple[int, ...]:
    """Return the heads of a subject or object and of what is coordinated with it, or what a clause describes."""
    if head is None:
        return ()
    if parse.owner[head] == clause:
        return tuple(group.head for group in _members(parse, clause, (head,)))
    return (head,)


def _loose(parse: Parse, clause: Clause, predicate: Predicate) -> Iterator[tuple[int, str]]:
    """Yield the nouns of a clause without a subject that no preposition governs, each with its role."""
    for index in clause.tokens:
        if parse.tokens[index].tag is not Tag.NOUN or parse.compound_head(index) != index:
            continue
        if _governor(parse, index) is None:
            before = index < predicate.first or _inverted(parse, clause, index)
            if parse.language == "en" and index > predicate.head and predicate.lemma in parse.grammar.be:
                continue  # `Joining the club is a slow process`
            if before or not predicate.passive:  # `made an offence`: what it became
                yield index, "agent" if before is not predicate.passive else "patient"


def _noun_of(parse: Parse, index: int) -> Noun | None:
    """Return the common noun of a participant, for a figure the noun it counts; `None` for one that takes no part."""
    head: int | None = index
    if parse.tokens[index].tag is Tag.NUM:
        head = parse.head_right(index)  # `20 millions de spectateurs`
    if head is None:
        return None
    token = parse.tokens[head]
    words = circumstances_of(parse.language)
    idle = token.lemma in words.idle or (token.lemma in words.bare and _is_bare(parse, head))
    return None if token.tag is not Tag.NOUN or token.mention >= 0 or idle else parse.noun(head)


def _is_bare(parse: Parse, index: int) -> bool:
    """Whether a noun has no article, figure or adjective before it."""
    return index == 0 or parse.tokens[index - 1].tag not in (Tag.DET, Tag.ADJ, Tag.NUM)


def _by_agent(parse: Parse, index: int, clause: Clause) -> bool:
    """Whether a noun stands behind the preposition that names who did what the passive tells."""
    if parse.tokens[index].tag is not Tag.NOUN or clause.predicate is None or not clause.predicate.passive:
        return False
    governor = _governor(parse, index) if index > clause.predicate.head else None
    if governor is None or parse.compound_head(index) != index:
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
                words = parse.text[reference.start : reference.end]
                yield Participant(
                    words if words in _NATIONS else entity.name, role, reference.start, reference.end, key
                )


def _role(parse: Parse, index: int, token: int, entity: Entity) -> str:
    """Return the part an entity named at `token` takes in clause `index`."""
    clause = parse.clauses[index]
    predicate = clause.predicate
    if _possesses(parse, token):
        return "object"
    token, preposition = _governed(parse, index, token, entity)
    modifies = _modifies(parse, index, token)
    if preposition is not None:
        if parse.tokens[preposition].low == "with" and _does_gerund(parse, token):
            return "object"
        role = _role_by_preposition(parse, clause, token, preposition, entity)
        return role if role == "place" or not modifies else "object"
    if entity.kind is NameKind.PLACE and _is_wider_place(parse, index, token):
        return "place"
    return "object" if modifies or predicate is None else _role_of_core(parse, index, token, entity, predicate)


def _role_of_core(parse: Parse, index: int, token: int, entity: Entity, predicate: Predicate) -> str:
    """Return the part of an entity that no preposition governs: that of the subject or of an object."""
    clause = parse.clauses[index]
    done_to = "object" if entity.kind is NameKind.THING else "patient"
    acts = "patient" if predicate.passive else "agent"
    subject, objects = _core(parse, index)
    if subject is not None and parse.owner[subject] == index:
        if _within(parse, index, token, (subject,)) or _is_apposed(parse, index, token, subject):
            return "object" if _lends_its_name(parse, token, subject, entity) else acts
        after = token > predicate.head and not parted(parse, predicate.head, token)
        return done_to if after or _within(parse, index, token, objects) else "object"
    before = token < predicate.first and not _within(parse, index, token, objects)
    return acts if before or _inverted(parse, clause, token) else done_to


def _governed(parse: Parse, index: int, token: int, entity: Entity) -> tuple[int, int | None]:
    """Return the token by which an entity stands in clause `index`, its office's where it has one, and its preposition.

    The preposition is that of the whole list where the name stands in one.
    """
    preposition = _governor(parse, token)
    if preposition is not None and entity.kind is NameKind.PERSON:
        titled = _title_before(parse, token)
        if titled is not None and titled < preposition:
            token, preposition = titled, _governor(parse, titled)
    return token, _governor_of_list(parse, index, token) if preposition is None else preposition


def _lends_its_name(parse: Parse, token: int, subject: int, entity: Entity) -> bool:
    """Whether a person's name only tells a thing from its like (`l'affaire Morel`, `le plan Verdier`)."""
    named = entity.kind is NameKind.PERSON and subject < token and parse.tokens[subject].tag is Tag.NOUN
    return named and parse.tokens[subject].lemma in circumstances_of(parse.language).eponymous


def _title_before(parse: Parse, token: int) -> int | None:
    """Return the noun of the office that a name stands right behind (`le ministre de la Santé Paul Verdier`)."""
    start = parse.tokens[token].start
    for mention in parse.mentions_inside():
        if mention.start >= start:
            return None
        if mention.kind is Kind.ROLE and mention.end == start - 1:
            head = parse.token_at(mention.start)
            return head if parse.tokens[head].tag is Tag.NOUN else None
    return None


def _possesses(parse: Parse, token: int) -> bool:
    """Whether a name is only the possessor of what follows (`Ireland's Brian Doyle scored`)."""
    tokens = parse.tokens
    return token + 2 < len(tokens) and tokens[token + 1].low in _POSSESSIVE and tokens[token + 1].tag is Tag.PREP


def _is_wider_place(parse: Parse, clause: int, token: int) -> bool:
    """Whether a place between commas says where the place before it lies (`in Harwick, Ohio, on Monday`)."""
    groups = groups_in(parse, clause)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), 0)
    if not at or groups[at].joined != "," or groups[at].governor is not None or parse.language != "en":
        return False
    governor, after = groups[at - 1].governor, groups[at].last + 1
    placed = governor is not None and parse.tokens[governor].low in parse.grammar.place
    closed = after >= len(parse.tokens) or parse.tokens[after].tag is Tag.PUNCT
    return placed and closed and parse.tokens[groups[at - 1].head].tag is Tag.PROPN


def _does_gerund(parse: Parse, token: int) -> bool:
    """Whether a name behind `with` does what the gerund right behind it tells (`with Tora leaving`)."""
    after = parse.tokens[token + 1] if token + 1 < len(parse.tokens) else None
    if after is None or after.tag is not Tag.GER or parse.language != "en":
        return False
    return any(c.kind is ClauseKind.GERUND and c.opened_by == token + 1 for c in parse.clauses)


def _modifies(parse: Parse, clause: int, token: int) -> bool:
    """Whether an English name only describes the common noun behind it in its group (`the London gallery closed`)."""
    if parse.language != "en":
        return False
    group = next((g for g in groups_in(parse, clause) if g.first <= token <= g.last), None)
    if group is None or token >= group.head:
        return False
    return any(t.tag is Tag.NOUN for t in parse.tokens[token + 1 : group.head + 1])


def _members(parse: Parse, clause: int, heads: Sequence[int]) -> Iterator[Group]:
    """Yield the noun groups of a clause with one of `heads`, and those that a list or a coordinator joins to it."""
    groups = groups_in(parse, clause)
    for at, group in enumerate(groups):
        if group.head not in heads:
            continue
        yield group
        listed, whole = _listed_behind(parse, groups, at)
        yield from listed[:whole]
        if not whole and at + 1 < len(groups) and _joined_past_brackets(parse, group, groups[at + 1]):
            yield groups[at + 1]


def _listed_behind(parse: Parse, groups: Sequence[Group], at: int) -> tuple[list[Group], int]:
    """Return the groups of a list behind its first, and how many of them a coordinator closes.

    The complement of an item is stepped over, and the name behind it is the item's (`le chef de la police Luc Vial`).
    """
    listed: list[Group] = []
    whole, stepped = 0, False
    for before, group in pairwise(groups[at:]):
        if group.joined is not None and not (stepped and group.governor is not None):
            listed.append(group)
            whole = len(listed) if group.joined == "and" else whole
        elif group.joined is None and group.governor == before.last + 1 and parse.language == "fr":
            stepped = True
        elif stepped and group.first == before.last + 1 and parse.tokens[group.head].tag is Tag.PROPN:
            listed.append(group)
        else:
            break
    return listed, whole


def _is_apposed(parse: Parse, clause: int, token: int, subject: int) -> bool:
    """Whether a name stands between commas behind the subject that it names (`le procureur d'Albi, Luc Vial, dit`)."""
    groups = groups_in(parse, clause)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), None)
    if at is None or groups[at].joined != ",":
        return False
    at -= 1
    while at > 0 and groups[at].governor is not None and groups[at].head != subject:
        at -= 1
    return groups[at].head == subject


def _joined_past_brackets(parse: Parse, before: Group, group: Group) -> bool:
    """Whether `et` joins a group to one that is followed by its short form in brackets (`l'Office (ONF) et X`)."""
    between = parse.tokens[before.last + 1 : group.first]
    if len(between) <= _BRACKETED or before.governor is not None or group.governor is not None:
        return False
    return between[0].low == "(" and between[-2].low == ")" and between[-1].tag is Tag.COORD


def _governor_of_list(parse: Parse, clause: int, token: int) -> int | None:
    """Return the preposition before the first of a list of names (`at Hull, Leeds and York`), `None` outside one."""
    groups = groups_in(parse, clause)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), 0)
    after = at > 0 and groups[at].joined == "and" and groups[at].first == groups[at - 1].last + 2
    if after and groups[at].governor is not None:
        return groups[at].governor  # `by the treasury and Tora`, not `, and Tora`
    first = at
    while first > 0 and groups[first].joined is not None and groups[first].governor is None:
        first -= 1
    if first == at or groups[first].governor is None:
        return None
    end = at
    while groups[end].joined != "and" and end + 1 < len(groups) and groups[end + 1].joined is not None:
        end += 1
    subject, objects = _core(parse, clause)
    core = (subject, *objects)
    listed = groups[end].joined == "and" and not any(g.head in core for g in groups[first : end + 1])
    return groups[first].governor if listed else None


def _within(parse: Parse, clause: int, token: int, heads: Sequence[int]) -> bool:
    """Whether a token stands in the noun group of one of `heads` in a clause, or in one that is coordinated with it."""
    return any(group.first <= token <= group.last for group in _members(parse, clause, heads))


def _role_by_preposition(parse: Parse, clause: Clause, index: int, preposition: int, entity: Entity) -> str:
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


def _governor(parse: Parse, index: int) -> int | None:
    """Return the preposition in front of the group that token `index` stands in."""
    tokens, genitive, prep = parse.tokens, parse.grammar.genitive, Tag.PREP
    for position in range(index - 1, max(-1, index - 1 - _LONGEST_GROUP), -1):
        token = tokens[position]
        low, tag = token.low, token.tag
        if low in _POSSESSIVE or low in _QUOTE_MARKS:
            continue
        if tag is prep or low in genitive or low in _CONTRACTED:
            plural = low == "des" and position > 0 and tokens[position - 1].tag is prep  # `par des experts`
            return position - plural
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
    alone = clause.antecedent is None and clause.sibling is None and clause.kind not in _LENT
    if alone or not registry.references_in(parse.sentence.start, parse.sentence.end):
        return []
    passive = clause.predicate is not None and clause.predicate.passive
    subject, objects = _core(parse, index)
    lent = [(subject, "patient" if passive else "agent")] if subject is not None else []
    lent += [(head, "object") for head in objects]
    if clause.predicate is None and clause.antecedent is not None:
        lent = [(clause.antecedent, "agent")]
    return [
        Participant(registry.entities[k].name, _lent_role(parse, head, at, role), r.start, r.end, k)
        for head, role in lent
        if parse.owner[head] != index
        for at, r in _references(parse, registry, _group_of(parse, head))
        for k in r.keys
        if k in registry.entities
    ]


def _lent_role(parse: Parse, head: int, token: int, role: str) -> str:
    """Return the role of a name in a subject that stands outside: what only describes its head is an object."""
    describes = token != head and (_possesses(parse, token) or _modifies(parse, parse.owner[head], token))
    return "object" if describes else role


def _group_of(parse: Parse, head: int) -> Sequence[int]:
    """Return the tokens of the noun group of a head and of those coordinated with it, with what it completes."""
    first = last = head
    for group in groups_in(parse, parse.owner[head]):
        if group.first <= head <= group.last:
            first, last = group.first, group.last
        elif group.first > last and group.joined == "and" and group.first <= last + 2:
            last = group.last
        elif group.first == last + 2 and group.joined == "," and _names_noun(parse, head, group):
            last = group.last  # `the firm, Tora, said it`
    chained = parse.tokens[head].tag is Tag.NOUN and parse.language != "fr"  # a French head is the one that agrees
    top = parse.chain_head(head) if chained else first
    return range(min(first, top), last + 1)


def _names_noun(parse: Parse, head: int, group: Group) -> bool:
    """Whether a group between commas is the name of the noun before it."""
    after = parse.tokens[group.last + 1].low if group.last + 1 < len(parse.tokens) else ""
    return parse.tokens[head].tag is Tag.NOUN and parse.tokens[group.head].tag is Tag.PROPN and after == ","


def _nested(parse: Parse, clause: int, registry: Registry) -> Iterator[Participant]:
    """Yield what takes part in the complements inside a clause (`un contrat portant sur l'achat de S-400`)."""
    for index in children_of(parse).get(clause, ()):
        if parse.clauses[index].kind in _NESTED and not _set_off(parse, parse.clauses[index]):
            for participant in _direct(parse, index, registry):
                yield _as(participant, participant.role if participant.role in ("place", "recipient") else "object")


def _set_off(parse: Parse, clause: Clause) -> bool:
    """Whether a comma or a dash parts an English gerund from the clause that it hangs on: who it names is its own."""
    at = clause.opened_by - 1
    while at > 0 and parse.tokens[at].tag is Tag.ADV:
        at -= 1
    return clause.kind is ClauseKind.GERUND and at > 0 and parse.tokens[at].low in _APART
