"""Who does what an infinitive, a gerund or a pronoun tells, where another clause names them."""

from __future__ import annotations

from functools import lru_cache

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.control import control_of
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.completing import doer_of_complement, is_explained, joined_infinitive
from claims.assembling.participants.described import joins_deed
from claims.assembling.participants.english_pronouns import taken_up
from claims.assembling.participants.english_relatives import may_act
from claims.assembling.participants.infinitives import doer_of_infinitive
from claims.assembling.participants.somebody import is_aged
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag

_BARE = frozenset({ClauseKind.INFINITIVE, ClauseKind.GERUND})
_LEADING = frozenset({Tag.PREP, Tag.ADV, Tag.NEG, Tag.CLITIC})
"""What stands between whom a verb controls and the infinitive."""
_ACCUSING = frozenset({"accuse", "suspect", "convict", "acquit"})
"""Verbs that say with the preposition of belonging what their object does."""
_CALLING = frozenset({"call", "appeal", "wait", "rely", "count", "depend", "prevail"})
"""English verbs that control whom a preposition joins to them (`called on ministers to`), not their object."""
_INSERTED = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.PREP, Tag.VALUE, Tag.ADV})
"""What stands between two commas that say who or where somebody is."""
_LONGEST_INSERTION = 10
_SOMEBODY = (Tag.NOUN, Tag.PROPN, Tag.PRON)
_NAMED = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET})
_ADDRESSED = frozenset({"on", "upon", "for", "with"})
"""Prepositions before whom a verb controls (`called on ministers to`)."""
_DESCRIBING = frozenset({"with", "in", "from", "at", "without", "near", "aged", "under", "over", "across", "around"})
"""Prepositions between whom a verb controls and what tells them apart (`voters in the north`)."""


@lru_cache(maxsize=64)
def doer_of(parse: Parse, clause: int) -> int | None:
    """Return the head of who does what a clause tells: its subject, or whom another clause names for it.

    `ordered the firm to pay`: the firm; `the bank said it would close`: the bank. `None` where nobody is named. Linear
    in the depth of the clause.
    """
    if parse.language == "fr":
        return doer_of_infinitive(parse, clause)
    head, own = _standing(parse, clause)
    return None if head is None else _meant(parse, head, own)


def pronoun_of(parse: Parse, clause: int) -> int | None:
    """Return the pronoun under which who does what an English clause tells stands there, `None` for another word."""
    head = None if parse.language == "fr" else _standing(parse, clause)[0]
    return head if head is not None and parse.tokens[head].tag is Tag.PRON else None


def _standing_doer(parse: Parse, clause: int) -> int | None:
    return _standing(parse, clause)[0]


@lru_cache(maxsize=64)
def _standing(parse: Parse, clause: int) -> tuple[int | None, int | None]:
    """Return the head of who does what a clause tells, a pronoun as it stands, and the clause if it is its subject.

    Found once for all that ask: each clause that hangs on it asks it too.
    """
    here = parse.clauses[clause]
    if here.kind is ClauseKind.GERUND and joins_deed(parse, here):
        return _acting_subject(parse, clause)
    return _around(parse, clause)


def _around(parse: Parse, clause: int) -> tuple[int | None, int | None]:
    """Return who does what a clause tells by the clauses around it, and the clause if that is its subject."""
    joined = joined_infinitive(parse, clause)
    current = clause = clause if joined is None else joined
    while parse.clauses[current].kind in _BARE:
        here = parse.clauses[current]
        above = parse.clauses[here.parent].predicate if here.parent is not None else None
        if above is None or here.parent is None:
            if here.kind is ClauseKind.INFINITIVE and here.parent is not None and subject_of(parse, current) is None:
                return _announced(parse, here, here.parent), None
            break
        completed = doer_of_complement(parse, here, above, _standing_doer)
        if completed is not None:
            return completed.head, None
        if _controls(parse, above):
            controlled = _controlled(parse, here, here.parent, above)
            if controlled is not None:
                return controlled, None
        if here.kind is ClauseKind.GERUND and _completes_noun(parse, here, above):
            return None, None
        if subject_of(parse, current) != subject_of(parse, here.parent):
            break
        current = here.parent
    subject = subject_of(parse, clause)
    predicate = parse.clauses[clause].predicate
    if subject is None or (predicate is not None and is_explained(parse, predicate, subject)):
        return None, None
    return subject, clause


def _acting_subject(parse: Parse, clause: int) -> tuple[int | None, int | None]:
    """Return the subject of a clause and the clause, where it is no mere thing (`talk of cuts and raising fees`)."""
    subject = subject_of(parse, clause)
    return (subject, clause) if subject is not None and may_act(parse, subject) else (None, None)


def _announced(parse: Parse, clause: Clause, parent: int) -> int | None:
    """Return who is to do what an infinitive that makes up a headline tells (`Council to sell park`).

    The group before it opens the sentence, and no verb has a tense.
    """
    groups = groups_in(parse, parent)
    to = clause.opened_by - 1
    if to < 1 or parse.tokens[to].low != "to" or not groups:
        return None
    opens = groups[0]
    if opens.first or opens.governor is not None or parse.tokens[opens.head].tag not in _SOMEBODY:
        return None
    words = control_of(parse.language)
    head = parse.tokens[opens.head].lemma
    if head in words.nouns or head in words.asking or any(c.predicate and c.predicate.tense for c in parse.clauses):
        return None  # `Plans to sell park`
    behind = parse.tokens[opens.last + 1 : to]
    return opens.head if all(t.tag in (Tag.ADV, Tag.PREP, *_NAMED) for t in behind) else None


def _completes_noun(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether a gerund completes a noun of the subject: nobody in particular does it.

    `the joys of rowing are`, `the move to using drones cost`.
    """
    before = clause.opened_by - 1
    joins = parse.tokens[max(0, before)].low
    genitive = before >= 0 and joins in parse.grammar.genitive
    aimed = before > 0 and joins == "to" and parse.tokens[before - 1].tag is Tag.NOUN
    return (genitive or aimed) and above.first > clause.opened_by


def _controls(parse: Parse, predicate: Predicate) -> bool:
    known = predicate.lemma in parse.grammar.controlling or predicate.lemma in _CALLING
    return known and not predicate.passive


def _controlled(parse: Parse, clause: Clause, parent: int, above: Predicate) -> int | None:
    """Return the head of the group that ends right before an infinitive or gerund and what leads to it."""
    end = clause.opened_by - 1
    leads = parse.tokens[end]
    if leads.tag is Tag.PREP and above.lemma in parse.grammar.bare_controlling:
        return None
    if clause.kind is ClauseKind.GERUND and leads.low in parse.grammar.genitive and above.lemma not in _ACCUSING:
        return None  # `expects the cost of building it`
    while end > above.head and parse.tokens[end].tag in _LEADING:
        end -= 1
    end = _before_insertion(parse, above, end)
    groups = groups_in(parse, parent)
    at = next((k for k, group in enumerate(groups) if group.last == end and group.first > above.head), None)
    if at is None:
        return None
    while at and groups[at - 1].first > above.head and _completes(parse, clause, groups[at - 1], groups[at]):
        at -= 1
    group = groups[at]
    if parse.tokens[group.head].tag is Tag.NUM and at + 1 < len(groups) and _belongs(parse, groups[at + 1].governor):
        return groups[at + 1].head  # `dozens of supporters`
    if parse.tokens[group.head].lemma == "way":
        return None  # `found his way through to give them a lead`
    addressed = group.governor is not None and parse.tokens[group.governor].low in _ADDRESSED
    free = addressed or (group.governor is None and above.lemma not in _CALLING)
    acts = parse.tokens[group.head].tag in _SOMEBODY or is_aged(parse, group.head)  # `wants the 19-year-old to stay`
    return group.head if free and acts else None


def _before_insertion(parse: Parse, above: Predicate, end: int) -> int:
    """Return the token before what two commas set apart, the second at `end` (`chose Hale, a cook, to run`)."""
    if parse.tokens[end].low != ",":
        return end
    for index in range(end - 1, max(above.head, end - _LONGEST_INSERTION), -1):
        token = parse.tokens[index]
        if token.low == ",":
            return index - 1
        if token.tag not in _INSERTED:
            break
    return end


def _completes(parse: Parse, clause: Clause, before: Group, group: Group) -> bool:
    """Whether a group belongs to the one before it, or says where those are who are to act (`urged voters in X to`)."""
    if _belongs(parse, group.governor):
        return True
    acts = clause.kind is ClauseKind.INFINITIVE and group.governor is not None
    placed = acts and group.governor is not None and parse.tokens[group.governor].low in _DESCRIBING
    return placed and before.last + 1 == group.governor and before.governor is None


def _belongs(parse: Parse, governor: int | None) -> bool:
    return governor is not None and parse.tokens[governor].low in parse.grammar.genitive


def _meant(parse: Parse, head: int, clause: int | None = None) -> int:
    """Return what a subject stands for where it is a pronoun that its sentence settles, else the head itself.

    The pronoun is the subject of `clause`, or of the one that it stands in.
    """
    if parse.tokens[head].tag is not Tag.PRON:
        return head
    while clause is not None and parse.owner[head] != clause and parse.clauses[clause].kind in _BARE:
        clause = parse.clauses[clause].parent
    own = parse.owner[head] if clause is None else clause
    return taken_up(parse, own, head, doer_of) if subject_of(parse, own) == head else head
