"""Whom the pronoun that opens an English sentence goes on with: the subject of the sentence before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.completing import possessor_of
from claims.assembling.participants.controlling import doer_of
from claims.assembling.participants.country_names import told_name
from claims.assembling.participants.english_pronouns import (
    PRONOUNS,
    does_what_bodies_do,
    fits,
    is_body,
    is_nobody,
    is_of_people,
    may_be_meant,
)
from claims.assembling.participants.listed import members
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.somebody import is_aged
from claims.assembling.participants.subjects import subject_of
from claims.assembling.participants.unlisted import unlisted_name
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_speech
from claims.model import NameKind, NameValue, Participant, PlaceValue

_BODIES = frozenset({NameKind.ORGANISATION, NameKind.PEOPLE})
_DESCRIBING = frozenset({ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL, ClauseKind.GERUND})
_EXPLETIVE = frozenset({"there", "this", "that", "what", "who"})


def go_on(parse: Parse, registry: Registry) -> None:
    """Set whom the pronoun that opens the sentence means, where the sentence before settles it.

    Its subject is meant where it agrees and nothing else there could be, or where it is a body and does what bodies do
    (`Tora sold its mine. It expects a profit.`); a sentence that goes on with a pronoun itself hands its own on. For
    sentences in text order. Linear in both sentences.
    """
    before = parse.before
    if before is None or parse.language != "en" or parse.forms.isdisjoint(PRONOUNS):
        return
    opening = _opening(parse)
    if opening is None or registry.at(parse.tokens[opening].start, parse.tokens[opening].end) is not None:
        return
    told = parse.clauses[parse.owner[opening]].predicate
    low = parse.tokens[opening].low
    if told is None or (low == "it" and is_nobody(parse, told)) or _is_quoted(parse, opening):
        return
    subject = _subject_of_sentence(before)
    if subject is None or _is_quoted(before, subject):
        return
    if before.tokens[subject].low == low and before.carried is not None and before.carried[0] == subject:
        parse.carried = (opening, before.carried[1])
        return
    if not fits(before, subject, low, speaks=False) or possessor_of(before, subject) is not None:
        return
    if low == "they" and (not _is_plural(before, subject) or "them" in before.forms):
        return
    if low == "it" and _is_figure_that_acts(parse, before, subject, parse.owner[opening]):
        return
    acts = low == "it" and _acts(parse, before, subject, told)
    if acts or not any(_rivals(before, subject, low)):
        parse.carried = (opening, tuple(named_by(before, subject, registry)))


def _opening(parse: Parse) -> int | None:
    """Return the pronoun that is the subject of a sentence, where no other word before it may be."""
    index = next((k for k, token in enumerate(parse.tokens) if token.low in PRONOUNS and token.tag is Tag.PRON), None)
    if index is None:
        return None
    clause = parse.owner[index]
    main = parse.clauses[clause].kind is ClauseKind.MAIN and parse.clauses[clause].parent is None
    if not main or subject_of(parse, clause) != index:
        return None
    ahead = (g for g in groups_in(parse, clause) if g.head < index)
    free = any(g.governor is None and parse.tokens[g.head].tag is not Tag.VALUE for g in ahead)
    return None if free or any(parse.owner[j] != clause for j in range(index)) else index


def _subject_of_sentence(parse: Parse) -> int | None:
    """Return the one subject of the main clauses of a sentence, `None` where they have several."""
    found: set[int] = set()
    for index, clause in enumerate(parse.clauses):
        if clause.kind is not ClauseKind.MAIN or clause.predicate is None:
            continue
        doer = doer_of(parse, index)
        if doer is None or parse.tokens[doer].low in _EXPLETIVE or _only_is_there(parse, clause, clause.predicate):
            return None
        found.add(doer)
    return found.pop() if len(found) == 1 else None


def _only_is_there(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether a clause only says that there is something about something else (`There was a row over the poster`)."""
    if not any(parse.tokens[j].low == "there" for j in clause.tokens if j < predicate.first):
        return False
    return sum(g.head > predicate.head for g in groups_in(parse, parse.owner[predicate.head])) > 1


def _is_quoted(parse: Parse, index: int) -> bool:
    start = parse.tokens[index].start
    return any(q.start <= start < q.end for q in parse.sentence.quotes)


def _is_figure_that_acts(parse: Parse, before: Parse, subject: int, clause: int) -> bool:
    """Whether a figure would do something to a thing, as whoever counts does (`The number of calls rose. It`)."""
    if before.tokens[subject].lemma not in word_class("amounts", "en"):
        return False
    return any(parse.tokens[head].tag in (Tag.NOUN, Tag.PROPN) for head in objects_of(parse, clause))


def _is_plural(parse: Parse, subject: int) -> bool:
    """Whether `they` in the next sentence may mean a subject: several, a plural, or a body known as one."""
    token = parse.tokens[subject]
    value = parse.mentions[token.mention].value if token.mention >= 0 else None
    known = isinstance(value, PlaceValue) or (isinstance(value, NameValue) and value.kind in _BODIES)
    joined = len(members(parse, parse.owner[subject], (subject,))) > 1
    return joined or known or (token.tag is Tag.NOUN and token.plural is True)


def _acts(parse: Parse, before: Parse, subject: int, told: Predicate) -> bool:
    """Whether the sentence goes on with what bodies do, or with what the body or the paper before says."""
    if is_body(before, subject) and does_what_bodies_do(told):
        return True
    says = not told.passive and is_speech(parse.family_of_predicate(told) or "")
    return says and (is_body(before, subject) or before.tokens[subject].lemma in word_class("papers", "en"))


def _rivals(parse: Parse, subject: int, low: str) -> Iterator[bool]:
    """Yield for each other group of a sentence whether the pronoun may mean it as well.

    Persons may be meant wherever they stand; things not where they only describe another word, nor where they are what
    the subject is said to be (`The ferry, which joins two isles, was the largest ship.`).
    """
    own = {g.head for g in members(parse, parse.owner[subject], (subject,))} | {subject}
    people = low == "they" and is_of_people(parse, subject)
    for clause, here in enumerate(parse.clauses):
        aside = low in ("it", "they") and (here.kind in _DESCRIBING or _is_said_to_be(parse, clause, subject))
        for group in groups_in(parse, clause):
            if group.head not in own and not aside:
                yield may_be_meant(parse, group, low) and (not people or is_of_people(parse, group.head))


def _is_said_to_be(parse: Parse, clause: int, subject: int) -> bool:
    """Whether a clause tells what its subject is."""
    predicate = parse.clauses[clause].predicate
    return predicate is not None and predicate.lemma in parse.grammar.be and doer_of(parse, clause) == subject


def named_by(parse: Parse, subject: int, registry: Registry) -> Iterator[Participant]:
    """Yield who a subject names, each under its name, else under its noun; no role yet."""
    for group in members(parse, parse.owner[subject], (subject,)):
        start, end = parse.tokens[group.head].start, parse.tokens[group.last].end
        named = [r for r in registry.references_in(start, end) if r.strength != "demonym"]
        for reference in named[:1]:
            for key in reference.keys:
                name = told_name(parse, reference, registry.entities[key])
                yield Participant(name, "", reference.start, reference.end, key)
        aged = is_aged(parse, group.head)
        if named or (parse.tokens[group.head].mention >= 0 and not aged):
            continue
        noun = (
            parse.noun(group.head)
            if aged or parse.tokens[group.head].tag is Tag.NOUN
            else unlisted_name(parse, group.head)
        )
        if noun is not None:
            yield Participant(noun.text, "", noun.start, noun.end, f"noun:{noun.key}")


def carried(parse: Parse, pronoun: int, role: str) -> list[Participant]:
    """Return whom the pronoun at `pronoun` goes on with in `role`; empty where nothing settled it. Constant."""
    if parse.carried is None or parse.carried[0] != pronoun:
        return []
    return [replace(participant, role=role) for participant in parse.carried[1]]
