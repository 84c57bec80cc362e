"""Noun groups that a list joins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_BRACKETED = 3
"""Words from a name to what is joined to it, a short form in brackets between."""


def members(parse: Parse, clause: int, heads: Sequence[int]) -> list[Group]:
    """Return the noun groups of a clause with one of `heads`, and those that a list or a coordinator joins to it."""
    found: list[Group] = []
    if not heads:
        return found
    groups = groups_in(parse, clause)
    for at, group in enumerate(groups):
        if group.head not in heads:
            continue
        found.append(group)
        if at + 1 == len(groups):
            break
        after, whole = groups[at + 1], 0
        if after.joined is not None or (after.governor == group.last + 1 and parse.language == "fr"):
            listed, whole = _listed_behind(parse, groups, at)
            found += listed[:whole]
        if not whole and after.first > group.last + _BRACKETED and _joined_past_brackets(parse, group, after):
            found.append(after)
    return found


def _listed_behind(parse: Parse, groups: Sequence[Group], at: int) -> tuple[list[Group], int]:
    """Return the groups of a list behind its first, and how many of them a coordinator closes.

    The complement of an item is stepped over, with both sides of an `entre` (`un écart entre le plan et ses suites`)
    and of a possessor (`connu des juges pour ses colères et ses oublis`), and the name behind it is the item's (`le
    chef de la police Luc Vial`).
    """
    own = word_class("possessive", parse.language)
    listed: list[Group] = []
    whole, stepped, between, owned = 0, False, False, False
    for before, group in pairwise(groups[at:]):
        if stepped and group.joined == "and" and (between or _is_added_to_complement(parse, before, group)):
            break
        if owned and group.joined == "and" and parse.tokens[group.first].low in own:
            break
        if group.joined is not None and not (stepped and group.governor is not None):
            listed.append(group)
            whole = len(listed) if group.joined == "and" else whole
        elif group.joined is None and group.governor == before.last + 1 and parse.language == "fr":
            stepped = True
            between = between or parse.tokens[group.governor].low == "entre"
            owned = owned or parse.tokens[group.first].low in own
        elif stepped and group.first == before.last + 1 and parse.tokens[group.head].tag is Tag.PROPN:
            listed.append(group)
        else:
            break
    return listed, whole


def _is_added_to_complement(parse: Parse, before: Group, group: Group) -> bool:
    """Whether `et des` goes on with what completes an item (`la colère des juges et des greffiers`)."""
    if before.governor is None or parse.tokens[group.first].low != "des":
        return False
    return parse.tokens[before.governor].low in parse.grammar.genitive


def _joined_past_brackets(parse: Parse, before: Group, group: Group) -> bool:
    """Whether `et` joins a group to one that is followed by its short form in brackets (`l'Office (ONF) et X`)."""
    between = parse.tokens[before.last + 1 : group.first]
    if len(between) <= _BRACKETED or before.governor is not None or group.governor is not None:
        return False
    return between[0].low == "(" and between[-2].low == ")" and between[-1].tag is Tag.COORD


def within(parse: Parse, clause: int, token: int, heads: Sequence[int]) -> bool:
    """Whether a token stands in the noun group of one of `heads` in a clause, or in one that is coordinated with it."""
    return any(group.first <= token <= group.last for group in members(parse, clause, heads))
