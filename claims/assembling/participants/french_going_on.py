"""Whom the first `il` or `elle` of a French sentence goes on with: the subject of the sentence before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import Form, gender_of, groups_in
from claims.assembling.participants.french_pronouns import (
    SUBJECTS,
    Named,
    agrees,
    alone_and_listed,
    is_nobody,
    is_quoted,
    is_told,
    object_pronouns,
    taken_up,
    word_of,
)
from claims.assembling.participants.fronted_deeds import is_done_to_by
from claims.assembling.participants.going_on import named_by
from claims.assembling.participants.governors import is_inverted
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag
from claims.model import NameKind, Participant

_UNTENSED = frozenset({ClauseKind.INFINITIVE, ClauseKind.GERUND, ClauseKind.PARTICIPIAL})
_WRITTEN = frozenset(f"{hyphen}{word}" for word in SUBJECTS for hyphen in ("", "-", "-t-"))
_TO_WHOM = frozenset({"lui", "leur"})
_NAMED = frozenset({Tag.NOUN, Tag.PROPN})


def go_on_in_french(parse: Parse, registry: Registry) -> None:
    """Set whom the first `il` or `elle` of a sentence means, where the sentence before settles it.

    The one subject of its main clauses that agrees, where nobody else there can be meant and nothing in its own
    sentence; a sentence that goes on with a pronoun itself hands its own on. For sentences in text order. Linear in
    both sentences.
    """
    before = parse.before
    if before is None or parse.language != "fr" or parse.forms.isdisjoint(_WRITTEN):
        return
    pronoun = _first_pronoun(parse)
    if pronoun is None or registry.at(parse.tokens[pronoun].start, parse.tokens[pronoun].end) is not None:
        return
    form = SUBJECTS[word_of(parse, pronoun)]
    if _names_a_subject(parse) or any(_may_be_meant(parse, named, pronoun) for named in _named_in(parse, form)):
        return
    meant = _people_before(before, form, registry)
    parse.carried = (pronoun, meant) if meant else None


def carried_objects(parse: Parse, clause: int, registry: Registry) -> Iterator[Participant]:
    """Yield whom the object pronouns of a French clause mean, where the sentence before settles it.

    `Le voleur a fui. Les douaniers l'ont arrêté.` Linear in both sentences.
    """
    before, predicate = parse.before, parse.clauses[clause].predicate
    if before is None or predicate is None or parse.language != "fr":
        return
    if parse.clauses[clause].kind is not ClauseKind.MAIN or predicate.lemma == "avoir":
        return  # `l'aura du club`
    subject, objects = core_of(parse, clause)
    if parse.forms.isdisjoint(_TO_WHOM) and not any(parse.tokens[head].tag is Tag.CLITIC for head in objects):
        return
    for pronoun, form, role in object_pronouns(parse, parse.clauses[clause], predicate, objects):
        token = parse.tokens[pronoun]
        if is_quoted(parse, pronoun) or form.plural is None or any(registry.references_in(token.start, token.end)):
            continue
        own = SUBJECTS.get(word_of(parse, subject)) if subject is not None else None
        if (own is not None and agrees(own, form)) or any(_rivals_object(parse, form, pronoun, subject)):
            continue
        if role == "patient" and _is_about_a_thing(before, form):
            continue
        yield from (
            replace(p, role=role, start=token.start, end=token.end) for p in _people_before(before, form, registry)
        )


def _is_about_a_thing(before: Parse, form: Form) -> bool:
    """Whether the thing that a sentence deals with may be what is done to behind somebody (`un accord`)."""
    meant = _meant_before(before, form)
    if meant is None or not is_somebody(before, meant):
        return False
    things = (h for n in _named_in(before, form) for h in n.heads if not is_somebody(before, h))
    return any(before.tokens[head].tag is Tag.NOUN and _is_dealt_with(before, head) for head in things)


def _is_dealt_with(parse: Parse, head: int) -> bool:
    """Whether no preposition but that of a complement governs a noun."""
    group = next((g for g in groups_in(parse, parse.owner[head]) if g.head == head), None)
    governor = None if group is None else group.governor
    return group is not None and (governor is None or parse.tokens[governor].low in parse.grammar.genitive)


def _rivals_object(parse: Parse, form: Form, pronoun: int, subject: int | None) -> Iterator[int]:
    """Yield what is named before an object pronoun in its sentence and may be what that stands for."""
    for named in _named_in(parse, form):
        if subject not in named.heads and named.heads[0] < pronoun:
            yield named.heads[0]


def _people_before(before: Parse, form: Form, registry: Registry) -> tuple[Participant, ...]:
    """Return who or what of the sentence before a pronoun goes on with, no role yet; empty where nothing settles it."""
    meant = _meant_before(before, form)
    if meant is None:
        return ()
    if before.tokens[meant].tag is Tag.PRON:
        known = before.carried
        return known[1] if known is not None and known[0] == meant else ()
    return tuple(named_by(before, meant, registry)) if _has_gender(before, meant, form, registry) else ()


def carried_on(parse: Parse, clause: int) -> Iterator[Participant]:
    """Yield whom the subject pronoun of a clause goes on with; nobody where nothing settled it. Constant."""
    predicate = parse.clauses[clause].predicate
    if parse.carried is None or parse.language != "fr" or predicate is None:
        return
    subject = core_of(parse, clause)[0]
    if subject is None or parse.clauses[clause].kind is ClauseKind.PARTICIPIAL:
        return
    opening, meant = parse.carried
    token = parse.tokens[subject]
    if token.tag is not Tag.PRON or word_of(parse, subject) != word_of(parse, opening):
        return
    if subject == opening or (not is_quoted(parse, subject) and not is_nobody(parse, subject)):
        role = "patient" if predicate.passive else "agent"
        yield from (replace(p, role=role, start=token.start, end=token.end) for p in meant)


def _first_pronoun(parse: Parse) -> int | None:
    """Return the first pronoun of the sentence that is the subject of a clause, `None` in a quotation."""
    for token in range(len(parse.tokens)):
        if parse.tokens[token].tag is not Tag.PRON or word_of(parse, token) not in SUBJECTS:
            continue
        if is_nobody(parse, token) or is_quoted(parse, token):
            continue
        return token if core_of(parse, parse.owner[token])[0] == token else None
    return None


@lru_cache(maxsize=4)
def _subjects_of(parse: Parse, *, main: bool) -> Mapping[int, int]:
    """Return the subjects of the clauses with a tense, or of the main ones, with their clause; no quoted one."""
    found: dict[int, int] = {}
    for index, clause in enumerate(parse.clauses):
        if clause.predicate is None or clause.kind in _UNTENSED or (main and clause.kind is not ClauseKind.MAIN):
            continue
        subject = core_of(parse, index)[0]
        if subject is not None and not is_quoted(parse, subject):
            found.setdefault(subject, index)
    return found


def _named_in(parse: Parse, form: Form) -> Iterator[Named]:
    """Yield what a sentence names, outside of quotations, and agrees with a pronoun."""
    return (named for named in _all_named(parse) if agrees(named.form, form))


@lru_cache(maxsize=2)
def _all_named(parse: Parse) -> tuple[Named, ...]:
    """Return what a sentence names outside of quotations; found once for its own pronouns and those of the next."""
    subjects = _subjects_of(parse, main=False)
    return tuple(
        named
        for index in range(len(parse.clauses))
        for group in groups_in(parse, index)
        if not is_quoted(parse, group.head)
        for named in alone_and_listed(parse, index, group, subject=group.head in subjects)
    )


def _names_a_subject(parse: Parse) -> bool:
    """Whether a subject of the sentence is a title or a place that tells no gender (`L'Etat`)."""
    subjects = (parse.tokens[index] for index in _subjects_of(parse, main=True))
    return any(token.tag is Tag.NOUN and token.mention >= 0 for token in subjects)


def _may_be_meant(parse: Parse, named: Named, pronoun: int) -> bool:
    """Whether something in the sentence of a pronoun may be what that stands for: a subject, or somebody.

    Whatever stands before it, where another clause governs that of the pronoun (`le maire de la ville dit qu'elle`);
    no source behind what it says (`il a plu, raconte Ouest-Info`).
    """
    head = named.heads[0]
    if is_done_to_by(parse, head, pronoun):
        return False
    if head > pronoun:
        clause = parse.clauses[parse.owner[head]]
        return named.subject and not is_inverted(parse, clause, head)
    opens = parse.clauses[parse.owner[pronoun]].parent is None
    people = named.free and any(is_somebody(parse, head) for head in named.heads)
    return named.subject or people or (not opens and max(named.heads) < pronoun)


def _has_gender(parse: Parse, subject: int, form: Form, registry: Registry) -> bool:
    """Whether a named subject is known to be what a pronoun stands for: no body without an article tells its gender."""
    token = parse.tokens[subject]
    reference = registry.at(token.start, token.end)
    if token.tag is not Tag.PROPN or reference is None:
        return True
    entities = [registry.entities[key] for key in reference.keys if key in registry.entities]
    if any(e.kind is NameKind.PERSON for e in entities):
        return all(e.pronoun == ("f" if form.feminine else "m") for e in entities)
    group = next((g for g in groups_in(parse, parse.owner[subject]) if g.head == subject), None)
    return group is not None and gender_of(parse, group) is form.feminine


def _meant_before(parse: Parse, form: Form) -> int | None:
    """Return what a sentence names that a pronoun may go on with: the one subject of its main clauses that agrees.

    Where none does, the only noun in it that agrees, for `elles` or of persons (`Le gel a ravagé les vignes. Elles`).
    """
    found = _subjects_before(parse, form)
    if len(found) > 1:
        return None
    if found:
        subject = found[0]
        free = parse.tokens[subject].tag is Tag.PRON or not _is_rivalled(parse, subject, form)
        return subject if free else None
    named = list(_named_in(parse, form))
    if len(named) != 1 or not is_told(parse, named[0]) or any(_pronouns(parse, form)):
        return None
    head = named[0].heads[0]
    likely = form == SUBJECTS["elles"] or is_somebody(parse, head)
    return head if likely and parse.tokens[head].tag is Tag.NOUN else None


def _subjects_before(parse: Parse, form: Form) -> list[int]:
    """Return the subjects of the main clauses of a sentence that agree with a pronoun, each once."""
    named = {n.heads[0]: n for n in _named_in(parse, form) if n.subject}
    found: dict[int, None] = {}
    for subject, clause in _subjects_of(parse, main=True).items():
        if parse.tokens[subject].tag is Tag.PRON:
            own = SUBJECTS.get(word_of(parse, subject))
            if own is not None and agrees(own, form) and not is_nobody(parse, subject):
                meant = [head for pronoun, head, _ in taken_up(parse, clause) if pronoun == subject]
                found[meant[0] if meant else subject] = None
        elif subject in named and is_told(parse, named[subject]):
            found[subject] = None
    return list(found)


def _pronouns(parse: Parse, form: Form) -> Iterator[int]:
    """Yield the pronouns of a number and gender that stand for something, outside of quotations."""
    for token in range(len(parse.tokens)):
        own = SUBJECTS.get(word_of(parse, token)) if parse.tokens[token].tag is Tag.PRON else None
        if own is None or not agrees(own, form):
            continue
        if not is_nobody(parse, token) and not is_quoted(parse, token):
            yield token


def _is_rivalled(parse: Parse, subject: int, form: Form) -> bool:
    """Whether something else in a sentence may be meant as well as its subject: somebody, or a thing done to."""
    person = is_somebody(parse, subject)
    for named in _named_in(parse, form):
        if subject in named.heads:
            continue
        if any(is_somebody(parse, head) for head in named.heads):
            return True
        if not person and named.free and parse.tokens[named.heads[0]].tag in _NAMED:
            return True
    return False
