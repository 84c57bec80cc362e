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
from claims.assembling.participants.controlling import doer_of
from claims.assembling.participants.governors import CONTRACTED, governor_of, is_inverted, title_before
from claims.assembling.participants.listed import members
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.obliques import obliques
from claims.assembling.participants.unlisted import unlisted_name
from claims.assembling.words.tokens import Tag, tag_of
from claims.languages.families import is_support, light_family
from claims.model import Noun, Participant

_UNNAMED = 3
"""How many unnamed participants a clause keeps: subject, object and one more."""
_JOINED = frozenset({"au", "aux", "du", "des"})
_LIGHT_NOUN = 4
"""Words from a verb to the noun that makes an event with it."""


@lru_cache(maxsize=64)
def core_of(parse: Parse, clause: int) -> tuple[int | None, tuple[int, ...]]:
    """Return the heads of the subject and of the direct objects of a clause, found once for all that ask."""
    return doer_of(parse, clause), tuple(objects_of(parse, clause))


def unnamed(parse: Parse, clause: int, named: Sequence[Participant]) -> list[Participant]:
    """Return the subject and object that common nouns tell (`le conseil`, `the levy`), under the noun's key.

    What a relative or a participle describes is told before it: `le train qui a heurté un car` is the agent.
    """
    current = parse.clauses[clause]
    predicate = current.predicate
    if predicate is None:
        return []
    subject, objects = core_of(parse, clause)
    outside = subject is not None and parse.owner[subject] != clause
    named_alone = subject is not None and unlisted_name(parse, subject) is not None
    tags = map(tag_of, map(parse.tokens.__getitem__, current.tokens))
    if not outside and not named_alone and Tag.NOUN not in tags:
        return []
    told = [(head, "patient" if predicate.passive else "agent") for head in _heads(parse, clause, subject)]
    told += [(head, "patient") for target in objects for head in _heads(parse, clause, target)]
    if predicate.light is not None and parse.language == "fr":
        told += [(head, "patient") for head in _completing(parse, clause, predicate)]
    if subject is not None or objects or current.kind is not ClauseKind.INFINITIVE:
        told += [
            (h, role) for target, role in obliques(parse, clause, predicate) for h in _heads(parse, clause, target)
        ]
    if predicate.passive:
        told += [(index, "agent") for index in current.tokens if _by_agent(parse, index, current)]
    if subject is None and not objects:
        told += list(_loose(parse, current, predicate))
    if not told:
        return []
    taken = [(p.start, p.end) for p in named]
    people = [p.start for p in named if p.key.startswith("person:")]
    found: dict[int, Participant] = {}
    for index, role in told:
        noun = _noun_of(parse, index) or (unlisted_name(parse, index) if index == subject else None)
        if (
            noun is None
            or (predicate.light is not None and _is_light(parse, predicate, index))
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


def _heads(parse: Parse, clause: int, head: int | None) -> tuple[int, ...]:
    """Return the heads of a subject or object and of what is coordinated with it, or what a clause describes."""
    if head is None:
        return ()
    if parse.owner[head] == clause:
        return tuple(group.head for group in members(parse, clause, (head,)))
    return (head,)


def _loose(parse: Parse, clause: Clause, predicate: Predicate) -> Iterator[tuple[int, str]]:
    """Yield the nouns of a clause without a subject that no preposition governs, each with its role."""
    for index in clause.tokens:
        if parse.tokens[index].tag is not Tag.NOUN or parse.compound_head(index) != index:
            continue
        if governor_of(parse, index) is None:
            before = index < predicate.first or is_inverted(parse, clause, index)
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
    governor = governor_of(parse, index) if index > clause.predicate.head else None
    if governor is None or parse.compound_head(index) != index:
        return False
    bare = parse.language == "fr" and index == governor + 1  # `blessé par balle`: by what means, not by whom
    return parse.tokens[governor].low in parse.grammar.agent and not bare
