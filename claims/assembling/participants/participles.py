"""The noun that a French participle describes: what it agrees with, and what its verb can be done to."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.agreeing_participles import agreeing_noun, beside_participle
from claims.assembling.participants.antecedents import Form, agrees, described, differs, groups_in, is_feminine
from claims.assembling.words.tokens import Tag
from claims.languages.families import broader_key, counted_key
from claims.model import NameKind, NameValue, PlaceValue, RoleValue

_OF_PEOPLE = frozenset(
    {"interrogate", "interview", "arrest", "detain", "imprison", "charge", "indict", "sentence", "convict", "acquit"}
    | {"suspect", "accuse", "prosecute", "injure", "murder", "hospitalise", "appoint", "elect", "hire", "call-phone"}
    | {"be-born", "die", "marry", "be-aged", "get-in-touch"}
)
"""Families whose participle describes somebody, never a thing."""
_OF_DOCUMENTS = frozenset({"publish", "broadcast", "issue", "write", "send", "sign"})
"""Families whose participle describes what carries words, where there is such a thing before it."""
_ALIKE = ("is", "us", "os")
"""Endings of masculine participles, some the same in both numbers (`pris`, `inclus`, `clos`)."""


def described_by_phrase(parse: Parse, clause: Clause, predicate: Predicate) -> int | None:
    """Return the noun that the participle of a French clause describes, if any.

    That is the one right before it where both stand inside another such phrase. As `described_by_participle`.
    """
    beside = beside_participle(parse, clause, form_of(parse, predicate))
    if beside is not None or clause.antecedent is None:
        return beside
    return described_by_participle(parse, clause, predicate, clause.antecedent)


def described_by_participle(parse: Parse, clause: Clause, predicate: Predicate, nearest: int) -> int:
    """Return the noun that the participle of a French clause describes: `nearest`, or one before it that fits better.

    `les violations des droits de l'homme commises`, `un courrier du ministère diffusé`, `X, membre de la fédération,
    entendu`. Linear in the clause before.
    """
    form = form_of(parse, predicate)
    head = described(parse, clause, nearest, form)
    beside = clause.opened_by - 1
    apart = beside > head and parse.owner[beside] != parse.owner[head] and parse.tokens[beside].tag is Tag.NOUN
    if apart and differs(parse, head, form):
        return beside  # `un blog voué à l'accueil de chats perdus`
    if clause.opened_by > head and parse.tokens[clause.opened_by - 1].low == "," and differs(parse, head, form):
        head = _agreeing(parse, head, form)
    head = agreeing_noun(parse, clause, head, form)
    family = parse.family_of_predicate(predicate)
    if family in _OF_PEOPLE:
        return _before(parse, clause, head, people=True)
    if family in _OF_DOCUMENTS and not _carries_words(parse, head):
        return _before(parse, clause, head, people=False)
    return head


def form_of(parse: Parse, predicate: Predicate) -> Form:
    """Return what the ending of a participle tells of its noun's number and gender. Constant."""
    token = parse.tokens[predicate.first]
    if token.tag is not Tag.PART:
        return Form()
    feminine = is_feminine(token)
    if not feminine and token.low.endswith(_ALIKE):
        return Form(feminine=feminine)
    return Form(token.low.endswith("s"), feminine)


def _agreeing(parse: Parse, head: int, form: Form) -> int:
    """Return the nearest noun before the one at `head` in its clause that agrees, no verb between, else that one."""
    at = head
    for group in reversed(groups_in(parse, parse.owner[head])):
        if group.head >= head:
            continue
        if any(t.tag in (Tag.VERB, Tag.AUX) for t in parse.tokens[group.last + 1 : at]):
            break
        if agrees(parse, group.head, form):
            return group.head
        at = group.first
    return head


def _before(parse: Parse, clause: Clause, head: int, *, people: bool) -> int:
    """Return the nearest noun before the one at `head` that the participle can describe, else that one."""
    comma = clause.opened_by > 0 and parse.tokens[clause.opened_by - 1].low == ","
    groups = [g for g in groups_in(parse, parse.owner[head]) if g.first <= head]
    for at in range(len(groups) - 1, -1, -1):
        group = groups[at]
        if (_is_somebody if people else _carries_words)(parse, group.head):
            return _presented(parse, groups[: at + 1]) if people and comma else group.head
        if not at or not _goes_on(parse, groups[at - 1], group, comma=comma and people):
            break
    above = parse.clauses[parse.owner[head]]
    if comma and above.kind is ClauseKind.PARTICIPIAL and above.predicate and above.antecedent is not None:
        # `entendu dans l'affaire Brun, soupçonné de vol`
        return described_by_participle(parse, above, above.predicate, above.antecedent)
    return head


def _presented(parse: Parse, groups: Sequence[Group]) -> int:
    """Return the name that the last group presents behind a comma (`Ada Lund, juge à Metz et élue`), else its head."""
    for before, group in zip(groups[-2::-1], groups[:0:-1], strict=False):
        between = [t.low for t in parse.tokens[before.last + 1 : group.first]]
        if between == [","] and parse.tokens[before.head].tag is Tag.PROPN and _is_somebody(parse, before.head):
            return before.head
        if group.joined is None and group.governor is None:
            break
    return groups[-1].head


def _goes_on(parse: Parse, before: Group, group: Group, *, comma: bool) -> bool:
    """Whether a group completes the one before it, or behind a comma presents it (`Ada Lund, juge à Metz, …`)."""
    between = parse.tokens[before.last + 1 : group.first]
    if any(t.tag in (Tag.VERB, Tag.AUX) for t in between):
        return False
    return group.governor is not None or comma


def _carries_words(parse: Parse, index: int) -> bool:
    return parse.tokens[index].lemma in circumstances_of(parse.language).statement_nouns


def _is_somebody(parse: Parse, index: int) -> bool:
    """Whether a noun or name is that of people; a pronoun may be."""
    token = parse.tokens[index]
    value = parse.mentions[token.mention].value if token.mention >= 0 else None
    if isinstance(value, NameValue):
        return value.kind in (NameKind.PERSON, NameKind.UNKNOWN)
    if isinstance(value, RoleValue | PlaceValue):
        return isinstance(value, RoleValue)
    if token.tag is not Tag.NOUN:
        return token.tag in (Tag.PRON, Tag.PROPN, Tag.NUM)
    return broader_key(counted_key(token.lemma, parse.language)) == "person"
