"""Who takes part in an event under a common noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.common_nouns import noun_of
from claims.assembling.participants.complements import complements_of, joining
from claims.assembling.participants.controlling import doer_of, pronoun_of
from claims.assembling.participants.english_objects import acts_on_noun_before, nameable_objects, noun_of_time
from claims.assembling.participants.french_times import time_acted_on, time_told_of
from claims.assembling.participants.governors import CONTRACTED, POSSESSIVE, governor_of, is_inverted, title_before
from claims.assembling.participants.listed import members
from claims.assembling.participants.listed_beyond import listed_beyond
from claims.assembling.participants.named_by_noun import deed_and_object
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.obliques import obliques
from claims.assembling.participants.ranked import ranked
from claims.assembling.participants.sums import noun_of_figure, noun_of_share, noun_of_span
from claims.assembling.participants.unlisted import unlisted_agents, unlisted_name
from claims.assembling.words.tokens import Tag, tag_of
from claims.languages.classes import word_class
from claims.languages.families import is_occurring, is_support, light_family
from claims.model import Kind, Noun, Participant

_UNNAMED = 12
"""How many unnamed participants a clause keeps: a list may hold as many."""
_JOINED = frozenset({"au", "aux", "du", "des"})
_NOMINAL = frozenset({Tag.NOUN, Tag.VALUE})
_DESCRIBING = frozenset({ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL, ClauseKind.GERUND})
_RELATED = frozenset({"dont", "auquel", "auxquels", "auxquelles", "laquelle"})
_LIGHT_NOUN = 4
"""Words from a verb to the noun that makes an event with it."""


@lru_cache(maxsize=64)
def core_of(parse: Parse, clause: int) -> tuple[int | None, tuple[int, ...]]:
    """Return the heads of the subject and of the direct objects of a clause, found once for all that ask.

    The noun of an expression is what its verb governs and takes no part (`prend la parole`).
    """
    return doer_of(parse, clause), _taking_part(parse, clause, objects_of(parse, clause))


def _taking_part(parse: Parse, clause: int, objects: Sequence[int]) -> tuple[int, ...]:
    """Return the objects of a clause that are no part of the expression that its verb makes."""
    predicate = parse.clauses[clause].predicate
    expression = predicate.expression if predicate is not None else None
    if expression is None or predicate is None:
        return tuple(objects)
    if expression.whole:
        return tuple(
            head for head in objects if head < predicate.first
        )  # `l'hommage qu'il a rendu`, `la prend à partie`
    return tuple(head for head in objects if head not in expression.fixed)


def handed_to(parse: Parse, clause: int) -> int | None:
    """Return the head of whom an English verb hands its second object to (`gave the club a rest`, `was paid £5m`)."""
    predicate = parse.clauses[clause].predicate
    if parse.language != "en" or predicate is None or predicate.lemma not in parse.grammar.giving:
        return None
    done = parse.tokens[predicate.head].tag is Tag.PART
    if predicate.lemma == "leave" or (predicate.passive and not done):
        return None  # `left them trailing`, `is serving a sentence`
    subject, objects = core_of(parse, clause)
    taker, things = (subject, objects) if predicate.passive else (next(iter(objects), None), objects[1:])
    first = taker if not predicate.passive and taker is not None else next(iter(things), None)
    if taker is None or not things or first is None or not _follows(parse, predicate, first):
        return None
    mention = parse.tokens[things[0]].mention
    value = parse.tokens[things[0]].tag is Tag.VALUE and mention >= 0
    return None if value and parse.mentions[mention].kind is not Kind.MONEY else taker


def _follows(parse: Parse, predicate: Predicate, head: int) -> bool:
    """Whether the group of a noun stands right behind a verb, but for adverbs."""
    group = next((g for g in groups_in(parse, parse.owner[head]) if g.head == head), None)
    if group is None or group.first <= predicate.head:
        return False
    return all(t.tag is Tag.ADV for t in parse.tokens[predicate.head + 1 : group.first])


def unnamed(parse: Parse, clause: int, named: Sequence[Participant]) -> list[Participant]:
    """Return the subject and object that common nouns tell (`le conseil`, `the levy`), under the noun's key.

    What a relative or a participle describes is told before it: `le train qui a heurté un car` is the agent.
    """
    current = parse.clauses[clause]
    predicate = current.predicate
    if predicate is None:
        return []
    english, tokens = parse.language == "en", parse.tokens
    subject, objects = core_of(parse, clause)
    nameable = nameable_objects(parse, predicate, objects) if objects and english else objects
    unlisted = [*nameable] if subject is None else [subject, *nameable]
    if predicate.passive:
        unlisted += unlisted_agents(parse, predicate)
    if _NOMINAL.isdisjoint(map(tag_of, map(tokens.__getitem__, current.tokens))) and not (
        _is_told_outside(parse, clause, predicate) or _is_named_alone(parse, unlisted)
    ):
        return []
    resolved = english and subject is not None and _is_resolved(parse, clause, subject, named)
    acting = None if subject is None or resolved or is_told_of(parse, clause) else subject
    told = _told(parse, clause, predicate, acting, unlisted)
    return _under_nouns(parse, clause, predicate, told, unlisted, named) if told else []


def _told(
    parse: Parse, clause: int, predicate: Predicate, acting: int | None, unlisted: Sequence[int]
) -> list[tuple[int, str]]:
    """Return the heads of all that takes part in a clause, each with its role; who acts is the one at `acting`."""
    current, (subject, objects) = parse.clauses[clause], core_of(parse, clause)
    told = _core(parse, clause, predicate, acting, objects)
    if predicate.expression is not None or predicate.light is not None:
        told += _joined(parse, clause, predicate)
    if subject is not None or objects or current.kind is not ClauseKind.INFINITIVE:
        told += [
            (h, role)
            for target, role in obliques(parse, clause, predicate)
            for h in _heads(parse, clause, target)
            if predicate.expression is None or target not in predicate.expression.fixed
        ]
    if predicate.passive:
        told += [(index, "agent") for index in _behind_verb(parse, current, predicate)]
        told += [(index, "agent") for index in unlisted[1 if subject is not None else 0 :] if index not in objects]
    if subject is None and not objects and (predicate.expression is None or not predicate.expression.whole):
        told += list(_loose(parse, current, predicate))
    deed = deed_and_object(parse, predicate) if predicate.light is not None else None
    return told if deed is None else [(h, role) for h, role in told if h != deed[0]]


def _under_nouns(
    parse: Parse,
    clause: int,
    predicate: Predicate,
    told: Sequence[tuple[int, str]],
    unlisted: Sequence[int],
    named: Sequence[Participant],
) -> list[Participant]:
    """Return what takes part at the heads told as its noun names it, but for what is `named` and what presents it."""
    english, acts = parse.language == "en", "patient" if predicate.passive else "agent"
    subject, objects = core_of(parse, clause)
    taken = [(p.start, p.end) for p in named]
    people = [] if english else [p.start for p in named if p.key.startswith("person:")]
    found: dict[int, Participant] = {}
    for index, role in told:
        noun = noun_of(parse, index)
        if noun is None:
            listed = index in unlisted or (english and role == acts and index < predicate.first)  # `Brown and Fitch`
            noun = _noun_told(parse, index, predicate, subject, objects, listed)
        if (
            noun is None
            or (predicate.light is not None and _is_light(parse, predicate, index))
            or noun.start in found
            or (taken and any(start < noun.end and noun.start < end for start, end in taken))
            or (people and presents(parse, index, people))
        ):
            continue
        found[noun.start] = Participant(noun.text, role, noun.start, noun.end, f"noun:{noun.key}")
    return [found[start] for start in sorted(found)][:_UNNAMED]


def _is_told_outside(parse: Parse, clause: int, predicate: Predicate) -> bool:
    """Whether somebody or something that takes part in a clause is told outside it."""
    current = parse.clauses[clause]
    subject, objects = core_of(parse, clause)
    if subject is not None and parse.owner[subject] != clause:
        return True
    if parse.language == "fr" and any(parse.owner[head] != clause for head in objects):
        return True
    related = current.antecedent is not None and parse.tokens[current.opened_by].low in _RELATED
    return related or acts_on_noun_before(parse, current, predicate, objects)


def _is_named_alone(parse: Parse, heads: Sequence[int]) -> bool:
    """Whether one of `heads` is a name that is in no list."""
    return any(parse.tokens[head].tag is Tag.PROPN and unlisted_name(parse, head) is not None for head in heads)


def _noun_told(
    parse: Parse,
    index: int,
    predicate: Predicate,
    subject: int | None,
    objects: Sequence[int],
    listed: bool,  # noqa: FBT001
) -> Noun | None:
    """Return under what noun a word that is none takes part: what a figure counts or ranks, or a name.

    `listed` says whether it may be a name that is in no list.
    """
    noun = ranked(parse, index) if parse.language == "en" else None
    noun = noun or (unlisted_name(parse, index) if listed else None)
    noun = noun or noun_of_figure(parse, index, predicate)
    if noun is not None:
        return noun
    if parse.language == "en":
        noun = noun_of_time(parse, index, predicate, subject, objects)
        return noun or (noun_of_span(parse, index) if index == subject else None)
    return time_told_of(parse, index) if index == subject else time_acted_on(parse, index, predicate, objects)


def _core(
    parse: Parse, clause: int, predicate: Predicate, subject: int | None, objects: Sequence[int]
) -> list[tuple[int, str]]:
    """Return the heads of a clause's subject and objects, each with its role; whom something is handed to receives."""
    does = "patient" if predicate.passive else "agent"
    told = [(head, does) for head in _heads(parse, clause, subject)]
    told += [(head, "patient") for target in objects for head in _heads(parse, clause, target)]
    taker = handed_to(parse, clause) if objects or predicate.passive else None
    if taker is None:
        return told
    taking = {taker, *_heads(parse, clause, taker)}
    return [(head, "recipient" if head in taking else role) for head, role in told]


def _joined(parse: Parse, clause: int, predicate: Predicate) -> list[tuple[int, str]]:
    """Return what completes the expression, or the noun, that the verb of a clause makes its event with."""
    if predicate.expression is not None:
        return list(_governed(parse, clause))
    if predicate.light is None or parse.language != "fr":
        return []
    return [(head, "patient") for head in _completing(parse, clause, predicate)]


def _is_resolved(parse: Parse, clause: int, subject: int, named: Sequence[Participant]) -> bool:
    """Whether the pronoun that stands for the noun at `subject` is known to be somebody by name."""
    own = pronoun_of(parse, clause)
    return own is not None and own != subject and any(p.start == parse.tokens[own].start for p in named)


@lru_cache(maxsize=64)
def is_told_of(parse: Parse, clause: int) -> bool:
    """Whether a clause says only that the event of its subject took place (`les obsèques ont eu lieu`).

    The noun is that event, and takes no part in it; where it did not take place, it is what that is said of.
    """
    predicate = parse.clauses[clause].predicate
    family = parse.family_of_predicate(predicate) if predicate is not None and not predicate.negated else None
    if family is None or not is_occurring(family):
        return False
    event = parse.event_of_clause(parse.clauses[clause])
    return event is not None and event.family != family


def presents(parse: Parse, index: int, people: Sequence[int]) -> bool:
    """Whether a noun only presents the person named right behind it in its group (`la chanteuse belge Ada Lund`)."""
    lemma = parse.tokens[index].lemma
    if lemma in circumstances_of(parse.language).eponymous or lemma in word_class("told_apart", parse.language):
        return False  # `l'affaire Morel`
    for group in groups_in(parse, parse.owner[index]):
        if group.first <= index <= group.last:
            inside = any(parse.tokens[index].end <= start < parse.tokens[group.last].end for start in people)
            return inside or any(title_before(parse, parse.token_at(start)) == index for start in people)
    return False


def _is_light(parse: Parse, predicate: Predicate, index: int) -> bool:
    """Whether a noun only makes the event with its verb (`a coûté la vie à`): it is no thing that takes part."""
    if predicate.light is None or parse.tokens[index].tag is not Tag.NOUN:
        return False
    lemma = parse.tokens[index].lemma
    if index and parse.tokens[index - 1].tag is not Tag.DET and lemma in predicate.light.split(" ")[1:]:
        return parse.tokens[index - 1].tag is not Tag.ADJ  # an open phrase: `fr:faire route`
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
        fixed = lemma in circumstances_of(parse.language).completed and (low == "à" or low in CONTRACTED)
        genitive = low in parse.grammar.genitive and (fixed or is_support(predicate.lemma, parse.language))
        determined = (
            parse.tokens[governor].tag is Tag.DET
            or low in _JOINED
            or parse.tokens[governor + 1].tag in (Tag.DET, Tag.NUM)
        )
        if beside and determined and (fixed or genitive):
            yield group.head
        return


def _governed(parse: Parse, clause: int) -> Iterator[tuple[int, str]]:
    """Yield what completes an expression, each with its role (`fait partie du conseil`, `met fin aux essais`)."""
    wanted = complements_of(parse, clause)
    for group in groups_in(parse, clause) if wanted else ():
        joins = joining(parse, group)
        if joins in wanted:
            yield from ((member.head, wanted[joins]) for member in members(parse, clause, (group.head,)))


def _heads(parse: Parse, clause: int, head: int | None) -> tuple[int, ...]:
    """Return the heads of a subject or object and of what is coordinated with it, or what a clause describes."""
    if head is None:
        return ()
    if parse.owner[head] == clause or _is_lent_whole(parse, clause, head):
        listed = tuple([group.head for group in members(parse, parse.owner[head], (head,))]) or (head,)
        nested = parse.language == "fr" and parse.clauses[clause].parent is not None
        return (*listed, *listed_beyond(parse, clause, listed[-1])) if nested else listed
    return (head,)


def _is_lent_whole(parse: Parse, clause: int, head: int) -> bool:
    """Whether another clause lends a noun with all that is coordinated with it (`cooks and bakers stayed but refused`).

    A French relative or participle shows it by a plural of its own (`la peur et le doute causés`).
    """
    here = parse.clauses[clause]
    if parse.language == "en" or here.predicate is None or here.kind not in _DESCRIBING:
        return here.antecedent != head
    verb = parse.tokens[here.predicate.first]
    return here.kind is not ClauseKind.GERUND and verb.plural is True and parse.tokens[head].plural is False


def _loose(parse: Parse, clause: Clause, predicate: Predicate) -> Iterator[tuple[int, str]]:
    """Yield the nouns of a clause without a subject that no preposition governs, each with its role."""
    for index in clause.tokens:
        if parse.tokens[index].tag is not Tag.NOUN or parse.compound_head(index) != index:
            continue
        if governor_of(parse, index) is None:
            before = index < predicate.first or is_inverted(parse, clause, index)
            if index > predicate.head and predicate.lemma in parse.grammar.be:
                continue  # `Joining the club is a slow process`
            if before or not predicate.passive:  # `made an offence`: what it became
                yield index, "agent" if before is not predicate.passive else "patient"


def _behind_verb(parse: Parse, clause: Clause, predicate: Predicate) -> list[int]:
    """Return who does what a passive tells, past the state that it finds somebody in too (`trouvé mort par un ami`)."""
    found = [index for index in clause.tokens if _by_agent(parse, index, clause)]
    if found and parse.language == "fr":
        return [*found, *_listed_agents(parse, found)]
    after = predicate.head + 1
    if found or parse.language != "fr" or after >= len(parse.tokens):
        return found
    state = parse.clauses[parse.owner[after]]
    if state.kind is not ClauseKind.PARTICIPIAL or state.predicate is None or state.opened_by != after:
        return found
    groups = groups_in(parse, parse.owner[after])
    by = [g for g in groups if g.governor is not None and parse.tokens[g.governor].low in parse.grammar.agent]
    settled = state.predicate.passive or not by or by[0].head == after + 2
    return [] if settled else [g.head for g in by[:1] if parse.tokens[g.head].tag is Tag.NOUN]


def _listed_agents(parse: Parse, found: Sequence[int]) -> Iterator[int]:
    """Yield the nouns that a coordinator adds to who does what a French passive tells (`par la mairie et les élus`)."""
    for member in members(parse, parse.owner[found[-1]], (found[-1],))[1:]:
        shared = member.governor is not None and parse.tokens[member.governor].low in parse.grammar.agent
        own = member.first < member.head and parse.tokens[member.first].tag is Tag.DET
        if shared and own and parse.tokens[member.head].tag is Tag.NOUN and member.head not in found:
            yield member.head


def _by_agent(parse: Parse, index: int, clause: Clause) -> bool:
    """Whether a noun stands behind the preposition that names who did what the passive tells."""
    if clause.predicate is None or not clause.predicate.passive:
        return False
    if parse.tokens[index].tag is not Tag.NOUN and not _stands_for_part(parse, index):
        return False
    governor = governor_of(parse, index) if index > clause.predicate.head else None
    if governor is None or parse.compound_head(index) != index or _owns(parse, index):
        return False
    bare = parse.language == "fr" and index == governor + 1  # `blessé par balle`: by what means, not by whom
    return parse.tokens[governor].low in parse.grammar.agent and not bare


def _owns(parse: Parse, index: int) -> bool:
    """Whether an English noun is only the possessor of the one that follows (`by the mill's chief engineer`)."""
    behind = parse.tokens[index + 1] if index + 2 < len(parse.tokens) else None
    return behind is not None and behind.low in POSSESSIVE and behind.tag is Tag.PREP


def _stands_for_part(parse: Parse, index: int) -> bool:
    """Whether a share, or a French pronoun, tells a part of what a noun behind it names (`par l'une de ses sœurs`)."""
    if parse.language == "en":
        return noun_of_share(parse, index) is not None
    pronoun = parse.tokens[index].tag is Tag.PRON and parse.tokens[index].low in word_class("parts", "fr")
    return pronoun and noun_of(parse, index) is not None
