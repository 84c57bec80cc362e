"""Who takes part in an event told by a noun: in its genitive, its possessive, behind `par` or `by`, in its compound."""

from __future__ import annotations

from collections.abc import Iterator

from claims.assembling.naming.entities import Registry
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.nominal import Completion, bodies, completion_of, compounded, is_deed, is_done_to
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.common_nouns import noun_of
from claims.assembling.participants.country_names import told_name
from claims.assembling.participants.governors import POSSESSIVE
from claims.assembling.participants.listed import members
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_speech
from claims.model import Event, NameKind, Participant

_CHAIN = 5
"""Groups behind an event noun that may complete it."""
_WEAK = frozenset({"demonym"})
_SOMEBODY = (NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE)
_CHANGING = frozenset({"rise", "fall", "increase", "reduce", "grow", "decline", "devalue", "revalue", "fall-down"})
"""Families whose noun takes by how much in the genitive."""
_OWN = frozenset({"son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their"})
_OF_GENDER = {"his": ("m", "?"), "her": ("f", "?"), "its": ()}
_OPENING = frozenset({"un", "une", "a", "an"})
_HELD = frozenset({"conference"})
"""Families of what somebody holds (`At a press conference on Friday, she said`)."""
_COMING_OUT = frozenset({"release-work"})
_OPENING_WIDTH = 2
"""Words of the prepositions before a noun that opens its clause."""
_BETWEEN = frozenset({Tag.ADV, Tag.ADJ})


def completing(parse: Parse, event: Event, clause: int, registry: Registry) -> list[Participant]:
    """Return who completes an event noun with the role that its family gives them; nobody where it gives none.

    Linear in the clause's groups.
    """
    head = parse.token_at(event.end - 1)
    completion = completion_of(event.family)
    group = next((g for g in groups_in(parse, clause) if g.first <= head <= g.last), None)
    if group is None:
        return []
    behind = list(_behind(parse, event, clause, group, completion, registry))
    if parse.language != "en":
        return behind
    before = _possessor(parse, group, head)
    if before is None:
        told = compounded(event.family) if not any(p.role != "agent" for p in behind) else None
        return [*_compound(parse, group, head, told), *behind]
    undergone = any(p.role == "patient" for p in behind)
    role = "agent" if undergone else completion.possessor if completion is not None else None
    return [*_taking(parse, before, before, role, registry), *behind]


def role_of_subject(parse: Parse, event: Event, clause: int) -> str | None:
    """Return the part that the subject of a clause takes in the event of a noun in it, `None` where it takes none.

    It is whose possessive stands before the noun (`le préfet a annoncé sa démission`), and who was about what opens
    the sentence (`Lors d'une visite à Sète, le ministre`).
    """
    completion = completion_of(event.family)
    group = next((g for g in groups_in(parse, clause) if g.first <= parse.token_at(event.start) <= g.last), None)
    if group is None:
        return None
    opening = parse.tokens[group.first]
    if opening.low in _OWN:
        return completion.possessor if completion is not None else None
    predicate = parse.clauses[clause].predicate
    fronted = predicate is not None and group.governor is not None and group.last < predicate.first
    deed = is_deed(event.family) or event.family in _HELD
    if not fronted or not deed or not _opens(parse, group, clause):
        return None
    bare = group.first == group.head and parse.tokens[group.first - 1].low not in parse.grammar.genitive
    return "agent" if opening.low in _OPENING or bare else None


def _opens(parse: Parse, group: Group, clause: int) -> bool:
    """Whether a group and its preposition open a clause or stand behind a comma (`Lors d'une visite`)."""
    if group.governor is None or group.governor == group.first:
        return False
    before = group.governor - 1
    opens = group.first - parse.clauses[clause].tokens[0] <= _OPENING_WIDTH
    return opens or (before >= 0 and parse.tokens[before].low == ",")


def fits_possessive(parse: Parse, event: Event, subject: Participant, registry: Registry) -> bool:
    """Whether a possessive before an event noun can be nobody's but the subject's: no other person or body is named."""
    head = parse.token_at(event.start)
    low = next((parse.tokens[j].low for j in range(head - 1, max(-1, head - 4), -1) if parse.tokens[j].low in _OWN), "")
    entity = registry.entities.get(subject.key)
    wanted = _OF_GENDER.get(low)
    if low and wanted is not None and entity is not None:
        person = entity.kind is NameKind.PERSON
        if person is (low == "its") or (person and entity.pronoun not in wanted):
            return False
    between = range(parse.token_at(subject.start) + 1, head) if low else ()
    if any(parse.tokens[j].tag is Tag.NOUN and j != head and is_somebody(parse, j) for j in between):
        return False  # `a repris l'enseigne de son frère après sa mort`
    named = registry.references_in(parse.sentence.start, parse.sentence.end)
    others = {key for r in named if r.strength not in _WEAK for key in r.keys if key != subject.key}
    kinds = (NameKind.PERSON, NameKind.ORGANISATION)
    return not low or not any(registry.entities[k].kind in kinds for k in others if k in registry.entities)


def _behind(
    parse: Parse, event: Event, clause: int, group: Group, completion: Completion | None, registry: Registry
) -> Iterator[Participant]:
    """Yield who stands in the groups that complete a noun, dates and figures between them stepped over."""
    groups = groups_in(parse, clause)
    at = groups.index(group)
    last, own = group.last, parse.language == "en" or parse.tokens[group.first].low not in _OWN
    for following in groups[at + 1 : at + 1 + _CHAIN]:
        if following.governor is None and parse.tokens[following.head].tag is not Tag.VALUE:
            return
        opened = following.first if following.governor is None else following.governor
        if opened > last + 1 and not all(t.tag in _BETWEEN for t in parse.tokens[last + 1 : opened]):
            return
        last = following.last
        if following.governor is None or parse.tokens[following.head].tag is Tag.VALUE:
            continue
        low = parse.tokens[following.governor].low
        role = _role(parse, event, following, low, completion, registry) if own else None
        if low in parse.grammar.agent:
            role = "agent" if _does(parse, following, completion, registry) else None
        own = own and low not in _ending(parse) and parse.tokens[following.head].tag is Tag.PROPN
        if role is not None:
            for member in members(parse, clause, (following.head,)):
                yield from _taking(parse, member.first, member.head, role, registry, member.last)
                last = max(last, member.last)


def _ending(parse: Parse) -> frozenset[str]:
    """Return the prepositions behind which nothing more completes the event noun itself."""
    return frozenset(
        parse.grammar.genitive if parse.language == "fr" else (*parse.grammar.genitive, *parse.grammar.agent)
    )


def _does(parse: Parse, group: Group, completion: Completion | None, registry: Registry) -> bool:
    """Whether `par` or `by` names who did it rather than the means (`la fermeture par arrêté`, `death by hanging`)."""
    if completion is None or (parse.language == "fr" and group.first == group.head and _is_common(parse, group)):
        return False
    return completion.genitive == "patient" or _is_one(parse, group, registry)


def _is_common(parse: Parse, group: Group) -> bool:
    return parse.tokens[group.head].tag is Tag.NOUN


def _role(
    parse: Parse, event: Event, group: Group, low: str, completion: Completion | None, registry: Registry
) -> str | None:
    """Return the part of what a preposition right behind an event noun governs."""
    if is_done_to(event.family, low, parse.language):
        if low != "in" or completion is None:
            return "patient"
        return None if _is_place(parse, group, registry) else completion.genitive
    if completion is None or low not in parse.grammar.genitive or _is_kind(parse, event, group):
        return None
    if event.family in _COMING_OUT and parse.event_of_noun(group.head) is not None:
        return None  # `la sortie du confinement`
    if completion.genitive == completion.other or _is_one(parse, group, registry):
        return completion.genitive
    return completion.other


def _is_kind(parse: Parse, event: Event, group: Group) -> bool:
    """Whether a genitive only tells of what kind an event is, or by how much (`une visite de courtoisie`)."""
    token = parse.tokens[group.head]
    figure = parse.tokens[group.first].tag is Tag.NUM
    if figure and (event.family in _CHANGING or not token.plural):
        return True
    if parse.language != "fr" or token.tag is not Tag.NOUN or token.plural:
        return False
    contracted = group.governor is not None and parse.tokens[group.governor].low in ("du", "des")
    return not contracted and parse.tokens[group.first].tag not in (Tag.DET, Tag.PROPN)


def _is_one(parse: Parse, group: Group, registry: Registry) -> bool:
    """Whether a group is of somebody, or of a body of people."""
    if is_somebody(parse, group.head):
        return True
    token = parse.tokens[group.head]
    if token.tag is Tag.NOUN:
        return token.lemma in bodies(parse.language) or token.lemma in circumstances_of(parse.language).bodies
    return any(kind in _SOMEBODY for kind in _kinds(parse, group, registry))


def _is_place(parse: Parse, group: Group, registry: Registry) -> bool:
    """Whether a group names a place."""
    return NameKind.PLACE in _kinds(parse, group, registry)


def _kinds(parse: Parse, group: Group, registry: Registry) -> list[NameKind]:
    """Return the kinds of what the head of a group names."""
    reference = registry.at(parse.tokens[group.head].start, parse.tokens[group.head].end)
    keys = reference.keys if reference is not None else ()
    return [registry.entities[key].kind for key in keys if key in registry.entities]


def _taking(
    parse: Parse, first: int, head: int, role: str | None, registry: Registry, last: int | None = None
) -> Iterator[Participant]:
    """Yield who a group names, else what its common noun tells, under a role."""
    if role is None:
        return
    end = parse.tokens[head if last is None else last].end
    named = False
    for reference in registry.references_in(parse.tokens[first].start, end):
        if reference.strength in _WEAK:
            continue
        whole = reference.start <= parse.tokens[head].start < reference.end
        for key in reference.keys:
            entity = registry.entities.get(key)
            if entity is not None and (whole or entity.kind is NameKind.PERSON):
                yield Participant(told_name(parse, reference, entity), role, reference.start, reference.end, key)
                named = True
    if named:
        return
    noun = noun_of(parse, head)
    if noun is not None:
        yield Participant(noun.text, role, noun.start, noun.end, f"noun:{noun.key}")


def _possessor(parse: Parse, group: Group, head: int) -> int | None:
    """Return the last word of whoever possesses an English event noun (`the board's decision`), no date."""
    for index in range(head - 1, group.first, -1):
        if parse.tokens[index].low in POSSESSIVE and parse.tokens[index].tag is Tag.PREP:
            return index - 1 if parse.tokens[index - 1].tag is not Tag.VALUE else None
    return None


def _compound(parse: Parse, group: Group, head: int, role: str | None) -> Iterator[Participant]:
    """Yield the common noun right in front of an English event noun (`tax cuts`)."""
    before = head - 1
    if role is None or before < group.first or parse.tokens[before].tag is not Tag.NOUN:
        return
    event = parse.event_of_noun(before)
    if (event is not None and is_speech(event.family)) or (role == "patient" and is_somebody(parse, before)):
        return
    noun = noun_of(parse, before)
    if noun is not None:
        yield Participant(noun.text, role, noun.start, noun.end, f"noun:{noun.key}")
