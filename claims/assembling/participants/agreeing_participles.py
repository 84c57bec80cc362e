"""The noun that a French participle agrees with, where the one taken for it has another number or gender."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import Form, agrees, differs, gender_of, groups_in
from claims.assembling.participants.plurals import names_several
from claims.assembling.words.tokens import Tag
from claims.model import NameKind, NameValue, PlaceValue

_BARE = frozenset({"de", "d'"})
_PHRASES = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE})
_FARTHEST = 6
"""Groups looked back from a participle."""


def agreeing_noun(parse: Parse, clause: Clause, head: int, form: Form) -> int:
    """Return the nearest noun before a participle that agrees with it, where the one at `head` does not, else `head`.

    `la campagne de Luc Vial, éliminé`, `un ordre de quitter la ville signé par le préfet`: a person named right before
    it, or a noun of a clause that the participle stands in. Linear in the groups of these clauses.
    """
    if form.plural is None and form.feminine is None:
        return head
    if not differs(parse, head, form) and not _is_one_name(parse, head, form):
        return head
    found = _candidates(parse, clause)
    for at, group in enumerate(found[:_FARTHEST]):
        if group.head == head or parse.tokens[group.head].mention >= 0:
            if not at and form.plural is False and _names_person(parse, group.head):
                return group.head
            continue
        joined = not at and group.last + 1 == clause.opened_by and _fits_wholly(parse, group, form)
        if parse.tokens[group.head].tag is Tag.NOUN and (joined or agrees(parse, group.head, form)):
            return _completed(parse, found, at, form)
    return head


def beside_participle(parse: Parse, clause: Clause, form: Form) -> int | None:
    """Return the noun that a French participle stands right behind and agrees with, inside another such phrase.

    `un régime renversé par une coalition menée par Oslo`. Linear in the groups of the clause it stands in.
    """
    beside = clause.opened_by - 1
    while beside > 0 and parse.tokens[beside].tag is Tag.ADV:
        beside -= 1
    if beside < 0 or form.plural is None:
        return None
    inside = parse.owner[beside]
    if parse.clauses[inside].kind not in _PHRASES or parse.clauses[inside] is clause:
        return None
    groups = [g for g in groups_in(parse, inside) if g.last <= beside]
    groups.reverse()
    if not groups or groups[0].last != beside or parse.tokens[groups[0].head].tag is not Tag.NOUN:
        return None
    if groups[0].joined is not None or not _fits_wholly(parse, groups[0], form):
        return None
    return _completed(parse, groups, 0, form)


def _fits_wholly(parse: Parse, group: Group, form: Form) -> bool:
    """Whether a noun has both the number and the gender of a participle."""
    return parse.tokens[group.head].plural is form.plural and gender_of(parse, group) is form.feminine


def _candidates(parse: Parse, clause: Clause) -> list[Group]:
    """Return the groups before a participle in the clauses that it stands in, the nearest first."""
    clauses, index = list[int](), clause.parent
    while index is not None:
        clauses.append(index)
        index = parse.clauses[index].parent
    groups = [g for k in clauses for g in groups_in(parse, k) if g.last < clause.opened_by]
    return sorted(groups, key=_last, reverse=True)


def _last(group: Group) -> int:
    return group.last


def _completed(parse: Parse, groups: list[Group], at: int, form: Form) -> int:
    """Return the noun that the group at `at` completes without an article, where that agrees as well."""
    while at + 1 < len(groups):
        group, above = groups[at], groups[at + 1]
        bare = group.governor is not None and parse.tokens[group.governor].low in _BARE and group.first == group.head
        if not bare or above.last + 1 != group.governor or not agrees(parse, above.head, form):
            break
        at += 1
    return groups[at].head


def _is_one_name(parse: Parse, head: int, form: Form) -> bool:
    """Whether the name of one place is taken for what a plural participle tells of."""
    token = parse.tokens[head]
    if not form.plural or token.tag is not Tag.PROPN or token.mention < 0:
        return False
    group = next((g for g in groups_in(parse, parse.owner[head]) if g.head == head), None)
    placed = isinstance(parse.mentions[token.mention].value, PlaceValue)
    return placed and group is not None and group.joined is None and not names_several(parse, head, group.governor)


def _names_person(parse: Parse, head: int) -> bool:
    token = parse.tokens[head]
    value = parse.mentions[token.mention].value if token.mention >= 0 else None
    return isinstance(value, NameValue) and value.kind is NameKind.PERSON
