"""What an English verb does its deed to behind the preposition that it asks for (`hinted at a rise`)."""

from __future__ import annotations

from collections.abc import Iterator

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.valency import does_to, valency
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.controlling import doer_of
from claims.assembling.participants.english_pronouns import is_of_people
from claims.assembling.participants.named_by_noun import deed_and_object
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag

_BETWEEN = frozenset({Tag.ADV, Tag.NEG, Tag.VALUE})
"""What may stand between a verb and the preposition that it asks for."""
_BEFORE_NOUN = _BETWEEN | {Tag.DET, Tag.ADJ}
"""What may stand between a verb and the noun that it makes an event with (`put a quick end to`)."""
_BEFORE_TO = frozenset(
    {"due", "thanks", "owing", "prior", "close", "next", "similar", "compared", "according", "access", "threat", "risk"}
)
"""Words that make another preposition of `to`, or ask for it themselves."""
_PLACED = frozenset({"go", "come", "make", "stand", "look"})
"""Verbs of so many senses that only another event than their own tells that a deed is done to something."""


def english_obliques(parse: Parse, clause: int, predicate: Predicate) -> Iterator[tuple[int, str]]:
    """Yield the head of each group that an English verb's preposition joins to it, with its role.

    What a relative describes is among them (`the report they relied on`). Linear in the groups of the clause.
    """
    words = valency("en")
    if predicate.lemma in words.mutual or predicate.lemma in words.giving:
        yield from _with_or_to(parse, clause, predicate)
    deed = deed_and_object(parse, predicate) if predicate.light is not None else None
    if deed is not None:
        yield deed[2], "patient"
        return
    if predicate.lemma not in words.asking or _is_undergone(parse, predicate):
        return
    relating = _relating(parse, clause, predicate)
    if relating is not None:
        yield relating, "patient"
        return
    for group in groups_in(parse, clause):
        if group.governor is None or group.governor <= predicate.head or group.joined is not None:
            continue
        if takes_behind(parse, predicate, group.governor) and not _says_when_or_how(parse, group):
            yield group.head, "patient"
            return


def _with_or_to(parse: Parse, clause: int, predicate: Predicate) -> Iterator[tuple[int, str]]:
    """Yield with whom something is done (`met with the bakers`) and to whom something goes (`sold it to the bakers`).

    They are people or a body; with whom stands right behind the verb.
    """
    words = valency("en")
    for group in groups_in(parse, clause):
        governor = group.governor
        if governor is None or governor <= predicate.head or not _acts(parse, group.head):
            continue
        low = parse.tokens[governor].low
        if takes_behind(parse, predicate, governor):
            continue  # `listened to the club`
        beside = all(_may_part(parse, index) for index in range(predicate.head + 1, governor))
        together = predicate.lemma in words.mutual and low in parse.grammar.partner
        goes = predicate.lemma in words.giving and low == "to" and parse.tokens[governor - 1].low not in _BEFORE_TO
        if together and beside:
            yield group.head, "partner"
        elif goes and (predicate.lemma not in parse.grammar.moving or _is_people(parse, group.head)):
            yield group.head, "recipient"


def _acts(parse: Parse, head: int) -> bool:
    """Whether a noun is of people or of a body."""
    return _is_people(parse, head) or parse.tokens[head].lemma in parse.grammar.institutions


def _is_people(parse: Parse, head: int) -> bool:
    return is_somebody(parse, head) or is_of_people(parse, head)


def takes_behind(parse: Parse, predicate: Predicate, preposition: int) -> bool:
    """Whether an English verb's deed is done to what the preposition at `preposition`, behind it, governs. Constant."""
    if preposition <= predicate.head or _is_undergone(parse, predicate):
        return False
    deed = deed_and_object(parse, predicate) if predicate.light is not None else None
    if deed is not None:
        return preposition == deed[1]
    low = parse.tokens[preposition].low
    between = parse.tokens[predicate.head + 1 : preposition]
    if between and does_to(predicate, f"{between[-1].low} {low}", "en"):
        return all(t.tag in _BEFORE_NOUN for t in between[:-1])
    if not does_to(predicate, low, "en") or not all(
        _may_part(parse, index) for index in range(predicate.head + 1, preposition)
    ):
        return False
    return predicate.lemma not in _PLACED or predicate.light is not None


def _is_undergone(parse: Parse, predicate: Predicate) -> bool:
    """Whether what a verb tells befalls its subject, as with a participle that has no auxiliary (`asked about it`)."""
    if predicate.passive:
        return True
    verb = parse.tokens[predicate.head]
    bare = predicate.first == predicate.head and (verb.tag is Tag.PART or verb.either)
    return bare and (verb.tag is Tag.PART or doer_of(parse, parse.owner[predicate.head]) is None)


def _may_part(parse: Parse, index: int) -> bool:
    """Whether a word may stand between a verb and its preposition: an adverb or a date (`called on Sunday for`)."""
    tag = parse.tokens[index].tag
    return tag in _BETWEEN or (tag is Tag.PREP and parse.tokens[index + 1].tag is Tag.VALUE)


def _relating(parse: Parse, clause: int, predicate: Predicate) -> int | None:
    """Return the noun that a relative describes where its preposition asks for it (`on which they rely`)."""
    here = parse.clauses[clause]
    if here.kind is not ClauseKind.RELATIVE or here.antecedent is None or subject_of(parse, clause) == here.antecedent:
        return None
    before, after = here.opened_by - 1, predicate.head + 1
    if before >= 0 and parse.tokens[before].tag is Tag.PREP:
        return here.antecedent if does_to(predicate, parse.tokens[before].low, "en") else None
    stranded = after < len(parse.tokens) and takes_behind(parse, predicate, after) and _is_stranded(parse, here, after)
    return here.antecedent if stranded else None


def _is_stranded(parse: Parse, clause: Clause, preposition: int) -> bool:
    """Whether the preposition that ends a relative clause governs nothing in it."""
    inside = preposition in clause.tokens
    return inside and not any(g.governor == preposition for g in groups_in(parse, parse.owner[preposition]))


def _says_when_or_how(parse: Parse, group: Group) -> bool:
    """Whether a noun only makes an adverb with its preposition (`at length`), or says when (`for years`)."""
    if parse.tokens[group.head].tag is Tag.VALUE:
        return True
    lemma = parse.tokens[group.head].lemma
    bare = group.first == group.head and lemma in valency("en").adverbial
    return bare or lemma in parse.grammar.moments or parse.tokens[group.head].low in valency("en").adverbial
